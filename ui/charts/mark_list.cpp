// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/mark_list.h"

#include <algorithm>

namespace makegood::ui
{

void MarkList::sort()
{
    const auto before = [](const TimeMark &a, const TimeMark &b) { return a.when.start < b.when.start; };
    if (!std::is_sorted(m_marks.begin(), m_marks.end(), before))
        std::stable_sort(m_marks.begin(), m_marks.end(), before);
    m_latestEnd.clear();
    m_latestEnd.reserve(m_marks.size());
    for (const TimeMark &mark : m_marks)
        m_latestEnd.push_back(m_latestEnd.empty() ? mark.over() : std::max(m_latestEnd.back(), mark.over()));
}

std::size_t MarkList::firstEndingAfter(Instant at) const
{
    return static_cast<std::size_t>(std::upper_bound(m_latestEnd.begin(), m_latestEnd.end(), at)
                                    - m_latestEnd.begin());
}

std::span<const TimeMark> MarkList::around(const Interval &when) const
{
    const auto first = m_marks.begin() + static_cast<std::ptrdiff_t>(firstEndingAfter(when.start));
    const auto last = std::partition_point(first, m_marks.end(),
                                           [&](const TimeMark &mark) { return mark.when.start < when.end; });
    return {first, last};
}

} // namespace makegood::ui
