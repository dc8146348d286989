// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evidence/case_data.h"

namespace makegood::work
{

/// The last month of the contract that has checks or calls up to `now`; the month of `now` when there are
/// none. Never a month after the end of the contract, if one of the 24 months before has a billing period.
Month latestMonth(const CaseData &data, Instant now);

} // namespace makegood::work
