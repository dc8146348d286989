// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QString>

#include "sla/time/interval.h"
#include "sla/time/zone.h"

namespace makegood::ui
{

/// A stretch of time on a row of pixels, counted from its beginning. Pixel x holds the instants `at(x)` up to
/// before `at(x + 1)`.
class TimeScale
{
public:
    TimeScale() = default;
    TimeScale(const Interval &shown, int pixels);

    const Interval &shown() const { return m_shown; }
    int pixels() const { return m_pixels; }
    /// The pixel that holds the instant; what lies outside is one pixel outside.
    int xOf(Instant at) const;
    /// The first instant of a pixel.
    Instant at(int x) const;

private:
    Interval m_shown{};
    int m_pixels = 1;
};

/// A place on the scale with its label.
struct TimeTick {
    Instant at{};
    QString label;
};

/// The distance of two ticks: so many of a unit.
struct TickStep {
    enum class Unit {
        Millisecond,
        Day,
        Month
    };
    Unit unit = Unit::Day;
    int count = 1;
};

/// The closest ticks whose labels have room beside each other; `widthOf` says how many pixels a text takes.
TickStep tickStep(const TimeScale &scale, const std::function<int(const QString &)> &widthOf);
/// Ticks in local time. Where the clock is set back, both hours have theirs.
std::vector<TimeTick> ticksOf(const TimeScale &scale, const TickStep &step, const Zone &zone);
} // namespace makegood::ui
