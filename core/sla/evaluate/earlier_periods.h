// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include "sla/evaluate/service_part.h"

namespace makegood::sla
{

/// A judged period of one service or group: what rights and remedies over several periods look at.
struct PastPeriod {
    JudgedPeriod period;
    std::optional<Fraction> availability; ///< absent: nothing was measured
    std::optional<bool> met; ///< absent with the availability
    Fraction down = 0; ///< milliseconds of downtime, by shares; not rounded
    std::vector<Figures> parts; ///< of the service, or of each service of the group

    /// The start of the millisecond in which the downtime passes `bound`; nothing when it does not.
    std::optional<Instant> passes(Duration bound) const;
};

/// The earlier periods of the class of one service or group, under the terms and with the evidence of today.
/// Each is judged once, when it is first asked for, and shared by rights, remedies and readings.
class EarlierPeriods
{
public:
    /// `input` is that of the judged unit, `parts` its services, `life` that of a service (of a group none).
    /// Policy, contract and evidence must outlive it.
    EarlierPeriods(const JudgingInput &input, std::vector<ServicePart> parts, const ServiceLife &life);

    /// The k-th period of the class before the judged one, 1 being the one before it; null where contract or
    /// services did not run. After a null all earlier ones are null when the contract had not begun.
    const PastPeriod *back(int k);
    /// Whether the contract had begun when the k-th period before ended.
    bool reaches(int k) const;

private:
    std::optional<PastPeriod> judge(int k) const;

    JudgingInput m_input;
    std::vector<ServicePart> m_parts;
    ServiceLife m_life;
    std::deque<std::optional<PastPeriod>> m_known; ///< of 1, 2, …
};

/// One of the last periods of a class, for what looks back on them in order.
struct EarlierPeriod {
    Month month{}; ///< that ends it
    std::optional<Interval> when; ///< absent: contract or service did not run
    std::optional<bool> met; ///< absent: nothing was measured
};

struct ServiceAssessment;
/// The judged period, then those before it, `count` in all (docs/rules.md, section 16).
std::vector<EarlierPeriod> lastPeriods(const JudgingInput &own, const ServiceAssessment &assessment,
                                       std::int64_t count);

/// Whether the terms ask for earlier periods at all.
bool asksForEarlierPeriods(const Policy &policy);

} // namespace makegood::sla
