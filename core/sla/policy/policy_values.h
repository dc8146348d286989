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

/// A target of support: elapsed time, or `n` business days (`1bd`).
struct Target {
    Duration elapsed{}; ///< used when businessDays is 0
    std::int64_t businessDays = 0;

    bool operator==(const Target &) const = default;
};

} // namespace makegood::sla
