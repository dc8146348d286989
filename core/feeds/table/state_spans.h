// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "sla/samples/state_change.h"
#include "sla/time/interval.h"

namespace makegood::feeds
{

/// A state from one instant to another.
struct StateSpan {
    Instant start{};
    std::optional<Instant> end; ///< empty: it lasts on
    CheckState state = CheckState::Unknown;
    int line = 0;
};

/// Spans of one service and probe, in any order, as state changes. Where they overlap down wins over up, and
/// up over unknown, as for checks (docs/rules.md, section 2); up with down is a conflict. Inside `covers`
/// what no span tells is up, elsewhere it is unknown.
ChangeSeries changesOf(const std::string &service, const std::string &probe, std::vector<StateSpan> spans,
                       const std::optional<Interval> &covers, const std::string &origin);

} // namespace makegood::feeds
