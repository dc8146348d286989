// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "sla/evidence/evidence.h"
#include "sla/policy/policy.h"

namespace makegood::brute
{

using namespace sla;

using Flags = std::vector<char>;

// All arrays begin four days before the period and end four days after it; element i is minute i.
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

/// Maximal stretches of set minutes: from the first to the one after the last.
std::vector<std::pair<int, int>> stretches(const Flags &flags);

/// The minutes in which the class promises its service; in UTC.
Flags hoursOf(const Line &line, const ServiceClass &serviceClass);

/// Of each minute what the probe's check says: 0 nothing, 1 up, 2 down. For runs rows of requests are checks;
/// excused failures are none.
std::vector<char> statesOf(const Line &line, const Measure &measure, const Evidence &evidence,
                           const std::string &service, const std::string &probe);

/// Number of samples and of failed ones.
struct Samples {
    std::int64_t all = 0;
    std::int64_t failed = 0;

    bool bad(const Measure &measure) const
    {
        if (all == 0)
            return false;
        const Fraction share(failed, all);
        return measure.thresholdCounts == Bound::Over ? share > measure.threshold.ratio
                                                      : share >= measure.threshold.ratio;
    }
};

/// Of each minute the requests in the rows of all the measure's probes.
std::vector<Samples> requestsOf(const Line &line, const Measure &measure, const Evidence &evidence,
                                const std::string &service);

/// What runs and error-rate find, before outages are recorded or not.
struct Found {
    Flags down;
    Flags unknown; ///< in the period, before as_of
    std::vector<std::pair<int, int>> lost; ///< runs that are rounded to nothing and are listed
};
/// `dropped`: minutes whose samples do not count for error-rate.
Found found(const Line &line, const Measure &measure, const Evidence &evidence, const std::string &service,
            const Flags &dropped);

/// The mean of buckets, worked out bucket by bucket and minute by minute.
struct Mean {
    Integer num = 0;
    Integer den = 0;
    std::int64_t measured = 0; ///< minutes of the buckets left, inside service hours
    Flags unavailable;
};
Mean meanOf(const Line &line, const Measure &measure, const Evidence &evidence, const std::string &service,
            const Flags &excluded, const Flags &hours);

} // namespace makegood::brute
