// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/portfolio/next_step.h"

#include <algorithm>

namespace makegood::sla
{

namespace
{

bool isWorthFiling(const ClaimFigures &claim)
{
    return !claim.amount || *claim.amount > Money{};
}

template <typename Which> void addClaims(NextStep &step, const ServiceFigures &service, Which which)
{
    step.count += static_cast<int>(std::count_if(service.claims.begin(), service.claims.end(), which));
    if (const std::optional<Money> amount = claimedTogether(service, which))
        step.amount = step.amount.value_or(Money{}) + *amount;
}

// The claims with the earliest deadline that is near.
std::optional<NextStep> claimInTime(std::span<const TotalledService> months, Instant now)
{
    std::optional<NextStep> out;
    const auto isNear = [&](const ClaimFigures &claim) {
        return claim.deadline && *claim.deadline >= now && *claim.deadline - now <= claimDueWithin
            && isWorthFiling(claim);
    };
    for (const TotalledService &one : months)
        for (const ClaimFigures &claim : one.service->claims)
            if (isNear(claim) && (!out || *claim.deadline < *out->at)) {
                out = NextStep{};
                out->kind = StepKind::FileClaimInTime;
                out->month = one.month->month;
                out->at = claim.deadline;
            }
    if (out)
        for (const TotalledService &one : months)
            addClaims(*out, *one.service, [&](const ClaimFigures &claim) {
                return isNear(claim) && *claim.deadline == *out->at;
            });
    return out;
}

// A claim with a time limit is looked for in every month: it must not be forgotten in an earlier one.
std::optional<NextStep> readyClaim(std::span<const TotalledService> months, Instant now)
{
    std::optional<NextStep> out;
    for (const TotalledService &one : months) {
        const auto counts = [&](const ClaimFigures &claim) {
            return (claim.deadline ? *claim.deadline >= now : &one == &months.back()) && claim.isReady
                && isWorthFiling(claim);
        };
        for (const ClaimFigures &claim : one.service->claims) {
            if (!counts(claim))
                continue;
            if (!out)
                out = NextStep{};
            out->kind = StepKind::FileClaim;
            out->month = one.month->month;
            if (claim.deadline && (!out->at || *claim.deadline < *out->at))
                out->at = claim.deadline;
        }
        if (out)
            addClaims(*out, *one.service, counts);
    }
    return out;
}

NextStep classify(const CauselessOutages &outages, StepKind kind, Month month)
{
    NextStep out;
    out.kind = kind;
    out.month = month;
    out.count = outages.count;
    out.length = outages.length;
    return out;
}

} // namespace

NextStep nextStep(std::span<const TotalledService> months, bool sourceFailed, Instant now)
{
    if (months.empty())
        return {};
    const ServiceFigures &shown = *months.back().service;
    NextStep out;
    out.month = months.back().month->month;
    if (const auto claim = claimInTime(months, now))
        return *claim;
    // Nothing can have been measured before the month begins where the customer is.
    if (shown.state == ServiceState::NoData && months.back().month->period.start < now) {
        out.kind = StepKind::GetData;
        return out;
    }
    if (sourceFailed) {
        out.kind = StepKind::MendSource;
        return out;
    }
    if (shown.state == ServiceState::Undecided) {
        out.kind = StepKind::CompleteData;
        out.length = shown.elapsed - shown.coveredElapsed;
        return out;
    }
    if (shown.causeless.mayChange)
        return classify(shown.causeless, StepKind::ClassifyFirst, out.month);
    if (const auto claim = readyClaim(months, now))
        return *claim;
    if (shown.toBeAgreed) {
        out.kind = StepKind::RecordRemedy;
        out.outage = shown.longestOutage;
        out.length = out.outage ? out.outage->length() : Duration::zero();
        return out;
    }
    if (shown.state == ServiceState::AtRisk) {
        out.kind = StepKind::ReviewForecast;
        out.at = shown.usedUpAt;
        return out;
    }
    if (shown.causeless.count > 0)
        return classify(shown.causeless, StepKind::Classify, out.month);
    return out;
}

} // namespace makegood::sla
