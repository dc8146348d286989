// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sla/samples/check_series.h"
#include "sla/time/interval_set.h"

namespace makegood::test
{

using namespace sla;

struct MonthOptions {
    Month month{std::chrono::year(2025) / 3};
    int targets = 20;
    std::uint64_t seed = 20250301;
    Duration interval = std::chrono::minutes(1);
    Duration jitter = std::chrono::milliseconds(1000); ///< either way
    int outages = 10; ///< a target, of 1 to 90 checks
    int missingPerMille = 5;
    Duration maxGap = std::chrono::minutes(3);
    Duration wholeOf = std::chrono::milliseconds(1); ///< the first check's distance from the month's start
    std::vector<Interval> alsoDown = {}; ///< further outages, of every target
};

/// One target and the generator's own account of it, kept apart from everything that is under test.
struct GeneratedTarget {
    std::string service; ///< `host03`
    std::string probe; ///< `http`
    std::string instance; ///< label `instance`: `https://host03.example/`
    std::string job; ///< label `job`: `http_2xx`
    std::vector<Check> checks; ///< in time order, origins empty
    std::vector<Interval>
        outages; ///< first failed check to next up; a hole over maxGap or the end ends one too
    Duration downtime{}; ///< length of their union within the month
};

struct GeneratedMonth {
    Interval period; ///< the UTC month
    std::vector<GeneratedTarget> targets;

    std::uint64_t checks() const;
};

/// The same month for the same options, on every machine.
GeneratedMonth generateMonth(const MonthOptions &options = {});

/// For `promtool tsdb create-blocks-from openmetrics`: metric `probe_success` with the labels job and
/// instance.
bool writeOpenMetrics(const GeneratedMonth &month, const std::string &path);

} // namespace makegood::test
