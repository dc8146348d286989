// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/review_draft.h"

#include <algorithm>

#include <QCoreApplication>

#include "explain/cell_text.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

struct ReviewDraftTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::ReviewDraft)
};

std::optional<Incident> stored(const Evidence &evidence, const std::string &id)
{
    for (const Incident &incident : evidence.incidents)
        if (incident.id == id)
            return incident;
    return {};
}

} // namespace

void ReviewDraft::takeShare()
{
    if (!affected)
        return;
    if (affected->empty())
        incident.affected.reset();
    else if (const auto share = parseDecimal(*affected); share && *share <= 100)
        incident.affected = Percent{*affected, *share / 100};
}

std::vector<Incident> incidentsIn(const Evidence &evidence, const std::string &service, const Interval &when)
{
    std::vector<Incident> out;
    for (const Incident &incident : evidence.incidents)
        if (incident.service == service && incident.when.start < when.end && when.start < incident.when.end)
            out.push_back(incident);
    std::sort(out.begin(), out.end(), [](const Incident &a, const Incident &b) {
        return std::tie(a.when.start, a.id) < std::tie(b.when.start, b.id);
    });
    return out;
}

std::optional<Incident> nextIncident(const Evidence &evidence, const Incident &incident)
{
    std::optional<Incident> next;
    for (const Incident &one : evidence.incidents)
        if (one.service == incident.service && one.id != incident.id && one.when.start >= incident.when.start
            && (!next || one.when.start < next->when.start))
            next = one;
    return next;
}

std::optional<Interval> bridgeable(const ServiceResult &service, const Interval &outage)
{
    for (const Outage &later : service.outages)
        if (later.recorded && later.whole.start >= outage.end)
            return Interval{outage.end, later.whole.start};
    return {};
}

ReviewStep stepOf(const ReviewDraft &draft, const Evidence &evidence)
{
    const Incident &edited = draft.incident;
    const auto before = stored(evidence, edited.id);
    switch (draft.action) {
    case ReviewDraft::Action::Record:
        return before ? ReviewStep{} : ReviewStep{{{{}, edited}}, {}};
    case ReviewDraft::Action::Change:
        return before && *before != edited ? ReviewStep{{{before, edited}}, {}} : ReviewStep{};
    case ReviewDraft::Action::Split: {
        if (!before)
            return {};
        ReviewStep step = split(*before, draft.splitAt, freshIncidentId(evidence));
        if (!step.isEmpty())
            step.incidents.back().after->cause = edited.cause;
        return step;
    }
    case ReviewDraft::Action::Merge: {
        const auto next = before ? nextIncident(evidence, *before) : std::nullopt;
        return next ? merge(*before, *next, evidence) : ReviewStep{};
    }
    case ReviewDraft::Action::Remove:
        return before ? ReviewStep{{{before, {}}}, {}} : ReviewStep{};
    case ReviewDraft::Action::Bridge:
        return draft.bridge.when.start < draft.bridge.when.end ? ReviewStep{{}, {{{}, draft.bridge}}}
                                                               : ReviewStep{};
    case ReviewDraft::Action::Reclassify:
        if (!draft.hasCause)
            return {};
        return reclassify(evidence, draft.targets.incidents, draft.targets.outages, edited.cause);
    }
    return {};
}

std::vector<DraftNote> notesOf(const ReviewDraft &draft, const Format &format, Instant now)
{
    using Action = ReviewDraft::Action;
    std::vector<DraftNote> out;
    const Incident &incident = draft.incident;
    if (draft.action == Action::Record || draft.action == Action::Change) {
        if (incident.when.empty())
            out.push_back({DraftField::End,
                           ReviewDraftTexts::tr("Must be after %1.").arg(format.instant(incident.when.start)),
                           true});
        else if (draft.outage && !incident.when.meets(*draft.outage))
            out.push_back(
                {DraftField::End, ReviewDraftTexts::tr("This does not overlap the outage."), false});
        if (incident.postMortemAt && *incident.postMortemAt > now)
            out.push_back({DraftField::PostMortem,
                           ReviewDraftTexts::tr("This date is in the future; it counts from then."), false});
        else if (incident.postMortemAt && *incident.postMortemAt < incident.when.end)
            out.push_back({DraftField::PostMortem,
                           ReviewDraftTexts::tr("This is before the end of the incident."), false});
    }
    if ((draft.action == Action::Record || draft.action == Action::Change) && draft.affected
        && !draft.affected->empty()) {
        const auto share = parseDecimal(*draft.affected);
        if (!share || *share > 100)
            out.push_back(
                {DraftField::Affected,
                 ReviewDraftTexts::tr("Enter a percentage from 0 to 100, or nothing for all of it."), true});
    }
    if (draft.action == Action::Split
        && (draft.splitAt <= incident.when.start || draft.splitAt >= incident.when.end))
        out.push_back({DraftField::SplitAt,
                       ReviewDraftTexts::tr("Must be between %1 and %2.")
                           .arg(format.instant(incident.when.start), format.instant(incident.when.end)),
                       true});
    return out;
}

QString titleOf(const ReviewDraft &draft, const Evidence &evidence)
{
    const QString id = toText(draft.incident.id);
    const auto before = stored(evidence, draft.incident.id);
    switch (draft.action) {
    case ReviewDraft::Action::Record:
        return ReviewDraftTexts::tr("add %1: %2").arg(id, words::cause(draft.incident.cause));
    case ReviewDraft::Action::Change:
        if (before && before->cause != draft.incident.cause)
            return ReviewDraftTexts::tr("%1: %2 instead of %3")
                .arg(id, words::cause(draft.incident.cause), words::cause(before->cause));
        return ReviewDraftTexts::tr("change %1").arg(id);
    case ReviewDraft::Action::Split:
        return ReviewDraftTexts::tr("split %1").arg(id);
    case ReviewDraft::Action::Merge:
        return ReviewDraftTexts::tr("merge %1 with the next").arg(id);
    case ReviewDraft::Action::Remove:
        return ReviewDraftTexts::tr("delete %1").arg(id);
    case ReviewDraft::Action::Bridge:
        return ReviewDraftTexts::tr("count the gap of %1").arg(briefText(draft.bridge.when.length()));
    case ReviewDraft::Action::Reclassify:
        return QCoreApplication::translate("makegood::ui::ReviewDraft", "%n at once: %1", nullptr,
                                           static_cast<int>(draft.targets.size()))
            .arg(words::cause(draft.incident.cause));
    }
    return {};
}

} // namespace makegood::ui
