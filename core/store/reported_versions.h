// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/restatement.h"
#include "store/reported_store.h"

namespace makegood::store
{

/// Versions of one month that were reported by `asOf`, in order, with their figures; empty when there are
/// none. Refused: a stored report that cannot be read.
Expected<std::vector<ReportedVersion>> reportedVersions(const std::vector<FrozenMonth> &frozen, Month month,
                                                        Instant asOf);

} // namespace makegood::store
