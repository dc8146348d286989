// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/sql/sqlite_snapshot.h"

#include <thread>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace makegood::feeds
{

using namespace sla;

namespace
{

constexpr int attempts = 20;
constexpr auto pause = std::chrono::milliseconds(100);
constexpr qint64 walHeaderLength = 32; // https://www.sqlite.org/fileformat2.html, "The WAL File"

tl::unexpected<Error> unreachable(std::string what)
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.what = std::move(what);
    return tl::unexpected(std::move(error));
}

// What tells two states of the files apart.
//
// With a log: a checkpoint copies pages from the log into the database while it is being copied, but every
// such page stays in the log until the log is begun anew, which changes the salts in its header. So as long
// as the header is the same before the database was copied and after the log was, the copy of the log makes
// good whatever the copy of the database has in part. Frames that are not whole fail their checksum and count
// as not there. Without a log: size, time and change counter of the database, and no rollback journal.
struct Mark {
    QByteArray header; ///< of the database; the log's when there is one
    qint64 size = 0;
    qint64 changedAt = 0;
    bool hasLog = false;
    bool hasJournal = false;

    bool isSameStateAs(const Mark &other) const
    {
        if (hasJournal || other.hasJournal || hasLog != other.hasLog || header != other.header)
            return false;
        return hasLog || (size == other.size && changedAt == other.changedAt);
    }
};

QByteArray firstBytes(const QString &path, qint64 count)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(count) : QByteArray();
}

Mark markOf(const QString &path)
{
    Mark mark;
    const QByteArray log = firstBytes(path + QStringLiteral("-wal"), walHeaderLength);
    mark.hasLog = log.size() == walHeaderLength;
    mark.header = mark.hasLog ? log : firstBytes(path, 100);
    const QFileInfo info(path);
    mark.size = info.size();
    mark.changedAt = info.lastModified().toMSecsSinceEpoch();
    const QByteArray journal = firstBytes(path + QStringLiteral("-journal"), 8);
    mark.hasJournal = !journal.isEmpty() && journal != QByteArray(8, '\0');
    return mark;
}

Expected<void> copyFile(const QString &from, const QString &to, const SqlBreaker &breaker)
{
    QFile in(from);
    QFile out(to);
    if (!in.open(QIODevice::ReadOnly))
        return unreachable("the database file cannot be read: " + in.errorString().toStdString());
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return unreachable("the temporary folder cannot be written to: " + out.errorString().toStdString());
    while (!in.atEnd()) {
        if (breaker.isBroken())
            return interrupted("cancelled while the database was copied");
        const QByteArray part = in.read(1 << 20);
        if (part.isEmpty())
            break;
        if (out.write(part) != part.size())
            return unreachable("the temporary folder has no room for a copy of the database: "
                               + out.errorString().toStdString());
    }
    if (in.error() != QFileDevice::NoError)
        return unreachable("the database file cannot be read: " + in.errorString().toStdString());
    out.close();
    return {};
}

} // namespace

Expected<std::unique_ptr<SqliteSnapshot>> SqliteSnapshot::take(const std::string &file,
                                                               const SqlBreaker &breaker)
{
    const QString path = QFileInfo(QString::fromStdString(file)).canonicalFilePath();
    if (path.isEmpty())
        return unreachable("there is no such file");
    if (!QFileInfo(path).isFile()) // whoever opens a pipe waits until somebody writes to it
        return refused("this is no file, and no SQLite database");
    std::unique_ptr<SqliteSnapshot> snapshot(new SqliteSnapshot);
    if (!snapshot->m_folder.isValid())
        return unreachable("there is no temporary folder for a copy of the database: "
                           + snapshot->m_folder.errorString().toStdString());
    const QString log = snapshot->path() + QStringLiteral("-wal");
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (attempt > 0)
            std::this_thread::sleep_for(pause);
        const Mark before = markOf(path);
        QFile::remove(log);
        if (const auto copied = copyFile(path, snapshot->path(), breaker); !copied)
            return tl::unexpected(copied.error());
        if (!firstBytes(snapshot->path(), 16).startsWith("SQLite format 3"))
            return refused("the file is no SQLite database");
        if (before.hasLog)
            if (const auto copied = copyFile(path + QStringLiteral("-wal"), log, breaker); !copied) {
                if (copied.error().kind == ErrorKind::Interrupted)
                    return tl::unexpected(copied.error());
                continue; // the log was removed meanwhile
            }
        if (before.isSameStateAs(markOf(path)))
            return snapshot;
    }
    return unreachable(
        "the database file changes faster than it can be copied, or its writer ended in the middle "
        "of a change; nothing was read");
}

} // namespace makegood::feeds
