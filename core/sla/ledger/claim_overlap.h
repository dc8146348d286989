// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/ledger/credit_ledger.h"

namespace makegood::sla
{

/// The recorded claim of the service for another outage that overlaps this one; null when there is none. No
/// two claims cover the same time (OPS-5b): outages change with incidents and checks, recorded claims do not.
/// A claim without a known end covers its first instant.
const LedgerClaim *claimOnSameTime(const std::vector<LedgerClaim> &claims, const std::string &service,
                                   const Interval &outage);

} // namespace makegood::sla
