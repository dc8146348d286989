// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sla/evidence/case_data.h"

namespace makegood::sample
{

/// The sample's contracts with their evidence, from a fixed seed. Without `now`, November 2025 to October
/// 2026, the same every time. With it, the twelve months that end with the one of `now`, which runs: nothing
/// later is known, one service is at risk, and one has no data.
Expected<std::vector<CaseData>> sampleCases(std::optional<Instant> now = {});

/// Writes them into a new workspace at `path`. Fails as Workspace::create() and importCase() do, and leaves
/// no file of its own behind then.
Expected<void> writeSampleWorkspace(const std::string &path, std::optional<Instant> now = {});

/// The sample workspace at `path` for this day. It is written first when there is none, or when the one there
/// is of another day and nobody changed it; a changed one of an earlier month is kept beside it, under a name
/// with its month. Written under a temporary name, so that an interruption leaves no incomplete sample.
/// Returns `path`.
Expected<std::string> findOrMakeSample(const std::string &path, Instant now);

/// The last month of the sample, on which the window opens it.
Month sampleMonth(std::optional<Instant> now = {});

} // namespace makegood::sample
