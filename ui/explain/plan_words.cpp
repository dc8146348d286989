// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/plan_words.h"

#include <algorithm>

#include <QCoreApplication>

#include "explain/agreement_parts.h"
#include "explain/brief_text.h"
#include "explain/key_words.h"

namespace makegood::ui
{

namespace
{

struct PlanTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::MaintenancePlan)
};

bool hasReason(const JudgedWindow &judged, WindowFault fault)
{
    const auto word = wordOf(fault);
    return std::any_of(judged.reasons.begin(), judged.reasons.end(),
                       [&](const std::string &one) { return one == word; });
}

// What counts of a window of this length: `all 2 h count`, `1 h of 2 h counts`.
QString countsWords(Duration counts, Duration whole, const Format &format)
{
    if (counts <= Duration::zero())
        return PlanTexts::tr("none of it counts as downtime");
    if (counts >= whole)
        return PlanTexts::tr("all %1 count as downtime").arg(briefDuration(whole, format));
    return PlanTexts::tr("%1 of %2 count as downtime")
        .arg(briefDuration(counts, format), briefDuration(whole, format));
}

// What to do: `E-mail Caldera`, `Tell Caldera by portal`.
QString tellWords(const NoticeClock &clock, const QString &customer)
{
    const std::string channel = clock.channel.value_or("email");
    if (channel == "email")
        return PlanTexts::tr("E-mail %1").arg(customer);
    return PlanTexts::tr("Tell %1 by %2").arg(customer, channelName(channel));
}

QString openSentence(const MaintenancePlan &plan, const QString &customer, const QString &last,
                     const Format &format)
{
    const Duration whole = plan.clock.judged.window.when.length();
    const Duration then = plan.ifAnnounced.counts().length();
    const Duration otherwise = plan.forecast.counts().length();
    if (plan.clock.isAdvised)
        return PlanTexts::tr("%1 by %2: the agreement advises it, and accepts the work all the same.")
            .arg(tellWords(plan.clock, customer), last);
    QString out = PlanTexts::tr("%1 by %2 and %3.")
                      .arg(tellWords(plan.clock, customer), last, countsWords(then, whole, format));
    if (otherwise > then)
        out += QLatin1Char(' ')
            + (otherwise >= whole
                   ? PlanTexts::tr("After that, all %1 count.").arg(briefDuration(whole, format))
                   : PlanTexts::tr("After that, %1 count.").arg(briefDuration(otherwise, format)));
    return out;
}

QString fault(const NoticeClock &clock)
{
    const JudgedWindow &judged = clock.judged;
    if (hasReason(judged, WindowFault::Hours))
        return PlanTexts::tr("it lies outside the agreed hours");
    if (hasReason(judged, WindowFault::Channel) || !clock.channelFits)
        return clock.channel ? PlanTexts::tr("it was not announced by %1").arg(channelName(*clock.channel))
                             : PlanTexts::tr("it was announced by another channel");
    return PlanTexts::tr("the agreement does not accept it");
}

} // namespace

PlanVerdict planVerdict(const MaintenancePlan &plan, const QString &customer, const Format &format,
                        Instant now)
{
    const NoticeClock &clock = plan.clock;
    const MaintenanceWindow &window = clock.judged.window;
    const Duration whole = window.when.length();
    const Duration counts = plan.forecast.counts().length();
    const auto year = std::chrono::year_month_day(format.zone().dateOf(now)).year();
    const QString last = clock.announceBy ? weekdayMoment(*clock.announceBy, format, year) : QString();
    const QString all = countsWords(counts, whole, format);
    if (window.status == WindowStatus::Cancelled)
        return {PlanTone::None,
                PlanTexts::tr("Cancelled"),
                PlanTexts::tr("This work does not take place."),
                {},
                {}};
    if (window.status == WindowStatus::Tentative)
        return {PlanTone::None,
                PlanTexts::tr("Tentative"),
                PlanTexts::tr("Confirm it, or downtime in it counts: %1.").arg(all),
                {},
                {}};
    if (hasReason(clock.judged, WindowFault::NotInPolicy))
        return {PlanTone::Bad,
                PlanTexts::tr("Refused"),
                PlanTexts::tr("The agreement accepts no maintenance: %1.").arg(all),
                {},
                {}};
    const bool late = clock.state == NoticeState::Missed || clock.state == NoticeState::Late;
    if (clock.state == NoticeState::Open)
        return {PlanTone::Open,
                PlanTexts::tr("Not announced yet"),
                openSentence(plan, customer, last, format),
                clock.announceBy,
                {}};
    if (late && !clock.isAdvised)
        return {PlanTone::Bad,
                clock.state == NoticeState::Missed ? PlanTexts::tr("Too late to announce")
                                                   : PlanTexts::tr("Announced too late"),
                PlanTexts::tr("The last moment was %1: %2.").arg(last, all),
                {},
                {}};
    if (counts == Duration::zero())
        return {PlanTone::Good,
                PlanTexts::tr("Accepted"),
                late ? PlanTexts::tr("Announced later than the agreement advises, and still %1.").arg(all)
                     : PlanTexts::tr("Accepted in full: %1.").arg(all),
                {},
                {}};
    if (plan.forecast.refused.empty())
        return {PlanTone::Partly,
                PlanTexts::tr("Over the monthly limit"),
                PlanTexts::tr("Accepted, but past the monthly limit: %1.").arg(all),
                {},
                {}};
    return {counts < whole ? PlanTone::Partly : PlanTone::Bad,
            counts < whole ? PlanTexts::tr("Partly accepted") : PlanTexts::tr("Refused"),
            PlanTexts::tr("%1, because %2.").arg(all.left(1).toUpper() + all.mid(1), fault(clock)),
            {},
            {}};
}

