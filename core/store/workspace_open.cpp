// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include "store/schema.h"
#include "store/sqlite_workspace.h"

namespace makegood::store
{

namespace
{

using Opened = Expected<std::unique_ptr<Workspace>>;

tl::unexpected<Error> fault(ErrorKind kind, const std::string &path, const char *what)
{
    return tl::unexpected(storeError(kind, path, what));
}

// Writing needs the folder too: the rollback journal lies beside the file.
bool canWrite(const QFileInfo &file)
{
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

// A program that was killed while it wrote leaves a rollback journal, without which the file is half-written
// and may not be read. Reading it once as a writer puts the file back; a journal of a writer at work is let
// be.
Expected<void> undoHalfWrites(const std::string &path, const QFileInfo &file)
{
    const QFileInfo journal(file.absoluteFilePath() + QStringLiteral("-journal"));
    if (journal.size() == 0 || !canWrite(file))
        return {};
    const auto writer = Database::open(path, false);
    if (!writer)
        return tl::unexpected(writer.error());
    return checkSchema(**writer).map([](SchemaState) {});
}

Expected<void> execute(Database &database, const char *sql)
{
    QSqlQuery query(database.handle());
    if (!query.exec(QLatin1String(sql)))
        return tl::unexpected(database.failure(query.lastError()));
    return {};
}

// What a newer program wrote is shown as far as our statements understand it, and never written to.
Opened openNewer(std::unique_ptr<Database> database)
{
    if (const auto readable = canBeRead(*database); !readable)
        return fault(ErrorKind::Refused, database->path(),
                     "this workspace was written by a newer Makegood and cannot be read by this one");
    if (const auto done = execute(*database, "PRAGMA query_only = ON"); !done)
        return tl::unexpected(done.error());
    return std::make_unique<SqliteWorkspace>(
        std::move(database), true,
        "this workspace was written by a newer Makegood; it is open for reading only");
}

Opened openAs(std::unique_ptr<Database> database, SchemaState state, bool readOnly)
{
    if (state == SchemaState::Newer)
        return openNewer(std::move(database));
    if (readOnly) {
        if (state != SchemaState::Current)
            return fault(
                ErrorKind::Refused, database->path(),
                state == SchemaState::Empty
                    ? "the workspace is empty; open it once for writing"
                    : "this workspace was written by an older Makegood; open it once for writing, so "
                      "that it is brought up to date");
        return std::make_unique<SqliteWorkspace>(std::move(database), true, std::string());
    }
    // The rollback journal, because Debian's SQLite 3.40 can corrupt a write-ahead log when it is reset.
    if (const auto done = execute(*database, "PRAGMA journal_mode = DELETE"); !done)
        return tl::unexpected(done.error());
    if (const auto done = upgradeSchema(*database); !done)
        return tl::unexpected(done.error());
    return std::make_unique<SqliteWorkspace>(std::move(database), false, std::string());
}

} // namespace

Opened Workspace::open(const std::string &path, Mode mode)
{
    const QFileInfo file(QString::fromStdString(path));
    if (!file.isFile())
        return fault(ErrorKind::Unreachable, path, "there is no such workspace");
    if (!file.isReadable())
        return fault(ErrorKind::Unreachable, path, "the workspace cannot be read");
    const bool readOnly = mode == Mode::ReadOnly;
    if (!readOnly && !canWrite(file))
        return fault(ErrorKind::Unreachable, path,
                     "the workspace or its folder cannot be written to; nothing was changed");
    if (readOnly)
        if (const auto done = undoHalfWrites(path, file); !done)
            return tl::unexpected(done.error());
    auto database = Database::open(path, readOnly);
    if (!database)
        return tl::unexpected(database.error());
    const auto state = checkSchema(**database);
    if (!state)
        return tl::unexpected(state.error());
    return openAs(std::move(*database), *state, readOnly);
}

Opened Workspace::create(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (file.exists())
        return fault(ErrorKind::Unreachable, path,
                     "a file of this name is there already; it was left as it is");
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (!folder.isDir())
        return fault(ErrorKind::Unreachable, path, "there is no such folder");
    // Only one of two that make it at once gets it.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fault(ErrorKind::Unreachable, path, "the workspace cannot be made in this folder");
    file.close();
    auto made = open(path);
    if (!made)
        file.remove();
    return made;
}

} // namespace makegood::store
