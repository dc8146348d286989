// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

class QPrinter;

namespace makegood::ui
{

/// Sets the printer to the paper of the report; what a person then chooses stands.
void setPaperOf(const ReportPages &pages, QPrinter &printer);
/// Prints the pages that the printer asks for, painted as in the PDF and shrunk to a smaller paper. False:
/// the printer does not print.
bool printReport(const ReportPages &pages, QPrinter &printer);

} // namespace makegood::ui
