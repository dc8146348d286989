// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/base/floors.h"
#include "sla/evidence/case_data.h"
#include "sla/time/instant.h"

namespace makegood::work
{

/// The availability targets of a contract's services in a month as OpenSLO v1 documents in YAML: a Service
/// and an SLO for each service whose class promises availability. A target is exact (`0.9999`). What OpenSLO
/// has no word for, as exclusions and credits, is not in it.
std::string openSloText(const CaseData &data, Month month);

} // namespace makegood::work