std::vector<PlanCheck> planChecks(const MaintenancePlan &plan, const ContractCalendar &calendar,
                                  const Format &format)
{
    const NoticeClock &clock = plan.clock;
    const auto &rule = calendar.maintenanceAt(clock.judged.window.when.start);
    if (!rule)
        return {{PlanTone::Bad, PlanTexts::tr("Maintenance"), PlanTexts::tr("not accepted")}};
    std::vector<PlanCheck> out;
    const Duration whole = clock.judged.window.when.length();
    if (!rule->allowedHours) {
        out.push_back({PlanTone::Good, PlanTexts::tr("Hours"), PlanTexts::tr("any time")});
    } else {
        const Duration inside = clock.allowed.length();
        out.push_back({inside >= whole           ? PlanTone::Good
                           : inside > Duration() ? PlanTone::Partly
                                                 : PlanTone::Bad,
                       PlanTexts::tr("Hours, %1 to %2")
                           .arg(format.clock(rule->allowedHours->from), format.clock(rule->allowedHours->to)),
                       inside >= whole           ? PlanTexts::tr("inside")
                           : inside > Duration() ? PlanTexts::tr("partly inside")
                                                 : PlanTexts::tr("outside")});
    }
    if (!rule->minNotice) {
        out.push_back({PlanTone::Good, PlanTexts::tr("Notice"), PlanTexts::tr("none asked for")});
    } else {
        const QString ahead = agreement::limit(*rule->minNotice, format);
        const QString name = *rule->minNotice == TimeLimit() ? PlanTexts::tr("Notice beforehand")
            : rule->channel ? PlanTexts::tr("Notice, %1 by %2").arg(ahead, channelName(*rule->channel))
                            : PlanTexts::tr("Notice, %1").arg(ahead);
        switch (clock.state) {
        case NoticeState::NotAsked:
            out.push_back({PlanTone::None, name, PlanTexts::tr("not needed")});
            break;
        case NoticeState::InTime:
            out.push_back({clock.channelFits ? PlanTone::Good : PlanTone::Bad, name,
                           clock.channelFits ? PlanTexts::tr("in time") : PlanTexts::tr("another channel")});
            break;
        case NoticeState::Open:
            out.push_back({PlanTone::Open, name, PlanTexts::tr("not sent")});
            break;
        case NoticeState::Late:
        case NoticeState::Missed:
            out.push_back({clock.isAdvised ? PlanTone::Partly : PlanTone::Bad, name,
                           clock.state == NoticeState::Late ? PlanTexts::tr("too late")
                                                            : PlanTexts::tr("not sent in time")});
            break;
        }
    }
    const Duration over = plan.forecast.over.length();
    if (!rule->allowance)
        out.push_back({PlanTone::Good, PlanTexts::tr("Monthly limit"), PlanTexts::tr("none set")});
    else
        out.push_back({over > Duration::zero() ? PlanTone::Partly : PlanTone::Good,
                       PlanTexts::tr("Monthly limit, %1").arg(briefDuration(*rule->allowance, format)),
                       over > Duration::zero() ? PlanTexts::tr("%1 over").arg(briefDuration(over, format))
                                               : PlanTexts::tr("kept")});
    return out;
}

} // namespace makegood::ui
