// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "feeds/nagios/log_line.h"
#include "feeds/source/raw_series.h"

namespace makegood::feeds
{

/// Follows downtimes through the lines of logs. A window is what came of a downtime: from its STARTED line to
/// STOPPED or CANCELLED, and no longer than it was planned. The command that planned it gives author, comment
/// and the time of entry; one of a group, or with propagation to other hosts, is taken for a downtime that
/// begins as it says. Of commands with exactly the times of the downtime the last one counts; else each
/// covers its part, the earlier one first. What no command covers was entered when it began. A downtime that
/// never began is no window: the log does not tell when one is removed before that.
class LogDowntimes
{
public:
    explicit LogDowntimes(const Interval &page)
        : m_page(page)
    {
    }

    /// Takes every line, in the order of the logs, of those before the page's end.
    void add(const LogLine &line);
    /// Whether earlier lines could say more: a beginning or a command is missing of a downtime that meets the
    /// page.
    bool lacksEarlier() const;
    /// Whether a downtime that meets the page has no command.
    bool lacksCommands() const { return m_lacksCommands; } ///< after windows()
    /// The windows that meet the page or end in it.
    std::vector<RawWindow> windows();

private:
    struct Entry {
        Instant at{};
        LoggedCommand command;
    };
    struct Downtime {
        Instant start{};
        std::optional<Instant> end; ///< absent: it goes on
        /// The program stopped meanwhile and has not said since that the downtime goes on.
        std::optional<Instant> doubtfulFrom;
        bool isCancelled = false;
    };
    struct Part {
        Interval when{};
        const Entry *entry = nullptr;
    };

    bool meetsPage(const Downtime &downtime) const;
    std::optional<Interval> planOf(const Entry &entry, const NagiosObject &object,
                                   const Downtime &downtime) const;
    std::vector<Part> plansFor(const NagiosObject &object, const Downtime &downtime) const;
    std::vector<Part> partsOf(const NagiosObject &object, const Downtime &downtime) const;

    Interval m_page;
    std::vector<Entry> m_entries;
    std::map<NagiosObject, std::vector<Downtime>> m_downtimes; ///< in time order, the last one may go on
    std::optional<Instant> m_stoppedAt;
    bool m_lacksBegin = false;
    bool m_lacksCommands = false;
};

} // namespace makegood::feeds
