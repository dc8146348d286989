// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_credit.h"

#include <set>

namespace makegood::brute
{

namespace
{

std::int64_t halfUp(const Fraction &minor)
{
    const Integer n = 2 * numerator(minor) + denominator(minor);
    return std::int64_t(n / (2 * denominator(minor)));
}

std::int64_t cutTo(std::int64_t amount, const std::optional<Percent> &share, const Fraction &fee,
                   bool &capped)
{
    if (!share || Fraction(amount) <= fee * share->ratio)
        return amount;
    const Fraction limit = fee * share->ratio;
    capped = true;
    return std::int64_t(Integer(numerator(limit) / denominator(limit)));
}

Fraction worthOf(const CreditRule &rule, const Worth &worth, const Fraction &charge, const Earned &earned)
{
    if (worth.percent)
        return charge * worth.percent->ratio;
    if (worth.amount)
        return worth.amount->value * earned.major * (worth.perUnit ? earned.service.units : 1);
    const std::int64_t days = rule.dayBasis == Basis::Period ? earned.periodDays : 30;
    return worth.days ? Fraction(charge * *worth.days / days) : Fraction(charge * *worth.hours / (days * 24));
}

bool fits(const Scenario &s, const OutageMinutes &outage, const std::string &type)
{
    const Duration length = outage.whole.end - outage.whole.start;
    bool cause = s.causes.empty();
    for (const Cause one : s.causes)
        cause = cause || one == outage.cause;
    bool kind = s.serviceTypes.empty();
    for (const std::string &one : s.serviceTypes)
        kind = kind || one == type;
    return cause && kind && (!s.longerThan || length > *s.longerThan) && (!s.atLeast || length >= *s.atLeast);
}

bool looksAtOutages(const CreditRule &rule)
{
    switch (rule.kind) {
    case CreditKind::ProRata:
    case CreditKind::PerBlock:
    case CreditKind::Table:
        return true;
    case CreditKind::Flat:
        return rule.on == Trigger::Outage;
    case CreditKind::Tiers:
    case CreditKind::Rules:
        return false;
    case CreditKind::Negotiated:
    case CreditKind::None:
        break;
    }
    return rule.id.empty();
}

std::int64_t sumOf(const std::vector<Minute> &minutes, bool inPeriodAlone)
{
    std::int64_t sum = 0;
    for (const Minute &minute : minutes)
        sum += inPeriodAlone && minute.place != 0 ? 0 : minute.left;
    return sum;
}

std::int64_t blocksIn(std::int64_t milliseconds, const CreditRule &rule)
{
    const std::int64_t block = rule.block.count();
    std::int64_t n = 0;
    while ((n + 1) * block <= milliseconds)
        ++n;
    return rule.rounding == BlockRounding::Up && n * block < milliseconds ? n + 1 : n;
}

// Rows sorted so that the last that is reached counts.
const LengthRow *rowFor(const CreditRule &rule, std::int64_t milliseconds)
{
    const LengthRow *found = nullptr;
    for (const LengthRow &row : rule.rows) {
        const bool reached = row.over ? milliseconds > row.bound.count() : milliseconds >= row.bound.count();
        const bool farther = found == nullptr || row.bound > found->bound
            || (row.bound == found->bound && row.over && !found->over);
        if (milliseconds > 0 && reached && farther)
            found = &row;
    }
    return found;
}

const Tier *tierFor(const CreditRule &rule, const Fraction &availability)
{
    const Tier *found = nullptr;
    for (const Tier &tier : rule.tiers) {
        const bool applies
            = availability < tier.below.ratio || (tier.orAt && availability == tier.below.ratio);
        const bool lower = found == nullptr || tier.below.ratio < found->below.ratio
            || (tier.below.ratio == found->below.ratio && !tier.orAt);
        if (applies && lower)
            found = &tier;
    }
    return found;
}

} // namespace

Payment pay(const CreditTerms &terms, const Earned &earned)
{
    Payment out;
    out.credited.resize(earned.outages.size());
    out.amounts.resize(earned.outages.size());
    std::vector<bool> taken(earned.outages.size()), known(earned.outages.size());
    std::int64_t sum = 0;
    bool anyAmount = false, everyOutage = false;
    const bool breached = earned.availability && *earned.availability < earned.target;
    for (const CreditRule &rule : terms.rules) {
        bool applies = rule.classes.empty();
        for (const std::string &one : rule.classes)
            applies = applies || one == earned.service.serviceClass;
        if (!applies)
            continue;
        everyOutage = everyOutage || rule.kind == CreditKind::Tiers
            || (rule.kind == CreditKind::Negotiated && rule.scenarios.empty())
            || (rule.kind == CreditKind::Flat && rule.on == Trigger::Breach);
        std::vector<std::vector<Minute>> minutes(earned.outages.size());
        std::int64_t budget = rule.beyondTarget ? earned.budget : 0;
        std::int64_t all = 0;
        for (std::size_t i = 0; i < earned.outages.size(); ++i) {
            const OutageMinutes &outage = earned.outages[i];
            bool admitted = rule.scenarios.empty();
            for (const Scenario &scenario : rule.scenarios)
                admitted = admitted || fits(scenario, outage, earned.service.type);
            if (!looksAtOutages(rule) || !outage.recorded || (taken[i] && !rule.adds) || !admitted)
                continue;
            taken[i] = true;
            minutes[i] = outage.minutes;
            std::int64_t free = rule.free ? rule.free->count() : 0;
            for (Minute &minute : minutes[i]) {
                const std::int64_t gone = std::min(free, minute.left);
                minute.left -= gone;
                free -= gone;
            }
            // The free time is gone before the share is taken.
            for (Minute &minute : minutes[i])
                minute.left = minute.left * outage.share / 60'000;
            for (Minute &minute : minutes[i]) {
                const std::int64_t gone = minute.place == 0 ? std::min(budget, minute.left) : 0;
                minute.left -= gone;
                budget -= gone;
            }
            all += sumOf(minutes[i], true);
            if (!known[i]) {
                known[i] = true;
                out.credited[i] = sumOf(minutes[i], true);
            }
        }
        if (rule.kind == CreditKind::Negotiated || rule.kind == CreditKind::None) {
            out.rules.emplace_back(
                rule.id, rule.kind == CreditKind::Negotiated ? std::nullopt : std::optional<std::int64_t>(0));
            continue;
        }
        anyAmount = true;
        const bool fires = rule.on == Trigger::Outage || breached;
        std::int64_t amount = 0;
        const bool byOutage = rule.kind == CreditKind::ProRata
            || (rule.kind == CreditKind::PerBlock && rule.aggregate == Aggregate::Outage
                && !rule.calendarDays)
            || (rule.kind == CreditKind::Table && rule.aggregate == Aggregate::Outage);
        if (byOutage) {
            for (std::size_t i = 0; i < earned.outages.size(); ++i) {
                const std::int64_t left = sumOf(minutes[i], true);
                Fraction value = 0;
                if (rule.kind == CreditKind::ProRata) {
                    const Duration basis = rule.basis == Basis::ThirtyDays
                        ? Duration(std::chrono::days(30))
                        : earned.period.end - earned.period.start;
                    value = earned.fee * left / basis.count() * rule.multiplier;
                } else if (rule.kind == CreditKind::PerBlock) {
                    const std::int64_t n = blocksIn(left, rule);
                    value = worthOf(rule, rule.worth, earned.fee, earned) * n;
                    if (n > 0 && rule.firstPercent)
                        value += earned.fee * rule.firstPercent->ratio;
                } else if (earned.outages[i].whole.start >= earned.period.start) {
                    if (const LengthRow *row = rowFor(rule, sumOf(minutes[i], false)))
                        value = worthOf(rule, row->worth, earned.fee, earned);
                }
                bool cut = false;
                const std::int64_t paid = fires ? cutTo(halfUp(value), rule.outageCap, earned.fee, cut) : 0;
                out.amounts[i] = out.amounts[i].value_or(0) + paid;
                amount += paid;
            }
        } else if (fires) {
            Fraction value = 0;
            if (rule.kind == CreditKind::PerBlock && rule.calendarDays) {
                std::set<std::int64_t> days;
                for (const std::vector<Minute> &of : minutes)
                    for (const Minute &minute : of)
                        if (minute.place == 0 && minute.left > 0)
                            days.insert(minute.at.time_since_epoch() / std::chrono::days(1));
                value = worthOf(rule, rule.worth, earned.fee, earned) * std::int64_t(days.size());
            } else if (rule.kind == CreditKind::PerBlock) {
                value = worthOf(rule, rule.worth, earned.fee, earned) * blocksIn(all, rule);
            } else if (rule.kind == CreditKind::Table) {
                if (const LengthRow *row = rowFor(rule, all))
                    value = worthOf(rule, row->worth, earned.fee, earned);
            } else if (rule.kind == CreditKind::Flat) {
                if (rule.on == Trigger::Breach || all > 0)
                    value = worthOf(rule, rule.worth, earned.fee, earned);
            } else if (earned.availability) {
                const Fraction base = rule.base == "fee"
                    ? earned.fee
                    : Fraction(earned.service.namedCharges.at(rule.base).minor * earned.months);
                if (const Tier *tier = tierFor(rule, *earned.availability))
                    value = worthOf(rule, tier->worth, base, earned);
            }
            amount = halfUp(value);
        }
        bool ruleCapped = false;
        amount = cutTo(amount, rule.cap, earned.fee, ruleCapped);
        out.rules.emplace_back(rule.id, amount);
        sum += amount;
    }
    for (std::size_t i = 0; i < earned.outages.size(); ++i)
        if (!known[i] && everyOutage && earned.outages[i].recorded)
            out.credited[i] = sumOf(earned.outages[i].minutes, true) / 60'000 * earned.outages[i].share;
    if (terms.rules.size() == 1 && terms.rules[0].id.empty() && terms.rules[0].kind == CreditKind::Negotiated)
        return out;
    out.amount = anyAmount ? cutTo(sum, terms.cap, earned.fee, out.capped) : 0;
    out.underLeast
        = terms.least && *out.amount > 0 && Fraction(*out.amount) <= terms.least->value * earned.major;
    return out;
}

} // namespace makegood::brute
