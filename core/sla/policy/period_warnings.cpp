// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of periods, shares and rights that change nothing.
#include <algorithm>

#include "sla/policy/warning_parts.h"

namespace makegood::sla
{

void addIdlePeriodKeys(const TomlNode &tree, const Policy &policy, std::vector<IdleKey> &out)
{
    const TomlNode *classes = tree.find("class");
    for (const ServiceClass &one : policy.classes) {
        const TomlNode *row = classes ? classes->row(one.id) : nullptr;
        const TomlNode *first = row ? row->find("first_month") : nullptr;
        if (first && !one.period.spansMonths())
            out.push_back({first->line, "class." + one.id + ".first_month",
                           "it says when quarters and years begin, and the class's period is neither"});
    }
}

void warnOfPeriods(const TomlNode &tree, const Policy &policy, Problems &warnings)
{
    const auto any
        = [&](auto holds) { return std::any_of(policy.classes.begin(), policy.classes.end(), holds); };
    const bool weighsTime = any([](const ServiceClass &one) {
        return one.isMeasured && one.measure.kind != MeasureKind::IntervalMean;
    });
    const TomlNode *impact = tree.find("impact");
    if (impact && policy.impact && policy.impact->weighsAvailability && !weighsTime)
        warnings.add(
            impact->line, "impact.weighs",
            "availability is weighed, and every class is measured by means or not at all, which have no "
            "shares",
            "", "credit");
    const TomlNode *rows = tree.find("right");
    for (const RightRule &right : policy.rights) {
        const TomlNode *row = rows ? rows->row(right.id) : nullptr;
        const int line = row ? row->line : 0;
        if (!any([](const ServiceClass &one) { return one.isMeasured; }))
            warnings.add(line, "right." + right.id, "it can never arise: no class promises an availability",
                         "", "");
        if (right.clauses.empty())
            warnings.add(line, "right." + right.id + ".clauses",
                         "no clause is named, so the right cannot be traced to the agreement", "",
                         "the ids of the clauses that give it");
    }
}

} // namespace makegood::sla
