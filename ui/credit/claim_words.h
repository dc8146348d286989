// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "charts/colour_role.h"
#include "credit/claim_row.h"
#include "sla/policy/policy.h"

namespace makegood::ui
{

/// The clock of a claim as a person says it.
struct ClaimWords {
    double left = 0; ///< share of the time to file, for drawing
    QString ring; ///< what is left: `8 h`
    Role role = Role::Text2;
    QString headline; ///< `File today by 09:00`
    QString place; ///< `Phoenix time, 16:00 UTC`
    QString exact; ///< deadline in the customer's zone and in UTC
    QString standing; ///< beside the button: `Not filed yet`
    int step = 0; ///< of StepLine: draft, filed, granted, on invoice
};

/// `within` of the agreement sets the whole time; without one the arc is full.
ClaimWords claimWords(const ClaimRow &row, const Policy &policy);

} // namespace makegood::ui
