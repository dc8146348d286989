// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/evidence/case_data.h"

namespace makegood::sample
{

/// The sample's contracts with their evidence: November 2025 to October 2026, from a fixed seed.
Expected<std::vector<CaseData>> sampleCases();

/// Writes them into a new workspace at `path`. Fails as Workspace::create() and importCase() do, and leaves
/// no file of its own behind then.
Expected<void> writeSampleWorkspace(const std::string &path);

/// The sample workspace at `path`, which is written first when there is no such file: under a temporary name,
/// so that an interruption leaves no incomplete sample. Returns `path`.
Expected<std::string> findOrMakeSample(const std::string &path);

/// The last month of the sample, on which the window opens it.
Month sampleMonth();

} // namespace makegood::sample
