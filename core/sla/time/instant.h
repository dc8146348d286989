// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "sla/base/error.h"

namespace makegood::sla
{

/// Milliseconds. Exact; the only unit in which time is judged (docs/rules.md, section 1).
using Duration = std::chrono::milliseconds;

/// A point on the UTC time line, in milliseconds since 1970-01-01T00:00:00Z.
/// Adding two instants does not compile; comparing one with a local time neither.
using Instant = std::chrono::sys_time<Duration>;

/// A wall-clock reading without a zone. Becomes an Instant only through a Zone.
using LocalTime = std::chrono::local_time<Duration>;

/// A civil date without a zone.
using LocalDate = std::chrono::local_days;

/// Reads RFC 3339 with an offset and at most milliseconds: `2026-03-01T00:00:00.250Z`,
/// `2026-03-01T02:00:00+02:00`. Refuses dates that do not exist, leap seconds and finer fractions than
/// milliseconds unless the further digits are zero.
Expected<Instant> parseInstant(std::string_view text);

/// Prints in UTC; milliseconds only when they are not zero (docs/formats.md, "Result").
std::string formatInstant(Instant at);

/// Reads `YYYY-MM-DD`, refusing dates that do not exist.
Expected<LocalDate> parseDate(std::string_view text);
std::string formatDate(LocalDate date);

/// Reads `HH:MM` from 00:00 to 24:00 as time since local midnight.
Expected<Duration> parseTimeOfDay(std::string_view text);

/// Reads a duration such as `250ms`, `30s`, `5m`, `4h`, `3d`, `1h30m`: units in falling order, each at
/// most once, a day being 24 hours. At most 36,500 days.
Expected<Duration> parseDuration(std::string_view text);

/// The shortest text that parseDuration reads back: `1h30m`, `3d`, `0s`.
std::string formatDuration(Duration duration);

/// A month as printed on an invoice: `2026-03`.
struct Month {
    std::chrono::year_month value{};

    auto operator<=>(const Month &) const = default;
    Month next() const { return {value + std::chrono::months(1)}; }
    Month previous() const { return {value - std::chrono::months(1)}; }
};

Expected<Month> parseMonth(std::string_view text);
std::string formatMonth(Month month);

} // namespace makegood::sla
