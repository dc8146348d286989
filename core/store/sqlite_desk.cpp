// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer decides: incidents, bridges and evidence. Each change and its reason are one transaction.
#include "store/attachment_rows.h"
#include "store/evidence_rows.h"
#include "store/sqlite_workspace.h"
#include "store/window_rows.h"

namespace makegood::store
{

namespace
{

std::string journalText(const Interval &when)
{
    return formatInstant(when.start) + ' ' + formatInstant(when.end);
}

std::string journalText(const Incident &incident)
{
    return incident.id + ' ' + incident.service + ' ' + journalText(incident.when) + ' '
        + std::string(causeName(incident.cause))
        + (incident.postMortemAt ? " post-mortem " + formatInstant(*incident.postMortemAt) : std::string())
        + (incident.notes.empty() ? "" : " notes \"" + incident.notes + '"');
}

std::string journalText(const Bridge &bridge)
{
    return bridge.service + ' ' + journalText(bridge.when);
}

std::string journalText(const Attachment &attachment)
{
    return attachment.incident + " \"" + attachment.title + '"'
        + (attachment.isFile() ? " sha256 " + attachment.sha256 : std::string());
}

std::string journalText(const MaintenanceWindow &window)
{
    constexpr const char *statuses[] = {"confirmed", "tentative", "cancelled"};
    std::string out = window.uid + ' ' + journalText(window.when) + ' ' + statuses[static_cast<int>(window.status)];
    for (const std::string &service : window.services)
        out += (&service == window.services.data() ? " for " : ", ") + service;
    out += window.notifiedAt ? " announced " + formatInstant(*window.notifiedAt) : " not announced";
    if (window.channel)
        out += " by " + *window.channel;
    return out + (window.summary.empty() ? "" : " \"" + window.summary + '"');
}

// What a person reads in the journal: what is there now, and what was there before.
template <typename T> std::string editJournalText(const Edit<T> &edit, const std::string &why)
{
    std::string out = journalText(edit.after ? *edit.after : *edit.before);
    if (edit.before && edit.after)
        out += " (before: " + journalText(*edit.before) + ')';
    return out + ": " + why;
}

} // namespace

Expected<void> SqliteWorkspace::saveReview(const std::string &id, const ReviewStep &step, const Actor &actor,
                                           const std::string &why)
{
    return saveReviews({{id, step}}, actor, why);
}

Expected<void> SqliteWorkspace::saveReviews(const std::vector<ContractStep> &steps, const Actor &actor,
                                            const std::string &why)
{
    return write([&]() -> Expected<void> {
        for (const ContractStep &one : steps)
            if (const auto done = saveStep(one, actor, why); !done)
                return done;
        return {};
    });
}

Expected<void> SqliteWorkspace::saveStep(const ContractStep &one, const Actor &actor, const std::string &why)
{
    const auto &[id, step] = one;
    if (const auto there = requireContract(id); !there)
        return there;
    Evidence stored;
    if (const auto done = readReviewed(*m_database, id, stored); !done)
        return done;
    if (const auto fits = apply(step, stored); !fits)
        return fits;
    for (const auto &[before, after] : step.incidents) {
        if (before == after)
            continue; // nothing new, nothing told
        const auto rows
            = after ? writeIncident(*m_database, id, *after) : run("delete_incident", id, before->id);
        if (!rows)
            return tl::unexpected(rows.error());
        const auto noted = append(actor, after ? "incident" : "remove-incident", id,
                                  editJournalText(Edit<Incident>{before, after}, why));
        if (!noted)
            return noted;
    }
    for (const auto &[before, after] : step.bridges) {
        if (before == after)
            continue;
        const auto rows = after
            ? writeBridge(*m_database, id, *after)
            : run("delete_bridge", id, before->service, before->when.start, before->when.end);
        if (!rows)
            return tl::unexpected(rows.error());
        const auto noted
            = append(actor, after ? "bridge" : "remove-bridge", id, editJournalText(Edit<Bridge>{before, after}, why));
        if (!noted)
            return noted;
    }
    for (const Edit<Attachment> &edit : step.attachments) {
        if (edit.before == edit.after)
            continue;
        if (const auto rows = writeAttachment(*m_database, id, edit); !rows)
            return tl::unexpected(rows.error());
        const auto noted = append(actor, edit.after ? "evidence" : "remove-evidence", id, editJournalText(edit, why));
        if (!noted)
            return noted;
    }
    if (step.windows.empty())
        return {};
    if (const auto rows = writeEditedWindows(*m_database, id, step.windows, stored.windows); !rows)
        return tl::unexpected(rows.error());
    for (const auto &edit : step.windows) {
        if (edit.before == edit.after)
            continue;
        const auto noted = append(actor, edit.after ? "window" : "remove-window", id, editJournalText(edit, why));
        if (!noted)
            return noted;
    }
    return {};
}

} // namespace makegood::store
