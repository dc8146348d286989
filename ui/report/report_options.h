// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include <QLocale>
#include <QString>

#include "sla/base/floors.h"

namespace makegood::ui
{

enum class PaperSize {
    A4,
    Letter
};

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

/// Every section. What changed since the month was reported is printed whatever is left out.
std::set<ReportSection> allReportSections();

struct ReportOptions {
    PaperSize paper = PaperSize::A4;
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedStates);
    QString logoPath; ///< PNG, JPEG or SVG; empty: none
    std::set<ReportSection> sections = allReportSections();
    QString company; ///< who reports, beside the logo; empty: not named
    QString author; ///< who signs; empty: a line without a name
    QString authorMail;
    bool attachFigures = true; ///< the evaluation as JSON, from which anybody can recompute the report
};

} // namespace makegood::ui
