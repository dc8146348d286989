// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "sla/exact/fraction.h"

namespace makegood::feeds
{

/// A number as other systems write it, exactly: `47.25`, `-3`, `+1.5e-05`. Nothing for any other text, such
/// as `NaN` or `+Inf`, and for exponents beyond 400.
std::optional<Fraction> numberIn(std::string_view text);

/// The number in millionths, rounded to the nearest, a half away from zero: as a value is kept
/// (docs/rules.md, section 21). Nothing from 10^12 on.
std::optional<std::int64_t> nearestMillionths(const Fraction &number);

} // namespace makegood::feeds
