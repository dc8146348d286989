// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <QFile>
#include <QSqlError>

namespace makegood
{

namespace
{

Expected<std::int64_t> pragma(Database &database, const char *text)
{
    QSqlQuery query(database.handle());
    if (!query.exec(QLatin1String(text)) || !query.next())
        return tl::unexpected(database.failure(query.lastError()));
    return query.value(0).toLongLong();
}

Expected<void> exec(Database &database, const QString &text)
{
    QSqlQuery query(database.handle());
    if (!query.exec(text))
        return tl::unexpected(database.failure(query.lastError()));
    return {};
}

Error foreign(const Database &database)
{
    Error e;
    e.file = database.path();
    e.what = "the file is no Makegood workspace; it was left as it is";
    return e;
}

} // namespace

Expected<SchemaState> checkSchema(Database &database)
{
    const auto id = pragma(database, "PRAGMA application_id");
    const auto version = pragma(database, "PRAGMA user_version");
    if (!id || !version)
        return tl::unexpected(!id ? id.error() : version.error());
    const auto pages = pragma(database, "PRAGMA page_count");
    const bool empty = pages && *pages == 0;
    if (!empty && *id != applicationId)
        return tl::unexpected(foreign(database));
    // The rollback journal, because Debian's SQLite 3.40 can corrupt a write-ahead log when it is reset.
    for (const char *setting :
         {"PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF", "PRAGMA synchronous = FULL"})
        if (const auto done = exec(database, QLatin1String(setting)); !done)
            return tl::unexpected(done.error());
    return *version > schemaVersion ? SchemaState::Newer : SchemaState::Current;
}

Expected<void> upgradeSchema(Database &database)
{
    const auto version = pragma(database, "PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (*version >= schemaVersion)
        return {};
    if (*version > 0)
        if (const auto saved = copyTo(database, database.path() + ".before-" + std::to_string(schemaVersion));
            !saved)
            return saved;
    if (*version == 0)
        if (const auto done = exec(database, QStringLiteral("PRAGMA journal_mode = DELETE")); !done)
            return done;
    Transaction transaction(database);
    auto done = transaction.begun();
    if (done && *version < 1)
        done = runScript(database, "upgrade_0001");
    if (done)
        done = exec(database, QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    if (done)
        done = exec(database, QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
    return done ? transaction.commit() : done;
}

Expected<void> copyTo(Database &database, const std::string &path)
{
    const QString target = QString::fromStdString(path);
    if (QFile::exists(target)) {
        Error e;
        e.kind = ErrorKind::Unreachable;
        e.file = path;
        e.what = "a file of this name is there already; it was left as it is";
        return tl::unexpected(std::move(e));
    }
    QSqlQuery query(database.handle());
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(target);
    if (query.exec())
        return {};
    Error e = database.failure(query.lastError());
    e.file = path;
    e.what = "the copy could not be written: " + e.what;
    return tl::unexpected(std::move(e));
}

Expected<void> checkIntegrity(Database &database)
{
    QSqlQuery check(database.handle());
    const bool ran = check.exec(QStringLiteral("PRAGMA integrity_check")) && check.next();
    const bool whole = ran && check.value(0).toString() == QLatin1String("ok");
    QSqlQuery keys(database.handle());
    const bool tied = keys.exec(QStringLiteral("PRAGMA foreign_key_check")) && !keys.next();
    if (whole && tied)
        return {};
    Error e;
    e.file = database.path();
    e.what = "the workspace is damaged: "
        + (whole ? std::string("rows without their contract") : check.value(0).toString().toStdString());
    return tl::unexpected(std::move(e));
}

} // namespace makegood
