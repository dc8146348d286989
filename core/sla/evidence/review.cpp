// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evidence/review.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace makegood::sla
{

namespace
{

std::string keyOf(const Incident &incident)
{
    return incident.id;
}

std::string keyOf(const Bridge &bridge)
{
    return std::to_string(bridge.when.start.time_since_epoch().count()) + ' '
        + std::to_string(bridge.when.end.time_since_epoch().count()) + ' ' + bridge.service;
}

std::string keyOf(const Attachment &attachment)
{
    return std::to_string(attachment.ordinal) + ' ' + attachment.incident;
}

std::string keyOf(const MaintenanceWindow &window)
{
    return std::to_string(window.when.start.time_since_epoch().count()) + ' ' + window.uid;
}

bool isSame(const Incident &a, const Incident &b)
{
    return a.id == b.id;
}

bool isSame(const Bridge &a, const Bridge &b)
{
    return a.service == b.service && a.when == b.when;
}

bool isSame(const Attachment &a, const Attachment &b)
{
    return a.ordinal == b.ordinal && a.incident == b.incident;
}

bool isSame(const MaintenanceWindow &a, const MaintenanceWindow &b)
{
    return a.uid == b.uid && a.when.start == b.when.start;
}

std::string nameOf(const Incident &incident)
{
    return "incident '" + incident.id + "'";
}

std::string nameOf(const Bridge &bridge)
{
    return "the bridge of " + bridge.service + " from " + formatInstant(bridge.when.start);
}

std::string nameOf(const MaintenanceWindow &window)
{
    return "maintenance window '" + window.uid + "' of " + formatInstant(window.when.start);
}

std::string nameOf(const Attachment &attachment)
{
    return "'" + attachment.title + "' of incident '" + attachment.incident + "'";
}

// Calendars may have two windows of one UID and start; then another one of that key is no conflict, and the
// store knows what a calendar had (SqlEvidence::saveReviews()). Every other row is the only one of its key.
template <typename T> constexpr bool mayHaveTwins = false;
template <> constexpr bool mayHaveTwins<MaintenanceWindow> = true;

template <typename T> bool endsBeforeItBegins(const T &row)
{
    return row.when.end <= row.when.start;
}

bool endsBeforeItBegins(const Attachment &)
{
    return false;
}

// Finds rows by their identity: one index for all edits instead of a scan for each.
template <typename T> class Rows
{
public:
    Rows(std::vector<T> rows, std::size_t edits)
        : m_rows(std::move(rows))
        , m_there(m_rows.size(), true)
        , m_indexed(edits > 8)
    {
        if (m_indexed)
            for (std::size_t i = 0; i < m_rows.size(); ++i)
                m_index.emplace(keyOf(m_rows[i]), i);
    }

    Expected<void> edit(const Edit<T> &edit)
    {
        if (edit.after && endsBeforeItBegins(*edit.after))
            return refused(nameOf(*edit.after) + " would end before it begins");
        const T &named = edit.before ? *edit.before : *edit.after;
        std::size_t at = find(named);
        if (edit.before && (mayHaveTwins<T> || at != none) && (at == none || m_rows[at] != *edit.before))
            at = findExactly(*edit.before);
        const bool moves = edit.before && edit.after && !isSame(*edit.before, *edit.after);
        if (edit.before ? at == none || m_rows[at] != *edit.before : at != none && !mayHaveTwins<T>)
            return refused(nameOf(named) + " was changed by somebody else in the meantime");
        if (moves && !mayHaveTwins<T> && find(*edit.after) != none)
            return refused(nameOf(*edit.after) + " was changed by somebody else in the meantime");
        if (edit.before && edit.after) {
            m_rows[at] = *edit.after;
            if (moves && m_indexed) {
                forgetIndex(*edit.before, at);
                m_index.emplace(keyOf(*edit.after), at);
            }
        } else if (edit.before) {
            m_there[at] = false;
            if (m_indexed)
                forgetIndex(*edit.before, at);
        } else {
            if (m_indexed)
                m_index.emplace(keyOf(*edit.after), m_rows.size());
            m_rows.push_back(*edit.after);
            m_there.push_back(true);
        }
        return {};
    }

    std::vector<T> taken() &&
    {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (m_there[i]) {
                if (kept != i)
                    m_rows[kept] = std::move(m_rows[i]);
                ++kept;
            }
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(kept), m_rows.end());
        return std::move(m_rows);
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::size_t find(const T &named) const
    {
        if (m_indexed) {
            const auto at = m_index.find(keyOf(named));
            return at == m_index.end() ? none : at->second;
        }
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (m_there[i] && isSame(m_rows[i], named))
                return i;
        return none;
    }

    // A twin of the row keeps its own place in the index.
    void forgetIndex(const T &row, std::size_t at)
    {
        if (const auto known = m_index.find(keyOf(row)); known != m_index.end() && known->second == at)
            m_index.erase(known);
    }

    std::size_t findExactly(const T &row) const
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (m_there[i] && m_rows[i] == row)
                return i;
        return none;
    }

    std::vector<T> m_rows;
    std::vector<bool> m_there;
    bool m_indexed;
    std::unordered_map<std::string, std::size_t> m_index;
};

template <typename T>
Expected<std::vector<T>> edited(const std::vector<T> &rows, const std::vector<Edit<T>> &edits)
{
    Rows<T> out(rows, edits.size());
    for (const Edit<T> &edit : edits)
        if (const auto done = out.edit(edit); !done)
            return tl::unexpected(done.error());
    return std::move(out).taken();
}

// An attachment needs its incident.
Expected<void> haveIncidents(const std::vector<Attachment> &attachments,
                             const std::vector<Incident> &incidents)
{
    std::unordered_set<std::string> ids;
    for (const Incident &incident : incidents)
        ids.insert(incident.id);
    for (const Attachment &one : attachments)
        if (ids.count(one.incident) == 0)
            return refused(nameOf(one) + " would be without its incident; remove the evidence first");
    return {};
}

template <typename T> void append(std::vector<Edit<T>> &to, const std::vector<Edit<T>> &edits)
{
    to.insert(to.end(), edits.begin(), edits.end());
}

} // namespace

