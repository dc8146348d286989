// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "sla/evidence/edit.h"
#include "sla/evidence/evidence.h"

namespace makegood::sla
{

/// Edits that a reviewer makes as one step: a split or a merge changes several incidents. Identity: an
/// incident by id, a bridge by service and interval, an attachment by incident and ordinal, a maintenance
/// window by UID and start, so that an instance of a series can be changed by itself.
struct ReviewStep {
    std::vector<Edit<Incident>> incidents;
    std::vector<Edit<Bridge>> bridges;
    std::vector<Edit<Attachment>> attachments = {};
    std::vector<Edit<MaintenanceWindow>> windows = {};

    bool isEmpty() const
    {
        return incidents.empty() && bridges.empty() && attachments.empty() && windows.empty();
    }
    ReviewStep undone() const; ///< the step that undoes this one
    bool operator==(const ReviewStep &) const = default;
};

/// One contract's part of a step over several contracts.
struct ContractStep {
    std::string contract;
    ReviewStep step;

    bool operator==(const ContractStep &) const = default;
};

/// Applies the step. Refused, with unchanged evidence: `before` of an edit differs from the current row, an
/// added row exists already, an interval has no length, or an attachment would lose its incident.
Expected<void> apply(const ReviewStep &step, Evidence &evidence);

/// Both steps as one, `later` after `earlier`. apply() checks whether `later` still fits.
ReviewStep joined(const ReviewStep &earlier, const ReviewStep &later);

/// The first unused id of `review-1`, `review-2`, …
std::string freshIncidentId(const Evidence &evidence);
/// The first `count` unused ids.
std::vector<std::string> freshIncidentIds(const Evidence &evidence, std::size_t count);

/// Splits an incident in two. Both halves keep cause, notes and post-mortem; the later half gets `laterId`,
/// and attachments stay with the earlier half. Empty when `at` is not inside the incident.
ReviewStep split(const Incident &incident, Instant at, const std::string &laterId);

/// Merges two incidents into one over both and the time between. It keeps id and cause of `kept` and gets the
/// attachments of `taken`. Empty when the services differ.
ReviewStep merge(const Incident &kept, const Incident &taken, const Evidence &evidence);

/// An outage without an incident.
struct UnexplainedOutage {
    std::string service;
    Interval when{};
};

/// Sets the cause of several incidents and outages; an outage without an incident gets a new one. Incidents
/// that have the cause already stay unchanged, and unknown ids are ignored.
ReviewStep reclassify(const Evidence &evidence, std::span<const std::string> incidents,
                      std::span<const UnexplainedOutage> outages, Cause cause);

} // namespace makegood::sla
