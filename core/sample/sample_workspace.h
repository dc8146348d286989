// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sla/evidence/case_data.h"
#include "store/engine/engine_care.h"
#include "store/store_summary.h"

namespace makegood::sample
{

/// The sample's contracts with their evidence, from a fixed seed. Without `now`, November 2025 to October
/// 2026, the same every time. With it, the twelve months that end with the one of `now`, which runs: nothing
/// later is known, one service is at risk, and one has no data.
Expected<std::vector<CaseData>> sampleCases(std::optional<Instant> now = {});

/// Writes them into a new workspace at `path`, which appears there when it is whole. Fails as NewWorkspace
/// and importCase() do.
Expected<void> writeSampleWorkspace(const std::string &path, std::optional<Instant> now = {},
                                    const store::MayCommit &mayCommit = {},
                                    store::Over over = store::Over::Nothing);

/// The sample workspace at `path` for this day. It is written first when there is none, or when the one there
/// is of another day and nobody changed it; a changed one of an earlier month is kept beside it, under a name
/// with its month. Returns `path`.
Expected<std::string> findOrMakeSample(const std::string &path, Instant now);

/// The last month of the sample, on which the window opens it.
Month sampleMonth(std::optional<Instant> now = {});

} // namespace makegood::sample
