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

Expected<ReportInput> reportInput(const CaseData &data, const std::vector<FrozenMonth> &frozen, Month month,
                                  Instant asOf)
{
    auto versions = reportedVersions(frozen, month, asOf);
    if (!versions)
        return tl::unexpected(versions.error());
    ReportInput out;
    for (Month earlier = firstReportMonth(month); earlier < month; earlier = earlier.next()) {
        if (!billingPeriod(data.contract, earlier))
            continue;
        auto judged
            = evaluate(data.policyOf(earlier), data.contract, data.evidence, earlier, asOf, WithReasons::No);
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

Expected<ReportInput> reportInput(Workspace &workspace, const std::string &contract, Month month,
                                  Instant asOf)
{
    const auto data = workspace.contracts().load(contract, LoadChecks::ForJudging);
    if (!data)
        return tl::unexpected(data.error());
    const auto frozen = workspace.reported().months(contract);
    if (!frozen)
        return tl::unexpected(frozen.error());
    auto head = workspace.journal().head();
    if (!head)
        return tl::unexpected(head.error());
    auto out = reportInput(*data, *frozen, month, asOf);
    if (out)
        out->journal = std::move(*head);
    return out;
}

} // namespace makegood::work