ReviewStep ReviewStep::undone() const
{
    return {undoneEdits(incidents), undoneEdits(bridges), undoneEdits(attachments), undoneEdits(windows)};
}

Expected<void> apply(const ReviewStep &step, Evidence &evidence)
{
    auto incidents = edited(evidence.incidents, step.incidents);
    if (!incidents)
        return tl::unexpected(incidents.error());
    auto bridges = edited(evidence.bridges, step.bridges);
    if (!bridges)
        return tl::unexpected(bridges.error());
    auto attachments = edited(evidence.attachments, step.attachments);
    if (!attachments)
        return tl::unexpected(attachments.error());
    auto windows = edited(evidence.windows, step.windows);
    if (!windows)
        return tl::unexpected(windows.error());
    if (!attachments->empty())
        if (const auto whole = haveIncidents(*attachments, *incidents); !whole)
            return whole;
    // The store keeps the bytes; loaded evidence holds attachments without them.
    for (Attachment &one : *attachments)
        one.content.reset();
    evidence.incidents = std::move(*incidents);
    evidence.bridges = std::move(*bridges);
    evidence.attachments = std::move(*attachments);
    evidence.windows = std::move(*windows);
    return {};
}

ReviewStep joined(const ReviewStep &earlier, const ReviewStep &later)
{
    ReviewStep out = earlier;
    append(out.incidents, later.incidents);
    append(out.bridges, later.bridges);
    append(out.attachments, later.attachments);
    append(out.windows, later.windows);
    return out;
}

std::vector<std::string> freshIncidentIds(const Evidence &evidence, std::size_t count)
{
    constexpr std::string_view prefix = "review-";
    std::unordered_set<std::string_view> used;
    for (const Incident &incident : evidence.incidents)
        if (incident.id.starts_with(prefix))
            used.insert(incident.id);
    std::vector<std::string> out;
    for (std::size_t n = 1; out.size() < count; ++n) {
        std::string id = std::string(prefix) + std::to_string(n);
        if (used.count(id) == 0)
            out.push_back(std::move(id));
    }
    return out;
}

std::string freshIncidentId(const Evidence &evidence)
{
    return freshIncidentIds(evidence, 1).front();
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

ReviewStep merge(const Incident &kept, const Incident &taken, const Evidence &evidence)
{
    if (kept.service != taken.service || kept.id == taken.id)
        return {};
    Incident whole = kept;
    whole.when = {std::min(kept.when.start, taken.when.start), std::max(kept.when.end, taken.when.end)};
    if (!taken.notes.empty())
        whole.notes += (whole.notes.empty() ? "" : "\n") + taken.notes;
    whole.postMortemAt = std::max(kept.postMortemAt, taken.postMortemAt);
    if (taken.identifiedAt)
        whole.identifiedAt = std::min(kept.identifiedAt.value_or(*taken.identifiedAt), *taken.identifiedAt);
    // The greater share; absent, all of it is affected.
    if (!kept.affected || !taken.affected)
        whole.affected.reset();
    else if (taken.affected->ratio > kept.affected->ratio)
        whole.affected = taken.affected;
    ReviewStep step{{{kept, whole}, {taken, {}}}, {}};
    std::int64_t ordinal = 0;
    for (const Attachment &one : evidence.attachments)
        if (one.incident == kept.id)
            ordinal = std::max(ordinal, one.ordinal + 1);
    for (const Attachment &one : evidence.attachments)
        if (one.incident == taken.id) {
            Attachment moved = one;
            moved.incident = kept.id;
            moved.ordinal = ordinal++;
            step.attachments.push_back({one, moved});
        }
    return step;
}

ReviewStep reclassify(const Evidence &evidence, std::span<const std::string> incidents,
                      std::span<const UnexplainedOutage> outages, Cause cause)
{
    ReviewStep step;
    const std::unordered_set<std::string> wanted(incidents.begin(), incidents.end());
    for (const Incident &incident : evidence.incidents)
        if (wanted.count(incident.id) > 0 && incident.cause != cause) {
            Incident after = incident;
            after.cause = cause;
            step.incidents.push_back({incident, after});
        }
    const std::vector<std::string> ids = freshIncidentIds(evidence, outages.size());
    for (std::size_t i = 0; i < outages.size(); ++i)
        step.incidents.push_back({{}, Incident{ids[i], outages[i].service, outages[i].when, cause, {}, {}}});
    return step;
}

} // namespace makegood::sla
