// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/claims.h"

#include <algorithm>

#include "sla/evaluate/claim_deadline.h"
#include "sla/evaluate/credit_assessment.h"

namespace makegood::sla
{

namespace
{

constexpr Duration dueSoon = std::chrono::hours(24);

using Services = std::vector<std::string>; // ids

// What is paid, or withheld, otherwise than by outage.
struct PaidOtherwise {
    bool byTime = false; ///< by rules on availability or outages
    bool byOthers = false; ///< by rules on metrics or tickets
};

PaidOtherwise paidOtherwise(const CreditResult &credit)
{
    return {paidForThePeriod(credit) > Money{}, paidWithoutOutages(credit) > Money{}};
}

bool hasCreditedTime(const Outage &outage)
{
    return outage.credited > Duration::zero();
}

// The recorded state up to as_of.
std::optional<ClaimState> recordedState(const JudgingInput &input, const std::string &service,
                                        const Claim &claim)
{
    for (const RecordedClaim &one : input.evidence.claims)
        if (one.service == service && one.forPeriod == claim.forPeriod
            && one.outageStart == claim.outage.start && one.at <= input.asOf)
            if (const auto state = fromWord<ClaimState>(one.state); state && isRecorded(*state))
                return state;
    return {};
}

ClaimState stateOf(const std::optional<Instant> &deadline, Instant asOf)
{
    if (!deadline)
        return ClaimState::Open;
    if (asOf > *deadline)
        return ClaimState::Expired;
    return *deadline - asOf >= dueSoon ? ClaimState::Open : ClaimState::Due;
}

bool isProven(const JudgingInput &input, const Services &services, const Interval &outage)
{
    const auto &rows = input.evidence.proofs;
    return std::any_of(rows.begin(), rows.end(), [&](const ProofRow &row) {
        return row.failed && outage.contains(row.at) && row.at <= input.asOf
            && std::find(services.begin(), services.end(), row.service) != services.end();
    });
}

std::vector<std::string> gatesFailingNow(const JudgingInput &input)
{
    std::vector<std::string> out;
    for (const Gate &gate : input.policy.gates) {
        const auto &rows = input.contract.standing;
        const bool fails = std::any_of(rows.begin(), rows.end(), [&](const Standing &row) {
            return row.gate == gate.id && row.when().contains(input.asOf);
        });
        if (fails)
            out.push_back(gate.id);
    }
    return out;
}

// Makes the claims of one service.
class ClaimMaker
{
public:
    ClaimMaker(const JudgingInput &input, const ServiceAssessment &assessment,
               const std::optional<BusinessCalendar> &calendar)
        : m_input(input)
        , m_rule(*input.policy.claim)
        , m_unit(assessment.result.service)
        , m_services(servicesOf(assessment))
        , m_calendar(calendar)
        , m_failingGates(gatesFailingNow(input))
    {
    }

    Claim forPeriod() const
    {
        // The ticket is one opened in the period, which its end does not belong to.
        const Interval &period = m_input.period.when;
        const Ticket *report = reportOf(m_input, m_services, period.start, period.end - Duration(1));
        Claim claim;
        claim.outage = period;
        claim.forPeriod = true;
        if (m_rule.within)
            claim.deadline = limitAfterMonth(m_input, *m_rule.within, m_calendar);
        return completed(std::move(claim), m_services, report);
    }

    Claim forOutage(const Outage &outage, const Incident *incident) const
    {
        const Interval &whole = outage.whole;
        const Services services = outage.service.empty() ? m_services : Services{outage.service};
        const Ticket *report = reportOf(m_input, services, whole.start,
                                        whole.end + m_rule.reportWithin.value_or(Duration::zero()));
        Claim claim;
        claim.outage = whole;
        if (m_rule.within && m_rule.from == ClaimFrom::MonthEnd)
            claim.deadline = limitAfterMonth(m_input, *m_rule.within, m_calendar);
        else if (m_rule.within)
            claim.deadline = limitAfter(countedFrom(whole, incident, report), *m_rule.within,
                                        m_input.contract.zone, m_calendar);
        return completed(std::move(claim), services, report);
    }

private:
    // A group's evidence is that of its services; what is recorded of its claims is the group's.
    static Services servicesOf(const ServiceAssessment &assessment)
    {
        Services out;
        for (const ServiceAssessment *part : assessment.parts())
            out.push_back(part->service->id);
        return out;
    }

    Instant countedFrom(const Interval &outage, const Incident *incident, const Ticket *report) const
    {
        if (m_rule.from == ClaimFrom::TicketClosed)
            return lastResolved(report).value_or(outage.end);
        if (incident == nullptr)
            return outage.end;
        // A post-mortem dated after as_of is ignored.
        if (m_rule.from == ClaimFrom::PostMortem && incident->postMortemAt
            && *incident->postMortemAt <= m_input.asOf)
            return *incident->postMortemAt;
        return incident->when.end;
    }

    std::optional<Instant> lastResolved(const Ticket *ticket) const
    {
        std::optional<Instant> last;
        if (ticket != nullptr)
            for (const TicketEvent &event : ticket->events)
                if (event.kind == TicketEventKind::Resolved && event.at <= m_input.asOf)
                    last = event.at;
        return last;
    }

    Claim completed(Claim claim, const Services &services, const Ticket *report) const
    {
        claim.state = recordedState(m_input, m_unit, claim).value_or(stateOf(claim.deadline, m_input.asOf));
        // Service, time and duration are always known; proof and ticket may be missing.
        for (const std::string &item : m_rule.requirements)
            if (item == wordOf(ClaimItem::Proof) && !isProven(m_input, services, claim.outage))
                claim.missing.push_back(item);
        if (m_rule.reportWithin && report == nullptr)
            claim.missing.push_back(missingTicket);
        if (report != nullptr && (m_rule.reportWithin || m_rule.from == ClaimFrom::TicketClosed))
            claim.report = report->id;
        claim.failingGates = m_failingGates;
        return claim;
    }

    const JudgingInput &m_input;
    const ClaimRule &m_rule;
    const std::string &m_unit; // the service or the group
    Services m_services;
    const std::optional<BusinessCalendar> &m_calendar;
    std::vector<std::string> m_failingGates;
};

} // namespace

std::vector<Claim> claimsOf(const JudgingInput &input, const ServiceAssessment &assessment,
                            const std::optional<BusinessCalendar> &calendar)
{
    if (!input.policy.claim || !input.policy.credit.isClaimable(assessment.serviceClass->id))
        return {};
    const ClaimMaker make(input, assessment, calendar);
    const PaidOtherwise paid = paidOtherwise(assessment.result.credit);
    const std::vector<Outage> &outages = assessment.result.outages;
    std::vector<Claim> claims;
    // A cap that leaves nothing of the sum leaves nothing to claim for the period.
    const CreditResult &credit = assessment.result.credit;
    const bool stands = credit.amount.value_or(Money{}) + credit.withheld > Money{};
    const bool timeless = std::none_of(outages.begin(), outages.end(), hasCreditedTime);
    if (stands && (paid.byOthers || (paid.byTime && timeless)))
        claims.push_back(make.forPeriod());
    for (std::size_t i = 0; i < outages.size(); ++i)
        if (outages[i].amount.value_or(Money{}) > Money{} || (paid.byTime && hasCreditedTime(outages[i])))
            claims.push_back(make.forOutage(outages[i], assessment.incidents[i]));
    return claims;
}

} // namespace makegood::sla
