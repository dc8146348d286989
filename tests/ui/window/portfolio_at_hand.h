// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "session/figures_cache.h"
#include "store/workspace.h"

namespace makegood::test
{

using namespace ui;

/// The figures of some months of one contract, as the session keeps them.
std::shared_ptr<const ContractFigures> figuresOfMonths(const std::vector<MonthEntry> &months);
/// A judged month of one contract.
MonthEntry judgedEntry(std::shared_ptr<const Evaluation> evaluation);
/// A month of one service, by hand: availability num/den against a target of 99.9 %.
MonthEntry entryByHand(Month month, const char *currency, const char *service, std::int64_t num,
                       std::int64_t den, std::int64_t amount, Verdict verdict = Verdict::Met);

} // namespace makegood::test
