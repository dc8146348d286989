// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/earlier_periods.h"

#include "sla/evaluate/service_assessment.h"

namespace makegood::sla
{

namespace
{

std::optional<bool> metIn(const JudgingInput &input, const ServiceAssessment &assessment)
{
    const ServiceClass &serviceClass = *assessment.serviceClass;
    const Measured measured
        = measureService(input, serviceClass, assessment.service->id, *assessment.evidence,
                         {assessment.accepted, assessment.excludedForAvailability, assessment.hours});
    const Figures figures = countTime(input, serviceClass.measure, serviceClass.measure.noData, measured,
                                      assessment.accepted, assessment.excludedForAvailability);
    return figures.num ? std::optional(figures.meets(serviceClass.target)) : std::nullopt;
}

} // namespace

std::vector<EarlierPeriod> lastPeriods(const JudgingInput &input, const ServiceAssessment &assessment,
                                       std::int64_t count)
{
    std::vector<EarlierPeriod> out{{input.month, input.period.when, assessment.result.met}};
    const Contract &contract = input.contract;
    while (static_cast<std::int64_t>(out.size()) < count) {
        EarlierPeriod one;
        one.month = out.back().month.previous();
        if (const auto period
            = billingPeriodOf(contract.zone, contract.billingDay, one.month, contract.start, contract.end)) {
            one.when = period->when;
            one.met
                = metIn({input.policy, contract, input.evidence, one.month, *period, input.asOf}, assessment);
        }
        out.push_back(one);
    }
    return out;
}

} // namespace makegood::sla
