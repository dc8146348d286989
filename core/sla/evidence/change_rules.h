// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/evidence/evidence.h"
#include "sla/policy/contract.h"
#include "sla/policy/policy.h"

namespace makegood::sla
{

/// Why a series of state changes cannot be read under these terms, as one sentence; empty: it can. A class
/// that names its probe needs an `interval` (docs/rules.md, section L3). Series that no class names are
/// ignored like checks.
std::string unreadableChanges(const ChangeSeries &series, const Contract &contract, const Policy &policy);

/// Refused: the first series that unreadableChanges() speaks of.
Expected<void> changesAreReadable(std::span<const ChangeSeries> changes, const Contract &contract,
                                  const Policy &policy);

/// As before, and refused too: checks and changes of one service and probe.
Expected<void> changesAreReadable(const Evidence &evidence, const Contract &contract, const Policy &policy);

} // namespace makegood::sla
