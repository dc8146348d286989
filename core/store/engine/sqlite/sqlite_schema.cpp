// SPDX-License-Identifier: GPL-3.0-or-later
// The schema of a file against the one that this program makes, and upgrades that SQL alone cannot say.
#include <array>
#include <map>
#include <mutex>

#include <QFile>
#include <QRegularExpression>

#include "store/engine/sqlite/sqlite_engine.h"
#include "store/engine/sqlite/sqlite_handle.h"

namespace makegood::store
{

namespace
{

/// What a schema holds: kind and name, and the statement that makes it.
using Schema = std::map<std::pair<std::string, std::string>, std::string>;

// ALTER TABLE writes names in quotes and keeps line feeds as they were.
std::string plain(const std::string &sql)
{
    QString text = QString::fromStdString(sql);
    text.remove(QLatin1Char('"'));
    text.remove(QRegularExpression(QStringLiteral("--[^\n]*")));
    text.remove(QRegularExpression(QStringLiteral("\\s+")));
    return text.toLower().toStdString();
}

Schema schemaOf(sqlite3 *handle)
{
    Schema out;
    RawStatement select(handle, "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (select.next())
        out[{select.text(0), select.text(1)}] = plain(select.text(2));
    return out;
}

// Tables that are not written again for being STRICT: nearly all bytes of a workspace are in them, and what
// is read from them is compared with a checksum.
constexpr std::array<std::string_view, 2> stayAsTheyAre{"check_chunk_body", "incident_evidence"};

bool execute(sqlite3 *handle, const std::string &sql)
{
    return sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

// Makes every other table anew as a STRICT one: each value has the type of its column.
bool makeStrict(sqlite3 *handle)
{
    std::vector<std::pair<std::string, std::string>> tables;
    {
        RawStatement select(handle,
                            "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL");
        while (select.next())
            tables.emplace_back(select.text(0), select.text(1));
    }
    static const QRegularExpression start(QStringLiteral("^CREATE TABLE \"?\\w+\"?"));
    for (const auto &[table, sql] : tables) {
        QString made = QString::fromStdString(sql).trimmed();
        const bool isStrict = made.contains(QRegularExpression(QStringLiteral("\\bSTRICT\\b[^)]*$")));
        if (isStrict || std::ranges::find(stayAsTheyAre, table) != stayAsTheyAre.end())
            continue;
        std::vector<std::string> indexes;
        {
            RawStatement select(
                handle,
                "SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL");
            select.bind(1, table);
            while (select.next())
                indexes.push_back(select.text(0));
        }
        made.replace(start, QStringLiteral("CREATE TABLE strict_table"));
        const bool hasRowid = !made.endsWith(QLatin1String("WITHOUT ROWID"));
        made = hasRowid ? made + QLatin1String(" STRICT")
                        : made.chopped(13) + QLatin1String("STRICT, WITHOUT ROWID");
        bool done = execute(handle, made.toStdString())
            && execute(handle, "INSERT INTO strict_table SELECT * FROM " + quotedName(table))
            && execute(handle, "DROP TABLE " + quotedName(table))
            && execute(handle, "ALTER TABLE strict_table RENAME TO " + quotedName(table));
        for (const std::string &index : indexes)
            done = done && execute(handle, index);
        if (!done)
            return false;
    }
    return true;
}

bool upgradeInMemory(sqlite3 *handle, const QString &folder, int version)
{
    for (int number = 1; number <= version; ++number) {
        QFile file(QStringLiteral("%1/upgrade_%2.sql").arg(folder).arg(number, 4, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::ReadOnly) || !execute(handle, file.readAll().toStdString()))
            return false;
        if (number == 9 && !makeStrict(handle))
            return false;
    }
    return true;
}

// What the upgrades make, from a database in memory; made once a version and process.
const Schema &schemaOfVersion(const QString &folder, int version)
{
    static std::mutex mutex;
    static std::map<int, Schema> known;
    const std::lock_guard lock(mutex);
    if (const auto at = known.find(version); at != known.end())
        return at->second;
    sqlite3 *handle = nullptr;
    Schema made;
    if (sqlite3_open(":memory:", &handle) == SQLITE_OK && upgradeInMemory(handle, folder, version))
        made = schemaOf(handle);
    sqlite3_close(handle);
    return known[version] = std::move(made);
}

std::string listed(const std::vector<std::string> &names)
{
    constexpr std::size_t most = 5;
    std::string out;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        out += (i > 0 ? ", " : "") + names[i];
    return names.size() <= most ? out : out + " and " + std::to_string(names.size() - most) + " more";
}

tl::unexpected<Error> refuseForeign(const Database &database, const std::vector<std::string> &found)
{
    return tl::unexpected(storeError(ErrorKind::Refused, database.path(),
                                     "another program changed what this workspace is made of ("
                                         + listed(found)
                                         + "); it was left as it is and nothing was read from it; take a "
                                           "backup that Makegood wrote (makegood-cli restore)"));
}

} // namespace

Expected<void> SqliteSchema::checkSchema(Database &database, int version) const
{
    const Schema found = schemaOf(handleOf(database));
    const Schema &ours = schemaOfVersion(database.engine().statementFolder(), version);
    std::vector<std::string> differences;
    for (const auto &[key, sql] : found) {
        const auto known = ours.find(key);
        const std::string name = key.first + " '" + key.second + "'";
        if (known == ours.end())
            differences.push_back(name + " was added");
        else if (known->second != sql)
            differences.push_back(name + " was changed");
    }
    for (const auto &[key, sql] : ours)
        if (found.find(key) == found.end())
            differences.push_back(key.first + " '" + key.second + "' is missing");
    if (!differences.empty())
        return refuseForeign(database, differences);
    return {};
}

Expected<void> SqliteSchema::checkForeignSchema(Database &database) const
{
    std::vector<std::string> views;
    for (const auto &[key, sql] : schemaOf(handleOf(database)))
        if (key.first == "view")
            views.push_back("view '" + key.second + "' was added");
    if (!views.empty())
        return refuseForeign(database, views);
    return {};
}

Expected<void> SqliteSchema::keepForeignKeys(Database &database, bool on) const
{
    if (execute(handleOf(database), on ? "PRAGMA foreign_keys = ON" : "PRAGMA foreign_keys = OFF"))
        return {};
    return tl::unexpected(failureOf(database));
}

Expected<void> SqliteSchema::afterUpgrade(Database &database, std::int64_t number) const
{
    if (number != 9 || makeStrict(handleOf(database)))
        return {};
    return tl::unexpected(failureOf(database));
}

Expected<void> SqliteEngine::guard(Database &database) const
{
    // Far beyond the longest statement of this program, and about a minute of work.
    constexpr int steps = 1'000'000;
    constexpr int mostTimes = 5'000;
    sqlite3 *handle = handleOf(database);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_progress_handler(
        handle, steps, [](void *times) { return ++*static_cast<int *>(times) > mostTimes ? 1 : 0; },
        database.longSteps());
    return {};
}

} // namespace makegood::store
