// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/earliest_search.h"

#include <algorithm>

namespace makegood::feeds
{

namespace
{

constexpr std::int64_t furthest = 30 * 8766; // 30 years, in hours

} // namespace

EarliestSearch::EarliestSearch(Instant now)
    : m_now(now)
{
}

std::optional<Instant> EarliestSearch::next() const
{
    if (m_asked < 0)
        return std::nullopt;
    return before(m_asked);
}

void EarliestSearch::answered(bool hasData)
{
    (hasData ? m_with : m_without) = m_asked;
    if (m_with < 0 || m_with >= furthest)
        m_asked = -1;
    else if (m_without < 0)
        m_asked = std::min(furthest, m_with == 0 ? 1 : m_with * 4);
    else
        m_asked = m_without - m_with > 1 ? m_with + (m_without - m_with) / 2 : -1;
}

std::optional<Instant> EarliestSearch::earliest() const
{
    if (m_with < 0)
        return std::nullopt;
    return before(m_with + 1);
}

} // namespace makegood::feeds
