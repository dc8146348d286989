// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/exclude/contract_calendar.h"

#include <algorithm>
#include <set>

namespace makegood::sla
{

bool concerns(const MaintenanceWindow &window, const std::string &service)
{
    return window.services.empty()
        || std::find(window.services.begin(), window.services.end(), service) != window.services.end();
}

bool concerns(const MaintenanceWindow &window, const Contract &contract)
{
    return std::any_of(contract.services.begin(), contract.services.end(),
                       [&](const Service &service) { return concerns(window, service.id); });
}

std::string freshWindowUid(std::span<const ContractCalendar> calendars, Instant start)
{
    std::set<std::string_view> taken;
    for (const ContractCalendar &calendar : calendars)
        for (const MaintenanceWindow &window : calendar.windows)
            taken.insert(window.uid);
    const std::string stem = "makegood-" + formatInstant(start);
    std::string uid = stem;
    for (int n = 2; taken.count(uid) > 0; ++n)
        uid = stem + '-' + std::to_string(n);
    return uid;
}

} // namespace makegood::sla
