// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that a reader of the agreement would not expect to act as they do: causes that are no downtime and
// still claimed (docs/rules.md, section 19), reports that cannot help (section 13).
#include <algorithm>

#include "sla/policy/warning_parts.h"

namespace makegood::sla
{

namespace
{

bool paysByAvailability(const CreditRule &rule)
{
    return (rule.kind == CreditKind::Tiers && rule.on != Trigger::Metric)
        || (rule.kind == CreditKind::Flat && rule.on == Trigger::Breach);
}

// Where remedies pay by the credited time as well, a cause may well count for one purpose alone.
bool paysByAvailabilityAlone(const Policy &policy)
{
    const auto &rules = policy.credit.rules;
    return std::any_of(rules.begin(), rules.end(), paysByAvailability)
        && std::none_of(rules.begin(), rules.end(),
                        [](const CreditRule &rule) { return rule.admitsOutages(); });
}

bool isDowntime(const Policy &policy, Cause cause)
{
    return std::none_of(policy.exclusions.begin(), policy.exclusions.end(), [&](const Exclusion &one) {
        return one.fromAvailability
            && std::find(one.causes.begin(), one.causes.end(), cause) != one.causes.end();
    });
}

bool isCredited(const Policy &policy, Cause cause)
{
    return std::none_of(policy.exclusions.begin(), policy.exclusions.end(), [&](const Exclusion &one) {
        return one.fromCredit && std::find(one.causes.begin(), one.causes.end(), cause) != one.causes.end();
    });
}

bool allStartWithTickets(const Policy &policy)
{
    bool any = false;
    for (const ServiceClass &one : policy.classes) {
        if (one.isMeasured && one.measure.starts != Starts::Ticket)
            return false;
        any = any || one.isMeasured;
    }
    return any;
}

} // namespace

std::string allOf(const std::vector<std::string> &names)
{
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i)
        out += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return out;
}

void warnOfExclusions(const TomlNode &tree, const Policy &policy, Problems &warnings)
{
    const TomlNode *rows = tree.find("exclusion");
    for (std::size_t i = 0; i < policy.exclusions.size() && paysByAvailabilityAlone(policy); ++i) {
        const Exclusion &one = policy.exclusions[i];
        std::vector<std::string> claimed; // no downtime, and still claimed
        std::vector<std::string> paid; // not credited, and still lowering what is paid by
        for (const Cause cause : one.causes) {
            if (policy.claim && one.fromAvailability && isCredited(policy, cause))
                claimed.push_back(wordOf(cause));
            if (one.fromCredit && isDowntime(policy, cause))
                paid.push_back(wordOf(cause));
        }
        const int line = rows && i < rows->items.size() ? rows->items[i].line : 0;
        const std::string path = "exclusion." + std::to_string(i);
        if (!claimed.empty())
            warnings.add(
                line, path,
                allOf(claimed)
                    + (claimed.size() == 1
                           ? " does not count as downtime, but outages of this cause would still be claimed"
                           : " do not count as downtime, but outages of these causes would still be "
                             "claimed"),
                "", "\"credit\" in `from` as well");
        if (!paid.empty())
            warnings.add(
                line, path,
                allOf(paid)
                    + (paid.size() == 1
                           ? " earns no credit, but still lowers the availability by which it is paid"
                           : " earn no credit, but still lower the availability by which it is paid"),
                "", "\"availability\" in `from` as well");
    }
    const TomlNode *claim = tree.find("claim");
    const TomlNode *report = claim ? claim->find("report_within") : nullptr;
    if (report && policy.claim && policy.claim->reportWithin && *policy.claim->reportWithin > Duration::zero()
        && allStartWithTickets(policy))
        warnings.add(
            report->line, "claim.report_within",
            "it cannot help: with starts = \"ticket\", outages without a ticket before their end are "
            "not counted",
            report->shown(), "");
}

} // namespace makegood::sla
