// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of business time and support without effect, and promises that are doubtful (docs/rules.md, sections
// 18 and 20).
#include <algorithm>

#include "sla/policy/warning_parts.h"

namespace makegood::sla
{

namespace
{

bool countsBusinessTime(const std::optional<Target> &target)
{
    return target && target->inBusinessTime();
}

bool usesBusinessTime(const Policy &policy)
{
    const auto &severities = policy.support ? policy.support->severities : std::vector<Severity>();
    return (policy.maintenance && policy.maintenance->business)
        || (policy.claim && policy.claim->within && policy.claim->within->businessDays > 0)
        || std::any_of(policy.obligations.begin(), policy.obligations.end(),
                       [](const Obligation &one) { return countsBusinessTime(one.within); })
        || std::any_of(severities.begin(), severities.end(), [](const Severity &one) {
               return countsBusinessTime(one.response) || countsBusinessTime(one.update)
                   || countsBusinessTime(one.statusReply) || countsBusinessTime(one.resolution);
           });
}

// A reading may set the target that counts in it.
bool someReadingUsesBusinessTime(const Policy &policy)
{
    return std::any_of(policy.readings.begin(), policy.readings.end(), [](const Reading &reading) {
        return reading.terms && usesBusinessTime(*reading.terms);
    });
}

const TomlNode *severityRow(const TomlNode &tree, const std::string &id)
{
    const TomlNode *support = tree.find("support");
    const TomlNode *rows = support ? support->find("severity") : nullptr;
    return rows ? rows->row(id) : nullptr;
}

} // namespace

void addIdleSupportKeys(const TomlNode &tree, const Policy &policy, std::vector<IdleKey> &out)
{
    // In [support] it may say no more than when somebody answers.
    if (policy.business && !policy.businessInSupport && !usesBusinessTime(policy)
        && !someReadingUsesBusinessTime(policy)) {
        const TomlNode *node = tree.find("business");
        out.push_back({node ? node->line : 0, "business",
                       "no target, notice or claim counts business hours (`8bh`) or days (`1bd`)"});
    }
    if (!policy.support || policy.support->promisesResolution())
        return;
    for (const Severity &one : policy.support->severities)
        if (const TomlNode *row = severityRow(tree, one.id))
            if (const TomlNode *by = row->find("resolved_by"))
                out.push_back({by->line, "support.severity." + one.id + ".resolved_by",
                               "no severity says `resolution`, so nothing is timed until then"});
}

void warnOfSupport(const TomlNode &tree, const Policy &policy, Problems &warnings)
{
    if (policy.support)
        for (const Severity &one : policy.support->severities) {
            const TomlNode *row = severityRow(tree, one.id);
            const bool closes = std::find(one.resolvedBy.begin(), one.resolvedBy.end(), ResolvedBy::Resolved)
                != one.resolvedBy.end();
            if (row && one.resolution && !closes)
                warnings.add(row->find("resolved_by") ? row->find("resolved_by")->line : row->line,
                             "support.severity." + one.id + ".resolved_by",
                             "a ticket that is only closed as resolved stays unresolved for ever", "",
                             "resolved beside the others, unless the agreement says otherwise");
        }
}

} // namespace makegood::sla
