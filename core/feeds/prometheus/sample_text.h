// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "sla/time/instant.h"

namespace makegood::feeds
{

/// The instant of a decimal number of seconds since 1970, read from its text and never through floating
/// point: `1793491199.123`, `1793491199`, `1.793491199123e9`. Refused: finer than a millisecond, before 1970,
/// after 2199.
Expected<Instant> instantFromSeconds(std::string_view text);

/// Seconds with three decimals, as a query takes an instant.
std::string secondsText(Instant at);

} // namespace makegood::feeds
