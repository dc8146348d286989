// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/time/interval_set.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

using At = std::vector<Interval>::const_iterator;

// The first interval from `from` on that ends after the instant, found by doubling steps: O(log distance), so
// that intersecting with one interval does not walk a set of thousands.
At firstEndingAfter(At from, At end, Instant when)
{
    std::ptrdiff_t step = 1;
    while (end - from >= step && (from + (step - 1))->end <= when) {
        from += step;
        step *= 2;
    }
    return std::partition_point(from, from + std::min(step, end - from),
                                [&](const Interval &i) { return i.end <= when; });
}

} // namespace

IntervalSet::IntervalSet(Interval interval)
{
    if (!interval.empty())
        m_intervals.push_back(interval);
}

IntervalSet::IntervalSet(std::vector<Interval> intervals)
{
    std::erase_if(intervals, [](const Interval &i) { return i.empty(); });
    std::sort(intervals.begin(), intervals.end(),
              [](const Interval &a, const Interval &b) { return a.start < b.start; });
    for (const Interval &i : intervals) {
        if (!m_intervals.empty() && i.start <= m_intervals.back().end)
            m_intervals.back().end = std::max(m_intervals.back().end, i.end);
        else
            m_intervals.push_back(i);
    }
}

Duration IntervalSet::length() const
{
    Duration sum{};
    for (const Interval &i : m_intervals)
        sum += i.length();
    return sum;
}

bool IntervalSet::contains(Instant at) const
{
    const auto after = std::upper_bound(m_intervals.begin(), m_intervals.end(), at,
                                        [](Instant t, const Interval &i) { return t < i.start; });
    return after != m_intervals.begin() && std::prev(after)->contains(at);
}

bool IntervalSet::meets(const Interval &interval) const
{
    if (interval.empty())
        return false;
    const auto first = std::upper_bound(m_intervals.begin(), m_intervals.end(), interval.start,
                                        [](Instant t, const Interval &i) { return t < i.end; });
    return first != m_intervals.end() && first->start < interval.end;
}

IntervalSet IntervalSet::united(const IntervalSet &other) const
{
    if (other.empty())
        return *this;
    if (empty())
        return other;
    std::vector<Interval> all(m_intervals);
    all.insert(all.end(), other.m_intervals.begin(), other.m_intervals.end());
    return IntervalSet(std::move(all));
}

IntervalSet IntervalSet::intersected(const IntervalSet &other) const
{
    IntervalSet out;
    auto a = m_intervals.begin();
    auto b = other.m_intervals.begin();
    while (a != m_intervals.end() && b != other.m_intervals.end()) {
        const Interval common = a->clippedTo(*b);
        if (!common.empty())
            out.m_intervals.push_back(common);
        if (a->end < b->end)
            a = firstEndingAfter(std::next(a), m_intervals.end(), b->start);
        else
            b = firstEndingAfter(std::next(b), other.m_intervals.end(), a->start);
    }
    return out;
}

IntervalSet IntervalSet::without(const IntervalSet &other) const
{
    IntervalSet out;
    auto hole = other.m_intervals.begin();
    for (Interval rest : m_intervals) {
        hole = firstEndingAfter(hole, other.m_intervals.end(), rest.start);
        // The same hole may reach into the next interval, so only the search above advances past it.
        for (auto h = hole; h != other.m_intervals.end() && h->start < rest.end; ++h) {
            if (h->start > rest.start)
                out.m_intervals.push_back({rest.start, h->start});
            rest.start = std::max(rest.start, h->end);
        }
        if (!rest.empty())
            out.m_intervals.push_back(rest);
    }
    return out;
}

IntervalSet IntervalSet::oldest(Duration allowance) const
{
    IntervalSet out;
    for (const Interval &i : m_intervals) {
        if (allowance <= Duration::zero())
            break;
        const Duration taken = std::min(allowance, i.length());
        out.m_intervals.push_back({i.start, i.start + taken});
        allowance -= taken;
    }
    return out;
}

} // namespace makegood::sla
