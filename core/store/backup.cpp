// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

namespace makegood::store
{

namespace
{

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

Expected<void> copyTo(Database &database, const std::string &path)
{
    const QString target = QFileInfo(QString::fromStdString(path)).absoluteFilePath();
    const auto fault = [&](const std::string &what) {
        return tl::unexpected(storeError(ErrorKind::Unreachable, path, what));
    };
    if (QFile::exists(target))
        return fault("a file of this name is there already; it was left as it is");
    // Named after the process, so that two copies at once do not meet; what a kill left behind is taken away.
    const QString part = QStringLiteral("%1.part-%2").arg(target).arg(::getpid());
    QFile::remove(part);
    QSqlQuery query(database.handle());
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(part);
    std::string why;
    if (!query.exec())
        why = database.failure(query.lastError()).what;
    else if (!syncToDisk(part, O_RDONLY))
        why = "the disk reported an error";
    else if (!QFile::rename(part, target))
        why = "its name was taken meanwhile or the folder cannot be written to";
    if (!why.empty()) {
        QFile::remove(part);
        return fault("the copy could not be written: " + why);
    }
    syncToDisk(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY);
    return {};
}

} // namespace makegood::store
