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

/// The rows that belong together, and what they come to.
struct PortfolioGroup {
    QString key; ///< customer, agreement, currency or the status's number
    QString title;
    int services = 0;
    int waiting = 0; ///< of them: not judged yet
    std::vector<CurrencyTotal> totals;
    bool folded = false; ///< its rows are not listed

    bool operator==(const PortfolioGroup &) const;
};

/// A line of the portfolio's table: the head of a group, or a contract-service.
struct PortfolioLine {
    PortfolioRowPtr row; ///< null: the head of `group`
    std::shared_ptr<const PortfolioGroup> group; ///< null: there are no groups
};

struct PortfolioLines {
    std::vector<PortfolioLine> lines;
    std::vector<CurrencyTotal> totals; ///< over every row that passed the filter, folded or not
    int services = 0; ///< rows that passed the filter
    int waiting = 0; ///< of them: not judged yet
};

/// Whether the row passes; `now` is for what is due soon.
bool passes(const PortfolioRow &row, const PortfolioFilter &filter, Instant now);

/// Less than, equal to or greater than nothing, by exact values: a before b, the same, a after b. Amounts go
/// by currency first: amounts of different currencies cannot be compared.
int compareRows(const PortfolioRow &a, const PortfolioRow &b, int column);
/// Whether the row has something to sort by; what has nothing comes last in either order.
bool hasValue(const PortfolioRow &row, int column);

/// Filters, sorts and groups; `folded` has the keys of the groups whose rows are hidden. Rows that compare
/// equal keep their order.
PortfolioLines arrange(const PortfolioRows &rows, const PortfolioView &view, const std::set<QString> &folded,
                       Instant now);

} // namespace makegood::ui
