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

enum class ReportSection {
    Availability,
    Outages, ///< with the provider's own account, where there is one
    Maintenance,
    Credit,
    Claims,
    Quality,
    Support,
    Policy,
    Evidence, ///< appendix: every outage with its first and last check
    Reasons ///< appendix: the chain of reasons
};

/// Every optional section. Cover and restatements are always printed.
std::set<ReportSection> allReportSections();

struct ReportOptions {
    PaperSize paper = PaperSize::A4;
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedStates);
    QString logoPath; ///< PNG, JPEG or SVG; empty: none
    std::set<ReportSection> sections = allReportSections();
};

} // namespace makegood::ui
