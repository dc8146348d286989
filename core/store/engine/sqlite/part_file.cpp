// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/engine/sqlite/part_file.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <optional>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include "store/database.h"

namespace makegood::store
{

namespace
{

QString journalOf(const QString &path)
{
    return path + QStringLiteral("-journal");
}

/// A name as PartFile::beside() makes it: `<target>.part-<process>-<number>`.
struct PartName {
    QString target;
    pid_t process = 0;

    static std::optional<PartName> of(const QString &name)
    {
        static const QRegularExpression part(QStringLiteral("^(.+)\\.part-([0-9]{1,9})-[0-9]+$"));
        const QRegularExpressionMatch match = part.match(name);
        if (!match.hasMatch())
            return std::nullopt;
        return PartName{match.captured(1), match.captured(2).toInt()};
    }
    bool isOfRunning() const { return process > 0 && (::kill(process, 0) == 0 || errno == EPERM); }
};

// What a copy that was begun has in it: nothing yet, or the head of a database.
bool holdsACopy(int file)
{
    constexpr std::string_view head("SQLite format 3\0", 16);
    std::array<char, head.size()> bytes{};
    const ssize_t got = ::pread(file, bytes.data(), bytes.size(), 0);
    return got == 0 || (got == ssize_t(head.size()) && std::string_view(bytes.data(), bytes.size()) == head);
}

// Files of programs that were killed: nobody holds their lock any more. Copies have another name every time,
// so that those of other targets go too, as far as they hold what a copy does.
void removeLeftOvers(const QFileInfo &target)
{
    const QDir folder(target.absolutePath());
    for (const QString &name : folder.entryList({QStringLiteral("*.part-*")}, QDir::Files | QDir::Hidden)) {
        const auto part = PartName::of(name);
        if (!part)
            continue;
        const QString path = folder.filePath(name);
        const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
        if (file < 0)
            continue;
        const bool isLeft = part->target == target.fileName() || (!part->isOfRunning() && holdsACopy(file));
        if (isLeft && ::flock(file, LOCK_EX | LOCK_NB) == 0) {
            QFile::remove(journalOf(path));
            QFile::remove(path);
        }
        ::close(file);
    }
}

// In one step: between a look and a rename another program could take the name.
bool giveName(const QString &from, const QString &to, Over over)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (over == Over::AnotherFile)
        return ::rename(source.constData(), target.constData()) == 0;
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return true;
    // A file system without it.
    return (errno == EINVAL || errno == ENOSYS) && ::link(source.constData(), target.constData()) == 0
        && ::unlink(source.constData()) == 0;
}

} // namespace

bool syncToDisk(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

Expected<PartFile> PartFile::beside(const QString &target, unsigned mode)
{
    removeLeftOvers(QFileInfo(target));
    static std::atomic<int> counter{0};
    const QString path = QStringLiteral("%1.part-%2-%3").arg(target).arg(::getpid()).arg(++counter);
    const int file = ::open(QFile::encodeName(path).constData(),
                            O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
    if (file < 0 || ::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (file >= 0) {
            QFile::remove(path);
            ::close(file);
        }
        return tl::unexpected(storeError(ErrorKind::Unreachable, target.toStdString(),
                                         "it cannot be written in this folder; nothing was changed"));
    }
    return PartFile(target, path, file);
}

PartFile::PartFile(PartFile &&other) noexcept
    : m_target(std::move(other.m_target))
    , m_path(std::exchange(other.m_path, {}))
    , m_lock(std::exchange(other.m_lock, -1))
{
}

PartFile::~PartFile()
{
    if (!m_path.isEmpty()) {
        QFile::remove(journalOf(m_path));
        QFile::remove(m_path);
    }
    if (m_lock >= 0)
        ::close(m_lock);
}

bool PartFile::isAt(const QString &path) const
{
    struct stat ours {
    };
    struct stat there {
    };
    return ::fstat(m_lock, &ours) == 0 && ::lstat(QFile::encodeName(path).constData(), &there) == 0
        && ours.st_dev == there.st_dev && ours.st_ino == there.st_ino;
}

std::string PartFile::mark() const
{
    struct stat now {
    };
    if (!isAt(m_path) || ::fstat(m_lock, &now) != 0)
        return {};
    std::string out = std::to_string(now.st_size);
    for (const timespec &at : {now.st_mtim, now.st_ctim})
        out += ' ' + std::to_string(at.tv_sec) + '.' + std::to_string(at.tv_nsec);
    return out;
}

void PartFile::allow(unsigned mode)
{
    [[maybe_unused]] const int done = ::fchmod(m_lock, mode);
}

Expected<void> PartFile::publish(Over over)
{
    const auto fail = [this](const char *what) {
        return tl::unexpected(storeError(ErrorKind::Unreachable, m_target.toStdString(), what));
    };
    // SQLite would take it for the journal of the new file, and write pages of another one into that.
    if (QFileInfo::exists(journalOf(m_target)))
        return fail(
            "a file of this name with -journal at its end lies here: it belongs to a workspace that is "
            "gone or damaged; move it elsewhere first; nothing was changed");
    if (::fsync(m_lock) != 0)
        return fail("the disk reported an error; nothing was changed");
    if (!isAt(m_path)) {
        m_path.clear(); // what lies there is another program's
        return fail("another program exchanged the file while it was written; nothing was changed");
    }
    const bool replaces = over == Over::AnotherFile && QFileInfo::exists(m_target);
    if (!giveName(m_path, m_target, over))
        return fail(over == Over::Nothing && errno == EEXIST
                        ? "a file of this name is there already; it was left as it is"
                        : "the file could not be given its name; nothing was changed");
    m_path.clear();
    if (!isAt(m_target))
        return fail(
            "another program exchanged the file while it got its name: what lies here is not what was "
            "written");
    if (syncToDisk(QFileInfo(m_target).absolutePath(), O_RDONLY | O_DIRECTORY))
        return {};
    Error unconfirmed = storeError(
        ErrorKind::Unreachable, m_target.toStdString(),
        replaces
            ? "it is written, but the disk did not confirm its name: after a power cut the file that was "
              "there before may be back"
            : "it is written, but the disk did not confirm its name: after a power cut it may be missing; "
              "look whether it is there");
    unconfirmed.is = replaces ? ErrorCase::FileUnconfirmed : ErrorCase::NewFileUnconfirmed;
    return tl::unexpected(std::move(unconfirmed));
}

} // namespace makegood::store
