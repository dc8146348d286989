// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/evaluate/claims.h"

#include <algorithm>

#include "sla/evaluate/credit_assessment.h"

namespace makegood::sla
{

namespace
{

constexpr Duration dueSoon = std::chrono::hours(24);

bool earns(const Outage &outage, const ServiceResult &result)
{
    if (outage.amount && *outage.amount > Money{})
        return true;
    return outage.credited > Duration::zero() && paidForThePeriod(result.credit) > Money{};
}

std::optional<Instant> deadlineOf(const JudgingInput &input, const ClaimRule &rule, const Outage &outage,
                                  const Incident *incident)
{
    if (!rule.within)
        return std::nullopt;
    if (rule.from == ClaimFrom::MonthEnd)
        return input.period.when.end + *rule.within;
    Instant from = outage.whole.end;
    if (incident != nullptr) {
        from = incident->when.end;
        // A post-mortem dated after as_of is ignored.
        if (rule.from == ClaimFrom::PostMortem && incident->postMortemAt
            && *incident->postMortemAt <= input.asOf)
            from = *incident->postMortemAt;
    }
    return from + *rule.within;
}

// The recorded state up to as_of.
std::optional<ClaimState> recordedState(const JudgingInput &input, const std::string &service,
                                        const Outage &outage)
{
    for (const RecordedClaim &one : input.evidence.claims)
        if (one.service == service && one.outageStart == outage.whole.start && one.at <= input.asOf)
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

bool isProven(const JudgingInput &input, const std::string &service, const Interval &outage)
{
    const auto &rows = input.evidence.proofs;
    return std::any_of(rows.begin(), rows.end(), [&](const ProofRow &row) {
        return row.failed && row.service == service && outage.contains(row.at) && row.at <= input.asOf;
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

} // namespace

std::vector<Claim> claimsOf(const JudgingInput &input, const ServiceAssessment &assessment)
{
    if (!input.policy.claim || !input.policy.credit.isClaimable(assessment.serviceClass->id))
        return {};
    const ClaimRule &rule = *input.policy.claim;
    std::vector<Claim> claims;
    const std::vector<Outage> &outages = assessment.result.outages;
    for (std::size_t i = 0; i < outages.size(); ++i) {
        const Outage &outage = outages[i];
        if (!earns(outage, assessment.result))
            continue;
        Claim claim;
        claim.outage = outage.whole;
        claim.deadline = deadlineOf(input, rule, outage, assessment.incidents[i]);
        claim.state = recordedState(input, assessment.result.service, outage)
                          .value_or(stateOf(claim.deadline, input.asOf));
        // Service, time and duration are always known; proof may be missing.
        for (const std::string &item : rule.requirements)
            if (item == wordOf(ClaimItem::Proof) && !isProven(input, assessment.result.service, outage.whole))
                claim.missing.push_back(item);
        claim.failingGates = gatesFailingNow(input);
        claims.push_back(std::move(claim));
    }
    return claims;
}

} // namespace makegood::sla
