// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/samples/check_series.h"
#include "sla/samples/state_change.h"

namespace makegood::sla
{

/// How state changes are read as checks.
struct ReadChanges {
    Duration every{}; ///< `interval` of the class, above zero
    Duration maxGap{}; ///< of the class: neighbours further apart are listed as holes
    Instant asOf{};
    Interval bodies{}; ///< months that meet it get the instants of their checks too, not heads alone
};

/// The checks that state changes stand for (docs/rules.md, section L3): one at each change and one each
/// `every` after it before the next change, after the last change before `asOf`. `unknown` is no check. Costs
/// grow with changes and months, except where bodies are made. A check's origin is that of its change. Where
/// `maxGap` is shorter than `every` each chunk has its body. The changes must outlive the series.
CheckSeries readAsChecks(const ChangeSeries &changes, const ReadChanges &how);

} // namespace makegood::sla
