// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/credit/worked_example.h"

namespace makegood::sla
{

std::optional<WorkedExample> workedExample(const CreditRule &rule, Money fee, Duration outage,
                                           const Currency &currency)
{
    constexpr Duration month = std::chrono::days(WorkedExample::days);
    const Fraction charge = exactAmount(fee, currency);
    const Integer up = (month - outage).count();
    WorkedExample out{fee, outage, 0, percentCut(up, month.count()), {}, false};
    Fraction exact = 0;
    switch (rule.kind) {
    case CreditKind::ProRata:
        exact = proRata(charge, outage, month, rule.multiplier);
        break;
    case CreditKind::PerBlock:
        out.blocks = blocksIn(outage, rule.block, rule.rounding);
        exact = valueOf(rule.worth, charge, rule.dayBasis, WorkedExample::days) * out.blocks;
        break;
    case CreditKind::Tiers:
        if (const Tier *tier = tierFor(rule.tiers, Fraction(up, month.count())))
            exact = valueOf(tier->worth, charge, rule.dayBasis, WorkedExample::days);
        break;
    case CreditKind::Negotiated:
    case CreditKind::None:
        return std::nullopt;
    }
    const CappedAmount amount
        = cappedAt(roundedAmount(exact, currency, Rounding::HalfUp), rule.cap, charge, currency);
    out.amount = amount.amount;
    out.capped = amount.capped;
    return out;
}

} // namespace makegood::sla
