// SPDX-License-Identifier: GPL-3.0-or-later
// Copies, the check of a file, restoring, and writing a file anew. A database is two files: a rollback
// journal that is left behind would be played back into whatever gets the database's name next.
#include <fcntl.h>
#include <sys/stat.h>

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <sqlite3.h>

#include "store/engine/sqlite/journal_file.h"
#include "store/engine/sqlite/part_file.h"
#include "store/engine/sqlite/sqlite_engine.h"
#include "store/engine/sqlite/sqlite_handle.h"

namespace makegood::store
{

namespace
{

unsigned modeOf(const QString &path)
{
    struct stat status {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777U : 0600U;
}

// The first row of a check's answer; none when the check found nothing.
Expected<std::optional<std::string>> answerOf(Database &database, const char *check)
{
    QSqlQuery query(database.handle());
    if (!query.exec(QLatin1String(check)))
        return tl::unexpected(database.failure(query.lastError()));
    if (query.next())
        return query.value(0).toString().toStdString();
    if (query.lastError().isValid())
        return tl::unexpected(database.failure(query.lastError()));
    return std::nullopt;
}

tl::unexpected<Error> notDone(const std::string &path, std::string what)
{
    return tl::unexpected(storeError(ErrorKind::Unreachable, path, std::move(what)));
}

// Rolls back what a killed writer left, and finds other programs. A damaged file is let pass: it is about to
// be replaced.
Expected<void> closedByAll(const Engine &engine, const std::string &path)
{
    if (!journalBelongsTo(QString::fromStdString(path)))
        return {}; // opening it would play that journal back
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
        return notDone(target.toStdString(), "its journal file could not be moved; nothing was changed");
    if (QFile::rename(target, aside))
        return {};
    QFile::rename(aside + journal, target + journal);
    return notDone(target.toStdString(), "the workspace could not be moved; nothing was changed");
}

// Writes the whole database into a file of its own.
Expected<void> fillWith(Database &database, const PartFile &part, const std::string &path)
{
    QSqlQuery query(database.handle());
    // VACUUM INTO writes another file only, but query_only refuses it as well.
    const bool isGuarded
        = query.exec(QStringLiteral("PRAGMA query_only")) && query.next() && query.value(0).toBool();
    query.exec(QStringLiteral("PRAGMA query_only = OFF"));
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(part.path());
    const bool isCopied = query.exec();
    // Where the folder is not synced the change is stored, says classify(): here it is the copy's, not ours.
    const bool isUnsynced = query.lastError().nativeErrorCode().toInt() == SQLITE_IOERR_DIR_FSYNC;
    const std::string why = isCopied ? std::string()
        : isUnsynced                 ? std::string("the disk reported an error")
                                     : database.failure(query.lastError()).what;
    if (isGuarded)
        QSqlQuery(database.handle()).exec(QStringLiteral("PRAGMA query_only = ON"));
    if (!isCopied)
        return notDone(path, "the copy could not be written: " + why);
    return {};
}

// What was there before, under its own name again.
bool moveBack(const QString &aside, const QString &target)
{
    const QString journal = QStringLiteral("-journal");
    return QFile::rename(aside, target)
        && (!QFile::exists(aside + journal) || QFile::rename(aside + journal, target + journal));
}

} // namespace

Expected<void> SqliteCare::copyTo(Database &database, const std::string &path, Over over) const
{
    const QString target = QFileInfo(QString::fromStdString(path)).absoluteFilePath();
    if (over == Over::Nothing && QFile::exists(target))
        return notDone(path, "a file of this name is there already; it was left as it is");
    const QString own = QFileInfo(QString::fromStdString(database.path())).canonicalFilePath();
    if (QFileInfo(target).canonicalFilePath() == own)
        return notDone(path, "the copy and the workspace are one file; nothing was changed");
    auto part = PartFile::beside(target, modeOf(QString::fromStdString(database.path())));
    if (!part)
        return tl::unexpected(part.error());
    return fillWith(database, *part, path).and_then([&] { return part->publish(over); });
}

Expected<void> SqliteCare::copyBeforeUpgrade(Database &database, std::int64_t version) const
{
    const std::string plain = database.path() + ".before-" + std::to_string(version);
    std::string name = plain;
    for (int i = 2; QFile::exists(QString::fromStdString(name)); ++i)
        name = plain + '-' + std::to_string(i);
    return copyTo(database, name, Over::Nothing);
}

Expected<void> SqliteCare::checkIntegrity(Database &database) const
{
    const auto pages = answerOf(database, "PRAGMA integrity_check");
    if (!pages)
        return tl::unexpected(pages.error());
    if (*pages != "ok")
        return tl::unexpected(database.damaged(pages->value_or("SQLite says nothing")));
    const auto orphan = answerOf(database, "PRAGMA foreign_key_check");
    if (!orphan)
        return tl::unexpected(orphan.error());
    if (*orphan)
        return tl::unexpected(database.damaged("rows of " + **orphan + " have lost what they belong to"));
    return {};
}

Expected<void> SqliteCare::restore(Database &copy, const std::string &path, const std::string &aside,
                                   const CheckFresh &check) const
{
    const QFileInfo named(QString::fromStdString(path));
    const QString target = named.exists() ? named.canonicalFilePath() : named.absoluteFilePath();
    const QString kept = QString::fromStdString(aside);
    if (QFileInfo(QString::fromStdString(copy.path())).canonicalFilePath() == target)
        return notDone(path, "the copy and the workspace are one file; nothing was changed");
    // Whole, checked and under a name of its own before anything is moved; nobody else may write into it.
    auto part = PartFile::beside(target, 0600);
    if (!part)
        return tl::unexpected(part.error());
    if (const auto filled = fillWith(copy, *part, path); !filled)
        return filled;
    part->allow(modeOf(QString::fromStdString(copy.path())) & 0700U);
    const std::string mark = part->mark();
    if (const auto whole = check(part->path().toStdString()); !whole)
        return whole;
    if (mark.empty() || part->mark() != mark)
        return notDone(path, "another program wrote into the copy while it was checked; nothing was changed");
    part->allow(modeOf(QString::fromStdString(copy.path())));
    const bool isThere = QFile::exists(target);
    const QString journal = QStringLiteral("-journal");
    if (isThere) {
        if (auto closed = closedByAll(copy.engine(), target.toStdString()); !closed)
            return closed;
        if (auto moved = moveAside(target, kept); !moved)
            return moved;
    } else if (QFile::exists(target + journal) && !QFile::rename(target + journal, kept + journal)) {
        return notDone(path, "a journal file of this name could not be moved; nothing was changed");
    }
    auto done = part->publish();
    if (done)
        return {};
    Error &error = done.error();
    if (error.is == ErrorCase::NewFileUnconfirmed) {
        error.what = "it is restored, but the disk did not confirm it";
        if (isThere)
            error.what += "; what was here before is in " + aside;
    } else if (isThere && !moveBack(kept, target)) {
        error.what += "; what was here before is in " + aside;
    }
    return done;
}

Expected<void> SqliteCare::compact(Database &database) const
{
    if (sqlite3_exec(handleOf(database), "VACUUM", nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return tl::unexpected(failureOf(database));
}

std::int64_t SqliteCare::sizeOf(const std::string &path) const
{
    return QFileInfo(QString::fromStdString(path)).size();
}

} // namespace makegood::store
