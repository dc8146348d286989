// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/exclude/contract_calendar.h"

#include <algorithm>
#include <set>

#include "sla/time/billing_period.h"

namespace makegood::sla
{

namespace
{

// The later terms that judge the month of an instant; null: the first ones do.
const MaintenanceTerms *laterTermsAt(const ContractCalendar &calendar, Instant at)
{
    const Contract &contract = calendar.contract;
    const std::size_t begun = contract.termsOf(billingMonthOf(contract.zone.dateOf(at), contract.billingDay));
    const std::size_t place = std::min(begun, calendar.later.size());
    return place == 0 ? nullptr : &calendar.later[place - 1];
}

} // namespace

const std::optional<MaintenanceRule> &ContractCalendar::maintenanceAt(Instant at) const
{
    const MaintenanceTerms *terms = later.empty() ? nullptr : laterTermsAt(*this, at);
    return terms != nullptr ? terms->maintenance : maintenance;
}

const std::string &ContractCalendar::policyNameAt(Instant at) const
{
    const MaintenanceTerms *terms = later.empty() ? nullptr : laterTermsAt(*this, at);
    return terms != nullptr ? terms->policyName : policyName;
}

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
