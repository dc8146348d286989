// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics: docs/rules.md, section 21.
#include "sla/measure/metric_figures.h"

#include <algorithm>
#include <map>
#include <vector>

namespace makegood::sla
{

namespace
{

using Sum = boost::multiprecision::int128_t; ///< 2^63 values of 2^60 millionths fit

bool isShare(const Metric &metric)
{
    return metric.statistic == Statistic::ShareBeyond;
}

Fraction inUnits(const Fraction &millionths)
{
    return millionths / valueScale;
}

// The values that count, and the figures of those that do not.
class Collected
{
public:
    Collected(const Metric &metric, const Interval &period, const DroppedTime &dropped)
        : m_metric(metric)
        , m_period(period)
        , m_dropped(dropped)
    {
    }

    void add(const ValueSeries &series)
    {
        const auto from = std::ranges::lower_bound(series.samples, m_period.start, {}, &ValueSample::at);
        for (auto sample = from; sample != series.samples.end() && sample->at < m_period.end; ++sample)
            if (counts(sample->at))
                take(series, *sample);
    }

    const std::vector<std::int64_t> &values() const { return m_values; }
    const std::map<std::int64_t, std::pair<Sum, std::int64_t>> &buckets() const { return m_buckets; }
    MetricFigure &figure() { return m_figure; }

private:
    bool counts(Instant at)
    {
        if (m_dropped.maintenance.contains(at))
            ++m_figure.inMaintenance;
        else if (m_dropped.causes.contains(at))
            ++m_figure.inCauses;
        else if (m_dropped.hours != nullptr && !m_dropped.hours->contains(at))
            ++m_figure.outsideHours;
        else
            return true;
        return false;
    }

    void take(const ValueSeries &series, const ValueSample &sample)
    {
        // Of two values of one instant the worse counts.
        const bool most = m_metric.side == Side::Most;
        const std::int64_t value = most ? sample.most : sample.least;
        ++m_figure.samples;
        if (m_metric.bucket > Duration::zero()) {
            auto &[sum, count] = m_buckets[(sample.at - m_period.start) / m_metric.bucket];
            sum += value;
            ++count;
        } else {
            m_values.push_back(value);
        }
        auto &worst = m_figure.worst;
        const bool isWorse = !worst || (most ? value > worst->value : value < worst->value)
            || (value == worst->value && sample.at < worst->at);
        if (isWorse)
            worst = {sample.at, value, series.probe,
                     sample.origin.source < series.sources.size() ? series.sources[sample.origin.source] : "",
                     sample.origin.line};
    }

    const Metric &m_metric;
    const Interval m_period;
    const DroppedTime m_dropped;
    std::vector<std::int64_t> m_values; ///< without buckets
    std::map<std::int64_t, std::pair<Sum, std::int64_t>> m_buckets; ///< sum and number of values
    MetricFigure m_figure;
};

// The `rank`-th smallest, from 1.
template <typename T> T ranked(std::vector<T> &values, std::size_t rank)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(rank - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

template <typename T> Fraction medianOf(std::vector<T> &values)
{
    const std::size_t half = values.size() / 2;
    if (values.size() % 2 == 1)
        return Fraction(ranked(values, half + 1));
    const Fraction upper(ranked(values, half + 1));
    const Fraction lower(
        *std::max_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(half)));
    return (lower + upper) / 2;
}

Fraction meanOf(const std::vector<std::int64_t> &values)
{
    Sum sum = 0;
    for (const std::int64_t value : values)
        sum += value;
    return Fraction(Integer(sum), Integer(values.size()));
}

Fraction meanOf(const std::vector<Fraction> &values)
{
    Fraction sum = 0;
    for (const Fraction &value : values)
        sum += value;
    return sum / Integer(values.size());
}

template <typename T> Fraction shareBeyond(const Metric &metric, std::vector<T> &values, MetricFigure &figure)
{
    const Fraction bound = metric.beyond->value * valueScale;
    figure.beyond = static_cast<std::uint64_t>(std::ranges::count_if(values, [&](const T &value) {
        return metric.side == Side::Most ? Fraction(value) > bound : Fraction(value) < bound;
    }));
    return Fraction(Integer(figure.beyond) * 100, Integer(values.size()));
}

// `values` in millionths, at least one; their order is lost.
template <typename T> Fraction statisticOf(const Metric &metric, std::vector<T> &values, MetricFigure &figure)
{
    // Nearest rank: the ceil(percent / 100 x n)-th smallest.
    const auto percentile = [&](std::size_t percent) {
        return inUnits(Fraction(ranked(values, (values.size() * percent + 99) / 100)));
    };
    switch (metric.statistic) {
    case Statistic::Mean:
        return inUnits(meanOf(values));
    case Statistic::Median:
        return inUnits(medianOf(values));
    case Statistic::P95:
        return percentile(95);
    case Statistic::P99:
        return percentile(99);
    case Statistic::Max:
        return inUnits(Fraction(*std::max_element(values.begin(), values.end())));
    case Statistic::Min:
        return inUnits(Fraction(*std::min_element(values.begin(), values.end())));
    case Statistic::ShareBeyond:
        break;
    }
    return shareBeyond(metric, values, figure);
}

} // namespace

MetricFigure metricFigure(const Metric &metric, std::span<const ValueSeries *const> series,
                          const Interval &period, const DroppedTime &dropped)
{
    Collected collected(metric, period, dropped);
    for (const ValueSeries *one : series)
        if (one != nullptr)
            collected.add(*one);
    MetricFigure out = std::move(collected.figure());
    if (out.samples == 0)
        return out;
    if (metric.bucket > Duration::zero()) {
        std::vector<Fraction> means;
        for (const auto &[index, bucket] : collected.buckets())
            means.emplace_back(Integer(bucket.first), Integer(bucket.second));
        out.buckets = means.size();
        out.value = statisticOf(metric, means, out);
    } else {
        std::vector<std::int64_t> values = collected.values();
        out.value = statisticOf(metric, values, out);
    }
    return out;
}

bool keepsLimit(const Metric &metric, const Fraction &value)
{
    return !isBeyond(metric, value, metric.limit.value);
}

bool isBeyond(const Metric &metric, const Fraction &value, const Fraction &bound)
{
    return isShare(metric) || metric.side == Side::Most ? value > bound : value < bound;
}

std::string metricText(const Fraction &value)
{
    const bool negative = value < 0;
    const Fraction size = negative ? Fraction(-value) : value;
    std::string digits = floorOf(size * valueScale).str();
    digits.insert(0, digits.size() < 7 ? 7 - digits.size() : 0, '0');
    digits.insert(digits.size() - 6, 1, '.');
    const bool isZero = digits.find_first_not_of("0.") == std::string::npos;
    return negative && !isZero ? '-' + digits : digits;
}

} // namespace makegood::sla
