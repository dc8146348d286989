// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"

namespace makegood::sla
{

/// What filing this claim asks for: what its outage earns, else what belongs to no outage. With what is
/// withheld, since a claim may be the remedy for that. Never more than the month's credit: an outage that
/// alone earns more is cut to the agreement's cap.
Money claimedAmount(const ServiceResult &service, const Claim &claim);

/// Whether that is what belongs to no outage. All claims of the service of which this is so ask for one
/// amount together, once.
bool asksForTheMonth(const ServiceResult &service, const Claim &claim);

/// Whether nothing would be lost without the claim: its outage is no downtime and earns nothing by itself,
/// and what is paid looks at the availability alone, which other outages lowered. Not of a claim that a
/// person recorded.
bool isNeedless(const ServiceResult &service, const Claim &claim);

/// Whether something is paid by the length of outages, which may earn without being downtime, and not by the
/// availability alone.
bool paysByLength(const CreditResult &credit);

} // namespace makegood::sla
