// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/evaluate/evaluation.h"

namespace makegood::ui
{

using namespace sla;

/// What the claims of a service ask for together: a month's amount counts once, in the first part that has a
/// claim for it, and no sum is more than the credit with what is withheld.
struct ClaimSums {
    Money decided; ///< requested, granted, refused, or on an invoice
    Money open; ///< may still be requested
    Money lost; ///< not requested in time

    Money all() const { return decided + open + lost; }
};

ClaimSums claimSumsOf(const ServiceResult &service);

/// The same of the claims in one state that a person recorded.
Money claimedIn(const ServiceResult &service, ClaimState state);

/// The part of the month's credit that was not requested in time; all of it where isForfeited() says so.
Money lostOf(const Evaluation &evaluation);

} // namespace makegood::ui
