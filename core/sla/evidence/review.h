// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/evidence/edit.h"
#include "sla/evidence/evidence.h"

namespace makegood::sla
{

/// What a reviewer does at once: a split or a merge changes several incidents. An incident is known by its
/// id, a bridge by its service and interval, an attachment by its incident and ordinal, a maintenance window
/// by its UID and start: one instance of a series is changed by itself.
struct ReviewStep {
    std::vector<Edit<Incident>> incidents;
    std::vector<Edit<Bridge>> bridges;
    std::vector<Edit<Attachment>> attachments = {};
    std::vector<Edit<MaintenanceWindow>> windows = {};

    bool isEmpty() const
    {
        return incidents.empty() && bridges.empty() && attachments.empty() && windows.empty();
    }
    ReviewStep undone() const; ///< takes everything back
    bool operator==(const ReviewStep &) const = default;
};

/// One contract's part of what is done to several of them at once.
struct ContractStep {
    std::string contract;
    ReviewStep step;

    bool operator==(const ContractStep &) const = default;
};

/// Does the step. Refused, with the evidence as it was: what the step says was there before is not what is
/// there now, an added one is there already, an interval without length, or an attachment that would be
/// without its incident.
Expected<void> apply(const ReviewStep &step, Evidence &evidence);

/// Both steps as one, `later` on top of `earlier`. Whether the second one still fits is for apply() to say.
ReviewStep joined(const ReviewStep &earlier, const ReviewStep &later);

/// `review-1` and so on: the first that no incident has.
std::string freshIncidentId(const Evidence &evidence);
/// The first `count` of them.
std::vector<std::string> freshIncidentIds(const Evidence &evidence, std::size_t count);

/// Two incidents in the place of one; the later half keeps cause, notes and post-mortem and gets `laterId`,
/// and what was attached stays with the earlier one. Empty when `at` does not lie inside.
ReviewStep split(const Incident &incident, Instant at, const std::string &laterId);

/// One incident over both and the time between; it keeps the first one's id and cause and gets what was
/// attached to the other. Empty for two services.
ReviewStep merge(const Incident &kept, const Incident &taken, const Evidence &evidence);

/// An outage that no incident explains yet.
struct UnexplainedOutage {
    std::string service;
    Interval when{};
};

/// The cause of several incidents and outages at once; an outage without an incident gets one. Those that
/// have the cause already stay as they are, and ids that are not there are passed over.
ReviewStep reclassify(const Evidence &evidence, std::span<const std::string> incidents,
                      std::span<const UnexplainedOutage> outages, Cause cause);

} // namespace makegood::sla
