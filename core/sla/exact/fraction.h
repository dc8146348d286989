// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <boost/multiprecision/cpp_int.hpp>

#include "sla/base/error.h"

namespace makegood::sla
{

using Integer = boost::multiprecision::cpp_int;

/// An exact ratio of any size, kept reduced. Never floating point.
using Fraction = boost::multiprecision::cpp_rational;

/// Reads a plain decimal such as `99.99` or `1000` exactly. No sign, no exponent, no blanks, at most 30
/// digits.
Expected<Fraction> parseDecimal(std::string_view text);

/// The greatest integer not above `value`.
Integer floorOf(const Fraction &value);

/// The integer nearest to `value`; a half goes away from zero for positive values ("half up").
Integer roundHalfUp(const Fraction &value);

/// Prints `ratio` as a percentage with three decimals, cut and never rounded up (docs/rules.md, section 6):
/// 99.98999 % prints as 99.989.
std::string percentCut(const Integer &num, const Integer &den);

/// Prints an exact decimal without trailing zeros; a fraction that has none prints as `a/b`.
std::string plainDecimal(const Fraction &value);

} // namespace makegood::sla
