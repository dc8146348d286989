// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include <QByteArray>
#include <QLocale>
#include <QString>

#include "sla/evaluate/restatement.h"
#include "sla/policy/contract.h"

namespace makegood::ui
{

enum class PaperSize {
    A4,
    Letter
};

enum class ReportSection {
    Availability,
    Outages,
    Maintenance,
    Credit,
    Claims,
    Quality,
    Support,
    Policy,
    Evidence, ///< appendix: every outage with its first and last check
    Reasons ///< appendix: the chain of reasons
};

/// Every section, in the order of the report.
std::set<ReportSection> allReportSections();

struct ReportOptions {
    PaperSize paper = PaperSize::A4;
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedStates);
    QString logoPath; ///< PNG, JPEG or SVG chosen by the person; empty: none
    std::set<ReportSection> sections = allReportSections();
};

/// What a customer's month is printed from. Nothing is computed but what the Evaluation holds.
struct ReportInput {
    Evaluation current;
    std::vector<Evaluation> history; ///< earlier months of the contract in time order, for the chart
    const Policy *policy = nullptr; ///< never null
    const Contract *contract = nullptr; ///< never null
    std::vector<ReportedVersion> reported; ///< the month as it was reported before, the first report first
    ReportOptions options;
};

/// The month as PDF bytes: the same for the same input, fonts and program. Needs a QApplication (Qt Charts)
/// and its thread. Refused when a logo cannot be read.
Expected<QByteArray> renderReport(const ReportInput &input);

/// Renders and writes beside `path`, then renames: never half a report. Unreachable when the folder cannot be
/// written.
Expected<void> writeReport(const ReportInput &input, const QString &path);

} // namespace makegood::ui
