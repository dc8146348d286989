// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of periods, states, groups, shares and rights.
#include "explain/brief_text.h"
#include "explain/facts.h"
#include "explain/words.h"
#include "sla/evaluate/evaluation.h"
#include "sla/evaluate/reason_kinds.h"

namespace makegood::ui
{

namespace
{

QString monthOf(const Facts &f, const Format &format, std::string_view name)
{
    const Expected<Month> month = parseMonth(f.word(name));
    return month ? format.month(*month) : f.shown(name);
}

QString periodName(const std::string &period)
{
    if (period == "quarter")
        return ReasonTexts::tr("the quarter");
    if (period == "year")
        return ReasonTexts::tr("the year");
    // 30d
    const int days = QString::fromStdString(period).chopped(1).toInt();
    return ReasonTexts::tr("the last %n days up to the end of the month", nullptr, days);
}

QString period(const Facts &f, const Format &format)
{
    const QString place = format.isolated(placeOf(format.zone()));
    if (!f.has("period"))
        return ReasonTexts::tr("The billing period runs %1, %2 time.").arg(f.shown("when"), place);
    const QString name = periodName(f.word("period"));
    if (f.flag("ends"))
        return ReasonTexts::tr("The period is %1: %2, %3 time.").arg(name, f.shown("when"), place);
    return ReasonTexts::tr("The period is %1, which ends with %2. So far: %3, %4 time.")
        .arg(name, monthOf(f, format, "last"), f.shown("when"), place);
}

QString rate(const Facts &f)
{
    if (!f.has("over") || f.length("down") == Duration::zero())
        return {}; // a rate of nothing says nothing
    return QLatin1Char(' ')
        + ReasonTexts::tr(
              "At the rate of the last days (%1 of downtime in %2), the %3 that remain would take %4.")
              .arg(f.shown("down"), f.shown("over"), f.shown("ahead"), f.shown("until-end"));
}

QString state(const Facts &f)
{
    const QString left
        = ReasonTexts::tr("%1 of the %2 allowed is left.").arg(f.shown("left"), f.shown("budget"));
    if (f.is("state", ServiceState::NoData))
        return ReasonTexts::tr("No data for this period.");
    if (f.is("state", ServiceState::Undecided))
        return ReasonTexts::tr(
            "Incomplete data: the target is met if time without data was up, and missed if it was down.");
    if (f.is("state", ServiceState::Met))
        return ReasonTexts::tr("Met: the period is over. %1").arg(left);
    if (f.is("state", ServiceState::Breached))
        return f.flag("running")
            ? ReasonTexts::tr("Breached: even without any further downtime the target is missed.")
            : ReasonTexts::tr("Breached: the period is over and the target is missed.");
    if (f.is("state", ServiceState::AtRisk))
        return ReasonTexts::tr("At risk: %1").arg(left) + rate(f) + QLatin1Char(' ')
            + ReasonTexts::tr(
                   "A running period is at risk when less than a quarter of the budget is left, or when "
                   "that rate would use the rest up.");
    return ReasonTexts::tr("On track: the period still runs, so nothing is met yet. %1").arg(left) + rate(f);
}

QString member(const Facts &f)
{
    if (f.has("when"))
        return ReasonTexts::tr("%1, which runs %2: of %3 measured, %4 were downtime.")
            .arg(f.shown("service"), f.shown("when"), f.shown("measured"), f.shown("downtime"));
    return ReasonTexts::tr("%1: of %2 measured, %3 were downtime.")
        .arg(f.shown("service"), f.shown("measured"), f.shown("downtime"));
}

QString right(const Facts &f)
{
    QString out = f.shown("text") + QLatin1Char(' ');
    out += f.has("until")
        ? ReasonTexts::tr("The right arose on %1 and stands until %2.")
              .arg(f.shown("arisen"), f.shown("until"))
        : ReasonTexts::tr("The right arose on %1 and stands for good.").arg(f.shown("arisen"));
    const QString condition = f.has("downtime-over")
        ? ReasonTexts::tr("more than %1 of downtime").arg(f.shown("downtime-over"))
        : ReasonTexts::tr("the target missed");
    return out + QLatin1Char(' ')
        + (f.count("within") == 1 ? ReasonTexts::tr("Condition: %1 in one period.").arg(condition)
                                  : ReasonTexts::tr("Condition: %1 in %2 of the last %3 periods.")
                                        .arg(condition, f.shown("months"), f.shown("within")));
}

} // namespace

QString periodSentence(const Reason &r, const Format &format)
{
    const Facts f(r, format);
    if (r.kind == reason::period)
        return period(f, format);
    if (r.kind == reason::state)
        return state(f);
    if (r.kind == reason::soFar)
        return f.has("percent")
            ? ReasonTexts::tr("Of the time that has passed, %1 were available; %2 of downtime so far.")
                  .arg(f.shown("percent"), f.shown("downtime"))
            : ReasonTexts::tr("Nothing has been measured so far.");
    if (r.kind == reason::member)
        return member(f);
    if (r.kind == reason::share)
        return ReasonTexts::tr("It counts with %1: what incident %2 affected.")
            .arg(f.shown("percent"), f.shown("incident"));
    if (r.kind == reason::byGroup)
        return f.has("group")
            ? ReasonTexts::tr("The service earns nothing by itself: group %1 is credited.")
                  .arg(f.shown("group"))
            : ReasonTexts::tr("The service earns nothing by itself: its class is promised to groups.");
    if (r.kind == reason::notDueYet)
        return ReasonTexts::tr("Nothing is due yet: the amount is worked out with %1, which ends the period.")
            .arg(monthOf(f, format, "month"));
    if (r.kind == reason::monthsFee)
        return f.flag("charged")
            ? ReasonTexts::tr("%1: %2, as charged.").arg(monthOf(f, format, "month"), f.shown("amount"))
            : ReasonTexts::tr("%1: %2, the price.").arg(monthOf(f, format, "month"), f.shown("amount"));
    if (r.kind == reason::right)
        return right(f);
    return {};
}

} // namespace makegood::ui
