// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_scale.h"

#include <algorithm>
#include <array>

#include <QLocale>
#include <QTime>

#include "explain/format.h"

namespace makegood::ui
{

namespace
{

using namespace std::chrono;
using Unit = TickStep::Unit;

constexpr int millisOf(Duration length)
{
    return static_cast<int>(length.count());
}

// From a hundredth of a second to two weeks, then months.
constexpr std::array steps{
    TickStep{Unit::Millisecond, 10},
    TickStep{Unit::Millisecond, 50},
    TickStep{Unit::Millisecond, 100},
    TickStep{Unit::Millisecond, 200},
    TickStep{Unit::Millisecond, 500},
    TickStep{Unit::Millisecond, millisOf(seconds(1))},
    TickStep{Unit::Millisecond, millisOf(seconds(5))},
    TickStep{Unit::Millisecond, millisOf(seconds(15))},
    TickStep{Unit::Millisecond, millisOf(seconds(30))},
    TickStep{Unit::Millisecond, millisOf(minutes(1))},
    TickStep{Unit::Millisecond, millisOf(minutes(5))},
    TickStep{Unit::Millisecond, millisOf(minutes(15))},
    TickStep{Unit::Millisecond, millisOf(minutes(30))},
    TickStep{Unit::Millisecond, millisOf(hours(1))},
    TickStep{Unit::Millisecond, millisOf(hours(3))},
    TickStep{Unit::Millisecond, millisOf(hours(6))},
    TickStep{Unit::Millisecond, millisOf(hours(12))},
    TickStep{Unit::Day, 1},
    TickStep{Unit::Day, 2},
    TickStep{Unit::Day, 3},
    TickStep{Unit::Day, 7},
    TickStep{Unit::Month, 1},
    TickStep{Unit::Month, 3},
};

Duration lengthOf(const TickStep &step)
{
    switch (step.unit) {
    case Unit::Millisecond:
        return milliseconds(step.count);
    case Unit::Day:
        return days(step.count);
    case Unit::Month:
        return days(28) * step.count; // the shortest
    }
    return days(1);
}

QString labelOf(LocalTime local, const TickStep &step)
{
    const Format format{QLocale(), Zone(), Currency()};
    const LocalDate date = floor<days>(local);
    if (step.unit == Unit::Month)
        return format.briefMonth({year_month_day(date).year() / year_month_day(date).month()});
    const Duration sinceMidnight = local - date;
    if (step.unit == Unit::Day || sinceMidnight == Duration::zero())
        return format.day(date);
    const QTime time = QTime::fromMSecsSinceStartOfDay(millisOf(sinceMidnight));
    const Duration length = lengthOf(step);
    return QLocale().toString(time,
                              length < seconds(1)       ? QStringLiteral("HH:mm:ss.zzz")
                                  : length < minutes(1) ? QStringLiteral("HH:mm:ss")
                                                        : QStringLiteral("HH:mm"));
}

// The first local time of the step's grid at or before this one.
LocalTime gridBefore(LocalTime local, const TickStep &step)
{
    const auto day = floor<days>(local);
    if (step.unit == Unit::Millisecond)
        return day + (local - day) / step.count * step.count;
    const year_month_day date{local_days(day.time_since_epoch())};
    if (step.unit == Unit::Month) {
        const unsigned month = (unsigned(date.month()) - 1) / unsigned(step.count) * unsigned(step.count) + 1;
        return LocalTime(
            LocalDate(local_days(date.year() / std::chrono::month(month) / 1).time_since_epoch()));
    }
    // Days count from the first of the month, so that the first has a tick.
    const unsigned ofMonth = (unsigned(date.day()) - 1) / unsigned(step.count) * unsigned(step.count) + 1;
    return LocalTime(
        LocalDate(local_days(date.year() / date.month() / std::chrono::day(ofMonth)).time_since_epoch()));
}

LocalTime gridAfter(LocalTime local, const TickStep &step)
{
    const auto day = floor<days>(local);
    if (step.unit == Unit::Millisecond)
        return std::min<LocalTime>(local + milliseconds(step.count), day + days(1));
    const year_month_day date{local_days(day.time_since_epoch())};
    const auto monthAfter = [&](unsigned months) {
        const auto first = date.year() / date.month() / 1 + std::chrono::months(months);
        return LocalTime(LocalDate(local_days(first).time_since_epoch()));
    };
    if (step.unit == Unit::Month)
        return monthAfter(unsigned(step.count));
    const LocalTime next = local + days(step.count);
    const LocalTime first = monthAfter(1);
    // Drop a tick close to the end of a month.
    return next + days(step.count / 2) >= first ? first : next;
}

} // namespace

TimeScale::TimeScale(const Interval &shown, int pixels)
    : m_shown(shown)
    , m_pixels(std::max(1, pixels))
{
}

int TimeScale::xOf(Instant at) const
{
    const std::int64_t length = std::max<std::int64_t>(1, m_shown.length().count());
    if (at < m_shown.start)
        return -1;
    if (at - m_shown.start >= Duration(length))
        return m_pixels;
    return static_cast<int>((at - m_shown.start).count() * m_pixels / length);
}

Instant TimeScale::at(int x) const
{
    const std::int64_t scaled = m_shown.length().count() * x;
    const std::int64_t up = scaled > 0 ? (scaled + m_pixels - 1) / m_pixels : scaled / m_pixels;
    return m_shown.start + Duration(up);
}

TickStep tickStep(const TimeScale &scale, const std::function<int(const QString &)> &widthOf)
{
    constexpr int between = 10; // pixels
    const LocalTime widest = LocalTime(LocalDate(days(20726))) + hours(20) + milliseconds(8); // 30 Sep 2026
    for (const TickStep &step : steps) {
        const std::int64_t room = widthOf(labelOf(widest, step)) + between;
        if (scale.shown().length() / lengthOf(step) * room <= scale.pixels())
            return step;
    }
    return steps.back();
}

std::vector<TimeTick> ticksOf(const TimeScale &scale, const TickStep &step, const Zone &zone)
{
    std::vector<TimeTick> out;
    const Interval &shown = scale.shown();
    if (step.unit == Unit::Millisecond && step.count <= millisOf(minutes(15))) {
        // Offsets are multiples of a quarter of an hour, so that such steps align in every zone.
        const auto distance = Duration(step.count);
        Instant at = Instant(shown.start.time_since_epoch() / distance * distance);
        for (; at < shown.end; at += distance)
            if (at >= shown.start)
                out.push_back({at, labelOf(zone.toLocal(at), step)});
        return out;
    }
    for (LocalTime local = gridBefore(zone.toLocal(shown.start), step);; local = gridAfter(local, step)) {
        const Instant at = zone.toInstant(local);
        if (at >= shown.end)
            return out;
        // A skipped local time converts to a later one.
        if (at >= shown.start && zone.toLocal(at) == local)
            out.push_back({at, labelOf(local, step)});
    }
}

} // namespace makegood::ui
