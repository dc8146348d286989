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
#include "store/engine/sqlite/journal_file.h"
#include "store/engine/sqlite/part_file.h"
#include "store/engine/sqlite/sqlite_engine.h"

namespace makegood::store
{

namespace
{

tl::unexpected<Error> unreachable(const std::string &path, const std::string &what)
{
    return tl::unexpected(storeError(ErrorKind::Unreachable, path, what));
}

// What a symbolic link leads to: SQLite keeps the rollback journal beside that file.
QString realPath(const std::string &path)
{
    const QFileInfo file(QString::fromStdString(path));
    const QString real = file.canonicalFilePath();
    return real.isEmpty() ? file.absoluteFilePath() : real;
}

// The folder must be writable too: SQLite creates the rollback journal beside the file.
bool canWrite(const QFileInfo &file)
{
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

unsigned modeOf(const QString &path)
{
    struct stat status {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777U : 0600U;
}

} // namespace

Expected<void> SqliteEngine::admit(const std::string &path, Access access) const
{
    const QFileInfo file(realPath(path));
    if (!file.isFile())
        return unreachable(path, "there is no such workspace");
    if (!file.isReadable())
        return unreachable(path, "the workspace cannot be read");
    if (!journalBelongsTo(file.filePath()))
        return tl::unexpected(
            storeError(ErrorKind::Refused, path,
                       "the file " + file.fileName().toStdString()
                           + "-journal beside it belongs to another workspace, and opening this one with it "
                             "would destroy "
                             "it; move that file elsewhere and open it again; nothing was changed"));
    if (access == Access::ReadWrite)
        return canWrite(file) ? Expected<void>()
                              : unreachable(path,
                                            "the workspace or its folder cannot be "
                                            "written to; nothing was changed");
    // A program that was killed while it wrote leaves a rollback journal. The file is half-written until a
    // connection that may write rolls it back, which the first read does. The journal of a writer at work
    // stays.
    const QFileInfo journal(file.filePath() + QStringLiteral("-journal"));
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
    // NewOnly: when two programs create it at once, one of them fails.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return unreachable(path, "the workspace cannot be made here");
    return {};
}

void SqliteEngine::discard(const std::string &path) const
{
    const QString file = QString::fromStdString(path);
    QFile::remove(file + QStringLiteral("-journal"));
    QFile::remove(file);
}

std::string SqliteEngine::identityOf(const std::string &path) const
{
    struct stat status {
    };
    const QString name = QString::fromStdString(path);
    if (::stat(QFile::encodeName(name).constData(), &status) != 0)
        return {};
    return std::to_string(status.st_dev) + ' ' + std::to_string(status.st_ino) + ' '
        + std::to_string(canWrite(QFileInfo(realPath(path))));
}

Expected<void> SqliteEngine::copyTo(Database &database, const std::string &path) const
{
    const QString target = QFileInfo(QString::fromStdString(path)).absoluteFilePath();
    if (QFile::exists(target))
        return unreachable(path, "a file of this name is there already; it was left as it is");
    auto part = PartFile::beside(target, modeOf(realPath(database.path())));
    if (!part)
        return tl::unexpected(part.error());
    QSqlQuery query(database.handle());
    // VACUUM INTO writes another file only, but query_only refuses it as well.
    const bool isGuarded
        = query.exec(QStringLiteral("PRAGMA query_only")) && query.next() && query.value(0).toBool();
    query.exec(QStringLiteral("PRAGMA query_only = OFF"));
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(part->path());
    const bool isCopied = query.exec();
    const std::string why = isCopied ? std::string() : database.failure(query.lastError()).what;
    if (isGuarded)
        QSqlQuery(database.handle()).exec(QStringLiteral("PRAGMA query_only = ON"));
    if (!isCopied)
        return unreachable(path, "the copy could not be written: " + why);
    return part->publish();
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
