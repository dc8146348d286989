// SPDX-License-Identifier: GPL-3.0-or-later
// A group judged as one service (docs/rules.md, section 24).
#include <algorithm>
#include <numeric>

#include "sla/evaluate/service_assessment.h"

namespace makegood::sla
{

namespace
{

// A service whose fees, named charges and units are the sums of those in the period.
std::shared_ptr<const Service>
madeUpService(const Group &group, const std::vector<ServiceAssessment> &members, const JudgedPeriod &period)
{
    Service out;
    out.id = group.id;
    out.serviceClass = group.serviceClass;
    out.type = "other";
    out.units = 0;
    for (const JudgedMonth &month : period.months)
        out.charges[month.month] = Money{};
    bool first = true;
    for (const ServiceAssessment &member : members) {
        const Service &service = *member.service;
        out.price += service.price;
        out.units += service.units;
        for (const JudgedMonth &month : member.period.months)
            if (month.charged)
                out.charges[month.month] += service.fee(month.month);
        // Like the fee, once for each month in which the service runs.
        for (const auto &[name, amount] : service.namedCharges) {
            const Money charged{amount.minor * member.period.chargedMonths()};
            if (first)
                out.namedCharges[name] = charged;
            else if (const auto at = out.namedCharges.find(name); at != out.namedCharges.end())
                at->second += charged;
        }
        // A charge that one of them lacks is none of the group's.
        std::erase_if(out.namedCharges,
                      [&](const auto &charge) { return !service.namedCharges.contains(charge.first); });
        first = false;
    }
    return std::make_shared<const Service>(std::move(out));
}

std::shared_ptr<const ServiceEvidence> madeUpEvidence(const std::vector<ServiceAssessment> &members)
{
    ServiceEvidence out;
    std::vector<const Incident *> incidents;
    for (const ServiceAssessment &member : members) {
        const auto all = member.evidence->incidents.all();
        incidents.insert(incidents.end(), all.begin(), all.end());
        out.bridges.insert(out.bridges.end(), member.evidence->bridges.begin(),
                           member.evidence->bridges.end());
    }
    out.incidents = IncidentList(std::move(incidents));
    return std::make_shared<const ServiceEvidence>(std::move(out));
}

// The outages of all services, by start, at one start in the order of the services.
void joinOutages(ServiceAssessment &assessment)
{
    struct Place {
        std::size_t member;
        std::size_t index;
    };
    std::vector<Place> places;
    for (std::size_t m = 0; m < assessment.members.size(); ++m)
        for (std::size_t i = 0; i < assessment.members[m].result.outages.size(); ++i)
            places.push_back({m, i});
    const auto outageAt
        = [&](const Place &p) -> Outage & { return assessment.members[p.member].result.outages[p.index]; };
    std::stable_sort(places.begin(), places.end(), [&](const Place &a, const Place &b) {
        return outageAt(a).whole.start < outageAt(b).whole.start;
    });
    auto measured = std::make_shared<Measured>();
    for (const Place &place : places) {
        const ServiceAssessment &member = assessment.members[place.member];
        const std::size_t index = member.listed[place.index];
        assessment.listed.push_back(measured->outages.size());
        measured->outages.push_back(member.measured->outages[index]);
        assessment.credited.push_back(member.credited[index]);
        assessment.incidents.push_back(member.incidents[place.index]);
        assessment.result.outages.push_back(outageAt(place));
        assessment.result.outages.back().service = member.service->id;
    }
    assessment.measured = std::move(measured);
}

} // namespace

Expected<ServiceAssessment> judgeGroup(const JudgingInput &input, const Group &group,
                                       const std::vector<MemberInput> &services,
                                       const ServiceAssessment *before)
{
    const ServiceClass *kind = input.policy.classNamed(group.serviceClass);
    if (kind == nullptr || !kind->ofGroup)
        return refused("group " + group.id + " is of class " + group.serviceClass + ", which policy "
                       + input.policy.id + " does not promise to groups");
    ServiceAssessment assessment;
    assessment.policy = &input.policy;
    assessment.group = &group;
    assessment.period = judgedPeriodOf(input.contract, kind->period, input.month);
    for (std::size_t i = 0; i < services.size(); ++i) {
        const MemberInput &one = services[i];
        const ServiceAssessment *then = before != nullptr ? &before->members[i] : nullptr;
        ServiceAssessment &member = assessment.members.emplace_back();
        auto part = partOf(input.policy, *kind, input.contract.zone, *one.service, *one.evidence,
                           *one.windows, then, then ? then->policy : nullptr);
        if (!part)
            return tl::unexpected(part.error());
        static_cast<ServicePart &>(member) = std::move(*part);
        member.policy = &input.policy;
        member.period = judgedPeriodOf(input.contract, kind->period, input.month, one.service->life);
        takeTime(input.over(member.period), member, then);
        fillAvailability(input.over(member.period), member);
        assessment.result.members.push_back(one.service->id);
    }
    assessment.serviceClass = kind;
    assessment.madeUpService = madeUpService(group, assessment.members, assessment.period);
    assessment.service = assessment.madeUpService.get();
    assessment.madeUpEvidence = madeUpEvidence(assessment.members);
    assessment.evidence = assessment.madeUpEvidence.get();
    const JudgingInput own = input.over(assessment.period);
    for (const ServiceAssessment &member : assessment.members)
        assessment.result.fee += feeIn(*member.service, member.period);
    if (const auto charged = hasCreditBases(input.policy, *assessment.service); !charged)
        return tl::unexpected(charged.error());
    joinOutages(assessment);
    fillAvailability(own, assessment);
    assessRemedies(own, assessment, before);
    return assessment;
}

} // namespace makegood::sla
