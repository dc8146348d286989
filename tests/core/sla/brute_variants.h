// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

#include "brute_force.h"
#include "sla/evidence/case_data.h"

namespace makegood::test
{

using namespace sla;

/// From the first day of the contract to its end, in UTC.
Interval wholeOf(const Contract &contract);

/// `[impact]`, and incidents that affect a part of the service. How many do.
std::size_t addShares(CaseData &data, std::mt19937 &random);

struct AskedMonth {
    Month month{};
    brute::Asked asked;
};
/// Gives the class a longer period, and the contract, whose first two days fall into different billing
/// months, one day more. The month to ask for, and what its period is.
AskedMonth stretch(CaseData &data, std::mt19937 &random);

/// Adds service `t`, whose evidence is that of `s` moved by some minutes, and group `g` of both; remedies
/// that admit outages give way to tiers.
void groupWithATwin(CaseData &data, std::mt19937 &random);

} // namespace makegood::test
