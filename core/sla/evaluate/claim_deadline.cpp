// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/claim_deadline.h"

#include <algorithm>
#include <tuple>

namespace makegood::sla
{

namespace
{

// The same day of the month `n` months later, or the last day of a shorter month.
LocalDate monthsLater(LocalDate date, std::int64_t n)
{
    const std::chrono::year_month_day day(date);
    const std::chrono::year_month month = day.year() / day.month() + std::chrono::months(n);
    const LocalDate last(month / std::chrono::last);
    return std::min(LocalDate(std::chrono::local_days(month / std::chrono::day(1)))
                        + (date - LocalDate(day.year() / day.month() / 1)),
                    last);
}

} // namespace

const Ticket *reportOf(const JudgingInput &input, const std::vector<std::string> &services, Instant first,
                       Instant last)
{
    const Ticket *found = nullptr;
    if (!input.evidence.tickets)
        return found;
    for (const Ticket &ticket : *input.evidence.tickets) {
        const bool concerned = ticket.service.empty()
            || std::find(services.begin(), services.end(), ticket.service) != services.end();
        if (!concerned || ticket.openedAt < first || ticket.openedAt > last || ticket.openedAt > input.asOf)
            continue;
        if (found == nullptr || std::tie(ticket.openedAt, ticket.id) < std::tie(found->openedAt, found->id))
            found = &ticket;
    }
    return found;
}

std::optional<Instant> limitAfter(Instant from, const TimeLimit &within, const Zone &zone,
                                  const std::optional<BusinessCalendar> &calendar)
{
    if (within.businessDays > 0)
        return calendar ? calendar->endOfBusinessDay(from, within.businessDays) : std::nullopt;
    if (within.months == 0)
        return from + within.elapsed;
    const LocalTime local = zone.toLocal(from);
    const LocalDate date = std::chrono::floor<std::chrono::days>(local);
    return zone.toInstant(LocalTime(monthsLater(date, within.months)) + (local - LocalTime(date)));
}

std::optional<Instant> limitAfterMonth(const JudgingInput &input, const TimeLimit &within,
                                       const std::optional<BusinessCalendar> &calendar)
{
    const Zone &zone = input.contract.zone;
    if (within.months == 0)
        return limitAfter(input.period.when.end, within, zone, calendar);
    // Those of the calendar, whether the contract runs or not: `start` and `end` clip none of them.
    const Month last{input.month.value + std::chrono::months(within.months)};
    const auto period
        = billingPeriodOf(zone, input.contract.billingDay, last, LocalDate::min(), std::nullopt);
    return period ? std::optional(period->when.end) : std::nullopt;
}

} // namespace makegood::sla
