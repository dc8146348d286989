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
#include "sla/portfolio/next_step.h"
#include "store/workspace.h"

namespace makegood::ui
{

/// A contract-service in the shown month and the months before it. Immutable: a change makes another row.
/// Before the contract is judged, one row with the contract's names stands for all of its services.
struct PortfolioRow {
    static constexpr std::size_t stripMonths = 12;

    std::string contract;
    QString customer;
    QString agreement;
    std::string service; ///< empty: not judged yet
    std::size_t ordinal = 0; ///< index among the contract's rows
    Month month{}; ///< the shown month
    Status status = Status::Pending;
    QString refusal; ///< why the shown month was not judged
    std::shared_ptr<const MonthEntry> entry; ///< of the shown month; null: not judged
    const ServiceFigures *figures = nullptr; ///< inside `entry`
    std::shared_ptr<const ContractFigures> months; ///< null: nothing judged
    std::array<Status, stripMonths> strip{}; ///< oldest month first, shown month last
    std::optional<Instant> nextDeadline; ///< earliest deadline of the months of the strip
    Month deadlineMonth{}; ///< month of the claim of nextDeadline
    std::optional<Money> deadlineAmount; ///< of that claim; absent: negotiated
    NextStep step; ///< nothing, as long as it is not judged
    Instant now{}; ///< at which the step was the next one

    Month monthAt(std::size_t cell) const; ///< month of a cell of the strip
    const ServiceFigures *figuresAt(std::size_t cell) const; ///< null: not judged, or refused
    /// Figures that carry the contract's zone and currency; null: nothing judged.
    const MonthFigures *terms() const;
    /// Tool tip of a cell of the strip, such as `Nov 2025: Met, 99.982 %`.
    QString monthText(std::size_t cell) const;
    /// Something is due for the shown month: an amount, or a remedy to be agreed.
    bool hasCredit() const;
    /// The shown month has no end yet, as seen at its judging.
    bool isRunning() const;
    /// Whether customer, service, agreement or status contains `word`.
    bool holds(const QString &word) const;
};

using PortfolioRowPtr = std::shared_ptr<const PortfolioRow>;
using PortfolioRows = std::vector<PortfolioRowPtr>;

/// What the rows of a contract know beside its figures.
struct RowMoment {
    Instant now{};
    bool sourceFailed = false; ///< the last run of one of the contract's sources did not end well
};

/// The rows of one contract: one for each service, or a single one that waits or carries a refusal.
PortfolioRows portfolioRows(const ContractRow &contract, std::shared_ptr<const ContractFigures> months,
                            Month shown, const RowMoment &moment = {});

/// Negative: `a` comes before `b` in the order by risk. Rows without a verdict come last.
int compareByRisk(const PortfolioRow &a, const PortfolioRow &b);

} // namespace makegood::ui
