// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/judged_period.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

LocalSpan lifeOf(const Contract &contract)
{
    return {contract.start, contract.end.value_or(LocalDate::max())};
}

LocalSpan clippedTo(const LocalSpan &span, const ServiceLife &life)
{
    return span.clippedTo({life.start.value_or(span.from), life.end.value_or(span.to)});
}

// The period of an empty span lies at the edge of `around`, where nothing of it is.
BillingPeriod periodWithin(const Zone &zone, const LocalSpan &span, const LocalSpan &around)
{
    const LocalDate from = std::clamp(span.from, around.from, around.to);
    return periodOf(zone, {from, std::max(from, std::min(span.to, around.to))});
}

// The first month of the quarter or year that holds the month.
Month firstOf(const PeriodRule &rule, Month month)
{
    const int number = static_cast<int>(static_cast<unsigned>(month.value.month()));
    const int since = (number - rule.firstMonth + 12) % rule.months();
    return {month.value - std::chrono::months(since)};
}

// The period of the months from `first` to `shown`, both included.
JudgedPeriod ofMonths(const Contract &contract, Month first, Month shown, const ServiceLife &life)
{
    const LocalSpan runs = lifeOf(contract);
    const LocalSpan around
        = LocalSpan{billingDate(first, contract.billingDay), billingDate(shown.next(), contract.billingDay)}
              .clippedTo(runs);
    JudgedPeriod out;
    static_cast<BillingPeriod &>(out) = periodWithin(contract.zone, clippedTo(around, life), around);
    for (Month month = first; month <= shown; month = month.next()) {
        const LocalSpan span = clippedTo(billingSpan(month, contract.billingDay).clippedTo(runs), life);
        if (!span.empty())
            out.months.push_back({month, periodOf(contract.zone, span).when, true});
    }
    return out;
}

JudgedPeriod ofDays(const Contract &contract, std::int64_t days, Month month, const ServiceLife &life)
{
    const LocalSpan runs = lifeOf(contract);
    const LocalSpan own = billingSpan(month, contract.billingDay).clippedTo(runs);
    const LocalSpan around = LocalSpan{own.to - std::chrono::days(days), own.to}.clippedTo(runs);
    JudgedPeriod out;
    static_cast<BillingPeriod &>(out) = periodWithin(contract.zone, clippedTo(around, life), around);
    out.months.push_back({month, out.when, !clippedTo(own, life).empty()});
    return out;
}

} // namespace

JudgedPeriod judgedPeriodOf(const Contract &contract, const PeriodRule &rule, Month month,
                            const ServiceLife &life)
{
    JudgedPeriod out;
    if (rule.kind == PeriodKind::Rolling) {
        out = ofDays(contract, rule.days, month, life);
        out.last = month;
        return out;
    }
    const Month first = firstOf(rule, month);
    out = ofMonths(contract, first, month, life);
    out.last = {first.value + std::chrono::months(rule.months() - 1)};
    if (contract.end)
        out.last
            = std::min(out.last, billingMonthOf(*contract.end - std::chrono::days(1), contract.billingDay));
    out.ends = month >= out.last;
    return out;
}

std::optional<JudgedPeriod> earlierPeriodOf(const Contract &contract, const PeriodRule &rule, Month month,
                                            int back, const ServiceLife &life)
{
    const Month first = firstOf(rule, month);
    const Month last{first.value - std::chrono::months(rule.months() * (back - 1) + 1)};
    if (billingSpan(last, contract.billingDay).clippedTo(lifeOf(contract)).empty())
        return std::nullopt;
    JudgedPeriod out = judgedPeriodOf(contract, rule, last, life);
    return out.when.empty() ? std::nullopt : std::optional(std::move(out));
}

Money feeIn(const Service &service, const JudgedPeriod &period)
{
    Money sum;
    for (const JudgedMonth &month : period.months)
        if (month.charged)
            sum += service.fee(month.month);
    return sum;
}

} // namespace makegood::sla
