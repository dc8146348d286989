// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/source_connection.h"
#include "sla/time/interval.h"

namespace makegood::feeds
{

/// What a monitoring system itself says about one service in one period of one of its agreements. Shown
/// beside our figures and never judged: its rules are not the contract's.
struct ProviderAvailability {
    std::string service; ///< in the system's words
    std::string agreement; ///< its name for the promise
    std::string objective; ///< percent as it writes it: `99.9`; empty: there is none
    Interval period; ///< the one that it reckons with, which may differ from the one asked for
    std::optional<Duration> uptime; ///< absent: it does not know
    std::optional<Duration> downtime;
    Duration excluded{}; ///< downtime that it does not count
    Labels labels = {}; ///< of the series that it is about, for the mapping; empty: it has a name alone

    bool operator==(const ProviderAvailability &) const = default;
};

/// A connection whose system reckons availability itself derives this class too.
class ProviderFigures
{
public:
    virtual ~ProviderFigures() = default;

    /// Every service of every agreement that has a period in `period`, by agreement, service and time.
    /// Errors: as of SourceConnection::fetch().
    virtual void availability(const Interval &period,
                              SourceConnection::Done<std::vector<ProviderAvailability>> done)
        = 0;
};

} // namespace makegood::feeds
