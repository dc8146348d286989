// SPDX-License-Identifier: GPL-3.0-or-later
// Sources and settings, the journal, copies and the check of the whole.
#include "store/backup.h"
#include "store/integrity.h"
#include "store/journal.h"
#include "store/sqlite_workspace.h"

namespace makegood::store
{

Expected<std::vector<StoredSource>> SqliteWorkspace::sources()
{
    Statement select(*m_database, "select_sources");
    std::vector<StoredSource> out;
    while (select.next())
        out.push_back({select.text(0), select.text(1), select.text(2), select.text(3),
                       select.optionalInstant(4), select.optionalInstant(5)});
    return after(select, std::move(out));
}

Expected<void> SqliteWorkspace::saveSource(const StoredSource &source, const Actor &actor)
{
    return change(source.contract, actor, "source", source.id + ' ' + source.settings, [&] {
        return run("upsert_source", source.id, source.contract, source.kind, source.settings, source.cursor);
    });
}

Expected<void> SqliteWorkspace::removeSource(const std::string &source, const Actor &actor)
{
    return write([&]() -> Expected<void> {
        const auto rows = run("delete_source", source);
        if (!rows)
            return tl::unexpected(rows.error());
        return *rows == 0 ? Expected<void>() : append(actor, "remove-source", {}, source);
    });
}

Expected<std::optional<std::string>> SqliteWorkspace::setting(const std::string &name)
{
    Statement select(*m_database, "select_setting");
    std::optional<std::string> out;
    if (select.bind(name).next())
        out = select.text(0);
    return after(select, std::move(out));
}

Expected<void> SqliteWorkspace::saveSetting(const std::string &name, const std::string &value)
{
    return write([&] { return run("upsert_setting", name, value).map([](std::int64_t) {}); });
}

Expected<std::string> SqliteWorkspace::policyText(const std::string &sha256)
{
    Statement select(*m_database, "select_policy_text");
    const bool found = select.bind(sha256).next();
    if (const auto done = select.outcome(); !done)
        return tl::unexpected(done.error());
    if (!found)
        return refuse(ErrorKind::Refused, "no policy of this workspace has the SHA-256 " + sha256);
    return select.text(0);
}

Expected<std::vector<JournalEntry>> SqliteWorkspace::journal()
{
    return readJournal(*m_database);
}

Expected<std::vector<JournalEntry>> SqliteWorkspace::journal(std::int64_t from, std::int64_t count)
{
    return readJournalPage(*m_database, from, count);
}

Expected<void> SqliteWorkspace::verifyJournal()
{
    return store::verifyJournal(*m_database);
}

Expected<JournalHead> SqliteWorkspace::journalHead()
{
    return store::journalHead(*m_database);
}

Expected<void> SqliteWorkspace::backupTo(const std::string &target)
{
    return copyTo(*m_database, target);
}

Expected<void> SqliteWorkspace::checkIntegrity()
{
    return store::checkIntegrity(*m_database);
}

} // namespace makegood::store
