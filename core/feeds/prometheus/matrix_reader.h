// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "feeds/prometheus/label_mapping.h"
#include "feeds/prometheus/sample_text.h"

namespace makegood::feeds
{

/// One sample as it was stored: its own instant and what it says.
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

/// An answer of /api/v1/query: series, or the server's own error.
struct QueryAnswer {
    bool success = false;
    std::string errorType; ///< `bad_data`, `execution`, `timeout`, …; only without success
    std::string error;
    std::vector<RawSeries> series;
};

/// Reads the answer to an instant query of a range vector in one pass, numbers from their text. All or
/// nothing. Refused: what is not JSON or not such an answer, a series twice, samples out of order or twice,
/// values that `rule` does not know, an answer that the server itself calls incomplete, nesting without need.
Expected<QueryAnswer> readMatrix(std::string_view json, const UpRule &rule);

/// The version in an answer of /api/v1/status/buildinfo, empty when there is none.
std::string readBuildVersion(std::string_view json);

} // namespace makegood::feeds
