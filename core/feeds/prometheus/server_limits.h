// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/base/floors.h"

namespace makegood::feeds
{

/// The part of a server's error text that says which limit a query hit: of range, chunks, bytes, series,
/// samples, memory or time, in the wording of Prometheus, Thanos, Cortex, Mimir, Grafana Cloud or
/// VictoriaMetrics. A query for a shorter time may fit. Empty when the text names no such limit. At most 300
/// characters.
std::string limitNamedIn(const std::string &error);

} // namespace makegood::feeds
