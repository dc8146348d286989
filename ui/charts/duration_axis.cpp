// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/duration_axis.h"

#include <algorithm>

#include <QCoreApplication>

#include "explain/format.h"

namespace makegood::ui
{

namespace
{

constexpr int mostSteps = 5;

// The largest unit of which the step is a whole number, not longer than a day.
Duration unitOf(Duration step)
{
    using namespace std::chrono;
    for (const Duration unit : {Duration(hours(24)), Duration(hours(1)), Duration(minutes(1))})
        if (step % unit == Duration::zero())
            return unit;
    return seconds(1);
}

} // namespace

DurationAxis durationAxis(Duration most)
{
    using namespace std::chrono;
    constexpr Duration steps[] = {seconds(1), seconds(2), seconds(5), seconds(10), seconds(20), seconds(30),
                                  minutes(1), minutes(2), minutes(5), minutes(10), minutes(20), minutes(30),
                                  hours(1),   hours(2),   hours(5),   hours(10),   hours(24),   hours(48),
                                  hours(120), hours(240), hours(480), hours(1200), hours(2400), hours(4800)};
    DurationAxis axis;
    axis.step = *std::prev(std::end(steps));
    for (const Duration step : steps)
        if (most <= step * mostSteps) {
            axis.step = step;
            break;
        }
    axis.steps = std::max(1, static_cast<int>((most + axis.step - Duration(1)) / axis.step));
    return axis;
}

QString DurationAxis::number(Duration length, const QLocale &locale) const
{
    return locale.toString(static_cast<qlonglong>(length / unitOf(step)));
}

QString DurationAxis::label(int at, const QLocale &locale) const
{
    const QString text = number(step * at, locale);
    if (at < steps)
        return text;
    const Duration unit = unitOf(step);
    // In the words of durations: the number is put where theirs stands.
    const Format format(locale, Zone(), Currency());
    return format.inUnit(text, unit);
}

} // namespace makegood::ui
