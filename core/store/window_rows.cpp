// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/window_rows.h"

#include <map>
#include <tuple>

#include "store/row_writer.h"
#include "store/service_list.h"

namespace makegood::store
{

namespace
{

using Instance = std::pair<std::string, Instant>; ///< UID and start
using Uids = std::set<std::string>;

// The calendar's version of an instance that was edited here.
struct EditedInstance {
    MaintenanceWindow original;
    Instant now{}; ///< start of the edited version
};

constexpr std::size_t noteFields = 5; ///< fields of a note before its objects

std::optional<std::string> textOf(const std::optional<MaintenanceNote> &note)
{
    if (!note)
        return std::nullopt;
    std::vector<std::string> parts{note->provider, note->account, note->maintenanceId, note->impact,
                                   note->status};
    parts.insert(parts.end(), note->objects.begin(), note->objects.end());
    return escapedLines(parts);
}

std::optional<MaintenanceNote> noteOf(const std::optional<std::string> &text)
{
    if (!text)
        return std::nullopt;
    auto parts = splitEscapedLines(*text);
    parts.resize(std::max(parts.size(), noteFields));
    MaintenanceNote note{parts[0], parts[1], parts[2], {}, parts[3], parts[4]};
    note.objects.assign(parts.begin() + noteFields, parts.end());
    return note;
}

// Reads the columns from uid on, which have the same order in every SELECT of windows.
MaintenanceWindow windowOf(Statement &s)
{
    return {s.text(0),
            splitEscapedLines(s.text(3)),
            {s.instant(1), s.instant(2)},
            s.optionalInstant(4),
            s.optionalText(5),
            s.choice<WindowStatus>(6, 3),
            s.text(7),
            noteOf(s.optionalText(8))};
}

Expected<std::vector<Instance>> instancesOf(Database &database, const std::string &contract)
{
    std::vector<Instance> out;
    Statement select(database, "select_window_instances");
    select.bind(contract);
    while (select.next())
        out.emplace_back(select.text(0), select.instant(1));
    return select.outcome().map([&] { return std::move(out); });
}

Expected<std::vector<EditedInstance>> editedOf(Database &database, const std::string &contract)
{
    std::vector<EditedInstance> out;
    Statement select(database, "select_edited_windows");
    select.bind(contract);
    while (select.next())
        out.push_back({windowOf(select), select.instant(9)});
    return select.outcome().map([&] { return std::move(out); });
}

// Replaces the stored instances of these UIDs by those in `windows`, and ignores other UIDs there.
Expected<std::int64_t> replaceWindows(Database &database, const std::string &contract, const Uids &uids,
                                      const std::vector<MaintenanceWindow> &windows)
{
    std::vector<MaintenanceWindow> meant;
    std::map<Instance, std::int64_t> named;
    for (const MaintenanceWindow &w : windows) {
        if (uids.count(w.uid) == 0)
            continue;
        meant.push_back(w);
        ++named[{w.uid, w.when.start}];
    }
    const auto stored = instancesOf(database, contract);
    if (!stored)
        return tl::unexpected(stored.error());
    RowWriter gone(database, "delete_window", contract);
    for (const Instance &instance : *stored) {
        const auto kept = named.find(instance);
        if (uids.count(instance.first) > 0)
            gone.write(instance.first, instance.second, kept == named.end() ? std::int64_t(0) : kept->second);
    }
    RowWriter rows(database, "upsert_window", contract);
    forEachNumbered(
        meant, [](const MaintenanceWindow &w) { return std::tie(w.uid, w.when.start); },
        [&](const MaintenanceWindow &w, std::int64_t ordinal) {
            rows.write(w.uid, w.when.start, ordinal, w.when.end, escapedLines(w.services), w.notifiedAt,
                       w.channel, std::int64_t(w.status), w.summary, textOf(w.note));
        });
    const auto removed = gone.changed();
    return removed ? rows.changed().map([&](std::int64_t written) { return written + *removed; }) : removed;
}

void remember(RowWriter &rows, const EditedInstance &edited)
{
    const MaintenanceWindow &w = edited.original;
    rows.write(w.uid, w.when.start, w.when.end, escapedLines(w.services), w.notifiedAt, w.channel,
               std::int64_t(w.status), w.summary, textOf(w.note), edited.now);
}

// The first one with this UID and start: of two, the edited one is stored first.
const MaintenanceWindow *windowAt(const std::vector<MaintenanceWindow> &windows, const std::string &uid,
                                  Instant start)
{
    const auto at = std::find_if(windows.begin(), windows.end(), [&](const MaintenanceWindow &w) {
        return w.uid == uid && w.when.start == start;
    });
    return at == windows.end() ? nullptr : &*at;
}

// The calendar's current version of an instance that was edited here: unchanged if it is there, else the
// first with its UID and start.
const MaintenanceWindow *versionOf(const std::vector<MaintenanceWindow> &windows,
                                   const MaintenanceWindow &was)
{
    const auto same = std::find(windows.begin(), windows.end(), was);
    return same == windows.end() ? windowAt(windows, was.uid, was.when.start) : &*same;
}

// Edited instances first, so that windowAt() finds them again.
std::vector<MaintenanceWindow> editedFirst(std::vector<MaintenanceWindow> windows,
                                           const std::vector<Edit<MaintenanceWindow>> &edits)
{
    std::stable_partition(windows.begin(), windows.end(), [&](const MaintenanceWindow &w) {
        return std::any_of(edits.begin(), edits.end(), [&](const auto &edit) { return edit.after == w; });
    });
    return windows;
}

} // namespace

Expected<void> readWindows(Database &database, const std::string &contract,
                           std::vector<MaintenanceWindow> &into)
{
    Statement select(database, "select_windows");
    select.bind(contract);
    while (select.next())
        into.push_back(windowOf(select));
    return select.outcome();
}

Expected<WindowsWritten> importWindows(Database &database, const std::string &contract,
                                       const std::vector<MaintenanceWindow> &windows)
{
    WindowsWritten out;
    if (windows.empty())
        return out;
    const auto edited = editedOf(database, contract);
    if (!edited)
        return tl::unexpected(edited.error());
    Uids uids;
    for (const MaintenanceWindow &w : windows)
        uids.insert(w.uid);
    std::vector<MaintenanceWindow> meant = windows;
    if (!edited->empty()) {
        std::vector<MaintenanceWindow> stored;
        if (const auto done = readWindows(database, contract, stored); !done)
            return tl::unexpected(done.error());
        RowWriter originals(database, "upsert_edited_window", contract);
        for (const EditedInstance &one : *edited) {
            const MaintenanceWindow &was = one.original;
            const MaintenanceWindow *mine = windowAt(stored, was.uid, one.now);
            if (uids.count(was.uid) == 0 || mine == nullptr)
                continue;
            const MaintenanceWindow *theirs = versionOf(windows, was);
            if (theirs == nullptr || *theirs != was)
                ++out.kept;
            if (theirs != nullptr && *theirs != was)
                remember(originals, {*theirs, one.now});
            if (theirs != nullptr)
                meant.erase(std::find(meant.begin(), meant.end(), *theirs));
        }
        // A second loop, because an edited instance may start where the calendar has another instance of its
        // series. The edited one goes first there, so that windowAt() finds it again.
        for (const EditedInstance &one : *edited)
            if (const auto *mine = windowAt(stored, one.original.uid, one.now);
                mine != nullptr && uids.count(mine->uid) > 0)
                meant.insert(meant.begin(), *mine);
        const auto remembered = originals.changed();
        if (!remembered)
            return tl::unexpected(remembered.error());
        out.changed += *remembered;
    }
    const auto rows = replaceWindows(database, contract, uids, meant);
    if (!rows)
        return tl::unexpected(rows.error());
    out.changed += *rows;
    return out;
}

Expected<std::int64_t> writeEditedWindows(Database &database, const std::string &contract,
                                          const std::vector<Edit<MaintenanceWindow>> &edits,
                                          const std::vector<MaintenanceWindow> &after)
{
    const auto edited = editedOf(database, contract);
    if (!edited)
        return tl::unexpected(edited.error());
    std::map<Instance, EditedInstance> byNow;
    for (const EditedInstance &one : *edited)
        byNow[{one.original.uid, one.now}] = one;
    Uids uids;
    RowWriter rows(database, "upsert_edited_window", contract);
    RowWriter gone(database, "delete_edited_window", contract);
    for (const auto &[from, to] : edits) {
        for (const auto *one : {&from, &to})
            if (*one)
                uids.insert((*one)->uid);
        if (!from)
            continue; // created here: no calendar has it
        const auto known = byNow.find({from->uid, from->when.start});
        const MaintenanceWindow original = known == byNow.end() ? *from : known->second.original;
        if (known != byNow.end())
            byNow.erase(known);
        if (!to || *to == original || to->uid != original.uid) {
            // The calendar's version counts again; an instance under another UID is a window of its own.
            gone.write(original.uid, original.when.start);
        } else {
            const EditedInstance now{original, to->when.start};
            remember(rows, now);
            byNow[{to->uid, now.now}] = now;
        }
    }
    for (const RowWriter *writer : {&rows, &gone})
        if (const auto done = writer->changed(); !done)
            return done;
    return replaceWindows(database, contract, uids, editedFirst(after, edits));
}

} // namespace makegood::store
