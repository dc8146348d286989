// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "feeds/source/label_mapping.h"
#include "sla/samples/check_series.h"

namespace makegood::feeds
{

/// One sample as the source stores it: its own instant, and the state by the source's rule.
struct RawSample {
    Instant at{};
    CheckState state = CheckState::Unknown;

    bool operator==(const RawSample &) const = default;
};

/// The samples of one series, strictly in time order.
struct RawSeries {
    Labels labels;
    std::vector<RawSample> samples;
};

/// A source's answer for one stretch of time.
struct SourcePage {
    bool tooMuch
        = false; ///< the server, or a limit on this side, wants a shorter stretch; there are no series then
    std::string why; ///< one sentence, with `tooMuch`
    std::vector<RawSeries> series; ///< samples inside the stretch only
    std::uint64_t samples = 0; ///< in all series
};

} // namespace makegood::feeds
