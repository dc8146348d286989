// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sla/evaluate/restatement.h"
#include "sla/evidence/case_data.h"
#include "store/journal_store.h"
#include "store/workspace.h"
#include "work/report_period.h"

namespace makegood::work
{

/// How a month changed since it was reported.
struct Restatements {
    std::vector<ReportedVersion> versions; ///< the first report first; empty: the month was not reported
    /// Of each version against the one before it; empty for the first.
    std::vector<std::vector<Difference>> changes;
    std::vector<Difference> open; ///< of the present result against the last version: not restated yet

    bool areEmpty() const { return versions.size() < 2 && open.empty(); }
};

/// Compares each version with the one before it, and `current` with the last.
Restatements restatementsOf(std::vector<ReportedVersion> versions, const Evaluation &current);

/// Everything that the report of one contract and month states. The window and the command line print the
/// same input as the same bytes.
struct ReportInput {
    Evaluation current; ///< with its reasons
    std::vector<Evaluation> history; ///< earlier months of the chart in time order, without reasons
    Policy policy;
    Contract contract;
    Restatements reported;
    std::optional<JournalHead> journal; ///< of the workspace; absent: the data is a folder
    std::shared_ptr<const Evidence> evidence = {}; ///< for the texts of claims; null: not at hand

    // A quarter or a year; `current` is then its last month that was judged.
    ReportPeriod period = {}; ///< of a month it says nothing
    std::vector<Evaluation> months = {}; ///< of the period, in time order; empty: the report is of one month
    bool isUnfinished = false; ///< months of the period are still to come
};

/// What is judged for a report.
enum class ReportScope {
    Whole, ///< the period with its reasons, the earlier months of the chart, and what changed since it was
           ///< reported
    FiguresAlone ///< the figures of the period and no more: a row among many
};

/// Months in the chart of a report, the reported month included.
inline constexpr int reportMonths = 12;

/// The first month of the chart.
Month firstReportMonth(Month month);

/// Judges `month` and the months of the chart before it, all as of `asOf`. Months before the contract began
/// have no place in the chart. `frozen` are the versions of all reported months; those later than `asOf` do
/// not count. Refused where evaluate() refuses one of the months, or when a stored version cannot be read.
Expected<ReportInput> reportInput(const CaseData &data, const std::vector<FrozenMonth> &frozen, Month month,
                                  Instant asOf);

/// The same for a contract of the workspace. Refused when there is no such contract.
Expected<ReportInput> reportInput(Workspace &workspace, const std::string &contract, Month month,
                                  Instant asOf);

/// A month, a quarter or a year. Months in which the contract does not run, and months to come, are left out
/// of a longer period. Refused: none is left, or one of them cannot be judged.
Expected<ReportInput> reportInput(const CaseData &data, const std::vector<FrozenMonth> &frozen,
                                  const ReportPeriod &period, Instant asOf,
                                  ReportScope scope = ReportScope::Whole);
Expected<ReportInput> reportInput(Workspace &workspace, const std::string &contract,
                                  const ReportPeriod &period, Instant asOf,
                                  ReportScope scope = ReportScope::Whole);

} // namespace makegood::work
