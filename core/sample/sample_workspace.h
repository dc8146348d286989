// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "sla/evidence/case_data.h"

namespace makegood::sample
{

/// The sample's contracts with all their evidence: November 2025 to October 2026, made from a fixed seed.
Expected<std::vector<CaseData>> sampleCases();

/// Writes them into a new workspace at `path`, which must not exist yet.
Expected<void> writeSampleWorkspace(const std::string &path);

/// The last month of the sample, on which the window opens it.
Month sampleMonth();

} // namespace makegood::sample
