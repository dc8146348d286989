// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/base/error.h"
#include "sla/evidence/evidence.h"

namespace makegood
{

/// One thing that a reviewer adds (no `before`), changes, or takes away (no `after`).
template <typename T> struct Edit {
    std::optional<T> before;
    std::optional<T> after;

    bool operator==(const Edit &) const = default;
};

/// What a reviewer does at once: a split or a merge changes several incidents. An incident is known by its
/// id, a bridge by its service and interval.
struct ReviewStep {
    std::vector<Edit<Incident>> incidents;
    std::vector<Edit<Bridge>> bridges;

    bool isEmpty() const { return incidents.empty() && bridges.empty(); }
    ReviewStep undone() const; ///< takes everything back
    bool operator==(const ReviewStep &) const = default;
};

/// Does the step. Refused, with the evidence as it was: what the step says was there before is not what is
/// there now, an added one is there already, or an interval without length.
Expected<void> apply(const ReviewStep &step, Evidence &evidence);

/// `review-1` and so on: the first that no incident has.
std::string freshIncidentId(const Evidence &evidence);

/// Two incidents in the place of one; the later half keeps cause, notes and post-mortem and gets `laterId`.
/// Empty when `at` does not lie inside.
ReviewStep split(const Incident &incident, Instant at, const std::string &laterId);

/// One incident over both and the time between; it keeps the first one's id and cause. Empty for two
/// services.
ReviewStep merge(const Incident &kept, const Incident &taken);

} // namespace makegood
