// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/window_rows.h"

#include <map>
#include <tuple>

#include "store/row_texts.h"
#include "store/row_writer.h"
#include "store/service_list.h"
#include "store/window_import.h"

namespace makegood::store
{

namespace
{

using Instance = std::pair<std::string, Instant>; ///< UID and start
using Uids = std::set<std::string>;

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
            noteOf(s.optionalText(8)),
            s.optionalInstant(9)};
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

Expected<std::vector<EditedWindow>> editedOf(Database &database, const std::string &contract)
{
    std::vector<EditedWindow> out;
    Statement select(database, "select_edited_windows");
    select.bind(contract);
    while (select.next())
        out.push_back({windowOf(select), select.optionalInstant(10)});
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
                       w.channel, std::int64_t(w.status), w.summary, textOf(w.note), w.movedFrom);
        });
    const auto removed = gone.changed();
    return removed ? rows.changed().map([&](std::int64_t written) { return written + *removed; }) : removed;
}

void remember(RowWriter &rows, const EditedWindow &edited)
{
    const MaintenanceWindow &w = edited.original;
    rows.write(w.uid, w.when.start, w.when.end, escapedLines(w.services), w.notifiedAt, w.channel,
               std::int64_t(w.status), w.summary, textOf(w.note), w.movedFrom, edited.now);
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

// The only window with this UID.
const MaintenanceWindow *onlyOne(const std::vector<MaintenanceWindow> &windows, const std::string &uid)
{
    const auto isOf = [&](const MaintenanceWindow &w) { return w.uid == uid; };
    const auto at = std::find_if(windows.begin(), windows.end(), isOf);
    return at == windows.end() || std::any_of(at + 1, windows.end(), isOf) ? nullptr : &*at;
}

// The calendar's current version of an instance that was edited here: unchanged if it is there, else the
// first that its series has in its place. An event that has one window, before and now, is the same event
// wherever it moved. `before`: as the calendar had it.
const MaintenanceWindow *versionOf(const std::vector<MaintenanceWindow> &windows,
                                   const std::vector<MaintenanceWindow> &before, const MaintenanceWindow &was)
{
    const auto same = std::find(windows.begin(), windows.end(), was);
    if (same != windows.end())
        return &*same;
    const auto at = std::find_if(windows.begin(), windows.end(), [&](const MaintenanceWindow &w) {
        return w.uid == was.uid && w.seriesStart() == was.seriesStart();
    });
    if (at != windows.end())
        return &*at;
    return onlyOne(before, was.uid) != nullptr ? onlyOne(windows, was.uid) : nullptr;
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

namespace
{

// The windows as their calendar has them: what was edited here as it was before.
std::vector<MaintenanceWindow> asTheCalendarHas(std::vector<MaintenanceWindow> stored,
                                                const std::vector<EditedWindow> &edited)
{
    std::set<const MaintenanceWindow *> done;
    for (const EditedWindow &one : edited)
        for (MaintenanceWindow &window : stored)
            if (window.uid == one.original.uid && window.when.start == one.now
                && done.insert(&window).second) {
                window = one.original;
                break;
            }
    for (const EditedWindow &one : edited)
        if (!one.now)
            stored.push_back(one.original);
    return stored;
}

Expected<EventVersions> versionsOf(Database &database, const std::string &contract)
{
    EventVersions out;
    Statement select(database, "select_window_versions");
    select.bind(contract);
    while (select.next()) {
        EventVersion version;
        version.uid = select.text(0);
        if (select.flag(1))
            version.instance = select.instant(2);
        version.sequence = select.number(3);
        version.stamp = select.optionalInstant(4);
        out[{version.uid, version.instance}] = version;
    }
    return select.outcome().map([&] { return std::move(out); });
}

// Puts `after` in the place of the stored versions of these UIDs.
Expected<void> replaceVersions(Database &database, const std::string &contract, const Uids &uids,
                               const EventVersions &before, const EventVersions &after)
{
    RowWriter gone(database, "delete_window_version", contract);
    for (const auto &[key, version] : before)
        if (uids.count(key.first) > 0 && after.count(key) == 0)
            gone.write(key.first, key.second.has_value(), key.second.value_or(Instant{}));
    RowWriter rows(database, "upsert_window_version", contract);
    for (const auto &[key, version] : after)
        if (const auto known = before.find(key); known == before.end() || known->second != version)
            rows.write(key.first, key.second.has_value(), key.second.value_or(Instant{}), version.sequence,
                       version.stamp);
    for (const RowWriter *writer : {&gone, &rows})
        if (const auto done = writer->changed(); !done)
            return tl::unexpected(done.error());
    return {};
}

// Keeps what a person decided about instances in `meant`, which has the calendar's windows, and the
// calendar's word beside it. `before`: `stored`, as the calendar had it.
Expected<void> keepEdited(Database &database, const std::string &contract,
                          const std::vector<MaintenanceWindow> &stored,
                          const std::vector<MaintenanceWindow> &before,
                          const std::vector<EditedWindow> &edited, const WindowsAfterImport &calendar,
                          std::vector<MaintenanceWindow> &meant, std::vector<KeptRow> &kept,
                          WindowsWritten &out)
{
    RowWriter originals(database, "upsert_edited_window", contract);
    RowWriter moved(database, "delete_edited_window", contract);
    for (const EditedWindow &one : edited) {
        const MaintenanceWindow &was = one.original;
        const MaintenanceWindow *mine = one.now ? windowAt(stored, was.uid, *one.now) : nullptr;
        if (calendar.uids.count(was.uid) == 0 || (one.now && mine == nullptr))
            continue;
        const MaintenanceWindow *theirs = versionOf(calendar.windows, before, was);
        const bool isNew = theirs == nullptr || *theirs != was;
        if (one.now ? isNew : theirs != nullptr)
            ++out.kept;
        if (theirs != nullptr && (mine == nullptr || *mine != *theirs))
            kept.push_back({rowName(was), mine != nullptr ? rowText(*mine) : "removed", rowText(*theirs)});
        else if (theirs == nullptr && mine != nullptr)
            kept.push_back({rowName(was), rowText(*mine), "not there any more"});
        if (theirs != nullptr && isNew) {
            out.keptIsNew = true;
            if (theirs->when.start != was.when.start)
                moved.write(was.uid, was.when.start);
            remember(originals, {*theirs, one.now});
        }
        if (theirs != nullptr)
            if (const auto at = std::find(meant.begin(), meant.end(), *theirs); at != meant.end())
                meant.erase(at);
    }
    // A second loop, because an edited instance may start where the calendar has another instance of its
    // series. The edited one goes first there, so that windowAt() finds it again.
    for (const EditedWindow &one : edited)
        if (const auto *mine = one.now ? windowAt(stored, one.original.uid, *one.now) : nullptr;
            mine != nullptr && calendar.uids.count(mine->uid) > 0)
            meant.insert(meant.begin(), *mine);
    for (const RowWriter *writer : {&moved, &originals}) {
        const auto changed = writer->changed();
        if (!changed)
            return tl::unexpected(changed.error());
        out.changed += *changed;
    }
    return {};
}

} // namespace

Expected<WindowsWritten> importWindows(Database &database, const std::string &contract,
                                       const std::vector<MaintenanceWindow> &windows,
                                       const std::vector<EventVersion> &events, std::vector<KeptRow> &kept)
{
    WindowsWritten out;
    if (windows.empty() && events.empty())
        return out;
    const auto edited = editedOf(database, contract);
    if (!edited)
        return tl::unexpected(edited.error());
    const auto versions = versionsOf(database, contract);
    if (!versions)
        return tl::unexpected(versions.error());
    std::vector<MaintenanceWindow> stored;
    if (const auto done = readWindows(database, contract, stored); !done)
        return tl::unexpected(done.error());
    const std::vector<MaintenanceWindow> before = asTheCalendarHas(stored, *edited);
    const WindowsAfterImport calendar = windowsAfter(before, *versions, windows, events);
    out.outdated = calendar.outdated;
    std::vector<MaintenanceWindow> meant = calendar.windows;
    if (const auto done = keepEdited(database, contract, stored, before, *edited, calendar, meant, kept, out);
        !done)
        return tl::unexpected(done.error());
    const auto rows = replaceWindows(database, contract, calendar.uids, meant);
    if (!rows)
        return tl::unexpected(rows.error());
    out.changed += *rows;
    if (const auto done = replaceVersions(database, contract, calendar.uids, *versions, calendar.versions);
        !done)
        return tl::unexpected(done.error());
    return out;
}

Expected<std::int64_t> writeEditedWindows(Database &database, const std::string &contract,
                                          const std::vector<Edit<MaintenanceWindow>> &edits,
                                          const std::vector<MaintenanceWindow> &after)
{
    const auto edited = editedOf(database, contract);
    if (!edited)
        return tl::unexpected(edited.error());
    std::map<Instance, EditedWindow> byNow;
    std::map<Instance, EditedWindow> removed; // by the start that the series gives them
    for (const EditedWindow &one : *edited)
        if (one.now)
            byNow[{one.original.uid, *one.now}] = one;
        else
            removed[{one.original.uid, one.original.seriesStart()}] = one;
    Uids uids;
    RowWriter rows(database, "upsert_edited_window", contract);
    RowWriter gone(database, "delete_edited_window", contract);
    for (const auto &[from, to] : edits) {
        for (const auto *one : {&from, &to})
            if (*one)
                uids.insert((*one)->uid);
        if (!from) {
            // Created here, and no calendar has it; or it was removed here and is back.
            const auto back = removed.find({to->uid, to->seriesStart()});
            if (back == removed.end())
                continue;
            const EditedWindow now{back->second.original, to->when.start};
            removed.erase(back);
            if (*to == now.original) {
                gone.write(to->uid, now.original.when.start);
            } else {
                remember(rows, now);
                byNow[{to->uid, to->when.start}] = now;
            }
            continue;
        }
        const auto known = byNow.find({from->uid, from->when.start});
        const MaintenanceWindow original = known == byNow.end() ? *from : known->second.original;
        if (known != byNow.end())
            byNow.erase(known);
        if (!to) {
            const EditedWindow away{original, std::nullopt};
            remember(rows, away);
            removed[{original.uid, original.seriesStart()}] = away;
        } else if (*to == original || to->uid != original.uid) {
            // The calendar's version counts again; an instance under another UID is a window of its own.
            gone.write(original.uid, original.when.start);
        } else {
            const EditedWindow now{original, to->when.start};
            remember(rows, now);
            byNow[{to->uid, to->when.start}] = now;
        }
    }
    for (const RowWriter *writer : {&rows, &gone})
        if (const auto done = writer->changed(); !done)
            return done;
    return replaceWindows(database, contract, uids, editedFirst(after, edits));
}

Expected<CalendarState> readCalendarState(Database &database, const std::string &contract, const Uids &uids)
{
    CalendarState out;
    if (const auto done = readWindows(database, contract, out.windows); !done)
        return tl::unexpected(done.error());
    auto edited = editedOf(database, contract);
    if (!edited)
        return tl::unexpected(edited.error());
    out.edited = std::move(*edited);
    std::erase_if(out.windows, [&](const MaintenanceWindow &w) { return uids.count(w.uid) == 0; });
    std::erase_if(out.edited, [&](const EditedWindow &one) { return uids.count(one.original.uid) == 0; });
    const auto versions = versionsOf(database, contract);
    if (!versions)
        return tl::unexpected(versions.error());
    for (const auto &[key, version] : *versions)
        if (uids.count(key.first) > 0)
            out.versions.push_back(version);
    return out;
}

Expected<std::int64_t> writeCalendarState(Database &database, const std::string &contract, const Uids &uids,
                                          const CalendarState &state)
{
    const auto edited = editedOf(database, contract);
    if (!edited)
        return tl::unexpected(edited.error());
    const auto isIn = [](const std::vector<EditedWindow> &all, const EditedWindow &one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    };
    RowWriter gone(database, "delete_edited_window", contract);
    for (const EditedWindow &one : *edited)
        if (uids.count(one.original.uid) > 0 && !isIn(state.edited, one))
            gone.write(one.original.uid, one.original.when.start);
    RowWriter rows(database, "upsert_edited_window", contract);
    for (const EditedWindow &one : state.edited)
        if (!isIn(*edited, one))
            remember(rows, one);
    std::int64_t changed = 0;
    for (const RowWriter *writer : {&gone, &rows}) {
        const auto done = writer->changed();
        if (!done)
            return done;
        changed += *done;
    }
    const auto versions = versionsOf(database, contract);
    if (!versions)
        return tl::unexpected(versions.error());
    EventVersions meant;
    for (const EventVersion &version : state.versions)
        meant[{version.uid, version.instance}] = version;
    if (const auto done = replaceVersions(database, contract, uids, *versions, meant); !done)
        return tl::unexpected(done.error());
    return replaceWindows(database, contract, uids, state.windows).map([&](std::int64_t written) {
        return written + changed;
    });
}

} // namespace makegood::store
