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

} // namespace makegood::store
