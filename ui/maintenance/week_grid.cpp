// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/week_grid.h"

#include <algorithm>

namespace makegood::ui
{

using std::chrono::floor;

namespace
{

// Pieces of one day that overlap, directly or through others, share its width.
void placeSideBySide(std::vector<WeekPiece> &pieces)
{
    std::stable_sort(pieces.begin(), pieces.end(), [](const WeekPiece &a, const WeekPiece &b) {
        return std::tuple(a.day, a.from, -a.to.count()) < std::tuple(b.day, b.from, -b.to.count());
    });
    for (std::size_t begin = 0; begin < pieces.size();) {
        std::vector<Duration> lanes; // end of the last piece of each lane
        Duration latest = pieces[begin].to;
        std::size_t end = begin;
        while (end < pieces.size() && pieces[end].day == pieces[begin].day
               && (end == begin || pieces[end].from < latest)) {
            const auto free = std::find_if(lanes.begin(), lanes.end(),
                                           [&](Duration taken) { return taken <= pieces[end].from; });
            pieces[end].lane = static_cast<int>(free - lanes.begin());
            if (free == lanes.end())
                lanes.push_back(pieces[end].to);
            else
                *free = pieces[end].to;
            latest = std::max(latest, pieces[end].to);
            ++end;
        }
        for (; begin < end; ++begin)
            pieces[begin].lanes = static_cast<int>(lanes.size());
    }
}

} // namespace

WeekGrid WeekGrid::make(const Zone &zone, LocalDate day, std::chrono::weekday firstOfWeek,
                        const std::vector<Interval> &intervals)
{
    WeekGrid out;
    out.zone = zone;
    out.first = day - (std::chrono::weekday(day) - firstOfWeek);
    for (int i = 0; i < 7; ++i)
        out.days[static_cast<std::size_t>(i)]
            = {zone.startOfDay(out.dateOf(i)), zone.startOfDay(out.dateOf(i + 1))};
    for (std::size_t i = 0; i < intervals.size(); ++i)
        for (int d = 0; d < 7; ++d) {
            const Interval &column = out.days[static_cast<std::size_t>(d)];
            const Interval part = intervals[i].clippedTo(column);
            if (part.empty())
                continue;
            WeekPiece piece;
            piece.entry = static_cast<int>(i);
            piece.day = d;
            piece.from = part.start - column.start;
            piece.to = part.end - column.start;
            piece.begins = part.start == intervals[i].start;
            piece.ends = part.end == intervals[i].end;
            out.pieces.push_back(piece);
        }
    placeSideBySide(out.pieces);
    return out;
}

Duration WeekGrid::longestDay() const
{
    Duration longest{};
    for (const Interval &day : days)
        longest = std::max(longest, day.length());
    return longest;
}

Duration WeekGrid::scale() const
{
    return std::max<Duration>(longestDay(), std::chrono::hours(24));
}

int WeekGrid::labelledDay() const
{
    for (int day = 0; day < 7; ++day)
        if (days[static_cast<std::size_t>(day)].length() == scale())
            return day;
    return 0;
}

std::pair<Duration, Duration> WeekGrid::gapOf(int day) const
{
    const Interval &own = days[static_cast<std::size_t>(day)];
    const Duration lack = scale() - own.length();
    if (lack <= Duration::zero())
        return {own.length(), own.length()};
    // Where the clock changes: on this day, or on the one that repeats an hour.
    const Interval &changed
        = own.length() < std::chrono::hours(24) ? own : days[static_cast<std::size_t>(labelledDay())];
    const Duration quarter = std::chrono::minutes(15); // no clock change is smaller
    for (Duration at = quarter; at < changed.length(); at += quarter)
        if (zone.offsetAt(changed.start + at) != zone.offsetAt(changed.start + at - quarter))
            return {at, at + lack};
    return {own.length(), scale()};
}

Duration WeekGrid::onScale(int day, Duration sinceDayBegan) const
{
    const auto [from, to] = gapOf(day);
    return sinceDayBegan >= from ? sinceDayBegan + (to - from) : sinceDayBegan;
}

Duration WeekGrid::fromScale(int day, Duration place) const
{
    const auto [from, to] = gapOf(day);
    return place < from ? place : std::max(from, place - (to - from));
}

int WeekGrid::dayOf(Instant at) const
{
    for (int day = 0; day < 7; ++day)
        if (days[static_cast<std::size_t>(day)].contains(at))
            return day;
    return -1;
}

Instant WeekGrid::snapped(Instant at, Duration step) const
{
    // By the offset in force, so that steps align on both sides of a clock change.
    const Duration offset = zone.offsetAt(at);
    const Duration local = at.time_since_epoch() + offset + step / 2;
    const auto steps = local.count() >= 0 ? local.count() / step.count()
                                          : -((-local.count() + step.count() - 1) / step.count());
    return Instant(step * steps - offset);
}

Instant WeekGrid::movedByDays(Instant at, int count) const
{
    return zone.toInstant(zone.toLocal(at) + std::chrono::days(count));
}

std::vector<std::pair<Duration, int>> WeekGrid::hoursOf(int day) const
{
    const Interval &column = days[static_cast<std::size_t>(day)];
    std::vector<std::pair<Duration, int>> out;
    const Duration quarter = std::chrono::minutes(15); // no clock change is smaller
    for (Duration at{}; at < column.length(); at += quarter) {
        const LocalTime local = zone.toLocal(column.start + at);
        const Duration sinceMidnight = local - floor<std::chrono::days>(local);
        if (sinceMidnight % std::chrono::hours(1) == Duration::zero())
            out.emplace_back(at, static_cast<int>(sinceMidnight / std::chrono::hours(1)));
    }
    return out;
}

} // namespace makegood::ui
