// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <set>
#include <vector>

#include "portfolio/portfolio_row.h"
#include "portfolio/portfolio_view.h"
#include "sla/portfolio/currency_totals.h"

namespace makegood::ui
{

/// A group of rows with its totals.
struct PortfolioGroup {
    QString key; ///< customer, agreement, currency or number of the status
    QString title;
    int services = 0;
    int waiting = 0; ///< services that are not judged yet
    std::vector<CurrencyTotal> totals;
    bool folded = false; ///< the rows are hidden

    bool operator==(const PortfolioGroup &) const;
};

/// A line of the portfolio table: head of a group or contract-service.
struct PortfolioLine {
    PortfolioRowPtr row; ///< null: head of `group`
    std::shared_ptr<const PortfolioGroup> group; ///< null: not grouped
};

struct PortfolioLines {
    std::vector<PortfolioLine> lines;
    std::vector<CurrencyTotal> totals; ///< of every row that passes the filter, folded or not
    int services = 0; ///< rows that pass the filter
    int waiting = 0; ///< rows of `services` that are not judged yet
};

/// Whether the row passes the filter; `now` decides PortfolioFilter::dueSoon.
bool passes(const PortfolioRow &row, const PortfolioFilter &filter, Instant now);

/// Negative, zero or positive: `a` before, equal to or after `b`, by exact values. Amounts are ordered by
/// currency first, because amounts of different currencies cannot be compared.
int compareRows(const PortfolioRow &a, const PortfolioRow &b, int column);
/// Whether the row has a value in `column`; rows without come last in both orders.
bool hasValue(const PortfolioRow &row, int column);

/// Filters, sorts (stable; by risk where no column is chosen) and groups; `folded`: keys of the groups whose
/// rows are hidden.
PortfolioLines arrange(const PortfolioRows &rows, const PortfolioView &view, const std::set<QString> &folded,
                       Instant now);

} // namespace makegood::ui
