// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/evidence.h"
#include "sla/policy/contract.h"

namespace makegood::test
{

using namespace sla;

/// A contract under the Sonoran agreement with three services, and its months April 2025 to March 2026 as
/// evaluate() judges them. March 2026: one hour down on web-1 at 1000 USD a month, which is SON-10's worked
/// example: 1.39 USD.
struct Sample {
    Policy policy;
    Contract contract;
    Evidence evidence;
    std::vector<Evaluation> months;
};

/// `moreOutages`: further outages of six minutes on web-1 in March 2026, for long tables. `customer` is the
/// customer's name, as it would come from data.
Sample sampleContract(int moreOutages = 0, const std::string &customer = "Acme Widgets");

} // namespace makegood::test
