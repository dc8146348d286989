// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/ledger/credit_ledger.h"

namespace makegood::sla
{

/// The recorded claim of the service for another outage that overlaps the one of `claim`; null when there is
/// none. No two claims cover the same time (OPS-5b): outages change with incidents and checks, recorded
/// claims do not. A claim without a known end covers its first instant. A claim for a period stands beside
/// those for outages (docs/rules.md, section 19) and is compared with other periods alone.
const LedgerClaim *claimOnSameTime(const std::vector<LedgerClaim> &claims, const LedgerClaim &claim);

} // namespace makegood::sla
