// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/zabbix/zabbix_catalogue.h"
#include "sla/time/zone.h"

namespace makegood::feeds
{

/// One time period of a maintenance.
struct ZabbixPeriod {
    enum class Kind {
        Once = 0,
        Daily = 2,
        Weekly = 3,
        Monthly = 4
    };
    Kind kind = Kind::Once;
    Instant startsAt{}; ///< with Once
    Duration length{};
    Duration timeOfDay{}; ///< since local midnight; not with Once
    int every = 1; ///< days or weeks; the week of the month, 5 being the last one, where a month has weekdays
    int weekdays = 0; ///< 1 Monday, 2 Tuesday, … 64 Sunday
    int dayOfMonth = 0; ///< 0: by weekday
    int months = 0; ///< 1 January, 2 February, … 2048 December
};

/// A maintenance of the server.
struct ZabbixMaintenance {
    std::string id;
    std::string name;
    std::string description;
    bool collectsData = true;
    Interval active{}; ///< no period counts outside
    std::vector<std::string> hostIds;
    std::vector<std::string> groups; ///< names
    bool anyTag = false; ///< one of the tags is enough; else one of each name
    std::vector<std::pair<ZabbixTag, bool>> tags; ///< true: the value is contained; none: everything
    std::vector<ZabbixPeriod> periods;
    std::optional<Instant> enteredAt; ///< its last entry or change; absent: not readable

    bool concerns(const ZabbixHost &host, const std::vector<ZabbixTag> &ofSeries) const;
    bool isRecurring() const;
};

/// The answer of maintenance.get. Refused: rows that are none.
Expected<std::vector<ZabbixMaintenance>> zabbixMaintenances(const Json &rows);

/// When it is in force, each time that meets `range`, in order of time, the way the server reckons: days and
/// weeks are counted from the day on which the maintenance becomes active; a time of day that a change of the
/// clocks leaves out does not begin, nor does a recurring one before the active time; lengths are absolute.
std::vector<Interval> occurrences(const ZabbixMaintenance &maintenance, const Interval &range,
                                  const Zone &zone);

/// Reads all maintenances, with the time of their last entry where the audit log may be read.
void readMaintenances(ZabbixApi &api, std::function<void(Expected<std::vector<ZabbixMaintenance>>)> done);

} // namespace makegood::feeds
