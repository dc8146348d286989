// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/time/instant.h"

namespace makegood::test
{

/// The simulated days begin here: 2026-04-01T00:00:00Z.
constexpr sla::Instant soakStart = std::chrono::sys_days(std::chrono::year(2026) / 4 / 1);
constexpr int soakServices = 10;

/// Whether the service was down in this minute of the simulated time: two outages of some minutes a day.
bool isSoakDown(int service, std::int64_t minute);

/// Serves a Prometheus with a check a minute of each service, of any time that is asked for. Every 97th
/// request is answered with 503. Writes its address to standard output and runs until standard input is
/// closed.
int serveSoak();

} // namespace makegood::test
