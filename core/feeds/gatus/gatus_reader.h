// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "feeds/source/raw_series.h"
#include "sla/base/error.h"
#include "sla/time/interval.h"

namespace makegood::feeds
{

/// Results of one endpoint by their instants. Of two in one millisecond down counts.
struct GatusEndpoint {
    std::string name;
    std::string group; ///< empty: none
    std::map<Instant, CheckState> results;
    bool isWhole = false; ///< the oldest result that is kept is among them
};

/// Endpoints by key.
using GatusEndpoints = std::map<std::string, GatusEndpoint>;

Labels labelsOf(const std::string &key, const GatusEndpoint &endpoint);

/// What one answer added.
struct GatusAnswer {
    std::size_t fullest = 0; ///< the most results of one endpoint
    std::size_t results = 0;
};

/// Adds an answer of `/api/v1/endpoints/statuses` with up to `pageSize` results an endpoint; one with fewer
/// is whole then. Refused: something else; results without time or outcome; an answer without an endpoint
/// that is there already.
Expected<GatusAnswer> addGatusResults(std::string_view json, std::size_t pageSize, GatusEndpoints &endpoints);

/// RFC 3339, digits finer than milliseconds cut.
Expected<Instant> gatusInstant(std::string_view text);

} // namespace makegood::feeds
