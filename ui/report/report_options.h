// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include <QColor>
#include <QLocale>
#include <QString>

#include "report/report_template.h"

#include "sla/base/floors.h"

namespace makegood::ui
{

enum class PaperSize {
    A4,
    Letter
};

struct ReportOptions {
    ReportKind kind = ReportKind::Review;
    PeriodLength length = PeriodLength::Month; ///< of the reports that a window makes
    PaperSize paper = PaperSize::A4;
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedStates);
    QString logoPath; ///< PNG, JPEG or SVG; empty: none
    QColor colour; ///< of whom it is for: the band of the first page and the rules above parts; invalid: none
    std::set<ReportSection> sections = allReportSections();
    QString company; ///< who reports, beside the logo; empty: not named
    QString author; ///< who signs; empty: a line without a name
    QString authorMail;
    QString fileName; ///< pattern of the file's name; empty: as usual
    bool attachFigures = true; ///< the evaluation as JSON, from which anybody can recompute the report
};

} // namespace makegood::ui
