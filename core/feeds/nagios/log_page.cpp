// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/nagios/log_page.h"

#include <algorithm>
#include <span>

#include "feeds/nagios/log_downtimes.h"
#include "feeds/nagios/log_lines.h"
#include "feeds/nagios/log_states.h"

namespace makegood::feeds
{

namespace
{

constexpr Duration longestLookBack = std::chrono::days(35);
constexpr Duration dumpInTwoPages = std::chrono::minutes(5);
constexpr int triesWhileMoving = 4;
constexpr std::size_t mostLogsForVersion = 100;
constexpr std::size_t mostChangesOfAPage = 1'000'000;
constexpr int linesBetweenQuestions = 4096;
// Lines behind the page after which a file has no more of it; not one, as a clock may have been wrong.
constexpr int linesBehind = 5000;

/// What reading some files in a row came to.
enum class ReadLogs {
    Whole,
    Moved, ///< a file is not what it was when it was listed
    Enough, ///< the taker wants no more
};

class LogReading
{
public:
    /// False: enough.
    using Take = std::function<bool(const LogLine &)>;

    LogReading(Instant end, const LogFolder::IsCancelled &isCancelled)
        : m_end(end)
        , m_isCancelled(isCancelled)
    {
    }

    /// Reads the lines before the end of the files in their order.
    Expected<ReadLogs> read(std::span<const LogFile> files, bool isLastGrowing, const Take &take)
    {
        for (std::size_t i = 0; i < files.size(); ++i) {
            const auto done = readFile(files[i], isLastGrowing && i + 1 == files.size(), take);
            if (!done || *done != ReadLogs::Whole)
                return done;
        }
        return ReadLogs::Whole;
    }
    std::uint64_t unreadable() const { return m_unreadable; }

private:
    Expected<ReadLogs> readFile(const LogFile &file, bool isGrowing, const Take &take)
    {
        auto lines = LogLines::open(file.path);
        if (!lines) // moved to the archives, or taken away
            return lines.error().kind == ErrorKind::Unreachable ? Expected<ReadLogs>(ReadLogs::Moved)
                                                                : tl::unexpected(lines.error());
        bool isChecked = false;
        int behind = 0;
        std::string_view line;
        while (behind < linesBehind) {
            if (++m_lines % linesBetweenQuestions == 0 && m_isCancelled())
                return interrupted("cancelled");
            const auto more = lines->next(line);
            if (!more)
                return tl::unexpected(more.error());
            if (!*more || (!lines->isEnded() && isGrowing))
                break;
            const auto read = readLogLine(line);
            if (!read) {
                m_unreadable += line.empty() || !lines->isEnded() ? 0U : 1U;
                continue;
            }
            if (!isChecked && line.substr(0, file.firstLine.size()) != file.firstLine)
                return ReadLogs::Moved;
            isChecked = true;
            if (read->at >= m_end) {
                ++behind;
                continue;
            }
            behind = 0;
            if (!take(*read))
                return ReadLogs::Enough;
        }
        return isChecked ? ReadLogs::Whole : ReadLogs::Moved;
    }

