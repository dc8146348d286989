// SPDX-License-Identifier: GPL-3.0-or-later
// The file of an SQLite workspace: its rights, its rollback journal, its copies.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include "store/database.h"
#include "store/engine/sqlite/sqlite_engine.h"

namespace makegood::store
{

namespace
{

tl::unexpected<Error> unreachable(const std::string &path, const std::string &what)
{
    return tl::unexpected(storeError(ErrorKind::Unreachable, path, what));
}

// The folder must be writable too: SQLite creates the rollback journal beside the file.
bool canWrite(const QFileInfo &file)
{
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

bool syncToDisk(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

} // namespace

Expected<void> SqliteEngine::admit(const std::string &path, Access access) const
{
    const QFileInfo file(QString::fromStdString(path));
    if (!file.isFile())
        return unreachable(path, "there is no such workspace");
    if (!file.isReadable())
        return unreachable(path, "the workspace cannot be read");
    if (access == Access::ReadWrite)
        return canWrite(file) ? Expected<void>()
                              : unreachable(path,
                                            "the workspace or its folder cannot be "
                                            "written to; nothing was changed");
    // A program that was killed while it wrote leaves a rollback journal. The file is half-written until a
    // connection that may write rolls it back, which the first read does. The journal of a writer at work
    // stays.
    const QFileInfo journal(file.absoluteFilePath() + QStringLiteral("-journal"));
    if (journal.size() == 0 || !canWrite(file))
        return {};
    const auto writer = Database::open(*this, path, Access::ReadWrite);
    if (!writer)
        return tl::unexpected(writer.error());
    return readMark(**writer).map([](const SchemaMark &) {});
}

Expected<void> SqliteEngine::create(const std::string &path) const
{
    QFile file(QString::fromStdString(path));
    if (file.exists())
        return unreachable(path, "a file of this name is there already; it was left as it is");
    if (!QFileInfo(QFileInfo(file).absolutePath()).isDir())
        return unreachable(path, "there is no such folder");
    // NewOnly: when two programs create it at once, one of them fails.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return unreachable(path, "the workspace cannot be made in this folder");
    return {};
}

void SqliteEngine::discard(const std::string &path) const
{
    QFile::remove(QString::fromStdString(path));
}

std::string SqliteEngine::identityOf(const std::string &path) const
{
    struct stat status {
    };
    const QString name = QString::fromStdString(path);
    if (::stat(QFile::encodeName(name).constData(), &status) != 0)
        return {};
    return std::to_string(status.st_dev) + ' ' + std::to_string(status.st_ino) + ' '
        + std::to_string(canWrite(QFileInfo(name)));
}

Expected<void> SqliteEngine::copyTo(Database &database, const std::string &path) const
{
    const QString target = QFileInfo(QString::fromStdString(path)).absoluteFilePath();
    if (QFile::exists(target))
        return unreachable(path, "a file of this name is there already; it was left as it is");
    // Named after the process, so that two copies at once do not collide; a file of a killed one is
    // overwritten.
    const QString part = QStringLiteral("%1.part-%2").arg(target).arg(::getpid());
    QFile::remove(part);
    QSqlQuery query(database.handle());
    // VACUUM INTO writes another file only, but query_only refuses it as well.
    const bool isGuarded
        = query.exec(QStringLiteral("PRAGMA query_only")) && query.next() && query.value(0).toBool();
    query.exec(QStringLiteral("PRAGMA query_only = OFF"));
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(part);
    std::string why;
    const bool isCopied = query.exec();
    if (isGuarded)
        QSqlQuery(database.handle()).exec(QStringLiteral("PRAGMA query_only = ON"));
    if (!isCopied)
        why = database.failure(query.lastError()).what;
    else if (!syncToDisk(part, O_RDONLY))
        why = "the disk reported an error";
    else if (!QFile::rename(part, target))
        why = "its name was taken meanwhile or the folder cannot be written to";
    if (!why.empty()) {
        QFile::remove(part);
        return unreachable(path, "the copy could not be written: " + why);
    }
    syncToDisk(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY);
    return {};
}

Expected<void> SqliteEngine::copyBeforeUpgrade(Database &database, std::int64_t version) const
{
    const std::string plain = database.path() + ".before-" + std::to_string(version);
    std::string name = plain;
    for (int i = 2; QFile::exists(QString::fromStdString(name)); ++i)
        name = plain + '-' + std::to_string(i);
    return copyTo(database, name);
}

} // namespace makegood::store
