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

/// From 00:00 local time on `billingDay` (1 to 28) of `month` to the same of the next month, clipped to
/// `[start, end)`. Refused when nothing is left.
Expected<BillingPeriod> billingPeriodOf(const Zone &zone, int billingDay, Month month, LocalDate start,
                                        std::optional<LocalDate> end);

} // namespace makegood::sla
