// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/zabbix/zabbix_maintenance.h"

namespace makegood::feeds
{

/// The windows of the maintenances for the series that they concern, once for each service that the mapping
/// leads to, in every local month that meets `page` or the 31 days after it. Each month of a maintenance is a
/// uid of its own, so that a page holds every instance of the uids that it names and a change within a month
/// replaces what was there.
std::vector<RawWindow> maintenanceWindows(const std::vector<ZabbixMaintenance> &maintenances,
                                          const ZabbixCatalogue &catalogue,
                                          const std::vector<MappingRow> &mapping, const Interval &page,
                                          const Zone &zone);

} // namespace makegood::feeds
