// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/ledger/credit_ledger.h"

namespace makegood::sla
{

/// The recorded claim of the service, for another outage, that covers a part of the same time; null when
/// there is none. No two claims are made for the same time (OPS-5b): outages change when incidents and checks
/// do, and what was claimed stays claimed. A claim of which no end is known covers its first instant.
const LedgerClaim *claimOnSameTime(const std::vector<LedgerClaim> &claims, const std::string &service,
                                   const Interval &outage);

} // namespace makegood::sla
