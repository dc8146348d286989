// SPDX-License-Identifier: GPL-3.0-or-later
// Restoring a copy, and writing a file anew. A database is two files: a rollback journal that is left behind
// would be played back into whatever gets the database's name next.
#include <fcntl.h>

#include <QFile>
#include <QFileInfo>

#include "store/engine/sqlite/part_file.h"
#include "store/engine/sqlite/sqlite_engine.h"
#include "store/engine/sqlite/sqlite_handle.h"

namespace makegood::store
{

namespace
{

tl::unexpected<Error> notRestored(const std::string &path, std::string what)
{
    return tl::unexpected(storeError(ErrorKind::Unreachable, path, std::move(what)));
}

// Rolls back what a killed writer left, and finds other programs. A damaged file is let pass: it is about to
// be replaced.
Expected<void> closedByAll(const Engine &engine, const std::string &path)
{
    const auto database = Database::open(engine, path, Access::ReadWrite);
    if (!database)
        return {};
    sqlite3 *handle = handleOf(**database);
    const int code = sqlite3_exec(handle, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) & 0xff;
    sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        return tl::unexpected(storeError(ErrorKind::Refused, path,
                                         "another program is working with this workspace; close it there and "
                                         "restore again; nothing was changed"));
    return {};
}

Expected<void> moveAside(const QString &target, const QString &aside)
{
    const QString journal = QStringLiteral("-journal");
    // The journal first: once the file is gone, a journal that stays would belong to the restored one.
    if (QFile::exists(target + journal) && !QFile::rename(target + journal, aside + journal))
        return notRestored(target.toStdString(), "its journal file could not be moved; nothing was changed");
    if (QFile::rename(target, aside))
        return {};
    QFile::rename(aside + journal, target + journal);
    return notRestored(target.toStdString(), "the workspace could not be moved; nothing was changed");
}

} // namespace

Expected<void> SqliteEngine::restore(Database &copy, const std::string &path, const std::string &aside) const
{
    const QFileInfo named(QString::fromStdString(path));
    const QString target = named.exists() ? named.canonicalFilePath() : named.absoluteFilePath();
    if (QFileInfo(QString::fromStdString(copy.path())).canonicalFilePath() == target)
        return notRestored(path, "the copy and the workspace are one file; nothing was changed");
    // Whole and under a name of its own before anything is moved.
    const QString fresh = target + QStringLiteral(".restored");
    QFile::remove(fresh);
    if (const auto written = copyTo(copy, fresh.toStdString()); !written)
        return written;
    const auto undo = [&](const Error &error) -> Expected<void> {
        QFile::remove(fresh);
        return tl::unexpected(error);
    };
    if (QFile::exists(target)) {
        if (const auto closed = closedByAll(*this, target.toStdString()); !closed)
            return undo(closed.error());
        if (const auto moved = moveAside(target, QString::fromStdString(aside)); !moved)
            return undo(moved.error());
    } else if (QFile::exists(target + QStringLiteral("-journal"))
               && !QFile::rename(target + QStringLiteral("-journal"),
                                 QString::fromStdString(aside) + QStringLiteral("-journal"))) {
        return undo(storeError(ErrorKind::Unreachable, path,
                               "a journal file of this name could not be moved; nothing was changed"));
    }
    if (!QFile::rename(fresh, target))
        return notRestored(path,
                           "the copy could not be given this name; it lies whole in " + fresh.toStdString()
                               + ", and what was here before in " + aside);
    if (!syncToDisk(named.absolutePath(), O_RDONLY | O_DIRECTORY))
        return notRestored(
            path, "it is restored, but the disk did not confirm it; what was here before is in " + aside);
    return {};
}

Expected<void> SqliteEngine::compact(Database &database) const
{
    if (sqlite3_exec(handleOf(database), "VACUUM", nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return tl::unexpected(failureOf(database));
}

std::int64_t SqliteEngine::sizeOf(const std::string &path) const
{
    return QFileInfo(QString::fromStdString(path)).size();
}

} // namespace makegood::store
