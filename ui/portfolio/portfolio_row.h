// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "explain/status.h"
#include "session/figures_cache.h"
#include "store/workspace.h"

namespace makegood::ui
{

/// A contract-service as the portfolio shows it in one month, with the months before it. A snapshot: what
/// changes is another row. Before the contract is judged only its names are there, and one row stands for all
/// of its services.
struct PortfolioRow {
    static constexpr std::size_t stripMonths = 12;

    std::string contract;
    QString customer;
    QString agreement;
    std::string service; ///< empty: not known yet
    std::size_t ordinal = 0; ///< of the contract's rows
    Month month{}; ///< the shown one
    Status status = Status::Pending;
    QString refusal; ///< why the shown month was not judged
    std::shared_ptr<const MonthEntry> entry; ///< of the shown month; null: not judged
    const ServiceFigures *figures = nullptr; ///< inside `entry`
    std::shared_ptr<const ContractFigures> months; ///< null: nothing judged
    std::array<Status, stripMonths> strip{}; ///< the oldest first, the shown month last
    std::optional<Instant> nextDeadline; ///< the earliest of the months of the strip
    Month deadlineMonth{}; ///< which the claim belongs to

    Month monthAt(std::size_t cell) const; ///< of the strip
    const ServiceFigures *figuresAt(std::size_t cell) const; ///< null: not judged, or refused
    /// Zone and currency of the contract; null where nothing was judged.
    const MonthFigures *terms() const;
    /// `Nov 2025: Met, 99.982 %` of one month of the strip.
    QString monthText(std::size_t cell) const;
    /// What a search looks at.
    bool holds(const QString &word) const;
};

using PortfolioRowPtr = std::shared_ptr<const PortfolioRow>;
using PortfolioRows = std::vector<PortfolioRowPtr>;

/// The rows of one contract: one for each service, or one that waits or says why there is none.
PortfolioRows portfolioRows(const ContractRow &contract, std::shared_ptr<const ContractFigures> months,
                            Month shown);

} // namespace makegood::ui
