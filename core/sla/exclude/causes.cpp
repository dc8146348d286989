// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/exclude/causes.h"

#include <algorithm>

namespace makegood::sla
{

bool isExcluded(Cause cause, std::span<const Exclusion> exclusions, Purpose purpose)
{
    return std::any_of(exclusions.begin(), exclusions.end(), [&](const Exclusion &row) {
        return (purpose == Purpose::Availability ? row.fromAvailability : row.fromCredit)
            && std::find(row.causes.begin(), row.causes.end(), cause) != row.causes.end();
    });
}

bool causesMatter(const Policy &policy)
{
    const auto &rules = policy.credit.rules;
    return !policy.exclusions.empty() || std::any_of(rules.begin(), rules.end(), [](const CreditRule &rule) {
        return !rule.scenarios.empty();
    });
}

Clauses excludingClauses(Cause cause, std::span<const Exclusion> exclusions, Purpose purpose)
{
    Clauses out;
    for (const Exclusion &row : exclusions)
        if (isExcluded(cause, std::span(&row, 1), purpose))
            out.insert(out.end(), row.clauses.begin(), row.clauses.end());
    return out;
}

IntervalSet excludedTime(const IncidentList &incidents, std::span<const Exclusion> exclusions,
                         Purpose purpose)
{
    std::vector<Interval> out;
    std::vector<Interval> counted;
    for (const Incident *incident : incidents.all())
        (isExcluded(incident->cause, exclusions, purpose) ? out : counted).push_back(incident->when);
    return IntervalSet(std::move(out)).without(IntervalSet(std::move(counted)));
}

const Incident *incidentOf(const Interval &outage, const IncidentList &incidents)
{
    const Incident *best = nullptr;
    Duration most{};
    for (const Incident *incident : incidents.around(outage)) {
        const Duration covered = incident->when.clippedTo(outage).length();
        if (covered > most || (best != nullptr && covered == most && incident->id < best->id)) {
            best = incident;
            most = covered;
        }
    }
    return best;
}

} // namespace makegood::sla
