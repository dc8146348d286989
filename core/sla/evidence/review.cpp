// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evidence/review.h"

#include <algorithm>

namespace makegood
{

namespace
{

bool isSame(const Incident &a, const Incident &b)
{
    return a.id == b.id;
}

bool isSame(const Bridge &a, const Bridge &b)
{
    return a.service == b.service && a.when == b.when;
}

std::string nameOf(const Incident &incident)
{
    return "incident '" + incident.id + "'";
}

std::string nameOf(const Bridge &bridge)
{
    return "the bridge of " + bridge.service + " from " + formatInstant(bridge.when.start);
}

template <typename T> Expected<void> applyOne(const Edit<T> &edit, std::vector<T> &rows)
{
    if (edit.after && edit.after->when.end <= edit.after->when.start)
        return refused(nameOf(*edit.after) + " would end before it begins");
    const T &named = edit.before ? *edit.before : *edit.after;
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const T &row) { return isSame(row, named); });
    if (edit.before ? at == rows.end() || *at != *edit.before : at != rows.end())
        return refused(nameOf(named) + " was changed by somebody else in the meantime");
    if (edit.before && edit.after)
        *at = *edit.after;
    else if (edit.before)
        rows.erase(at);
    else
        rows.push_back(*edit.after);
    return {};
}

template <typename T> std::vector<Edit<T>> undoneEdits(const std::vector<Edit<T>> &edits)
{
    std::vector<Edit<T>> out;
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        out.push_back({edit->after, edit->before});
    return out;
}

} // namespace

ReviewStep ReviewStep::undone() const
{
    return {undoneEdits(incidents), undoneEdits(bridges)};
}

Expected<void> apply(const ReviewStep &step, Evidence &evidence)
{
    std::vector<Incident> incidents = evidence.incidents;
    std::vector<Bridge> bridges = evidence.bridges;
    for (const auto &edit : step.incidents)
        if (const auto done = applyOne(edit, incidents); !done)
            return done;
    for (const auto &edit : step.bridges)
        if (const auto done = applyOne(edit, bridges); !done)
            return done;
    evidence.incidents = std::move(incidents);
    evidence.bridges = std::move(bridges);
    return {};
}

std::string freshIncidentId(const Evidence &evidence)
{
    for (int n = 1;; ++n) {
        std::string id = "review-" + std::to_string(n);
        if (std::none_of(evidence.incidents.begin(), evidence.incidents.end(),
                         [&](const Incident &incident) { return incident.id == id; }))
            return id;
    }
}

ReviewStep split(const Incident &incident, Instant at, const std::string &laterId)
{
    if (at <= incident.when.start || at >= incident.when.end)
        return {};
    Incident earlier = incident;
    Incident later = incident;
    earlier.when.end = at;
    later.when.start = at;
    later.id = laterId;
    return {{{incident, earlier}, {{}, later}}, {}};
}

ReviewStep merge(const Incident &kept, const Incident &taken)
{
    if (kept.service != taken.service || kept.id == taken.id)
        return {};
    Incident whole = kept;
    whole.when = {std::min(kept.when.start, taken.when.start), std::max(kept.when.end, taken.when.end)};
    if (!taken.notes.empty())
        whole.notes += (whole.notes.empty() ? "" : "\n") + taken.notes;
    whole.postMortemAt = std::max(kept.postMortemAt, taken.postMortemAt);
    return {{{kept, whole}, {taken, {}}}, {}};
}

} // namespace makegood
