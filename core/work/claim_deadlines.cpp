// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/claim_deadlines.h"

#include <algorithm>

#include "sla/evaluate/evaluate.h"

namespace makegood::work
{

namespace
{

void setEarlier(std::optional<Instant> &next, const std::optional<Instant> &other)
{
    if (other && (!next || *other < *next))
        next = other;
}

// No shorter than the limit, wherever it begins: a month has 31 days at most, a week one business day at
// least.
Duration longestTime(const Policy &policy, const TimeLimit &within)
{
    if (within.months > 0)
        return std::chrono::days(31) * (within.months + 1);
    const auto holidays = policy.business ? std::ssize(policy.business->holidays) : 0;
    return within.businessDays > 0 ? std::chrono::days(7) * (within.businessDays + holidays + 1)
                                   : within.elapsed;
}

void sortByDeadline(std::vector<ContractNotice> &notices)
{
    std::ranges::stable_sort(notices, {}, [](const ContractNotice &one) { return one.claim.deadline; });
}

} // namespace

DeadlineNotices claimDeadlines(const CaseData &data, Instant asOf)
{
    DeadlineNotices out;
    std::optional<Duration> within;
    Duration reportWithin{};
    const auto see = [&](const Policy &policy) {
        if (!policy.claim || !policy.claim->within)
            return;
        within = std::max(within.value_or(Duration::zero()), longestTime(policy, *policy.claim->within));
        reportWithin = std::max(reportWithin, policy.claim->reportWithin.value_or(Duration::zero()));
    };
    see(data.policy);
    for (const CaseData::Later &one : data.later)
        see(one.policy);
    if (!within)
        return out;
    for (const Month month : monthsWithDeadlines(data.contract, data.evidence, *within, asOf, reportWithin)) {
        const auto judged
            = evaluate(data.policyOf(month), data.contract, data.evidence, month, asOf, WithReasons::No);
        if (!judged)
            continue;
        const ClaimNotices notices = claimNotices(*judged, *within, asOf);
        for (const ClaimNotice &notice : notices.due)
            out.due.push_back({data.contract.id, data.contract.customer, month, data.contract.zone, notice});
        setEarlier(out.next, notices.next);
    }
    sortByDeadline(out.due);
    return out;
}

Expected<DeadlineNotices> claimDeadlines(Workspace &workspace, Instant asOf,
                                         const std::function<bool(int done, int total)> &report)
{
    const auto contracts = workspace.contracts().list();
    if (!contracts)
        return tl::unexpected(contracts.error());
    DeadlineNotices out;
    const int total = static_cast<int>(contracts->size());
    for (int i = 0; i < total && report(i, total); ++i) {
        const auto data = workspace.contracts().load((*contracts)[static_cast<std::size_t>(i)].id,
                                                     LoadChecks::ForJudging);
        if (!data)
            continue;
        const DeadlineNotices found = claimDeadlines(*data, asOf);
        out.due.insert(out.due.end(), found.due.begin(), found.due.end());
        setEarlier(out.next, found.next);
    }
    sortByDeadline(out.due);
    return out;
}

} // namespace makegood::work
