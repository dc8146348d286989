// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/report_input.h"

#include "sla/evaluate/evaluate.h"
#include "store/reported_versions.h"

namespace makegood::work
{

Restatements restatementsOf(std::vector<ReportedVersion> versions, const Evaluation &current)
{
    Restatements out;
    for (std::size_t i = 0; i < versions.size(); ++i)
        out.changes.push_back(i == 0 ? std::vector<Difference>()
                                     : differences(versions[i - 1].figures, versions[i].figures));
    if (!versions.empty())
        out.open = differences(versions.back().figures, figuresOf(current));
    out.versions = std::move(versions);
    return out;
}

Month firstReportMonth(Month month)
{
    return {month.value - std::chrono::months(reportMonths - 1)};
}

namespace
{

// The month and those of its chart; from `reasonsFrom` on with their reasons.
Expected<ReportInput> monthsUpTo(const CaseData &data, const std::vector<FrozenMonth> &frozen, Month month,
                                 Instant asOf, Month reasonsFrom)
{
    auto versions = reportedVersions(frozen, month, asOf);
    if (!versions)
        return tl::unexpected(versions.error());
    ReportInput out;
    for (Month earlier = firstReportMonth(month); earlier < month; earlier = earlier.next()) {
        if (!billingPeriod(data.contract, earlier))
            continue;
        const auto reasons = earlier >= reasonsFrom ? WithReasons::Yes : WithReasons::No;
        auto judged = evaluate(data.policyOf(earlier), data.contract, data.evidence, earlier, asOf, reasons);
        if (!judged)
            return tl::unexpected(judged.error());
        out.history.push_back(std::move(*judged));
    }
    auto current
        = evaluate(data.policyOf(month), data.contract, data.evidence, month, asOf, WithReasons::Yes);
    if (!current)
        return tl::unexpected(current.error());
    out.current = std::move(*current);
    out.policy = data.policyOf(month);
    out.contract = data.contract;
    out.reported = restatementsOf(std::move(*versions), out.current);
    return out;
}

} // namespace

Expected<ReportInput> reportInput(const CaseData &data, const std::vector<FrozenMonth> &frozen, Month month,
                                  Instant asOf)
{
    return monthsUpTo(data, frozen, month, asOf, month);
}

Expected<ReportInput> reportInput(const CaseData &data, const std::vector<FrozenMonth> &frozen,
                                  const ReportPeriod &period, Instant asOf)
{
    if (period.isMonth()) {
        auto out = reportInput(data, frozen, period.first, asOf);
        if (out)
            out->period = period;
        return out;
    }
    std::optional<Month> last;
    bool isUnfinished = false;
    for (Month month = period.first; month <= period.last(); month = month.next()) {
        const auto when = billingPeriod(data.contract, month);
        if (!when)
            continue;
        if (when->start <= asOf)
            last = month;
        isUnfinished = isUnfinished || when->end > asOf;
    }
    if (!last)
        return refused(
            formatPeriod(period) + " has no month to report: "
            + (isUnfinished ? "none of its months has begun" : "the contract runs in none of them"));
    // With reasons, so that the figures of each month can be verified against the data.
    auto out = monthsUpTo(data, frozen, *last, asOf, period.first);
    if (!out)
        return out;
    out->period = period;
    out->isUnfinished = isUnfinished;
    // The months of the chart are at most a year, so that those of the period are among them.
    for (const Evaluation &e : out->history)
        if (e.month >= period.first)
            out->months.push_back(e);
    out->months.push_back(out->current);
    return out;
}

namespace
{

// With the place of the history that the figures rest on.
template <typename Period> Expected<ReportInput>
storedInput(Workspace &workspace, const std::string &contract, const Period &period, Instant asOf)
{
    auto data = workspace.contracts().load(contract, LoadChecks::ForJudging);
    if (!data)
        return tl::unexpected(data.error());
    const auto frozen = workspace.reported().months(contract);
    if (!frozen)
        return tl::unexpected(frozen.error());
    auto head = workspace.journal().head();
    if (!head)
        return tl::unexpected(head.error());
    auto out = reportInput(*data, *frozen, period, asOf);
    if (out) {
        out->journal = std::move(*head);
        out->evidence = std::make_shared<const Evidence>(std::move(data->evidence));
    }
    return out;
}

} // namespace

Expected<ReportInput> reportInput(Workspace &workspace, const std::string &contract, Month month,
                                  Instant asOf)
{
    return storedInput(workspace, contract, month, asOf);
}

Expected<ReportInput> reportInput(Workspace &workspace, const std::string &contract,
                                  const ReportPeriod &period, Instant asOf)
{
    return storedInput(workspace, contract, period, asOf);
}

} // namespace makegood::work
