// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that only SQLite knows, and its result codes.
#include "store/engine/sqlite/sqlite_engine.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include "store/database.h"
#include "store/engine/sqlite/sqlite_query.h"

namespace makegood::store
{

namespace
{

Expected<void> execute(Database &database, const QString &text)
{
    QSqlQuery query(database.handle());
    if (!query.exec(text))
        return tl::unexpected(database.failure(query.lastError()));
    return {};
}

Expected<std::int64_t> numberOf(Database &database, const char *pragma)
{
    QSqlQuery query(database.handle());
    if (!query.exec(QLatin1String(pragma)) || !query.next())
        return tl::unexpected(database.failure(query.lastError()));
    return query.value(0).toLongLong();
}

// SQLite's result codes; the primary code is the low byte of an extended one.
enum ResultCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Interrupt = 9,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
    ReadOnlyRollback = 8 + (3 << 8),
    FolderNotSynced = 10 + (5 << 8)
};

} // namespace

Expected<QSqlDatabase> SqliteEngine::connect(const QString &connection, const std::string &path,
                                             Access access) const
{
    QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    if (!handle.isValid())
        return tl::unexpected(storeError(ErrorKind::Unreachable, path,
                                         "Qt's SQLite driver is not installed (Debian: libqt6sql6-sqlite)"));
    // Absolute, because SQLite gives `:memory:` and the like a meaning of their own.
    handle.setDatabaseName(QFileInfo(QString::fromStdString(path)).absoluteFilePath());
    handle.setConnectOptions(access == Access::ReadOnly
                                 ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                 : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!handle.open())
        return tl::unexpected(storeError(ErrorKind::Unreachable, path, classify(handle.lastError()).what));
    return handle;
}

Expected<void> SqliteEngine::configure(Database &database, Access access) const
{
    // synchronous: EXTRA is FULL and also syncs the folder after the rollback journal is deleted; otherwise a
    // power cut could bring the journal back, and with it the state before an acknowledged commit.
    // journal_mode: a rollback journal, because Debian's SQLite 3.40 can corrupt a write-ahead log when it is
    // reset.
    for (const char *setting :
         {"PRAGMA trusted_schema = OFF", "PRAGMA foreign_keys = ON", "PRAGMA cell_size_check = ON",
          "PRAGMA synchronous = EXTRA",
          access == Access::ReadOnly ? "PRAGMA query_only = ON" : "PRAGMA journal_mode = DELETE"})
        if (const auto done = execute(database, QLatin1String(setting)); !done)
            return done;
    return {};
}

std::unique_ptr<EngineQuery> SqliteEngine::prepare(Database &database, const std::string &sql) const
{
    return std::make_unique<SqliteQuery>(database, sql);
}

const char *SqliteEngine::beginStatement(TransactionKind kind) const
{
    return kind == TransactionKind::Write ? "BEGIN IMMEDIATE" : "BEGIN";
}

EngineFault SqliteEngine::classify(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt();
    if (code == ReadOnlyRollback)
        return {ErrorKind::Unreachable,
                "a program was stopped while it wrote this "
                "workspace; open it once where it may be "
                "written to, and it is as it was before"};
    // The folder is synced after the rollback journal is gone: the transaction is committed.
    if (code == FolderNotSynced)
        return {
            ErrorKind::Unreachable,
            "the change is stored, but the disk did not confirm it; after a power cut the state before it "
            "may be back",
            ErrorCase::ChangeUnconfirmed};
    switch (code & 0xff) {
    case ReadOnly:
        return {ErrorKind::Unreachable, "the workspace cannot be written to; nothing was changed"};
    case Interrupt:
        return {ErrorKind::Refused,
                "the workspace made the program calculate without end; it was left as it is, and another "
                "program may have changed it"};
    case IoError:
        return {ErrorKind::Unreachable, "the disk reported an error; the workspace is as it was"};
    case Full:
        return {ErrorKind::Unreachable, "the disk is full; the workspace is as it was"};
    case Busy:
    case Locked:
        return {ErrorKind::Unreachable, "the workspace is in use by another program; nothing was changed"};
    case CannotOpen:
        return {ErrorKind::Unreachable, "the workspace, or the journal file beside it, cannot be opened"};
    case Corrupt:
    case NotADatabase:
        return {ErrorKind::Refused, "the file is damaged or is no workspace"};
    case Constraint:
        return {ErrorKind::Refused,
                "the workspace does not take this: " + error.databaseText().toStdString()};
    default:
        return {ErrorKind::Unreachable, "the workspace answered: " + error.text().trimmed().toStdString()};
    }
}

Expected<SchemaMark> SqliteEngine::readMark(Database &database) const
{
    const auto id = numberOf(database, "PRAGMA application_id");
    if (!id)
        return tl::unexpected(id.error());
    const auto version = numberOf(database, "PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    SchemaMark mark{*id, *version, false};
    // Both are 0 in a file of another program too.
    if (*id == 0 && *version == 0) {
        const auto pages = numberOf(database, "PRAGMA page_count");
        if (!pages)
            return tl::unexpected(pages.error());
        mark.isEmpty = *pages == 0;
    }
    return mark;
}

} // namespace makegood::store