    const Instant m_end;
    const LogFolder::IsCancelled &m_isCancelled;
    std::uint64_t m_lines = 0;
    std::uint64_t m_unreadable = 0;
};

// The files from the last one on that tells every state before the page begins, up to the last one with lines
// of it. A dump that the page before saw the beginning of is seen as a whole.
std::span<const LogFile> filesFor(const std::vector<LogFile> &files, const Interval &page)
{
    const auto end = std::ranges::lower_bound(files, page.end, {}, &LogFile::first);
    auto begin = std::ranges::lower_bound(files, page.start - dumpInTwoPages, {}, &LogFile::first);
    if (begin != files.begin())
        --begin;
    while (begin != files.begin() && !begin->beginsWithStates && begin->first > page.start - longestLookBack)
        --begin;
    return {begin, std::max(begin, end)};
}

std::span<const LogFile> filesWithCommands(const std::vector<LogFile> &files, const Interval &page)
{
    const auto end = std::ranges::lower_bound(files, page.end, {}, &LogFile::first);
    auto begin = std::ranges::lower_bound(files, page.start - longestLookBack, {}, &LogFile::first);
    if (begin != files.begin())
        --begin;
    return {begin, std::max(begin, end)};
}

tl::unexpected<Error> restless(const std::string &path)
{
    Error e;
    e.kind = ErrorKind::Unreachable;
    e.file = path;
    e.what = "its logs cannot be opened, or are being moved while they are read; the next sync tries again";
    return tl::unexpected(std::move(e));
}

// Runs `attempt` with the list of files, again with a new one while it says Moved.
Expected<void> whileMoving(LogFolder &folder, const LogFolder::IsCancelled &isCancelled,
                           const std::function<Expected<ReadLogs>(const std::vector<LogFile> &)> &attempt)
{
    for (int i = 0; i < triesWhileMoving; ++i) {
        const auto files = folder.list(isCancelled);
        if (!files)
            return tl::unexpected(files.error());
        const auto done = attempt(*files);
        if (!done)
            return tl::unexpected(done.error());
        if (*done != ReadLogs::Moved)
            return {};
    }
    return restless(folder.path());
}

Expected<ReadLogs> attemptPage(const std::vector<LogFile> &files, const NagiosSettings &settings,
                               const Interval &page, const LogFolder::IsCancelled &isCancelled,
                               SourcePage &out)
{
    LogStates states(settings, page);
    LogDowntimes downtimes(page);
    LogReading reading(page.end, isCancelled);
    const auto chosen = filesFor(files, page);
    const auto isNewest
        = [&](std::span<const LogFile> some) { return !some.empty() && &some.back() == &files.back(); };
    const auto done = reading.read(chosen, isNewest(chosen), [&](const LogLine &line) {
        states.add(line);
        downtimes.add(line);
        return states.size() <= mostChangesOfAPage;
    });
    if (!done || *done == ReadLogs::Moved)
        return done;
    out = {};
    if (*done == ReadLogs::Enough) {
        out.tooMuch = true;
        out.why = "the logs have more than a million state changes in it";
        return done;
    }
    if (downtimes.lacksEarlier()) {
        const auto more = filesWithCommands(files, page);
        if (more.size() > chosen.size()) {
            downtimes = LogDowntimes(page);
            LogReading again(page.end, isCancelled);
            const auto deeper = again.read(more, isNewest(more), [&](const LogLine &line) {
                downtimes.add(line);
                return true;
            });
            if (!deeper || *deeper == ReadLogs::Moved)
                return deeper;
        }
    }
    out.changes = states.take();
    for (const RawChanges &series : out.changes)
        out.samples += series.changes.size();
    out.windows = downtimes.windows();
    if (states.assumesRetention())
        out.remarks.push_back(
            "Nagios logs no states when it starts (log_initial_states=0): those from before it "
            "stopped were taken to hold on, as Nagios itself retains them");
    if (states.goesBack())
        out.remarks.push_back(
            "the times in the logs go back by more than a minute, as when a clock was set back: such "
            "lines count as late as the line before them");
    if (downtimes.lacksCommands())
        out.remarks.push_back(
            "the log has no command for some downtimes: they count as entered when they began");
    if (reading.unreadable() > 0)
        out.remarks.push_back("some lines of the logs are damaged and were left out");
    return done;
}

} // namespace

Expected<SourceStatus> readLogStatus(LogFolder &folder, Instant now, bool isThorough,
                                     const LogFolder::IsCancelled &isCancelled)
{
    SourceStatus status;
    const auto done
        = whileMoving(folder, isCancelled, [&](const std::vector<LogFile> &files) -> Expected<ReadLogs> {
              std::optional<Instant> last;
              auto left = std::span(files);
              const auto oldest
                  = isThorough ? left.size() - std::min(left.size(), mostLogsForVersion) : left.size() - 1;
              status = {};
              while (left.size() > oldest && status.version.empty()) {
                  const bool isNewest = left.size() == files.size();
                  LogReading reading(Instant::max(), isCancelled);
                  const auto read = reading.read(left.last(1), isNewest, [&](const LogLine &line) {
                      if (isNewest)
                          last = std::max(line.at, last.value_or(line.at));
                      if (line.kind == LogLine::Kind::Started) {
                          status.product = line.product;
                          status.version = line.version;
                      }
                      return true;
                  });
                  if (!read || *read == ReadLogs::Moved)
                      return read;
                  left = left.first(left.size() - 1);
              }
              // Of the second that is being written only a part may be there.
              constexpr Duration second = std::chrono::seconds(1);
              if (last)
                  status.upTo = *last + second + second <= now ? *last + second : *last;
              status.earliest = files.front().first;
              return ReadLogs::Whole;
          });
    if (!done)
        return tl::unexpected(done.error());
    return status;
}

Expected<SourcePage> readLogPage(LogFolder &folder, const NagiosSettings &settings, const Interval &page,
                                 const LogFolder::IsCancelled &isCancelled)
{
    SourcePage out;
    const auto done = whileMoving(folder, isCancelled, [&](const std::vector<LogFile> &files) {
        return attemptPage(files, settings, page, isCancelled, out);
    });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

Expected<std::vector<DiscoveredSeries>> discoverInLogs(LogFolder &folder, const NagiosSettings &settings,
                                                       const Interval &recent,
                                                       const LogFolder::IsCancelled &isCancelled)
{
    const auto page = readLogPage(folder, settings, recent, isCancelled);
    if (!page)
        return tl::unexpected(page.error());
    if (page->tooMuch)
        return refused(page->why + ": list a shorter time");
    std::vector<DiscoveredSeries> found;
    for (const RawChanges &series : page->changes)
        found.push_back(
            {series.labels, series.changes.back().at, series.changes.back().state, SeriesKind::Changes});
    std::ranges::sort(found, {}, &DiscoveredSeries::labels);
    return found;
}

} // namespace makegood::feeds
