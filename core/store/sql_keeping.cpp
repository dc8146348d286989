// SPDX-License-Identifier: GPL-3.0-or-later
// The journal, settings, copies and the integrity check.
#include "store/integrity.h"
#include "store/journal_rows.h"
#include "store/sql_stores.h"

namespace makegood::store
{

Expected<std::optional<std::string>> SqlUpkeep::setting(const std::string &name)
{
    Statement select(m_database, "select_setting");
    std::optional<std::string> out;
    if (select.bind(name).next())
        out = select.text(0);
    return after(select, std::move(out));
}

Expected<void> SqlUpkeep::saveSetting(const std::string &name, const std::string &value)
{
    return write([&] { return run("upsert_setting", name, value).map([](std::int64_t) {}); });
}

Expected<std::vector<JournalEntry>> SqlJournal::all()
{
    return readJournal(m_database);
}

Expected<std::vector<JournalEntry>> SqlJournal::page(std::int64_t from, std::int64_t count)
{
    return readJournalPage(m_database, from, count);
}

Expected<void> SqlJournal::verify()
{
    return store::verifyJournal(m_database);
}

Expected<JournalHead> SqlJournal::head()
{
    return store::journalHead(m_database);
}

Expected<void> SqlUpkeep::backupTo(const std::string &target, Over over)
{
    return m_database.engine().care().copyTo(m_database, target, over);
}

Expected<std::string> SqlJournal::hashAt(std::int64_t seq)
{
    Statement select(m_database, "select_journal_hash");
    std::string out;
    if (select.bind(seq).next()) {
        const std::vector<std::uint8_t> bytes = select.bytes(0);
        out = QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))
                  .toHex()
                  .toStdString();
    }
    return after(select, std::move(out));
}

Expected<void> SqlUpkeep::compact()
{
    if (m_database.isReadOnly())
        return refuse(ErrorKind::Unreachable, "the workspace is open for reading only; nothing was changed");
    return m_database.engine().care().compact(m_database);
}

std::vector<Finding> SqlUpkeep::findings()
{
    return findDamage(m_database);
}

} // namespace makegood::store
