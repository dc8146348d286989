// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "sla/evidence/evidence.h"

namespace makegood::sla
{

/// The latest known check, call, row of requests or state that `evidence` has of the service in `when`; a
/// state holds to the end of `when`. Reads the heads of chunks, and a body only where `when` ends inside its
/// chunk. Absent: there is none.
std::optional<Instant> lastSample(const Evidence &evidence, const std::string &service, const Interval &when);

} // namespace makegood::sla
