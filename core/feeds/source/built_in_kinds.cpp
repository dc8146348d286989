// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/source/built_in_kinds.h"

#include "feeds/alertmanager/alertmanager_source.h"
#include "feeds/calendar/calendar_source.h"
#include "feeds/checkmk/checkmk_source.h"
#include "feeds/folder/folder_source.h"
#include "feeds/icinga/icinga_source.h"
#include "feeds/nagios/nagios_source.h"
#include "feeds/prometheus/prometheus_source.h"
#include "feeds/uptime_kuma/kuma_source.h"
#include "feeds/zabbix/zabbix_source.h"

namespace makegood::feeds
{

SourceKinds builtInKinds()
{
    return SourceKinds({
        prometheusKind(),
        zabbixKind(),
        icingaKind(),
        nagiosKind(),
        checkmkKind(),
        kumaKind(),
        folderKind(),
        calendarKind(),
        alertmanagerKind(),
    });
}

} // namespace makegood::feeds
