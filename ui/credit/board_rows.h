// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sla/evaluate/evaluation.h"
#include "sla/portfolio/currency_totals.h"

namespace makegood::ui
{

/// Where a line of the board stands, in the order in which it needs a person.
enum class BoardState {
    Due, ///< to be filed soon
    Ready, ///< may be filed, everything is there
    Collecting, ///< something that the agreement requires is missing
    Negotiate, ///< the remedy is to be agreed
    Filed,
    Granted,
    Applied, ///< on the invoice
    NoClaim, ///< the credit comes without a claim
    Withheld,
    Refused,
    Expired
};

/// A line of the board: what an outage, or a whole month, earns, and its claim.
struct BoardRow {
    std::string contract;
    std::string customer;
    std::string service;
    Month month{};
    Zone zone;
    Currency currency;
    Instant now{};
    bool running = false; ///< the month goes on
    std::optional<Outage> outage; ///< absent: for the whole month
    std::vector<Cause> causes; ///< of a month: of each outage with credited time
    Duration credited{}; ///< of a month: the credited time of all of them
    std::optional<Tier> tier; ///< of a month
    bool capped = false; ///< of a month: cut to the cap
    std::optional<Money> amount; ///< absent: the line adds nothing to the sum
    Money withheld;
    std::optional<Claim> claim;
    BoardState state = BoardState::NoClaim;
};

/// A contract's month for the board.
struct BoardMonth {
    std::string contract;
    std::string customer;
    MonthFigures figures;
    std::shared_ptr<const Evaluation> evaluation; ///< null: only the figures are kept
};

BoardMonth boardMonth(std::shared_ptr<const Evaluation> evaluation);

/// The lines of one contract's month. Of each service they add up to its credit exactly: its outages where
/// their amounts do, else one line for the month.
std::vector<BoardRow> boardRows(const Evaluation &evaluation, Instant now);

/// By what needs a person first, then by deadline, customer and time.
void sortBoard(std::vector<BoardRow> &rows);

/// What a currency is due, for its card.
struct BoardTotal {
    CurrencyTotal total;
    int customers = 0; ///< that are due some of it
    bool running = false; ///< a month of it goes on
};

/// By currency code, those in which nothing is due and nothing is withheld left out.
std::vector<BoardTotal> boardTotals(const std::vector<BoardMonth> &months);

} // namespace makegood::ui
