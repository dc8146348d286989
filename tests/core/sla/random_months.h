// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

#include "sla/evidence/case_data.h"

namespace makegood
{

/// A random agreement, contract and its evidence: a few days of a month, everything on whole minutes and in
/// UTC. Every kind of measure but interval-mean, of maintenance, exclusion and credit comes up.
CaseData randomMonth(std::mt19937 &random);

/// The month that randomMonth's contracts run in.
Month randomMonthName();

} // namespace makegood
