// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "sla/time/interval.h"

namespace makegood::feeds
{

/// One log file, current or archived.
struct LogFile {
    std::string path;
    Instant first{}; ///< time of its first line
    std::string firstLine; ///< tells it from another file that took its name; at most 400 bytes
    bool beginsWithStates = false; ///< CURRENT or INITIAL states of every object stand near its beginning
};

/// The log files of a folder and of `archives` within it, whatever their names and order: every file with
/// `.log` in its name that begins with lines of such a log, packed with gzip or zstd too.
class LogFolder
{
public:
    using IsCancelled = std::function<bool()>;

    explicit LogFolder(std::string path);

    /// The files by the time of their first line, each content once. While Nagios moves its log to the
    /// archives, it looks again. Errors: the folder or a file cannot be read, the logs do not stand still
    /// (unreachable), there is no log (refused), cancelled (interrupted).
    Expected<std::vector<LogFile>> list(const IsCancelled &isCancelled);
    const std::string &path() const { return m_path; }

private:
    struct Seen {
        std::string path;
        std::int64_t size = 0;
        std::int64_t modified = 0;

        bool operator==(const Seen &) const = default;
    };
    struct Known {
        Seen seen;
        LogFile file;
        std::string head; ///< the first lines; empty: no such log
    };

    Expected<std::vector<Seen>> look() const;
    Expected<Known> known(const Seen &seen);

    std::string m_path;
    std::map<std::string, Known> m_known; ///< files that did not change since are not opened again
};

} // namespace makegood::feeds
