// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "sla/policy/contract.h"
#include "sla/policy/period_rule.h"
#include "sla/time/billing_period.h"

namespace makegood::sla
{

/// A billing month of a judged period.
struct JudgedMonth {
    Month month{};
    Interval when{}; ///< its part in the period; empty where the service does not run in it
    bool charged = true; ///< the service runs in this billing month: it has a fee
};

/// The period of one judged service or group: that of its class, clipped to the life of contract and service
/// (docs/rules.md, sections 1 and 23). In a month that does not end its quarter or year it goes to the end of
/// that month.
struct JudgedPeriod : BillingPeriod {
    std::vector<JudgedMonth> months; ///< in order; of a rolling period the month asked for, with all of it
    Month last{}; ///< the month that ends it, and in which its amounts are due
    bool ends = true; ///< the month asked for is `last`

    std::int64_t chargedMonths() const
    {
        return std::count_if(months.begin(), months.end(), [](const JudgedMonth &m) { return m.charged; });
    }

    JudgedPeriod() = default;
    /// The period of one month and nothing else.
    JudgedPeriod(const BillingPeriod &period, Month month)
        : BillingPeriod(period)
        , months{{month, period.when, true}}
        , last(month)
    {
    }
};

/// The period of `rule` in `month`, in which the contract must run. `life` is that of the service.
JudgedPeriod judgedPeriodOf(const Contract &contract, const PeriodRule &rule, Month month,
                            const ServiceLife &life = {});

/// The `back`-th period before it (1: the one before), whole; nothing where contract or service did not run.
std::optional<JudgedPeriod> earlierPeriodOf(const Contract &contract, const PeriodRule &rule, Month month,
                                            int back, const ServiceLife &life = {});

/// What the service was charged in the period: the sum of its months, each the charge that the contract
/// lists, else the price; nothing for a month in which the service does not run.
Money feeIn(const Service &service, const JudgedPeriod &period);

} // namespace makegood::sla
