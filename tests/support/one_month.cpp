// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/one_month.h"

#include "sla/policy/policy_reader.h"
#include "support/plain_policy.h"

namespace makegood::test
{

using namespace sla;

MonthOptions oneMonthOptions(int targets)
{
    using std::chrono::hours;
    using std::chrono::minutes;
    MonthOptions options;
    options.month = Month(std::chrono::year(2026) / 3);
    options.targets = targets;
    options.jitter = Duration::zero();
    options.missingPerMille = 0;
    options.wholeOf = std::chrono::seconds(1);
    const Instant midnight = utcMonth(options.month).start + std::chrono::days(10);
    options.alsoDown = {{midnight - minutes(20), midnight + minutes(25)},
                        {midnight + hours(200), midnight + hours(204) + minutes(10)}};
    return options;
}

std::vector<Check> changesOf(const GeneratedMonth &month, const GeneratedTarget &target)
{
    std::vector<Check> changes{{month.period.start - std::chrono::hours(1), CheckState::Up, {}}};
    for (const Check &check : target.checks)
        if (check.state != changes.back().state)
            changes.push_back(check);
    return changes;
}

std::string contractOf(const GeneratedMonth &month)
{
    std::string text = "schema = 1\nid = \"c\"\ncustomer = \"C\"\npolicy = \"p\"\ntime_zone = \"UTC\"\n"
                       "currency = \"USD\"\nstart = \""
        + formatInstant(month.period.start).substr(0, 10) + "\"\nend = \""
        + formatInstant(month.period.end).substr(0, 10) + "\"\n";
    for (const GeneratedTarget &target : month.targets)
        text += "[[service]]\nid = \"" + target.service
            + "\"\nclass = \"web\"\ntype = \"other\"\nprice = \"1.00\"\n";
    return text;
}

Expected<Evaluation> judgeMonth(const GeneratedMonth &month, const Evidence &evidence)
{
    return evaluate(readPolicy(plainPolicy, "p.policy.toml").value(),
                    readContract(contractOf(month), "contract.toml").value(), evidence,
                    parseMonth(formatInstant(month.period.start).substr(0, 7)).value(),
                    month.period.end + std::chrono::days(30));
}

std::string differenceOf(const GeneratedMonth &month, const Evidence &evidence)
{
    const auto judged = judgeMonth(month, evidence);
    if (!judged)
        return judged.error().text();
    if (judged->services.size() != month.targets.size())
        return std::to_string(judged->services.size()) + " services";
    const std::int64_t length = month.period.length().count();
    for (std::size_t i = 0; i < month.targets.size(); ++i) {
        const GeneratedTarget &target = month.targets[i];
        const ServiceResult &service = judged->services[i];
        if (service.downtime != target.downtime)
            return target.service + " was down " + std::to_string(service.downtime.count())
                + " ms instead of " + std::to_string(target.downtime.count());
        if (!service.availability
            || service.availability->ratio() != Fraction(length - target.downtime.count(), length))
            return target.service + " has another availability";
        std::vector<Interval> outages;
        for (const Outage &outage : service.outages)
            outages.push_back(outage.whole);
        if (outages != target.outages)
            return target.service + " has other outages";
    }
    return {};
}

} // namespace makegood::test
