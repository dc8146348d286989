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

// The month and those of its chart; from `reasonsFrom` on with their reasons. Figures alone: the months from
// there on, none with reasons.
Expected<ReportInput> monthsUpTo(const CaseData &data, const std::vector<FrozenMonth> &frozen, Month month,
                                 Instant asOf, Month reasonsFrom, ReportScope scope)
{
    const bool isWhole = scope == ReportScope::Whole;
    ReportInput out;
    for (Month earlier = isWhole ? firstReportMonth(month) : reasonsFrom; earlier < month;
         earlier = earlier.next()) {
        if (!billingPeriod(data.contract, earlier))
            continue;
        const auto reasons = isWhole && earlier >= reasonsFrom ? WithReasons::Yes : WithReasons::No;
        auto judged = evaluate(data.policyOf(earlier), data.contract, data.evidence, earlier, asOf, reasons);
        if (!judged)
            return tl::unexpected(judged.error());
        out.history.push_back(std::move(*judged));
    }
    auto current = evaluate(data.policyOf(month), data.contract, data.evidence, month, asOf,
                            isWhole ? WithReasons::Yes : WithReasons::No);
    if (!current)
        return tl::unexpected(current.error());
    out.current = std::move(*current);
    out.policy = data.policyOf(month);
    out.contract = data.contract;
    if (!isWhole)
        return out;
    auto versions = reportedVersions(frozen, month, asOf);
    if (!versions)
        return tl::unexpected(versions.error());
    out.reported = restatementsOf(std::move(*versions), out.current);
    return out;
}

} // namespace

Expected<ReportInput> reportInput(const CaseData &data, const std::vector<FrozenMonth> &frozen, Month month,
                                  Instant asOf)
{
    return monthsUpTo(data, frozen, month, asOf, month, ReportScope::Whole);
}

Expected<ReportInput> reportInput(const CaseData &data, const std::vector<FrozenMonth> &frozen,
                                  const ReportPeriod &period, Instant asOf, ReportScope scope)
{
    if (period.isMonth()) {
        auto out = monthsUpTo(data, frozen, period.first, asOf, period.first, scope);
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
    auto out = monthsUpTo(data, frozen, *last, asOf, period.first, scope);
    if (!out)
        return out;
    out->period = period;
    out->isUnfinished = isUnfinished;
    // Those of the period are among them: the chart is of a year, and no period is longer.
    for (const Evaluation &e : out->history)
        if (e.month >= period.first)
            out->months.push_back(e);
    out->months.push_back(out->current);
    return out;
}

namespace
{

Expected<CaseData> dataOf(Workspace &workspace, const std::string &contract)
{
    return workspace.contracts().load(contract, LoadChecks::ForJudging);
}

// With the place of the history that the figures rest on.
template <typename Judge>
Expected<ReportInput> storedInput(Workspace &workspace, const std::string &contract, Judge judge)
{
    auto data = dataOf(workspace, contract);
    if (!data)
        return tl::unexpected(data.error());
    const auto frozen = workspace.reported().months(contract);
    if (!frozen)
        return tl::unexpected(frozen.error());
    auto head = workspace.journal().head();
    if (!head)
        return tl::unexpected(head.error());
    auto out = judge(*data, *frozen);
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
    return storedInput(workspace, contract, [&](const CaseData &data, const auto &frozen) {
        return reportInput(data, frozen, month, asOf);
    });
}

Expected<ReportInput> reportInput(Workspace &workspace, const std::string &contract,
                                  const ReportPeriod &period, Instant asOf, ReportScope scope)
{
    if (scope == ReportScope::FiguresAlone) {
        const auto data = dataOf(workspace, contract);
        return data ? reportInput(*data, {}, period, asOf, scope) : tl::unexpected(data.error());
    }
    return storedInput(workspace, contract, [&](const CaseData &data, const auto &frozen) {
        return reportInput(data, frozen, period, asOf);
    });
}

} // namespace makegood::work
