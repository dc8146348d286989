// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explain.h"

namespace makegood::ui
{

/// A length as a person says it: the two largest units, cut toward zero; below a second as it is.
Duration cutToTwoUnits(Duration length);

/// The same reason with its lengths cut to two units and its instants to the minute (those of a check to the
/// second). What the agreement itself says stays as it is written, and so does a length that is compared with
/// it.
Reason inBrief(const Reason &reason);

/// explain() as a person reads it: sentences in brief, and `exact` where that says more.
Explanation explainInBrief(const Reason &reason, const Format &format);

} // namespace makegood::ui
