// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/zabbix/zabbix_history.h"

namespace makegood::feeds
{

/// Hours of one item whose single values are gone.
struct ZabbixHours {
    const ZabbixItem *item = nullptr;
    std::vector<Instant> starts; ///< whole hours, in time order
};

/// The whole hours of `hours`, which end before the item's history begins, without a value in `history`.
/// `now`: the server's clock.
std::vector<ZabbixHours> hoursWithoutHistory(const std::vector<const ZabbixItem *> &items,
                                             const ZabbixHistory::Result &history, const Interval &hours,
                                             const std::optional<Duration> &historyOverride, Instant now);

/// Since when the item's single values are kept; nothing when that is not known (a macro).
std::optional<Instant> historyBegins(const ZabbixItem &item, const std::optional<Duration> &historyOverride,
                                     Instant now);

/// What one hourly trend says of the checks in it. A trend has a count, a least and a greatest value, and no
/// instants: where both values mean the same state and the count is what the item's interval asks for, the
/// checks stand evenly in the hour, each in the middle of its part; else the hour is one `unknown` check at
/// its start. Refused: values that the rule does not know.
Expected<std::vector<RawSample>> trendSamples(const ZabbixItem &item, Instant hour, std::int64_t count,
                                              const std::string &least, const std::string &greatest,
                                              const UpRule &rule);

/// Reads trends of such hours, without those samples that lie outside `page`.
void readTrends(ZabbixApi &api, std::vector<ZabbixHours> wanted, const Interval &page, const UpRule &rule,
                ZabbixHistory::Done done);

} // namespace makegood::feeds
