// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/time/billing_period.h"

#include <algorithm>

namespace makegood::sla
{

LocalDate billingDate(Month month, int billingDay)
{
    const std::chrono::day last = (month.value / std::chrono::last).day();
    return LocalDate(month.value / std::min(std::chrono::day(static_cast<unsigned>(billingDay)), last));
}

LocalSpan billingSpan(Month month, int billingDay)
{
    return {billingDate(month, billingDay), billingDate(month.next(), billingDay)};
}

Month billingMonthOf(LocalDate date, int billingDay)
{
    const std::chrono::year_month_day day(date);
    const Month month{day.year() / day.month()};
    return date < billingDate(month, billingDay) ? month.previous() : month;
}

BillingPeriod periodOf(const Zone &zone, const LocalSpan &span)
{
    const LocalDate to = std::max(span.from, span.to);
    return {{zone.startOfDay(span.from), zone.startOfDay(to)}, (to - span.from).count()};
}

Expected<BillingPeriod> billingPeriodOf(const Zone &zone, int billingDay, Month month, LocalDate start,
                                        std::optional<LocalDate> end)
{
    const LocalSpan whole = billingSpan(month, billingDay);
    const LocalSpan span = whole.clippedTo({start, end.value_or(whole.to)});
    if (span.empty())
        return refused("the contract does not run in " + formatMonth(month));
    return periodOf(zone, span);
}

} // namespace makegood::sla
