// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_credit.h"
#include "brute_force.h"

namespace makegood::brute
{

using namespace sla;

Result judgeGroup(const Policy &policy, const Contract &contract, const Evidence &evidence,
                  const Group &group, const Asked &asked)
{
    const ServiceClass &kind = *policy.classNamed(group.serviceClass);
    const auto &denominator = kind.measure.denominator;
    Result out;
    Integer base = 0;
    Earned earned;
    earned.service.serviceClass = group.serviceClass;
    earned.service.units = 0;
    for (const std::string &id : group.services) {
        const Service &service = *contract.serviceNamed(id);
        const Result one = judge(policy, contract, evidence, service, asked);
        out.downtime += one.downtime;
        out.measured += one.measured;
        out.maintenance += one.maintenance;
        out.causes += one.causes;
        if (one.measured > 0)
            base += denominator ? Integer(denominator->count()) : Integer(one.measured) * 60'000;
        earned.service.units += service.units;
        for (const Month month : asked.months)
            earned.fee += service.fee(month).minor;
        for (const auto &[name, amount] : service.namedCharges)
            earned.service.namedCharges[name] += amount;
    }
    out.den = base;
    if (base > 0) {
        out.num = std::max(Integer(0), Integer(base - out.downtime));
        earned.availability = Fraction(out.num, out.den);
    }
    const Fraction kept = earned.availability.value_or(Fraction(1));
    out.budgetLeft = floorOf(Fraction(base) * (kept - kind.target.ratio));
    earned.target = kind.target.ratio;
    earned.period = asked.period;
    earned.periodDays = asked.days;
    earned.months = std::int64_t(asked.months.size());
    earned.major = 1;
    for (int i = 0; i < contract.currency.digits; ++i)
        earned.major *= 10;
    const Payment paid = pay(policy.credit, earned);
    out.amount = paid.amount;
    bool held = paid.underLeast;
    for (const Standing &row : contract.standing)
        for (const Gate &gate : policy.gates)
            held = held
                || (row.gate == gate.id && row.from < asked.period.end
                    && (!row.until || *row.until > asked.period.start));
    if (held && out.amount && *out.amount > 0)
        std::swap(*out.amount, out.withheld);
    return out;
}

} // namespace makegood::brute
