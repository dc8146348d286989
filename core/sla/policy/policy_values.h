// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sla/exact/fraction.h"
#include "sla/time/instant.h"

namespace makegood::sla
{

/// Ids of the agreement's clauses behind a table.
using Clauses = std::vector<std::string>;

/// A percentage as the agreement prints it, and as the exact ratio it means (99.9 -> 999/1000).
struct Percent {
    std::string text;
    Fraction ratio;

    bool operator==(const Percent &) const = default;
};

/// A decimal as the agreement prints it, and its exact value; may be negative.
struct Decimal {
    std::string text;
    Fraction value;

    bool operator==(const Decimal &) const = default;
};

/// A target of support: elapsed time, business time (`8bh`), or `n` business days (`1bd`). One of the three
/// is above zero.
struct Target {
    Duration elapsed{};
    std::int64_t businessDays = 0;
    std::int64_t businessHours = 0;

    bool inBusinessTime() const { return businessDays > 0 || businessHours > 0; }
    bool operator==(const Target &) const = default;
};

/// A length of time before or after an instant: elapsed time, `n` business days (`5bd`), or `n` months
/// (`2mo`). At most one of the three is above zero.
struct TimeLimit {
    Duration elapsed{};
    std::int64_t businessDays = 0;
    std::int64_t months = 0;

    TimeLimit() = default;
    template <typename Rep, typename Period> TimeLimit(
        std::chrono::duration<Rep, Period> time) // a duration is one: most agreements count nothing else
        : elapsed(time)
    {
    }
    static TimeLimit ofBusinessDays(std::int64_t n)
    {
        TimeLimit out;
        out.businessDays = n;
        return out;
    }
    static TimeLimit ofMonths(std::int64_t n)
    {
        TimeLimit out;
        out.months = n;
        return out;
    }
    bool isElapsed() const { return businessDays == 0 && months == 0; }
    bool operator==(const TimeLimit &) const = default;
};

} // namespace makegood::sla
