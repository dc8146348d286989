// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/time/billing_period.h"

#include <algorithm>

namespace makegood::sla
{

Expected<BillingPeriod> billingPeriodOf(const Zone &zone, int billingDay, Month month, LocalDate start,
                                        std::optional<LocalDate> end)
{
    const std::chrono::day day(static_cast<unsigned>(billingDay));
    const LocalDate from = std::max(LocalDate(month.value / day), start);
    LocalDate to(month.next().value / day);
    if (end)
        to = std::min(to, *end);
    if (from >= to)
        return refused("the contract does not run in " + formatMonth(month));
    return BillingPeriod{{zone.startOfDay(from), zone.startOfDay(to)}, (to - from).count()};
}

} // namespace makegood::sla
