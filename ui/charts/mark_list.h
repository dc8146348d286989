// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "charts/time_scale.h"

namespace makegood::ui
{

/// An item with a start and an end on a lane of the time line.
struct TimeMark {
    enum class Kind : std::uint8_t {
        Checked, ///< covered by checks
        NoData,
        Failed, ///< failed checks in a row
        ShortRun, ///< a run of too few failed checks to count
        Run,
        ShortOutage, ///< not recorded
        Outage,
        Accepted, ///< maintenance
        Refused, ///< maintenance, the part that is not accepted
        Excluded, ///< downtime excluded by its cause
        Incident,
        PostMortem, ///< publication, without length
        Deadline ///< of a claim, without length
    };
    Interval when{};
    Kind kind = Kind::Outage;
    std::uint32_t source = 0; ///< for TimeLanes: index of the month
    std::uint32_t row = 0; ///< for TimeLanes: index of the item; of failed checks and runs their number

    /// First instant after the mark; a mark without length takes one millisecond.
    Instant over() const { return when.empty() ? when.start + Duration(1) : when.end; }
};

/// Marks of one kind, sorted by start. Drawing reads a few marks a pixel, independent of their number.
class MarkList
{
public:
    explicit MarkList(TimeMark::Kind kind)
        : m_kind(kind)
    {
    }
    void add(TimeMark mark)
    {
        mark.kind = m_kind;
        m_marks.push_back(mark);
    }
    /// Call it once after the last add().
    void sort();

    TimeMark::Kind kind() const { return m_kind; }
    bool empty() const { return m_marks.empty(); }
    std::span<const TimeMark> marks() const { return m_marks; }
    /// Every mark that meets the interval, and possibly some that ended before it.
    std::span<const TimeMark> around(const Interval &when) const;

    /// Calls `draw(from, to)` with the first and the last pixel of each rectangle. With more marks than
    /// pixels, marks that touch are one rectangle. Returns the number of marks that were read.
    template <typename Draw> std::size_t drawOn(const TimeScale &scale, Draw &&draw) const;

private:
    static constexpr std::size_t eachUpTo = 2; ///< marks a pixel

    std::size_t firstEndingAfter(Instant at) const;

    TimeMark::Kind m_kind;
    std::vector<TimeMark> m_marks;
    std::vector<Instant> m_latestEnd; ///< over() of the marks up to and including each
};

template <typename Draw> std::size_t MarkList::drawOn(const TimeScale &scale, Draw &&draw) const
{
    const int last = scale.pixels() - 1;
    const auto clip = [&](int x) { return x < 0 ? 0 : (x > last ? last : x); };
    const auto near = around(scale.shown());
    if (near.size() <= eachUpTo * static_cast<std::size_t>(scale.pixels())) {
        for (const TimeMark &mark : near)
            if (mark.over() > scale.shown().start)
                draw(clip(scale.xOf(mark.when.start)), clip(scale.xOf(mark.over() - Duration(1))));
        return near.size();
    }
    std::size_t seen = 0;
    for (int x = 0; x <= last; ++seen) {
        // The first mark that ends after this pixel begins.
        const std::size_t at = firstEndingAfter(scale.at(x));
        if (at == m_marks.size() || m_marks[at].when.start >= scale.shown().end)
            break;
        const TimeMark &mark = m_marks[at];
        const int from = std::max(x, clip(scale.xOf(mark.when.start)));
        const int to = std::max(from, clip(scale.xOf(mark.over() - Duration(1))));
        draw(from, to);
        x = to + 1;
    }
    return seen;
}

} // namespace makegood::ui
