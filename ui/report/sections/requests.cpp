// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "explain/agreement_parts.h"
#include "report/sections/sections.h"
#include "sla/evaluate/claimed_amount.h"

namespace makegood::ui::sections
{

namespace
{

Mark markOfClaim(const Claim &claim)
{
    switch (claim.state) {
    case ClaimState::Open:
        return Mark::Open;
    case ClaimState::Due:
        return Mark::AtRisk;
    case ClaimState::Expired:
    case ClaimState::Refused:
        return Mark::Breached;
    case ClaimState::Filed:
    case ClaimState::Granted:
    case ClaimState::Applied:
        break;
    }
    return Mark::Kept;
}

QString missingOf(const ServiceResult &service, const Claim &claim)
{
    if (isNeedless(service, claim))
        return ReportTexts::tr("no request needed: this outage is no downtime");
    QStringList out;
    for (const std::string &item : claim.missing)
        out << words::claimItem(item);
    for (const std::string &gate : claim.failingGates)
        out << ReportTexts::tr("not to be requested now: %1").arg(words::gate(gate));
    return out.isEmpty() ? ReportTexts::tr("nothing") : words::list(out);
}

} // namespace

void requests(const Context &c)
{
    const auto &rule = c.policy().claim;
    const auto &services = c.now().services;
    if (!rule || std::none_of(services.begin(), services.end(), [](const ServiceResult &s) {
            return !s.claims.empty();
        }))
        return;
    Table table({{ReportTexts::tr("Service")},
                 {ReportTexts::tr("Outage")},
                 {ReportTexts::tr("Deadline")},
                 {ReportTexts::tr("State")},
                 {ReportTexts::tr("Still missing"), false, 1}});
    for (const ServiceResult &s : services)
        for (const Claim &claim : s.claims)
            table.add({{shownName(s.service, c.format, 40)},
                       {claim.forPeriod ? ReportTexts::tr("whole month")
                                        : dayOfYear(claim.outage.start, c.format, c.year())},
                       {claim.deadline ? weekdayMoment(*claim.deadline, c.format, c.year())
                                       : ReportTexts::tr("none")},
                       {words::claimState(claim.state), true, markOfClaim(claim)},
                       {missingOf(s, claim)}});
    c.flow.subsection(ReportTexts::tr("Requests"), table.startHeight(c.flow) + 30 * pt);
    RunBuilder runs;
    runs.say(rule->within ? ReportTexts::tr("A credit must be requested within %1.")
                                .arg(agreement::limit(*rule->within, c.format))
                          : ReportTexts::tr("A credit may be requested at any time."),
             rule->clauses);
    c.flow.runs(runs.take(), 4 * pt);
    table.drawOn(c.flow);
}

} // namespace makegood::ui::sections
