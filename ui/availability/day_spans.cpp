// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/day_spans.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "explain/brief_text.h"
#include "explain/format.h"

namespace makegood::ui
{

namespace
{

struct DayStoryTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::DayStory)
};

IntervalSet outagesOf(const ServiceResult &service, const Interval &day)
{
    std::vector<Interval> out;
    for (const Outage &outage : service.outages)
        if (outage.recorded && outage.whole.meets(day))
            out.push_back(outage.whole.clippedTo(day));
    return IntervalSet(std::move(out));
}

// The end of the day is written 24:00.
QString clockOf(Instant at, const Interval &day, const Format &format)
{
    return at == day.end ? format.isolated(format.clock(std::chrono::hours(24)))
                         : format.time(std::chrono::floor<std::chrono::minutes>(at));
}

} // namespace

DaySpans daySpans(const Evaluation &evaluation, const ServiceResult &service, const Interval &day)
{
    const IntervalSet part(day);
    DaySpans out;
    out.day = day;
    out.asOf = evaluation.asOf;
    out.zone = evaluation.zone;
    out.downtime = service.downtimeSet.intersected(part);
    out.maintenance = service.maintenanceSet.intersected(part);
    out.causes = service.causesSet.intersected(part);
    out.outsideHours = service.outsideHoursSet.intersected(part);
    out.unknown = service.unknownSet.intersected(part);
    out.notCounted = outagesOf(service, day).without(service.downtimeSet);
    return out;
}

QString dayStory(const Evaluation &evaluation, const ServiceResult &service, const Interval &day)
{
    const Format format(QLocale(), evaluation);
    const Duration counted = service.downtimeIn(day);
    const IntervalSet outages = outagesOf(service, day);
    const auto said = [&](Duration length) { return briefDuration(length, format); };
    const auto window = [&](const IntervalSet &set) {
        const Interval first = set.intervals().front();
        return std::pair(clockOf(first.start, day, format), clockOf(first.end, day, format));
    };
    QStringList out;
    if (outages.empty() && counted == Duration::zero()) {
        if (day.start >= evaluation.asOf)
            return DayStoryTexts::tr("Still to come.");
        const Interval past{day.start, std::min(day.end, evaluation.asOf)};
        const Duration open = past.length() - service.outsideHoursSet.intersected(IntervalSet(past)).length();
        const Duration unseen = service.unknownSet.intersected(IntervalSet(past)).length();
        if (open > Duration::zero() && unseen >= open)
            return DayStoryTexts::tr("No data.");
        out << DayStoryTexts::tr("No downtime.");
        const IntervalSet maintenance = service.maintenanceSet.intersected(IntervalSet(day));
        if (!maintenance.empty()) {
            const auto [from, to] = window(maintenance);
            out << DayStoryTexts::tr("Maintenance %1 to %2.").arg(from, to);
        }
        if (unseen > Duration::zero())
            out << DayStoryTexts::tr("%1 without data.").arg(said(unseen));
        return out.join(QLatin1Char(' '));
    }
    if (outages.intervals().size() == 1) {
        const auto [from, to] = window(outages);
        out << DayStoryTexts::tr("Down %1 to %2.").arg(from, to);
    } else if (outages.intervals().size() > 1) {
        out << DayStoryTexts::tr("%n outages.", nullptr, static_cast<int>(outages.intervals().size()));
    }
    const Duration inMaintenance = outages.intersected(service.maintenanceSet).length();
    const Duration excluded = outages.intersected(service.causesSet).length();
    QStringList parts;
    if (counted == Duration::zero())
        parts << DayStoryTexts::tr("none of it counts");
    else if (outages.empty() || inMaintenance > Duration::zero() || excluded > Duration::zero()
             || outages.intervals().size() > 1)
        parts << DayStoryTexts::tr("%1 count").arg(said(counted));
    else
        parts << said(counted);
    if (inMaintenance > Duration::zero())
        parts << DayStoryTexts::tr("%1 lay in maintenance").arg(said(inMaintenance));
    if (excluded > Duration::zero())
        parts << DayStoryTexts::tr("%1 had an excluded cause").arg(said(excluded));
    QString rest = parts.join(DayStoryTexts::tr("; ", "between parts of a sentence"));
    if (!rest.isEmpty())
        out << rest.left(1).toUpper() + rest.mid(1) + QLatin1Char('.');
    return out.join(QLatin1Char(' '));
}

} // namespace makegood::ui
