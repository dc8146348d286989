// SPDX-License-Identifier: GPL-3.0-or-later
// The schema of a file against the one that this program makes, and upgrades that SQL alone cannot say.
#include <algorithm>
#include <array>
#include <cassert>
#include <map>
#include <mutex>
#include <optional>

#include <QCryptographicHash>
#include <QFile>

#include "store/engine/sqlite/sqlite_engine.h"
#include "store/engine/sqlite/sqlite_handle.h"
#include "store/schema.h"

namespace makegood::store
{

namespace
{

/// What a schema holds: kind and name, and the statement that makes it.
using Schema = std::map<std::pair<std::string, std::string>, std::string>;

// Without comments, quotes and white space, in small letters: ALTER TABLE writes names in quotes and keeps
// line feeds as they were. Literals keep their letters apart all the same, because both sides lose the same.
std::string plain(const std::string &sql)
{
    std::string out;
    out.reserve(sql.size());
    for (std::size_t i = 0; i < sql.size(); ++i) {
        if (sql.compare(i, 2, "--") == 0) {
            i = std::min(sql.find('\n', i), sql.size());
            continue;
        }
        const char c = sql[i];
        if (c != '"' && c != ' ' && c != '\n' && c != '\t' && c != '\r')
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

// Empty: it cannot be read, for want of memory or for the disk. Then it is nobody's.
std::optional<Schema> schemaOf(sqlite3 *handle)
{
    Schema out;
    RawStatement select(handle, "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (select.next())
        out[{select.text(0), select.text(1)}] = plain(select.text(2));
    return select.isGood() ? std::optional(std::move(out)) : std::nullopt;
}

std::string schemaHash(const Schema &schema)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[key, sql] : schema)
        for (const std::string *part : {&key.first, &key.second, &sql}) {
            hash.addData(QByteArray::fromStdString(*part));
            hash.addData(QByteArray("\n"));
        }
    return hash.result().toHex().toStdString();
}

/// SHA-256 of the schema that the upgrades make, by version: comparing with it costs nothing, where making
/// the schema in memory takes longer than opening a workspace. A version that is not here is made in memory;
/// for a wrong hash checkSchema() fails in builds that check themselves.
struct KnownSchema {
    int version;
    std::string_view sha256;
};
constexpr std::array<KnownSchema, 3> knownSchemas{
    {{9, "d6c99f6759d67e1f192e7cd6439d9b2b988dd26564359d09b049364e7beb3c4c"},
     {10, "bd7351b4b0972b2da0e04a06f02e4d7149f98e9531650b6318d8eb51a123a913"},
     {11, "92a705857908600a8762149dec7a4237919500b7828d2dae4bff7c63eb48590a"}}};
constexpr bool hasKnownHash(int version)
{
    return std::ranges::find(knownSchemas, version, &KnownSchema::version) != knownSchemas.end();
}
static_assert(hasKnownHash(schemaVersion), "a schema's hash comes with its upgrade");

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
    for (const auto &[table, sql] : tables) {
        // `CREATE TABLE name (columns) options`: what a table of ours is made by.
        const std::size_t open = sql.find('(');
        const std::size_t close = sql.rfind(')');
        if (open == std::string::npos || close == std::string::npos)
            return false;
        const bool isStrict = sql.find("STRICT", close) != std::string::npos;
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
        const bool hasRowid = sql.find("WITHOUT", close) == std::string::npos;
        const std::string made = "CREATE TABLE strict_table " + sql.substr(open, close + 1 - open)
            + (hasRowid ? " STRICT" : " STRICT, WITHOUT ROWID");
        bool done = execute(handle, made)
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

// What the upgrades make, from a database in memory; made once a version and process. Null: there is no room.
const Schema *schemaOfVersion(const QString &folder, int version)
{
    static std::mutex mutex;
    static std::map<int, Schema> known;
    const std::lock_guard lock(mutex);
    if (const auto at = known.find(version); at != known.end())
        return &at->second;
    sqlite3 *handle = nullptr;
    std::optional<Schema> made;
    if (sqlite3_open(":memory:", &handle) == SQLITE_OK && upgradeInMemory(handle, folder, version))
        made = schemaOf(handle);
    sqlite3_close(handle);
    return made ? &(known[version] = std::move(*made)) : nullptr;
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

bool SqliteSchema::isKnown(Database &database, int version)
{
    const auto found = schemaOf(handleOf(database));
    const std::string hash = found ? schemaHash(*found) : std::string();
    return std::ranges::any_of(knownSchemas, [&](const KnownSchema &known) {
        return known.version == version && known.sha256 == hash;
    });
}

Expected<void> SqliteSchema::checkSchema(Database &database, int version) const
{
    if (isKnown(database, version))
        return {};
    const auto found = schemaOf(handleOf(database));
    if (!found)
        return tl::unexpected(failureOf(database));
    const Schema *made = schemaOfVersion(database.engine().statementFolder(), version);
    if (made == nullptr)
        return tl::unexpected(storeError(ErrorKind::Unreachable, database.path(),
                                         "what this workspace is made of could not be compared with what it "
                                         "should be; nothing was read from it; try again with more memory"));
    const Schema &ours = *made;
    std::vector<std::string> differences;
    for (const auto &[key, sql] : *found) {
        const auto known = ours.find(key);
        const std::string name = key.first + " '" + key.second + "'";
        if (known == ours.end())
            differences.push_back(name + " was added");
        else if (known->second != sql)
            differences.push_back(name + " was changed");
    }
    for (const auto &[key, sql] : ours)
        if (found->find(key) == found->end())
            differences.push_back(key.first + " '" + key.second + "' is missing");
    if (!differences.empty())
        return refuseForeign(database, differences);
    assert(!hasKnownHash(version));
    return {};
}

Expected<void> SqliteSchema::checkForeignSchema(Database &database) const
{
    const auto found = schemaOf(handleOf(database));
    if (!found)
        return tl::unexpected(failureOf(database));
    std::vector<std::string> views;
    for (const auto &[key, sql] : *found)
        if (key.first == "view")
            views.push_back("view '" + key.second + "' was added");
    if (!views.empty())
        return refuseForeign(database, views);
    return {};
}

Expected<void> SqliteSchema::writeMark(Database &database, const SchemaMark &mark) const
{
    // A pragma takes no bound value; both numbers are the program's own.
    sqlite3 *handle = handleOf(database);
    if (execute(handle, "PRAGMA application_id = " + std::to_string(mark.applicationId))
        && execute(handle, "PRAGMA user_version = " + std::to_string(mark.version)))
        return {};
    return tl::unexpected(failureOf(database));
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
