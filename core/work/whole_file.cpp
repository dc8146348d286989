// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/whole_file.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace makegood::work
{

namespace
{

std::string wordsOf(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return "the disk is full";
    case EIO:
        return "the disk reported an error";
    case EACCES:
    case EPERM:
    case EROFS:
        return "it cannot be written to here";
    case ENOENT:
    case ENOTDIR:
        return "there is no such folder";
    default:
        return std::strerror(code);
    }
}

tl::unexpected<Error> notWritten(const QString &path, std::string what)
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.file = path.toStdString();
    error.what = std::move(what);
    return tl::unexpected(std::move(error));
}

bool writeAll(int file, const QByteArray &content)
{
    for (qsizetype at = 0; at < content.size();) {
        const ssize_t written
            = ::write(file, content.constData() + at, static_cast<std::size_t>(content.size() - at));
        if (written < 0 && errno != EINTR)
            return false;
        at += written > 0 ? written : 0;
    }
    return true;
}

// What programs that were killed left of this file; the process that a part's name says is gone.
void removeLeftOvers(const QFileInfo &target)
{
    const QDir folder(target.absolutePath());
    const QString begin = target.fileName() + QStringLiteral(".part-");
    for (const QString &name : folder.entryList({QStringLiteral("*.part-*")}, QDir::Files | QDir::Hidden)) {
        if (!name.startsWith(begin))
            continue;
        bool isProcess = false;
        const pid_t process = name.mid(begin.size()).section(QLatin1Char('-'), 0, 0).toInt(&isProcess);
        if (isProcess && process > 0 && ::kill(process, 0) != 0 && errno == ESRCH)
            QFile::remove(folder.filePath(name));
    }
}

} // namespace

Expected<void> writeWholeFile(const QString &path, const QByteArray &content)
{
    const QFileInfo named(path);
    const QString target = named.isSymLink() && named.exists() ? named.canonicalFilePath() : path;
    removeLeftOvers(QFileInfo(target));
    static std::atomic<int> counter{0};
    const QByteArray part
        = QFile::encodeName(QStringLiteral("%1.part-%2-%3").arg(target).arg(::getpid()).arg(++counter));
    const QByteArray name = QFile::encodeName(target);
    const int file = ::open(part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0)
        return notWritten(path, wordsOf(errno));
    struct stat before {
    };
    if (::stat(name.constData(), &before) == 0) [[maybe_unused]]
        const int kept = ::fchmod(file, before.st_mode & 0777U);
    // What was not synced may be missing after a power cut, whatever its name says.
    bool done = writeAll(file, content) && ::fdatasync(file) == 0;
    int code = errno;
    if (::close(file) != 0 && done) {
        done = false;
        code = errno;
    }
    if (done && ::rename(part.constData(), name.constData()) != 0) {
        done = false;
        code = errno;
    }
    if (!done) {
        ::unlink(part.constData());
        return notWritten(path, wordsOf(code));
    }
    const QByteArray folder = QFile::encodeName(QFileInfo(target).absolutePath());
    const int opened = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool confirmed = opened >= 0 && (::fsync(opened) == 0 || errno == EINVAL);
    if (opened >= 0)
        ::close(opened);
    if (confirmed)
        return {};
    auto unconfirmed
        = notWritten(path,
                     "it is written, but the disk did not confirm its name: after a power cut the "
                     "file that was there before may be back");
    unconfirmed.value().is = ErrorCase::FileUnconfirmed;
    return unconfirmed;
}

} // namespace makegood::work
