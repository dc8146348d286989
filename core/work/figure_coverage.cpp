// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/figure_coverage.h"

#include <algorithm>

namespace makegood::work
{

namespace
{

FigureCoverage coverageAt(const std::vector<Instant> &instants)
{
    FigureCoverage out;
    std::vector<Duration> distances;
    for (std::size_t i = 1; i < instants.size(); ++i)
        distances.push_back(instants[i] - instants[i - 1]);
    if (distances.empty())
        return out;
    std::vector<Duration> sorted = distances;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    out.step = *middle;
    std::vector<Interval> covered;
    for (std::size_t i = 0; i < instants.size(); ++i) {
        const bool goesOn = i < distances.size() && distances[i] <= 3 * out.step;
        covered.push_back({instants[i], goesOn ? instants[i + 1] : instants[i] + out.step});
    }
    out.covered = IntervalSet(std::move(covered));
    return out;
}

} // namespace

FigureCoverage coverageOf(const RequestSeries &series)
{
    std::vector<Instant> instants;
    for (const RequestCount &row : series.counts)
        instants.push_back(row.from);
    return coverageAt(instants);
}

FigureCoverage coverageOf(const ValueSeries &series)
{
    std::vector<Instant> instants;
    for (const ValueSample &sample : series.samples)
        instants.push_back(sample.at);
    return coverageAt(instants);
}

} // namespace makegood::work
