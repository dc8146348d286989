// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/case_data.h"

namespace makegood::work
{

/// The last month of the contract with checks or calls up to `now`; the month of `now` when there are none.
Month latestMonth(const CaseData &data, Instant now);

} // namespace makegood::work
