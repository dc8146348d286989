// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "sla/time/instant.h"

namespace makegood::feeds
{

/// An HTTP date as servers write it today, `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7).
std::optional<Instant> parseHttpDate(std::string_view text);

/// How long a Retry-After header (RFC 9110, section 10.2.3) asks to wait: seconds, or a date, which is read
/// against the server's own Date header so that a wrong clock does no harm. Nothing when it says nothing
/// useful.
std::optional<Duration> parseRetryAfter(std::string_view text, std::optional<Instant> serverTime);

} // namespace makegood::feeds
