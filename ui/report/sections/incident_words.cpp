// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/incident_words.h"

#include <algorithm>

#include "explain/maintenance_outcome.h"
#include "sla/evaluate/claimed_amount.h"

namespace makegood::ui::sections
{

namespace
{

Duration shared(const IntervalSet &set, const Interval &when)
{
    return set.intersected(IntervalSet(when)).length();
}

QString unrecordedText(Unrecorded why)
{
    switch (why) {
    case Unrecorded::MinOutage:
    case Unrecorded::Resolution:
        return ReportTexts::tr("It is too short to count under the agreement.");
    case Unrecorded::NoTicket:
        return ReportTexts::tr("It does not count, because no ticket reported it.");
    case Unrecorded::NotIdentified:
        return ReportTexts::tr("It does not count: it was over when the provider had found the fault.");
    }
    return {};
}

QString causeText(Cause cause)
{
    return cause == Cause::Unclassified ? ReportTexts::tr("The cause is not known yet.")
                                        : ReportTexts::tr("Cause: %1.").arg(words::cause(cause));
}

// Why an outage that counts earns nothing.
QString noCreditText(const Context &c, const ServiceResult &s, const Outage &o)
{
    const std::vector<const CreditRule *> rules = c.policy().credit.rulesFor(s.serviceClass);
    const CreditRule *rule = rules.size() == 1 ? rules.front() : nullptr;
    if (!o.admitted)
        return ReportTexts::tr("The agreement gives no credit for an outage of this kind.");
    if (rule != nullptr && rule->kind == CreditKind::PerBlock && !rule->calendarDays
        && rule->rounding == BlockRounding::Down && o.credited < rule->block)
        return ReportTexts::tr("It earns no credit, being shorter than %1.")
            .arg(briefDuration(rule->block, c.format));
    return ReportTexts::tr("It earns no credit.");
}

QString outageText(const Context &c, const ServiceResult &s, const Outage &o)
{
    QStringList out;
    const Duration length = o.whole.length();
    if (!o.service.empty())
        out << ReportTexts::tr("%1 was down for %2.").arg(c.name(o.service), briefDuration(length, c.format));
    else
        out << ReportTexts::tr("Down for %1.").arg(briefDuration(length, c.format));
    if (o.unrecorded) {
        out << unrecordedText(*o.unrecorded);
        return out.join(QLatin1Char(' '));
    }
    const Duration maintained = shared(s.maintenanceSet, o.whole);
    const Duration byCause = shared(s.causesSet, o.whole);
    if (maintained > Duration::zero())
        out << ReportTexts::tr("%1 of it lay in accepted maintenance and do not count.")
                   .arg(briefDuration(maintained, c.format));
    if (byCause > Duration::zero() && o.counted > Duration::zero())
        out << ReportTexts::tr("%1 of it do not count because of the cause.")
                   .arg(briefDuration(byCause, c.format));
    if (o.counted == Duration::zero())
        out << (o.amount.value_or(Money{}) > Money{}
                        || (o.credited > Duration::zero() && paysByLength(s.credit))
                    ? ReportTexts::tr("By its cause it is no downtime under the agreement, but earns credit.")
                    : ReportTexts::tr("None of it counts as downtime."));
    else if (o.counted != length)
        out << ReportTexts::tr("%1 count as downtime.").arg(briefDuration(o.counted, c.format));
    if (o.bridged > Duration::zero())
        out << ReportTexts::tr("%1 until the next outage count for the credit too.")
                   .arg(briefDuration(o.bridged, c.format));
    if (o.amount && *o.amount == Money{} && o.counted > Duration::zero())
        out << noCreditText(c, s, o);
    out << causeText(o.cause);
    return out.join(QLatin1Char(' '));
}

Mark markOf(const Outage &o)
{
    if (o.unrecorded || (o.counted == Duration::zero() && o.credited == Duration::zero()))
        return Mark::Open;
    return o.amount && *o.amount == Money{} ? Mark::Open : Mark::Breached;
}

} // namespace

bool concerns(const MaintenanceWindow &window, const ServiceResult &service)
{
    const auto &services = window.services;
    const auto has = [&](const std::string &name) {
        return std::find(services.begin(), services.end(), name) != services.end();
    };
    return services.empty() || has(service.service)
        || std::any_of(service.members.begin(), service.members.end(), has);
}

QString windowVerdict(const Context &c, const WindowResult &w)
{
    QStringList why;
    for (const std::string &reason : w.reasons)
        why << words::maintenanceReason(reason);
    const QString reasons = words::list(why);
    QStringList noted;
    for (const std::string &warning : w.warnings)
        noted << words::maintenanceReason(warning);
    const MaintenanceOutcome outcome = outcomeOf(w);
    const QString word = wordFor(outcome);
    switch (outcome) {
    case MaintenanceOutcome::Accepted:
        return noted.isEmpty() ? ReportTexts::tr("%1.", "outcome").arg(word)
                               : ReportTexts::tr("%1, noted: %2.").arg(word, words::list(noted));
    case MaintenanceOutcome::Partly:
        //: %1: `Partly accepted`, %2: how much, %3: why not more
        return ReportTexts::tr("%1, %2: %3.").arg(word, briefDuration(w.accepted, c.format), reasons);
    case MaintenanceOutcome::Refused:
        return ReportTexts::tr("%1: %2.").arg(word, reasons);
    case MaintenanceOutcome::Tentative:
    case MaintenanceOutcome::Cancelled:
        break;
    }
    return ReportTexts::tr("%1.", "outcome").arg(word);
}

std::vector<Happening> happeningsOf(const Context &c, const ServiceResult &s)
{
    std::vector<Happening> out;
    for (const Outage &o : s.outages)
        out.push_back({o.whole.start, markOf(o), weekdayInterval(o.whole, c.format, c.year()),
                       outageText(c, s, o),
                       o.amount && o.recorded ? c.format.decimal(formatMoney(*o.amount, c.now().currency))
                                              : Format::none()});
    for (const WindowResult &w : c.now().maintenance) {
        const MaintenanceOutcome outcome = outcomeOf(w);
        if (outcome == MaintenanceOutcome::Cancelled || !concerns(w.window, s))
            continue;
        const QString work = c.name(w.window.summary);
        const bool down = std::any_of(s.outages.begin(), s.outages.end(), [&](const Outage &o) {
            return o.whole.start < w.window.when.end && w.window.when.start < o.whole.end;
        });
        QStringList text;
        if (!work.isEmpty())
            text << ReportTexts::tr("%1.", "the work").arg(work);
        text << windowVerdict(c, w);
        if (!down)
            text << ReportTexts::tr("The service stayed up.");
        out.push_back({w.window.when.start,
                       outcome == MaintenanceOutcome::Accepted      ? Mark::Kept
                           : outcome == MaintenanceOutcome::Partly  ? Mark::Partly
                           : outcome == MaintenanceOutcome::Refused ? Mark::AtRisk
                                                                    : Mark::Open,
                       weekdayInterval(w.window.when, c.format, c.year()), text.join(QLatin1Char(' ')),
                       Format::none()});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Happening &a, const Happening &b) { return a.start < b.start; });
    return out;
}

} // namespace makegood::ui::sections
