// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QString>

#include "sla/time/interval.h"
#include "sla/time/zone.h"

namespace makegood::ui
{

/// Maps an interval to a row of pixels. Pixel x holds the half-open interval from `at(x)` to `at(x + 1)`.
class TimeScale
{
public:
    TimeScale() = default;
    TimeScale(const Interval &shown, int pixels);

    const Interval &shown() const { return m_shown; }
    int pixels() const { return m_pixels; }
    /// Pixel of the instant; -1 or pixels() outside the interval.
    int xOf(Instant at) const;
    /// The first instant of a pixel.
    Instant at(int x) const;

private:
    Interval m_shown{};
    int m_pixels = 1;
};

/// A labelled instant.
struct TimeTick {
    Instant at{};
    QString label;
};

/// Distance of two ticks: a number of units.
struct TickStep {
    enum class Unit {
        Millisecond,
        Day,
        Month
    };
    Unit unit = Unit::Day;
    int count = 1;
};

/// The smallest step whose labels do not overlap; `widthOf` gives the pixels of a text.
TickStep tickStep(const TimeScale &scale, const std::function<int(const QString &)> &widthOf);
/// Ticks in local time; a repeated hour has its ticks twice.
std::vector<TimeTick> ticksOf(const TimeScale &scale, const TickStep &step, const Zone &zone);
} // namespace makegood::ui
