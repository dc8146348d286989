// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/provider_availability.h"
#include "feeds/zabbix/zabbix_api.h"

namespace makegood::feeds
{

/// What Zabbix's own SLAs (6.0 and later) say of their services, by sla.getsli: seconds of uptime and
/// downtime in each period of the SLA that meets `period`. Zabbix reckons by the state changes of services,
/// which follow problems, leaves its excluded downtimes out of both, and knows nothing before a service was
/// made.
void readServiceLevels(ZabbixApi &api, const Interval &period,
                       SourceConnection::Done<std::vector<ProviderAvailability>> done);

/// The answer of sla.getsli, with the names of services by id. Refused: tables that do not fit together.
Expected<std::vector<ProviderAvailability>> serviceLevels(const Json &answer, const std::string &agreement,
                                                          const std::string &objective,
                                                          const std::map<std::string, std::string> &services);

} // namespace makegood::feeds
