// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "sla/time/instant.h"

namespace makegood::sla
{

/// Half-open: `start` belongs to it, `end` does not. Empty when `end <= start`.
struct Interval {
    Instant start{};
    Instant end{};

    bool operator==(const Interval &) const = default;
    bool empty() const { return end <= start; }
    Duration length() const { return empty() ? Duration::zero() : end - start; }
    bool contains(Instant at) const { return start <= at && at < end; }
    bool meets(const Interval &other) const
    {
        return std::max(start, other.start) < std::min(end, other.end);
    }
    Interval clippedTo(const Interval &other) const
    {
        return {std::max(start, other.start), std::min(end, other.end)};
    }
};

} // namespace makegood::sla
