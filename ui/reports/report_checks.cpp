// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report_checks.h"

#include <algorithm>

#include <QCoreApplication>

#include "explain/brief_text.h"
#include "explain/verdict.h"
#include "explain/words.h"

namespace makegood::ui
{

namespace
{

struct CheckTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::ReportChecks)
};

} // namespace

std::vector<SendCheck> sendChecks(const Evaluation &e, const Format &format)
{
    std::vector<SendCheck> out;
    const int unclassified = unclassifiedOf(e);
    QStringList unproven;
    QStringList gaps;
    for (const ServiceResult &s : e.services) {
        for (const Claim &claim : s.claims)
            if (clockRuns(claim.state)
                && std::find(claim.missing.begin(), claim.missing.end(), wordOf(ClaimItem::Proof))
                    != claim.missing.end())
                unproven << dayOfYear(claim.outage.start, format, e.month.value.year());
        if (s.state == ServiceState::NoData || s.state == ServiceState::Undecided)
            gaps << shownName(s.service, format, 40);
    }
    if (unclassified > 0)
        out.push_back({unclassified == 1 ? CheckTexts::tr("1 outage without a cause")
                                         : CheckTexts::tr("%1 outages without a cause", nullptr, unclassified)
                                               .arg(format.number(unclassified)),
                       CheckTexts::tr("Classify"), QStringLiteral("incidents/classify")});
    if (!unproven.isEmpty()) {
        unproven.removeDuplicates();
        out.push_back({CheckTexts::tr("Proof missing for %1").arg(enumeration(unproven.mid(0, 4))),
                       CheckTexts::tr("Add"), QStringLiteral("credit")});
    }
    if (!gaps.isEmpty())
        out.push_back({CheckTexts::tr("Data missing for %1").arg(enumeration(gaps.mid(0, 4))),
                       CheckTexts::tr("Sources"), QStringLiteral("sources")});
    return out;
}

BriefFigures briefFigures(const MonthEntry &entry)
{
    BriefFigures out;
    if (!entry.refusal.empty() || entry.figures.services.empty()) {
        out.text = CheckTexts::tr("nothing to judge");
        return out;
    }
    const MonthFigures &f = entry.figures;
    int missed = 0;
    int without = 0;
    Money total;
    bool open = false;
    out.status = f.asOf < f.period.end ? Status::OnTrack : Status::Met;
    for (const ServiceFigures &s : f.services) {
        missed += s.state == ServiceState::Breached ? 1 : 0;
        without += s.state == ServiceState::NoData || s.state == ServiceState::Undecided ? 1 : 0;
        if (s.state == ServiceState::AtRisk)
            out.status = Status::AtRisk;
        total += s.amount.value_or(Money{});
        open = open || s.toBeAgreed;
    }
    const Format format(QLocale(), f.zone, f.currency);
    QStringList parts;
    if (missed > 0) {
        out.status = Status::Breached;
        parts << CheckTexts::tr("%1 missed", nullptr, missed).arg(format.number(missed));
    } else if (without > 0) {
        out.status = Status::Undecided;
        parts << CheckTexts::tr("incomplete data");
    } else {
        parts << wordFor(out.status);
    }
    if (open)
        parts << CheckTexts::tr("to negotiate");
    else if (total > Money{})
        parts << format.money(total);
    out.text = words::list(parts);
    return out;
}

} // namespace makegood::ui
