// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "explain/format.h"
#include "sla/evaluate/evaluation.h"
#include "sla/evidence/review.h"

namespace makegood::ui
{

/// What a reviewer chose to set right: incidents by their ids, and outages that no incident explains yet.
struct ReviewTargets {
    std::vector<std::string> incidents;
    std::vector<UnexplainedOutage> outages;

    std::size_t size() const { return incidents.size() + outages.size(); }
};

/// What the reviewer's form says, whatever was chosen in it.
struct ReviewDraft {
    enum class Action {
        Record, ///< a new incident
        Change,
        Split, ///< in two at `splitAt`; the later part gets `incident.cause`
        Merge, ///< with the next incident of the service
        Remove,
        Bridge, ///< the time to the next recorded outage is credited
        Reclassify ///< all of `targets` get `incident.cause`
    };
    Action action = Action::Record;
    Incident incident; ///< as edited
    bool hasCause = true; ///< false: none is chosen yet, for several rows
    Instant splitAt{};
    Bridge bridge;
    ReviewTargets targets;
    std::optional<Interval> outage; ///< that the form is about; absent: an incident alone, or several
    QString why; ///< goes to the journal
    std::optional<std::string> affected; ///< as typed; empty: all of it; absent: the agreement does not ask

    /// Puts what was typed into the incident; what is no percentage stays there as it was.
    void takeShare();
};

/// The field of the form beside which a sentence stands.
enum class DraftField {
    End,
    SplitAt,
    PostMortem,
    Affected
};

/// What is to be said beside a field.
struct DraftNote {
    DraftField field = DraftField::End;
    QString sentence;
    bool refuses = false; ///< the step cannot be done; else it is a word of advice
};

/// The incidents of the service that meet the interval, in time order.
std::vector<Incident> incidentsIn(const Evidence &evidence, const std::string &service, const Interval &when);
/// The next incident of the same service; nothing when there is none.
std::optional<Incident> nextIncident(const Evidence &evidence, const Incident &incident);
/// The time from the end of a recorded outage to the next recorded one; nothing when there is none.
std::optional<Interval> bridgeable(const ServiceResult &service, const Interval &outage);

/// The draft as a step on this evidence; empty when it changes nothing or cannot be done.
ReviewStep stepOf(const ReviewDraft &draft, const Evidence &evidence);
/// What is wrong or odd in the fields that the draft's action uses.
std::vector<DraftNote> notesOf(const ReviewDraft &draft, const Format &format, Instant now);
/// Title of the step, for the undo history and the list of what-ifs.
QString titleOf(const ReviewDraft &draft, const Evidence &evidence);

} // namespace makegood::ui
