// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/policy/policy.h"
#include "sla/samples/check_series.h"

namespace makegood::sla
{

/// Whether judging reads a chunk's checks one by one, because its head does not say enough: for buckets of
/// checks, and where `max_gap` is finer than the holes that the head lists. The policy's readings count too.
bool readsBody(const Policy &policy, const std::string &probe, const ChunkHead &head);

} // namespace makegood::sla
