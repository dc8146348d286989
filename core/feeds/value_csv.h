// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "feeds/series_builders.h"
#include "sla/base/error.h"
#include "sla/samples/value_series.h"

namespace makegood::feeds
{

/// Fills the series of values of one case from its files `values.csv` (docs/formats.md, "Case folder"), by
/// service and probe.
class ValueCollector
{
public:
    /// Reads the whole text or fails with every problem and its line. Messages name `file`, the samples'
    /// origins name `source`. The collector must not be used after a failure.
    Checked<void> readValuesCsv(std::string_view text, const std::string &file, const std::string &source);

    /// Sorted by service and probe; leaves the collector empty.
    std::vector<ValueSeries> build() { return m_builders.build(); }

private:
    SeriesBuilders<ValueSeriesBuilder> m_builders;
};

} // namespace makegood::feeds
