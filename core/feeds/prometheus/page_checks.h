// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "feeds/prometheus/matrix_reader.h"
#include "feeds/prometheus/source_settings.h"

namespace makegood::feeds
{

/// A page's samples as checks.
struct PageChecks {
    std::vector<CheckSeries> series; ///< one for each service and probe, in their order
    std::uint64_t samples = 0; ///< mapped
    std::uint64_t unknown = 0;
    std::uint64_t conflicts = 0;
    std::map<std::string, std::uint64_t> unmapped; ///< samples by the series' labels
};

/// Maps each series to its service and probe. Series of the same pair are joined: at one instant the same
/// state collapses, otherwise down wins (docs/rules.md, section 2). The source that a check names is the
/// address and the series, the same for every page, so that reading again changes nothing.
PageChecks checksOf(const std::vector<RawSeries> &series, const PrometheusSettings &settings);

} // namespace makegood::feeds
