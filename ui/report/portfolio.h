// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "report/period_sums.h"
#include "report/report.h"

namespace makegood::ui
{

/// One customer of a portfolio summary; small, so that a thousand of them are held at a time.
struct PortfolioReportRow {
    std::string customer;
    std::string contract;
    std::string provider; ///< who owes the credit
    std::string refusal; ///< why nothing can be said; empty: it can
    Status status = Status::None; ///< the worst of the period
    ServiceCount targets; ///< of every service and month
    Duration downtime{};
    Currency currency;
    Money credit;
    Money forfeited; ///< part of it whose time to be claimed has passed
    Money support; ///< part of it that takes no measurement
    bool toNegotiate = false;
    bool isProvisional = false; ///< the period is not over
    std::optional<Instant> deadline; ///< the next one of a request that is worth something
    Zone zone;
};

/// All customers in a period.
struct PortfolioInput {
    ReportPeriod period;
    Instant asOf{};
    std::vector<PortfolioReportRow> rows; ///< as they are printed
};

PortfolioReportRow portfolioRow(const ReportInput &input);
/// A contract that cannot be told of.
PortfolioReportRow refusedRow(const std::string &contract, const std::string &customer,
                              const std::string &why);

/// Every contract of the workspace; one that cannot be judged has its refusal. Holds one contract at a time.
/// `goOn`, where given, is asked before each; once it says no, the rows end there. Unreachable: the workspace
/// cannot be read.
Expected<PortfolioInput> portfolioInput(Workspace &workspace, const ReportPeriod &period, Instant asOf,
                                        const std::function<bool(int done)> &goOn = {});

/// One paper over all customers: how many met their targets, who owes how much in each currency, a row each.
/// Refused: the logo cannot be read.
Expected<ReportPages> layOutPortfolio(PortfolioInput input, const ReportOptions &options);

} // namespace makegood::ui
