// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/evidence/case_data.h"
#include "store/store_summary.h"

namespace makegood::sample
{

/// The sample's contracts with their evidence: November 2025 to October 2026, from a fixed seed.
Expected<std::vector<CaseData>> sampleCases();

/// Writes them into a new workspace at `path`, which appears there when it is whole. Fails as NewWorkspace
/// and importCase() do.
Expected<void> writeSampleWorkspace(const std::string &path, const store::MayCommit &mayCommit = {});

/// The sample workspace at `path`, which is written first when there is no such file. Returns `path`.
Expected<std::string> findOrMakeSample(const std::string &path);

/// The last month of the sample, on which the window opens it.
Month sampleMonth();

} // namespace makegood::sample
