// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/case_data.h"

namespace makegood::test
{

using namespace sla;

/// A contract with something of every kind, and with what makes stores stumble: two rows that agree in all
/// that names them, months of which only `unknown` is known, empty texts, absent instants, names of any
/// letters.
CaseData richCase();

/// The same contract and agreement without any evidence.
CaseData bareCase();

/// A minute's check a minute from `start` on, the one at `down` failed.
CheckSeries minuteChecks(Instant start, int count, int down, const std::string &source);

} // namespace makegood::test
