// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "feeds/zabbix/zabbix_api.h"
#include "feeds/zabbix/zabbix_settings.h"

namespace makegood::feeds
{

/// A host that is read.
struct ZabbixHost {
    std::string id;
    std::vector<std::string> groups; ///< names, sorted
    std::vector<ZabbixTag> tags;
    Labels labels; ///< `host` (technical name), `host_name` (visible), `hostgroup` (names joined), `tag_…`
};

/// A numeric item.
struct ZabbixItem {
    std::string id;
    std::string hostId;
    int valueType = 3; ///< 0 floating point, 3 unsigned
    std::string history; ///< how long single values are kept: `31d`, or a macro
    std::string delay; ///< how often it is measured: `1m`, or more than that
    Instant lastAt{}; ///< of its last value; 1970: none
    std::string lastValue;
    std::vector<ZabbixTag> tags; ///< the host's too
    Labels labels; ///< the host's, `item`, `key` and `tag_…`
};

/// A trigger, the first of its hosts for its labels.
struct ZabbixTrigger {
    std::string id;
    std::string hostId;
    bool isProblem = false; ///< now
    Instant changedAt{}; ///< when it became so; 1970: never
    std::vector<ZabbixTag> tags; ///< the host's too
    Labels labels; ///< the host's, `trigger`, `severity` and `tag_…`
};

/// What of the server's configuration the settings select. Read once a connection.
struct ZabbixCatalogue {
    std::vector<ZabbixHost> hosts; ///< by id
    std::vector<ZabbixItem> items; ///< by id; with ZabbixReads::Items
    std::vector<ZabbixTrigger> triggers; ///< by id; with ZabbixReads::Problems
    /// The server's own limits for everybody; absent: each item's own, or not readable.
    std::optional<Duration> historyOverride;
    std::optional<Duration> eventsKept; ///< problems of triggers; absent: not limited, or not readable

    const ZabbixHost *host(const std::string &id) const;
};

/// Lists hosts and their items or triggers, by hundreds of hosts at a time, fewer when that is too much.
/// Refused: nothing fits the settings, which is also what lost permissions look like.
void listZabbix(ZabbixApi &api, const ZabbixSettings &settings,
                std::function<void(Expected<ZabbixCatalogue>)> done);

} // namespace makegood::feeds
