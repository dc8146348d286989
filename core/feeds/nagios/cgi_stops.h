// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/nagios/cgi_reply.h"

namespace makegood::feeds
{

/// Finds when Nagios did not run. Its list of state changes does not say so, but its report of availability
/// says for any time how many seconds of it: halving finds the seconds.
class CgiStops
{
public:
    explicit CgiStops(const Interval &page);

    /// The time to ask the report for next; nothing: all is known.
    std::optional<Interval> next();
    /// Takes the answer for the time that next() gave. Errors: malformed, or more than the time has
    /// (refused).
    Expected<void> take(const CgiAnswer &answer);

    /// When it did not run, in time order.
    std::vector<Interval> found() const;
    /// Whether the search was given up after 200 questions: `found` then has some time too much.
    bool isCoarse() const { return m_isCoarse; }

private:
    struct Part {
        Interval when{};
        std::optional<Duration> still; ///< how much of it Nagios did not run; absent: not asked yet
    };
    void settle(const Part &part);

    std::vector<Part> m_open; ///< the earliest last
    std::vector<Interval> m_found;
    int m_left = 200; ///< questions
    bool m_isCoarse = false;
};

/// Makes the state unknown while Nagios did not run; afterwards it holds as Nagios retains it.
void applyStops(RawChanges &series, const std::vector<Interval> &stops, const Interval &page);

} // namespace makegood::feeds
