// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "sla/base/words.h"
#include "work/report_period.h"

namespace makegood::ui
{

/// Parts of a report, in the order of their pages.
enum class ReportSection {
    Summary, ///< the first page: verdict, figures, answers, twelve months, signatures
    Month, ///< service by service; with the provider's own account, where there is one
    Credit, ///< line by line, with what is requested
    Maintenance,
    Support, ///< and the other promises
    Clauses, ///< appendix: agreement, interpretations, reasons
    Evidence ///< appendix: exact times, checks and coverage
};

/// What a report is for. A review of a month, a quarter or a year is the same kind.
enum class ReportKind {
    Review,
    Claims, ///< the dossier of a month's claims: their texts, what proves them, outages and clauses
    Portfolio ///< all customers on one paper, a row each
};

/// Whether a kind of report is made of a month, a quarter or a year.
bool isMadeOf(ReportKind kind, PeriodLength length);
/// The parts that it has; a review without a person's choice prints all of them.
std::set<ReportSection> sectionsOf(ReportKind kind, PeriodLength length);

/// Every section of a review of a month. What changed since the month was reported is printed whatever is
/// left out.
std::set<ReportSection> allReportSections();

} // namespace makegood::ui

namespace makegood::sla
{
template <> inline constexpr auto
    wordsOf<ui::ReportKind> = wordList<ui::ReportKind::Portfolio>("review", "claims", "portfolio");
template <> inline constexpr auto
    wordsOf<work::PeriodLength> = wordList<work::PeriodLength::Year>("month", "quarter", "year");
} // namespace makegood::sla
