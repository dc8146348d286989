// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/credit/settlement.h"

#include <algorithm>
#include <numeric>

#include "sla/exact/rounded_multiples.h"

namespace makegood::sla
{

namespace
{

constexpr Duration thirtyDays = std::chrono::days(30);

// Amounts by outage, each rounded by itself, and their sum.
void settleOutages(const CreditRule &rule, const Charges &charges, std::span<const Duration> credited,
                   bool triggered, CreditAmounts &out)
{
    const Fraction fee = exactAmount(charges.fee, charges.currency);
    const Duration basis = rule.basis == Basis::ThirtyDays ? thirtyDays : charges.period.when.length();
    const bool proRated = rule.kind == CreditKind::ProRata;
    // The amount of one millisecond, or of one block.
    const RoundedMultiples amounts(proRated ? proRata(fee, Duration(1), basis, rule.multiplier)
                                            : valueOf(rule.worth, fee, rule.dayBasis, charges.period.days),
                                   charges.currency);
    for (const Duration time : credited) {
        std::int64_t count = time.count();
        if (!proRated) {
            count = blocksIn(time, rule.block, rule.rounding);
            out.blocks.push_back(count);
        }
        out.byOutage.push_back(triggered ? amounts.times(count) : Money{});
        out.beforeCap += out.byOutage.back();
    }
}

// The amount that is computed once for the whole period.
void settlePeriod(const CreditRule &rule, const Charges &charges, std::span<const Duration> credited,
                  const std::optional<Fraction> &availability, bool triggered, CreditAmounts &out)
{
    Fraction exact = 0;
    if (rule.kind == CreditKind::PerBlock) {
        const Duration all = std::accumulate(credited.begin(), credited.end(), Duration::zero());
        out.periodBlocks = blocksIn(all, rule.block, rule.rounding);
        exact = valueOf(rule.worth, exactAmount(charges.fee, charges.currency), rule.dayBasis,
                        charges.period.days)
            * out.periodBlocks;
    } else if (rule.kind == CreditKind::Tiers && availability) {
        out.tier = tierFor(rule.tiers, *availability);
        if (out.tier != nullptr)
            exact = valueOf(out.tier->worth, exactAmount(charges.base, charges.currency), rule.dayBasis,
                            charges.period.days);
    }
    if (triggered)
        out.beforeCap = roundedAmount(exact, charges.currency, Rounding::HalfUp);
}

} // namespace

Expected<Money> creditBase(const Policy &policy, const Service &service, const JudgedPeriod &period)
{
    if (policy.credit.kind != CreditKind::Tiers || policy.credit.base == "fee")
        return feeIn(service, period);
    const auto charge = service.namedCharges.find(policy.credit.base);
    if (charge == service.namedCharges.end())
        return refused("service " + service.id + " has no charge named " + policy.credit.base
                       + ", of which policy " + policy.id + " credits a share");
    const auto months = std::count_if(period.months.begin(), period.months.end(),
                                      [](const JudgedMonth &month) { return month.charged; });
    return Money{charge->second.minor * months};
}

CreditAmounts settle(const CreditRule &rule, const Charges &charges, std::span<const Duration> credited,
                     const std::optional<Fraction> &availability, bool triggered)
{
    CreditAmounts out;
    if (rule.byOutage())
        settleOutages(rule, charges, credited, triggered, out);
    else
        settlePeriod(rule, charges, credited, availability, triggered, out);
    out.total
        = cappedAt(out.beforeCap, rule.cap, exactAmount(charges.fee, charges.currency), charges.currency);
    return out;
}

std::vector<const Standing *> failedGates(const Policy &policy, const Contract &contract,
                                          const Interval &period)
{
    std::vector<const Standing *> out;
    for (const Standing &row : contract.standing) {
        const bool known = std::any_of(policy.gates.begin(), policy.gates.end(),
                                       [&](const Gate &gate) { return gate.id == row.gate; });
        if (known && row.when().meets(period))
            out.push_back(&row);
    }
    return out;
}

} // namespace makegood::sla
