// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sla/evaluate/evaluation.h"
#include "sla/evidence/review.h"

namespace makegood
{

/// What the reviewer's form says, whatever was chosen in it.
struct ReviewDraft {
    enum class Action {
        Record, ///< a new incident
        Change,
        Split, ///< in two at `splitAt`; the later part gets `incident.cause`
        Merge, ///< with the next incident of the service
        Remove,
        Bridge ///< the time to the next recorded outage is credited
    };
    Action action = Action::Record;
    Incident incident; ///< as edited
    Instant splitAt{};
    Bridge bridge;
};

/// The incidents of the service that meet the interval, in time order.
std::vector<Incident> incidentsIn(const Evidence &evidence, const std::string &service, const Interval &when);
/// The next incident of the same service; nothing when there is none.
std::optional<Incident> nextIncident(const Evidence &evidence, const Incident &incident);
/// The time from the end of a recorded outage to the next recorded one; nothing when there is none.
std::optional<Interval> bridgeable(const ServiceResult &service, const Interval &outage);

/// The draft as a step on this evidence; empty when it changes nothing or cannot be done.
ReviewStep stepOf(const ReviewDraft &draft, const Evidence &evidence);
/// What the step does in a few words, for undo and the tray.
QString titleOf(const ReviewDraft &draft, const Evidence &evidence);

} // namespace makegood
