// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about days, the error budget and its forecast.
#include "explain/facts.h"
#include "sla/evaluate/reason_kinds.h"
#include "sla/outlook/outlook.h"

namespace makegood::ui
{

namespace
{

QString span(const Facts &f)
{
    QString out = f.length("downtime") > Duration::zero()
        ? ReasonTexts::tr("%1: %2 of downtime.").arg(f.shown("when"), f.shown("downtime"))
        : ReasonTexts::tr("%1: no downtime.").arg(f.shown("when"));
    const auto add = [&](const char *fact, const char *sentence) {
        if (f.length(fact) > Duration::zero())
            out += QLatin1Char(' ') + ReasonTexts::tr(sentence).arg(f.shown(fact));
    };
    add("maintenance", QT_TRANSLATE_NOOP("makegood::ui::Explain", "%1 of maintenance excluded."));
    add("outside-hours", QT_TRANSLATE_NOOP("makegood::ui::Explain", "%1 outside service hours."));
    add("causes", QT_TRANSLATE_NOOP("makegood::ui::Explain", "%1 with an excluded cause."));
    add("unknown", QT_TRANSLATE_NOOP("makegood::ui::Explain", "%1 without data."));
    add("not-yet", QT_TRANSLATE_NOOP("makegood::ui::Explain", "%1 still to come."));
    return out;
}

QString standing(const Facts &f)
{
    if (f.is("stage", Stage::Ahead))
        return ReasonTexts::tr("The month has not begun. The target of %1 will allow %2 of downtime.")
            .arg(f.shown("target"), f.shown("budget"));
    if (f.has("since"))
        return ReasonTexts::tr(
                   "The budget of %2 was used up on %3. With %4 of downtime, the target of %1 is "
                   "missed.")
            .arg(f.shown("target"), f.shown("budget"), f.shown("since"), f.shown("downtime"));
    if (f.is("stage", Stage::Over))
        return ReasonTexts::tr("The month is over. %2 of downtime, of %1 allowed.")
            .arg(f.shown("budget"), f.shown("downtime"));
    return ReasonTexts::tr("%2 of downtime so far, of %1 allowed.")
        .arg(f.shown("budget"), f.shown("downtime"));
}

QString outlook(const Facts &f)
{
    QString out = standing(f);
    if (!f.flag("foreseeable"))
        out += QLatin1Char(' ')
            + ReasonTexts::tr(
                   "There is no forecast: how the intervals count is known only at the end.");
    if (f.length("ahead") > Duration::zero())
        out += QLatin1Char(' ')
            + ReasonTexts::tr("%1 of the downtime is dated later than now and counts already.")
                  .arg(f.shown("ahead"));
    return out;
}

QString pace(const Facts &f)
{
    const QString rate = (f.flag("week") ? ReasonTexts::tr("At the last 7 days’ rate (%1 in %2)")
                                         : ReasonTexts::tr("At this month’s rate (%1 in %2)"))
                             .arg(f.shown("downtime"), f.shown("measured"));
    const QString byEnd = f.printed(std::chrono::floor<std::chrono::seconds>(f.length("by-end")));
    if (f.has("breaks-at"))
        return ReasonTexts::tr("%1 the target is missed on %2.").arg(rate, f.minute("breaks-at"));
    if (f.flag("broken"))
        return ReasonTexts::tr("%1 downtime reaches %2 by the end of the month.").arg(rate, byEnd);
    return ReasonTexts::tr("%1 the target is met, with %2 of downtime by the end of the month.")
        .arg(rate, byEnd);
}

// Downtime that leads to the consequence. Where downtime counts by the millisecond, the longest harmless
// length: 13 minutes are allowed, anything beyond is not.
QString moreOf(const Facts &f)
{
    const Duration grain = f.length("grain");
    if (grain > Duration(1))
        return ReasonTexts::tr("%1 more of downtime").arg(f.shown("more"));
    return ReasonTexts::tr("More than %1 of further downtime").arg(f.printed(f.length("more") - grain));
}

QString consequence(const Facts &f)
{
    using Kind = Consequence::Kind;
    if (f.is("kind", Kind::Tier) && f.flag("or-at"))
        return f.has("since") ? ReasonTexts::tr("The tier at or below %1 was reached on %2.")
                                    .arg(f.shown("below"), f.shown("since"))
                              : ReasonTexts::tr("%1 reaches the tier at or below %2: %3.")
                                    .arg(moreOf(f), f.shown("below"), f.shown("credit"));
    if (f.has("since"))
        return f.is("kind", Kind::Tier)
            ? ReasonTexts::tr("The tier below %1 was reached on %2.").arg(f.shown("below"), f.shown("since"))
            : ReasonTexts::tr("The target was missed on %1.").arg(f.shown("since"));
    if (f.is("kind", Kind::Hour))
        return ReasonTexts::tr("One more hour of downtime costs %1; the month's credit would be %2.")
            .arg(f.shown("cost"), f.shown("credit"));
    if (f.is("kind", Kind::Tier) && f.has("percent"))
        return ReasonTexts::tr("%1 reaches the tier below %2: %3 = %4.")
            .arg(moreOf(f), f.shown("below"), f.shown("percent"), f.shown("credit"));
    if (f.is("kind", Kind::Tier))
        return ReasonTexts::tr("%1 reaches the tier below %2: %3.")
            .arg(moreOf(f), f.shown("below"), f.shown("credit"));
    if (f.has("credit"))
        return ReasonTexts::tr("%1 misses the target; the month's credit would be %2.")
            .arg(moreOf(f), f.shown("credit"));
    return ReasonTexts::tr("%1 misses the target.").arg(moreOf(f));
}

} // namespace

QString outlookSentence(const Reason &r, const Format &format)
{
    const Facts f(r, format);
    if (r.kind == reason::span)
        return span(f);
    if (r.kind == reason::outlook)
        return outlook(f);
    if (r.kind == reason::pace)
        return pace(f);
    if (r.kind == reason::consequence) {
        QString out = consequence(f);
        if (f.flag("withheld") && f.has("credit"))
            out += QLatin1Char(' ')
                + ReasonTexts::tr("It would be withheld, because a condition of the agreement does not hold.");
        return out;
    }
    if (r.kind == reason::noAmount)
        return ReasonTexts::tr(
            "The agreement names no amount: the remedy is negotiated.");
    return {};
}

} // namespace makegood::ui
