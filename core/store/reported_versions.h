// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/restatement.h"
#include "store/workspace.h"

namespace makegood::store
{

/// The versions of one month by `asOf`, the first report first, with their figures read back. Empty: it was
/// not reported by then. Refused when a stored report cannot be read.
Expected<std::vector<ReportedVersion>> reportedVersions(const std::vector<FrozenMonth> &frozen, Month month,
                                                        Instant asOf);

} // namespace makegood::store
