// SPDX-License-Identifier: GPL-3.0-or-later
#include "judged.h"

#include <algorithm>

namespace makegood::cli
{

Interval horizonFor(Month month)
{
    // A billing period begins on day 1 to 28 and no zone is further than 15 hours from UTC.
    using std::chrono::days;
    const auto firstDay = [](Month m) { return std::chrono::sys_days(m.value / std::chrono::day(1)); };
    return {firstDay(month) - days(2), firstDay(month.next().next()) + days(2)};
}

std::vector<std::string> withoutEffect(const CaseData &data)
{
    std::vector<std::string> out;
    for (const CheckSeries &series : data.evidence.checks) {
        const Service *service = data.contract.serviceNamed(series.service());
        if (service == nullptr) {
            out.push_back("The checks of '" + series.service() + "' are ignored: the contract '"
                          + data.contract.id + "' has no such service.");
            continue;
        }
        const ServiceClass *kind = data.policy.classNamed(service->serviceClass);
        if (kind != nullptr
            && std::ranges::find(kind->measure.probes, series.probe()) == kind->measure.probes.end())
            out.push_back("The checks of '" + series.service() + "' by the probe '" + series.probe()
                          + "' are ignored: the class '" + kind->id + "' of the policy '" + data.policy.id
                          + "' does not name this probe.");
    }
    for (const Standing &row : data.contract.standing)
        if (std::ranges::find(data.policy.gates, row.gate, &Gate::id) == data.policy.gates.end())
            out.push_back("The standing of '" + row.gate + "' is ignored: the policy '" + data.policy.id
                          + "' has no such gate.");
    return out;
}

} // namespace makegood::cli
