// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "report/report_options.h"

namespace makegood::ui
{

/// How a report looks as text for the workspace, and back. What is not understood stays as it is in
/// `otherwise`.
std::string lookText(const ReportOptions &look);
ReportOptions lookFrom(const std::string &text, const ReportOptions &otherwise);

/// A section by its name in the window.
QString sectionName(ReportSection section);

} // namespace makegood::ui
