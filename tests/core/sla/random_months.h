// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <random>

#include "sla/evidence/case_data.h"

namespace makegood::test
{

using namespace sla;

/// A random agreement, contract and its evidence: a few days of a month, everything on whole minutes and in
/// UTC. Every kind of measure, maintenance, exclusion and credit comes up.
CaseData randomMonth(std::mt19937 &random);

/// The same under an agreement that is given; one of its classes is taken.
CaseData randomMonthUnder(const Policy &agreement, std::mt19937 &random);

/// Puts random state changes in the place of some probes' checks; each log ends with `up` or `unknown`, so
/// that its outages end near the period.
void useChanges(CaseData &data, std::mt19937 &random);

/// The five shipped agreements, with their readings.
const std::array<Policy, 5> &shippedPolicies();

/// The month that randomMonth's contracts run in.
Month randomMonthName();

} // namespace makegood::test
