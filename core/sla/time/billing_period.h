// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "sla/time/interval.h"
#include "sla/time/zone.h"

namespace makegood::sla
{

/// The period of one month's figures (docs/rules.md, section 1).
struct BillingPeriod {
    Interval when{};
    std::int64_t days = 0; ///< local calendar days between its first and its last date
};

/// Local dates from `from` to `to`, which does not belong to them.
struct LocalSpan {
    LocalDate from{};
    LocalDate to{};

    bool empty() const { return to <= from; }
    LocalSpan clippedTo(const LocalSpan &other) const
    {
        return {std::max(from, other.from), std::min(to, other.to)};
    }
};

/// The day on which a month's period begins: the month's last day where it has no `billingDay` (1 to 31).
LocalDate billingDate(Month month, int billingDay);

/// From the billing day of `month` to that of the next one, not clipped.
LocalSpan billingSpan(Month month, int billingDay);

/// The month whose billing span holds the date.
Month billingMonthOf(LocalDate date, int billingDay);

/// From 00:00 local time on the first date to 00:00 on the last; empty for an empty span.
BillingPeriod periodOf(const Zone &zone, const LocalSpan &span);

/// From 00:00 local time on `billingDay` of `month` to the same of the next month, clipped to `[start, end)`.
/// Refused when nothing is left.
Expected<BillingPeriod> billingPeriodOf(const Zone &zone, int billingDay, Month month, LocalDate start,
                                        std::optional<LocalDate> end);

} // namespace makegood::sla
