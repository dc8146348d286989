// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/sync_lock.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFileInfo>
#include <QSysInfo>

namespace makegood::work
{

namespace
{

// Two names of one workspace (a link, another folder) have one lock.
std::string lockFileOf(const std::string &workspace)
{
    const QFileInfo file(QString::fromStdString(workspace));
    const QString real = file.canonicalFilePath();
    return (real.isEmpty() ? file.absoluteFilePath() : real).toStdString() + ".sync-lock";
}

// Whether the path still names the open file: its last holder may have removed it meanwhile.
bool isStillThere(const std::string &file, int descriptor)
{
    struct stat there = {};
    struct stat open = {};
    return ::stat(file.c_str(), &there) == 0 && ::fstat(descriptor, &open) == 0 && there.st_dev == open.st_dev
        && there.st_ino == open.st_ino;
}

SyncHolder holderIn(int descriptor)
{
    char text[512];
    const ssize_t size = ::pread(descriptor, text, sizeof text, 0);
    SyncHolder out;
    const QStringList lines = QString::fromUtf8(text, static_cast<qsizetype>(std::max<ssize_t>(size, 0)))
                                  .split(QLatin1Char('\n'));
    if (lines.size() < 5) // the fourth line ends once all of it is written
        return out;
    out.program = lines[0].toStdString();
    out.process = lines[1].toLongLong();
    out.host = lines[2].toStdString();
    if (const auto since = parseInstant(lines[3].toStdString()))
        out.since = *since;
    return out;
}

bool writeHolder(int descriptor, const std::string &program, Instant now)
{
    std::string name = program;
    std::erase(name, '\n');
    const std::string text = name + '\n' + std::to_string(::getpid()) + '\n'
        + QSysInfo::machineHostName().toStdString() + '\n' + formatInstant(now) + '\n';
    return ::ftruncate(descriptor, 0) == 0
        && ::pwrite(descriptor, text.data(), text.size(), 0) == static_cast<ssize_t>(text.size());
}

tl::unexpected<Error> cannotLock(const std::string &file, int reason)
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.file = file;
    error.what = std::string("the workspace cannot be locked for a sync (") + std::strerror(reason)
        + "); nothing was read and nothing was changed. Its folder must be writable";
    return tl::unexpected(std::move(error));
}

} // namespace

std::string SyncHolder::text() const
{
    if (program.empty())
        return "another program";
    return program + " (process " + std::to_string(process) + " on " + host + ')'
        + (since ? " since " + formatInstant(*since) : std::string());
}

Expected<SyncLock::Attempt> SyncLock::tryToTake(const std::string &workspace, const std::string &program,
                                                Instant now)
{
    const std::string file = lockFileOf(workspace);
    for (;;) {
        const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (descriptor < 0)
            return cannotLock(file, errno);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            SyncHolder holder = holderIn(descriptor);
            ::close(descriptor);
            if (reason != EWOULDBLOCK)
                return cannotLock(file, reason);
            return Attempt{nullptr, std::move(holder)};
        }
        if (!isStillThere(file, descriptor)) {
            ::close(descriptor);
            continue;
        }
        if (!writeHolder(descriptor, program, now)) {
            const int reason = errno;
            ::unlink(file.c_str());
            ::close(descriptor);
            return cannotLock(file, reason);
        }
        return Attempt{std::unique_ptr<SyncLock>(new SyncLock(file, descriptor)), {}};
    }
}

SyncLock::SyncLock(std::string file, int descriptor)
    : m_file(std::move(file))
    , m_descriptor(descriptor)
{
}

SyncLock::~SyncLock()
{
    // Removed while it is locked, so that nobody waits on a file that no path names.
    ::unlink(m_file.c_str());
    ::close(m_descriptor);
}

} // namespace makegood::work
