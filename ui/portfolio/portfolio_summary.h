// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "portfolio/portfolio_row.h"
#include "sla/portfolio/currency_totals.h"

namespace makegood::ui
{

/// A claim that is to be filed next.
struct NextDeadline {
    Instant at{};
    Zone zone; ///< of the contract
    Currency currency;
    std::optional<Money> amount; ///< absent: negotiated
    QString customer;
    std::string contract;
    std::string service;
    Month month{}; ///< of the claim
};

/// The shown month of all rows in a few figures.
struct PortfolioSummary {
    int services = 0;
    int customers = 0;
    int waiting = 0; ///< services that are not judged yet
    int breached = 0;
    int breachedWithCredit = 0;
    int atRisk = 0;
    std::optional<Instant> firstUsedUp; ///< the earliest forecast of those at risk
    Zone firstUsedUpZone;
    int kept = 0; ///< on track or met
    bool isRunning = false; ///< the month of one of them still runs
    std::optional<Instant> lastEnd; ///< when the last of the running months ends
    Zone lastEndZone;
    int noData = 0;
    int incomplete = 0;
    std::vector<CurrencyTotal> credits; ///< of currencies in which something is, or may be, due
    int toNegotiate = 0; ///< services whose remedy is to be agreed
    std::optional<NextDeadline> next; ///< after `now`
    int causeless = 0; ///< outages without a cause
    Duration causelessLength{};
};

PortfolioSummary summaryOf(const PortfolioRows &rows, Instant now);

} // namespace makegood::ui
