// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "feeds/series_builders.h"
#include "sla/base/error.h"
#include "sla/samples/request_count.h"

namespace makegood::feeds
{

/// Fills the series of counted requests of one case from its files `requests.csv` (docs/formats.md, "Case
/// folder"), by service and probe.
class RequestCollector
{
public:
    /// Reads the whole text or fails with every problem and its line. Messages name `file`, the rows' origins
    /// name `source`. The collector must not be used after a failure.
    Checked<void> readRequestsCsv(std::string_view text, const std::string &file, const std::string &source);

    /// Sorted by service and probe; leaves the collector empty.
    std::vector<RequestSeries> build() { return m_builders.build(); }

private:
    SeriesBuilders<RequestSeriesBuilder> m_builders;
};

} // namespace makegood::feeds
