// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"
#include "report/report_options.h"
#include "sla/time/instant.h"

namespace makegood::cli
{

/// What `report` was asked for: the month and how it is to look.
struct ReportRequest {
    Month month{};
    Instant asOf{};
    ReportOptions look;
};

/// Adds --month, --as-of and the options of how a report looks.
void addReportLook(Options &options);
/// Refused (usage): a word that an option does not take.
Expected<ReportRequest> readReportRequest(const Options &options);

/// `report --all`: one PDF a contract of the workspace, named after contract and month, in a folder. Holds
/// one contract at a time.
int runReportAll(const Options &options, const ReportRequest &asked);

} // namespace makegood::cli
