// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "sla/evidence/evidence.h"
#include "sla/policy/policy.h"

namespace makegood::brute
{

using namespace sla;

using Flags = std::vector<char>;

// All arrays begin two days before the period and end two days after it; element i is minute i.
struct Line {
    Instant origin;
    int size;
    int from; // of the period
    int to;
    Duration every{}; // at which changes of state are read as checks
    Instant asOf{};

    int index(Instant at) const { return int((at - origin) / std::chrono::minutes(1)); }
    int clamp(int i) const { return std::clamp(i, 0, size); }
    Instant at(int i) const { return origin + std::chrono::minutes(i); }
    Flags none() const { return Flags(std::size_t(size), 0); }
    void paint(Flags &flags, const Interval &when) const
    {
        for (int i = clamp(index(when.start)); i < clamp(index(when.end)); ++i)
            flags[std::size_t(i)] = 1;
    }
};

/// Of each minute what the probe's check says: 0 nothing, 1 up, 2 down.
std::vector<char> statesOf(const Line &line, const Evidence &evidence, const std::string &service,
                           const std::string &probe);

/// The mean of buckets, worked out bucket by bucket and minute by minute.
struct Mean {
    Integer num = 0;
    Integer den = 0;
    std::int64_t measured = 0; ///< minutes of the buckets left
    Flags unavailable;
};
Mean meanOf(const Line &line, const Measure &measure, const Evidence &evidence, const std::string &service,
            const Flags &excluded);

} // namespace makegood::brute
