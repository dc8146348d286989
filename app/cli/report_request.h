// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "options.h"
#include "report/report_options.h"
#include "sla/time/instant.h"
#include "work/keyring.h"
#include "work/report_period.h"

namespace makegood::cli
{

/// What `report` was asked for: the month, quarter or year, and how it is to look.
struct ReportRequest {
    ReportPeriod period;
    Instant asOf{};
    ReportOptions look;
    std::optional<work::Keyring>
        signer; ///< it keeps the key of a detached signature beside each PDF; one for all
};

/// Adds --month, --as-of and the options of how a report looks.
void addReportLook(Options &options);
/// Refused (usage): a word that an option does not take.
Expected<ReportRequest> readReportRequest(const Options &options);

/// `report --all`: one PDF a contract of the workspace, named after contract and period, in a folder. Holds
/// one contract at a time.
int runReportAll(const Options &options, const ReportRequest &asked);
/// `report --template portfolio`: one PDF over all contracts of the workspace.
int runReportPortfolio(const Options &options, const ReportRequest &asked);

} // namespace makegood::cli
