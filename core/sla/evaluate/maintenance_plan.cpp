// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/maintenance_plan.h"

#include <algorithm>

#include "sla/evaluate/evaluate.h"

namespace makegood::sla
{

namespace
{

// Accepted time of the service's other windows.
Expected<IntervalSet> acceptedBeside(const ContractCalendar &calendar, const std::string &service,
                                     const MaintenanceWindow *instead, const Interval &period)
{
    std::vector<Interval> out;
    for (const MaintenanceWindow &other : calendar.windows) {
        if ((instead != nullptr && other == *instead) || !other.when.meets(period)
            || !concerns(other, service))
            continue;
        const auto judged
            = judgeWindow(other, calendar.maintenanceAt(other.when.start), calendar.contract.zone, period);
        if (!judged)
            return tl::unexpected(judged.error());
        const auto parts = judged->accepted.intervals();
        out.insert(out.end(), parts.begin(), parts.end());
    }
    return IntervalSet(std::move(out));
}

const ServiceResult *resultOf(const Evaluation *known, const std::string &service)
{
    if (known == nullptr)
        return nullptr;
    const auto at = std::find_if(known->services.begin(), known->services.end(),
                                 [&](const ServiceResult &r) { return r.service == service; });
    return at == known->services.end() ? nullptr : &*at;
}

} // namespace

std::optional<Month> monthAt(const Contract &contract, Instant at)
{
    using namespace std::chrono;
    const year_month_day date(contract.zone.dateOf(at));
    Month month = Month{date.year() / date.month()}.previous(); // a billing day may lie later in the month
    for (int i = 0; i < 3; ++i, month = month.next())
        if (const auto period = billingPeriod(contract, month); period && period->contains(at))
            return month;
    return std::nullopt;
}

Expected<MaintenancePlan> planMaintenance(const ContractCalendar &calendar, const MaintenanceWindow &window,
                                          const MaintenanceWindow *instead, Instant now,
                                          const Evaluation *known)
{
    const Contract &contract = calendar.contract;
    const std::optional<MaintenanceRule> &rule = calendar.maintenanceAt(window.when.start);
    auto clock = noticeClock(window, rule, contract.zone, now);
    if (!clock)
        return tl::unexpected(clock.error());
    MaintenancePlan out;
    out.clock = std::move(*clock);
    // Outside the contract's term there is no month to share an allowance with.
    Interval period = window.when;
    if (const auto month = monthAt(contract, window.when.start))
        period = *billingPeriod(contract, *month);
    for (const Service &service : contract.services) {
        if (!concerns(window, service.id))
            continue;
        const auto beside = acceptedBeside(calendar, service.id, instead, period);
        if (!beside)
            return tl::unexpected(beside.error());
        const ServiceResult *result = resultOf(known, service.id);
        const IntervalSet down = result == nullptr
            ? IntervalSet()
            : result->downtimeSet.united(result->causesSet).united(result->maintenanceSet);
        const Instant until = result == nullptr ? period.start : std::min(now, known->asOf);
        // The part after the period's end belongs to the next period and is judged by the same rule.
        const Interval whole{period.start, std::max(period.end, planned(window).end)};
        MaintenanceForecast forecast = sla::forecast(out.clock.judged, rule, *beside, whole, down, until);
        if (out.service.empty() || forecast.counts().length() > out.forecast.counts().length()) {
            out.service = service.id;
            out.forecast = std::move(forecast);
            out.ifAnnounced = sla::forecast(out.clock.ifAnnounced, rule, *beside, whole, down, until);
        }
    }
    return out;
}

} // namespace makegood::sla
