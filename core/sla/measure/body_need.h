// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/policy/policy.h"
#include "sla/samples/check_series.h"

namespace makegood::sla
{

/// Whether judging reads every check of a chunk because its head is not sufficient: for buckets of checks,
/// where `max_gap` is finer than the holes that the head lists, where failures may be excused, and for runs
/// of a probe whose service has counted requests of it too (`besideRequests`). The readings of the policy
/// count too.
bool readsBody(const Policy &policy, const std::string &probe, const ChunkHead &head, bool besideRequests);

} // namespace makegood::sla
