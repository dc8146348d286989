// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include <QString>

#include "sla/time/instant.h"

namespace makegood::feeds
{

/// Reads `2026-03-01 00:00:00.250`, with `T` in place of the space, without seconds or without a fraction, as
/// Kuma writes it. Further digits than milliseconds must be zero.
sla::Expected<sla::LocalTime> kumaLocalTime(std::string_view text);

/// The same in UTC: times of heartbeats.
sla::Expected<sla::Instant> kumaInstant(std::string_view text);

/// The bound to compare a column of such times with. SQLite compares them as text: without a fraction of zero
/// it stands before the same time with one.
QString kumaTimeText(sla::Instant at);

} // namespace makegood::feeds
