// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/zabbix/zabbix_catalogue.h"

namespace makegood::feeds
{

/// A problem of a trigger.
struct ZabbixProblem {
    const ZabbixTrigger *trigger = nullptr;
    Instant start{};
    std::optional<Instant> end; ///< absent: not over
    std::string name;
    bool isSuppressed = false; ///< by maintenance, as the server says now
};

/// Triggers that the mapping leads to one probe: down as long as one of them has a problem.
using ZabbixTriggerGroup = std::vector<const ZabbixTrigger *>;
std::vector<ZabbixTriggerGroup> triggersByProbe(const std::vector<ZabbixTrigger> &triggers,
                                                const std::vector<MappingRow> &mapping);

/// The changes of each group in `page`; `problems` in time order. A problem that was there as the page begins
/// comes with its own start. With `firstFrom` the state at the page's start is told too: `up` from the end of
/// the last problem, where `problems` or the triggers (to the second, and so up to one second later) say when
/// that was, else from the UTC day's start, and never before `firstFrom`; `unknown` where a trigger says that
/// it has had a problem since before and the server shows none. For that `problems` need those since the
/// day's start, or since `readFrom` where only they are known.
std::vector<RawChanges> problemChanges(const std::vector<ZabbixTriggerGroup> &groups,
                                       const std::vector<ZabbixProblem> &problems, const Interval &page,
                                       const std::optional<Instant> &firstFrom, Instant readFrom = {});

/// Reads the problems that triggers had at some time within a stretch.
class ZabbixProblems
{
public:
    struct Result {
        bool tooMuch = false;
        std::string why;
        std::vector<ZabbixProblem> problems; ///< in time order
    };
    using Done = std::function<void(Expected<Result>)>;

    static void read(ZabbixApi &api, const std::vector<ZabbixTrigger> &triggers, const Interval &stretch,
                     Done done);
};

} // namespace makegood::feeds
