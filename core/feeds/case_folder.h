// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/evidence/case_data.h"

namespace makegood::feeds
{

/// Reads a case folder (docs/formats.md, "Case folder"): contract.toml and the other files that are present.
/// Maintenance series are expanded to the instances that meet `windowHorizon`. Fails with every problem of
/// the first file that has any; nothing is half-read. An unreadable folder or file is unreachable. With
/// `refusedEvents`, events of the calendar that cannot be read are listed there and left out, with their
/// series.
Checked<CaseData> readCase(const std::string &folder, const Interval &windowHorizon,
                           Errors *refusedEvents = nullptr);

/// Reads the contract alone, for callers that need its period before the rest is read.
Checked<Contract> readCaseContract(const std::string &folder);

} // namespace makegood::feeds
