// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/samples/value_series.h"

#include <algorithm>
#include <utility>

namespace makegood::sla
{

void joinValues(ValueSample &into, const ValueSample &other)
{
    into.least = std::min(into.least, other.least);
    into.most = std::max(into.most, other.most);
}

ValueSeriesBuilder::ValueSeriesBuilder(std::string service, std::string probe)
    : m_series{std::move(service), std::move(probe), {}, {}}
{
}

std::uint32_t ValueSeriesBuilder::addSource(const std::string &source)
{
    const auto known = std::find(m_series.sources.begin(), m_series.sources.end(), source);
    const auto index = static_cast<std::uint32_t>(known - m_series.sources.begin());
    if (known == m_series.sources.end())
        m_series.sources.push_back(source);
    return index;
}

void ValueSeriesBuilder::add(Instant at, std::int64_t millionths, Origin origin)
{
    m_series.samples.push_back({at, millionths, millionths, origin});
}

void ValueSeriesBuilder::add(ValueSample sample)
{
    m_series.samples.push_back(sample);
}

ValueSeries ValueSeriesBuilder::build()
{
    std::vector<ValueSample> &all = m_series.samples;
    std::stable_sort(all.begin(), all.end(),
                     [](const ValueSample &a, const ValueSample &b) { return a.at < b.at; });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (kept > 0 && all[kept - 1].at == all[i].at)
            joinValues(all[kept - 1], all[i]);
        else
            all[kept++] = all[i];
    }
    all.resize(kept);
    return std::move(m_series);
}

namespace
{

constexpr std::size_t mostWhole = 12; ///< digits before the point
constexpr std::size_t mostDecimals = 6;

} // namespace

Expected<std::int64_t> parseValue(std::string_view text)
{
    const bool negative = text.starts_with('-');
    std::string_view whole = text.substr(negative ? 1 : 0);
    std::string_view decimals;
    const std::size_t point = whole.find('.');
    bool good = point != 0 && point + 1 != whole.size() && !whole.empty();
    if (good && point != std::string_view::npos) {
        decimals = whole.substr(point + 1);
        whole = whole.substr(0, point);
    }
    const auto isDigits
        = [](std::string_view s) { return s.find_first_not_of("0123456789") == std::string_view::npos; };
    good = good && isDigits(whole) && isDigits(decimals);
    while (whole.size() > 1 && whole.front() == '0')
        whole.remove_prefix(1);
    while (!decimals.empty() && decimals.back() == '0')
        decimals.remove_suffix(1);
    if (!good || whole.size() > mostWhole || decimals.size() > mostDecimals) {
        Error e;
        e.what = "not a value";
        e.found = '"' + std::string(text.substr(0, 80)) + '"';
        e.allowed = "a decimal below 1000000000000 with at most 6 places, such as 47.25 or -3";
        return tl::unexpected(std::move(e));
    }
    std::int64_t out = 0;
    for (const char c : whole)
        out = out * 10 + (c - '0');
    for (std::size_t i = 0; i < mostDecimals; ++i)
        out = out * 10 + (i < decimals.size() ? decimals[i] - '0' : 0);
    return negative ? -out : out;
}

std::string formatValue(std::int64_t millionths)
{
    const auto size = static_cast<std::uint64_t>(millionths < 0 ? -millionths : millionths);
    std::string out = (millionths < 0 ? "-" : "") + std::to_string(size / valueScale);
    std::string decimals = std::to_string(size % valueScale);
    decimals.insert(0, mostDecimals - decimals.size(), '0');
    decimals.erase(decimals.find_last_not_of('0') + 1);
    return decimals.empty() ? out : out + '.' + decimals;
}

} // namespace makegood::sla
