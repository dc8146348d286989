// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/nagios/log_folder.h"

#include <algorithm>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include "feeds/nagios/log_line.h"
#include "feeds/nagios/log_lines.h"

namespace makegood::feeds
{

namespace
{

constexpr std::size_t mostLogFiles = 20'000;
constexpr int linesOfHead = 200;
constexpr std::size_t bytesOfHead = 32 * 1024;
constexpr int looksAtMost = 5;

tl::unexpected<Error> logsUnreachable(const std::string &path, std::string what)
{
    Error e;
    e.kind = ErrorKind::Unreachable;
    e.file = path;
    e.what = std::move(what);
    return tl::unexpected(std::move(e));
}

bool isPacked(const std::string &path)
{
    return path.ends_with(".gz") || path.ends_with(".zst");
}

} // namespace

LogFolder::LogFolder(std::string path)
    : m_path(std::move(path))
{
}

Expected<std::vector<LogFolder::Seen>> LogFolder::look() const
{
    const QDir top(QString::fromStdString(m_path));
    if (!top.exists() || !top.isReadable())
        return logsUnreachable(m_path, "there is no such folder, or it may not be read");
    std::vector<Seen> out;
    for (const QDir &folder : {QDir(top.filePath(QStringLiteral("archives"))), top}) {
        if (!folder.exists())
            continue;
        if (!folder.isReadable())
            return logsUnreachable(folder.path().toStdString(), "this folder may not be read");
        for (const QFileInfo &file :
             folder.entryInfoList({QStringLiteral("*.log*")}, QDir::Files, QDir::Name))
            if (file.isFile()) // and no link to a pipe
                out.push_back(
                    {file.filePath().toStdString(), file.size(), file.lastModified().toMSecsSinceEpoch()});
    }
    if (out.size() > mostLogFiles)
        return refused("there are more than 20,000 log files in the folder");
    return out;
}

Expected<LogFolder::Known> LogFolder::known(const Seen &seen)
{
    if (const auto found = m_known.find(seen.path); found != m_known.end() && found->second.seen == seen)
        return found->second;
    Known out;
    out.seen = seen;
    out.file.path = seen.path;
    auto lines = LogLines::open(seen.path, 16 * 1024);
    if (!lines)
        return tl::unexpected(lines.error());
    std::string_view line;
    bool isLog = false;
    for (int i = 0; i < linesOfHead && out.head.size() < bytesOfHead && !out.file.beginsWithStates; ++i) {
        const auto more = lines->next(line);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more || !lines->isEnded())
            break;
        out.head.append(line).push_back('\n');
        const auto read = readLogLine(line);
        if (!read)
            continue;
        if (!isLog) {
            isLog = true;
            out.file.first = read->at;
            out.file.firstLine = line.substr(0, 400);
        }
        out.file.beginsWithStates = read->kind == LogLine::Kind::State && read->state.isDump;
    }
    if (!isLog)
        out.head.clear();
    m_known[seen.path] = out;
    return out;
}

Expected<std::vector<LogFile>> LogFolder::list(const IsCancelled &isCancelled)
{
    for (int i = 0; i < looksAtMost; ++i) {
        const auto before = look();
        if (!before)
            return tl::unexpected(before.error());
        std::vector<Known> found;
        for (const Seen &seen : *before) {
            if (isCancelled())
                return interrupted("cancelled");
            auto one = known(seen);
            if (!one && QFileInfo::exists(QString::fromStdString(seen.path)))
                return tl::unexpected(one.error());
            if (one && !one->head.empty())
                found.push_back(std::move(*one));
        }
        // A log that was moved meanwhile may have been missed under both of its names.
        const auto after = look();
        if (!after)
            return tl::unexpected(after.error());
        if (!std::ranges::equal(*before, *after, {}, &Seen::path, &Seen::path))
            continue;
        if (found.empty())
            return refused("there is no log of Nagios in this folder, nor in archives within it");
        std::ranges::stable_sort(found, [](const Known &a, const Known &b) {
            return std::pair(a.file.first, isPacked(a.file.path))
                < std::pair(b.file.first, isPacked(b.file.path));
        });
        std::vector<LogFile> out;
        std::string last;
        for (Known &one : found) {
            if (one.head == last)
                continue;
            last = std::move(one.head);
            out.push_back(std::move(one.file));
        }
        return out;
    }
    return logsUnreachable(m_path,
                           "its logs do not stand still while they are read; the next sync tries again");
}

} // namespace makegood::feeds
