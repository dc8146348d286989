// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "sla/time/instant.h"

namespace makegood::feeds
{

/// Parses an HTTP date in the present format, `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7).
std::optional<Instant> parseHttpDate(std::string_view text);

/// The wait that a Retry-After header (RFC 9110, section 10.2.3) asks for: seconds, or a date minus the
/// server's own Date header, which makes wrong clocks harmless. Empty when the text is neither.
std::optional<Duration> parseRetryAfter(std::string_view text, std::optional<Instant> serverTime);

} // namespace makegood::feeds
