// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/probe_journal.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

#include <QDir>
#include <QFile>

#include "feeds/prober/journal_line.h"
#include "feeds/prober/journal_reader.h"

namespace makegood::feeds
{

namespace
{

// Whoever asks writerOf() holds the lock for a moment.
constexpr int briefly = 300; // ms

QString lockPath(const std::string &folder)
{
    return QDir(QString::fromStdString(folder)).filePath(QStringLiteral("probes.lock"));
}

std::string holderOf(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program) || process <= 0)
        return "another program";
    return program.toStdString() + " (process " + std::to_string(process) + " on " + host.toStdString() + ')';
}

tl::unexpected<Error> notWritten(const std::string &path, const std::string &why)
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.file = path;
    error.what = "the prober's journal cannot be written (" + why
        + "); what it holds is safe, and what is probed meanwhile is lost";
    return tl::unexpected(std::move(error));
}

// An open file that is closed when it goes.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }

private:
    const int m_number;
};

bool writeAll(int descriptor, const std::string &bytes)
{
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t part = ::write(descriptor, bytes.data() + done, bytes.size() - done);
        if (part < 0 && errno == EINTR)
            continue;
        if (part <= 0)
            return false;
        done += static_cast<std::size_t>(part);
    }
    return ::fdatasync(descriptor) == 0;
}

// The name of a new file is on the disk only when its folder is.
void syncFolder(const std::string &folder)
{
    const Descriptor open(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (open.number() >= 0)
        ::fsync(open.number());
}

Expected<void> append(const std::string &folder, const std::string &path, const std::string &bytes)
{
    const bool isNew = ::access(path.c_str(), F_OK) != 0;
    const Descriptor file(::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644));
    if (file.number() < 0)
        return notWritten(path, std::strerror(errno));
    const off_t before = ::lseek(file.number(), 0, SEEK_END);
    if (!writeAll(file.number(), bytes)) {
        const int reason = errno;
        // Half a round would be a torn line. Where even this fails, the next opening removes it.
        if (before >= 0 && ::ftruncate(file.number(), before) == 0)
            ::fdatasync(file.number());
        return notWritten(path, std::strerror(reason));
    }
    if (isNew)
        syncFolder(folder);
    return {};
}

} // namespace

ProbeJournal::ProbeJournal(std::string folder, std::unique_ptr<QLockFile> lock)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
{
}

ProbeJournal::~ProbeJournal() = default;

std::string ProbeJournal::writerOf(const std::string &folder)
{
    if (!QFile::exists(lockPath(folder)))
        return {};
    QLockFile lock(lockPath(folder));
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return {};
    return lock.error() == QLockFile::LockFailedError ? holderOf(lock) : std::string();
}

Expected<ProbeJournal::Attempt> ProbeJournal::open(const std::string &asked, Instant now)
{
    const std::string folder = QDir::cleanPath(QString::fromStdString(asked)).toStdString();
    if (!QDir().mkpath(QString::fromStdString(folder)))
        return notWritten(folder, "its folder cannot be made");
    auto lock = std::make_unique<QLockFile>(lockPath(folder));
    lock->setStaleLockTime(0); // however long it is held: it goes with its process
    if (!lock->tryLock(briefly)) {
        if (lock->error() != QLockFile::LockFailedError)
            return notWritten(folder, "its folder may not be written");
        return Attempt{nullptr, holderOf(*lock)};
    }
    const auto end = journalEnd(folder);
    if (!end)
        return tl::unexpected(end.error());
    std::unique_ptr<ProbeJournal> out(new ProbeJournal(folder, std::move(lock)));
    out->m_seal = end->seal;
    out->m_lastProbe = end->lastProbe;
    if (end->wholeBytes > 0)
        out->m_file = end->file;
    if (end->tornBytes > 0) {
        if (::truncate(end->file.c_str(), static_cast<off_t>(end->wholeBytes)) != 0)
            return notWritten(end->file, std::strerror(errno));
        if (auto told = out->add(now, {tornText(now, end->tornBytes)}); !told)
            return tl::unexpected(told.error());
    }
    return Attempt{std::move(out), {}};
}

Expected<void> ProbeJournal::add(Instant at, std::vector<std::string> texts)
{
    // The file of an earlier day is closed for good, also when the clock was set back.
    const std::string day = m_folder + '/' + journalFileName(journalDay(at));
    const std::string path = std::max(day, m_file);
    if (path != m_file || ::access(path.c_str(), F_OK) != 0)
        texts.insert(texts.begin(), headText(at, m_seal));
    std::string bytes;
    std::string seal = m_seal;
    for (const std::string &text : texts) {
        SealedLine line = sealed(text, seal);
        bytes += line.line;
        seal = std::move(line.seal);
    }
    if (auto written = append(m_folder, path, bytes); !written)
        return written;
    m_seal = std::move(seal);
    m_file = path;
    return {};
}

Expected<void> ProbeJournal::addStart(Instant at, const std::string &program, Duration interval,
                                      std::size_t targets)
{
    return add(at, {startText(at, program, interval, targets)});
}

Expected<void> ProbeJournal::addStop(Instant at)
{
    return add(at, {stopText(at)});
}

Expected<void> ProbeJournal::addRound(Instant at, const std::vector<ProbeRecord> &records,
                                      const std::optional<Interval> &pause)
{
    std::vector<std::string> texts;
    if (pause)
        texts.push_back(pauseText(at, *pause));
    for (const ProbeRecord &record : records)
        texts.push_back(recordText(record));
    if (auto written = add(at, std::move(texts)); !written)
        return written;
    m_lastProbe = at;
    return {};
}

} // namespace makegood::feeds
