// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "report/report_options.h"
#include "work/report_input.h"

namespace makegood::ui
{

/// Draws the report as a PDF: the same bytes for the same input, options, fonts and program. Needs a
/// QApplication (Qt Charts) and runs on its thread. Refused when the logo cannot be read.
Expected<QByteArray> renderReport(const ReportInput &input, const ReportOptions &options);

/// Renders the report and replaces the file at `path` atomically. Unreachable when the file cannot be
/// written; it is untouched then.
Expected<void> writeReport(const ReportInput &input, const ReportOptions &options, const QString &path);

} // namespace makegood::ui
