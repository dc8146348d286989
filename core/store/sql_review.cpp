// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer's steps: incidents, bridges, attachments, maintenance windows. A step and its journal entries
// are one transaction.
#include "store/attachment_rows.h"
#include "store/decision_rows.h"
#include "store/evidence_rows.h"
#include "store/sql_stores.h"
#include "store/window_rows.h"
#include "store/window_twins.h"

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
        + wordOf(incident.cause)
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
    std::string out = window.uid + ' ' + journalText(window.when) + ' ' + wordOf(window.status);
    for (const std::string &service : window.services)
        out += (&service == window.services.data() ? " for " : ", ") + service;
    out += window.notifiedAt ? " announced " + formatInstant(*window.notifiedAt) : " not announced";
    if (window.channel)
        out += " by " + *window.channel;
    return out + (window.summary.empty() ? "" : " \"" + window.summary + '"');
}

// The journal entry of an edit: the new row, the former row, the reason.
template <typename T> std::string editJournalText(const Edit<T> &edit, const std::string &why)
{
    std::string out = journalText(edit.after ? *edit.after : *edit.before);
    if (edit.before && edit.after)
        out += " (before: " + journalText(*edit.before) + ')';
    return out + ": " + why;
}

} // namespace

Expected<void> SqlEvidence::saveReview(const std::string &id, const ReviewStep &step, const Actor &actor,
                                       const std::string &why)
{
    return saveReviews({{id, step}}, actor, why);
}

Expected<void> SqlEvidence::saveReviews(const std::vector<ContractStep> &steps, const Actor &actor,
                                        const std::string &why)
{
    return write([&]() -> Expected<void> {
        for (const ContractStep &one : steps)
            if (const auto done = saveStep(one, actor, why); !done)
                return done;
        return {};
    });
}

Expected<void> SqlEvidence::saveStep(const ContractStep &one, const Actor &actor, const std::string &why)
{
    const auto &[id, step] = one;
    if (const auto there = requireContract(id); !there)
        return there;
    Evidence stored;
    if (const auto done = readReviewed(m_database, id, stored); !done)
        return done;
    auto decisions = DecidedRows::of(m_database, id);
    if (!decisions)
        return tl::unexpected(decisions.error());
    const Evidence before = stored;
    if (const auto fits = checkTwins(m_database, id, step.windows, before.windows).and_then([&] {
            return apply(step, stored);
        });
        !fits)
        return fits;
    Expected<void> done = decideEdits(*decisions, decided::incident, step.incidents, before.incidents,
                                      stored.incidents, actor);
    if (done)
        done = decideEdits(*decisions, decided::bridge, step.bridges, before.bridges, stored.bridges, actor);
    // Rows of one kind, then a journal entry for each edit that changes something.
    const auto save = [&](const auto &edits, const std::string &kind, auto &&writeRows) {
        if (!done || edits.empty())
            return;
        done = writeRows().map([](std::int64_t) {});
        for (const auto &edit : edits)
            if (done && edit.before != edit.after)
                done = append(actor, (edit.after ? kind : "remove-" + kind).c_str(), id,
                              editJournalText(edit, why));
    };
    save(step.incidents, "incident", [&] { return writeEdits(m_database, id, step.incidents); });
    save(step.bridges, "bridge", [&] { return writeEdits(m_database, id, step.bridges, stored.bridges); });
    save(step.attachments, "evidence", [&] { return writeAttachments(m_database, id, step.attachments); });
    save(step.windows, "window",
         [&] { return writeEditedWindows(m_database, id, step.windows, stored.windows); });
    return done;
}

} // namespace makegood::store
