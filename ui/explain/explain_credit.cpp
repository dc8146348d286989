// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of reasons below a credit.
#include "explain/count_words.h"
#include "explain/facts.h"
#include "explain/key_words.h"
#include "explain/words.h"
#include "sla/evaluate/reason_kinds.h"

namespace makegood::ui
{

namespace
{

QString credit(const Facts &f, const Reason &r, const Format &format)
{
    if (!f.has("amount"))
        return f.flag("open") ? ReasonTexts::tr("The credit is to be agreed between the parties.")
                              : ReasonTexts::tr("The credit is %1.").arg(words::creditKind(f.word("kind")));
    QString out = ReasonTexts::tr("The credit is %1, computed %2.")
                      .arg(f.shown("amount"), words::creditKind(f.word("kind")));
    if (f.is("kind", CreditKind::None))
        out = ReasonTexts::tr("There is no credit.");
    if (f.flag("capped"))
        out += QLatin1Char(' ') + ReasonTexts::tr("The cap of the agreement limits it.");
    if (f.flag("open"))
        out += QLatin1Char(' ') + ReasonTexts::tr("A negotiated remedy is still to be agreed.");
    for (const Reason &below : r.because) {
        if (below.kind == reason::underLeast)
            return out + QLatin1Char(' ')
                + ReasonTexts::tr("%1 are not given: they are not above the least amount.")
                      .arg(f.shown("withheld"));
        if (below.kind == reason::dueAfter && !Facts(below, format).flag("due"))
            return out + QLatin1Char(' ')
                + ReasonTexts::tr("%1 are not due yet: too few of the last periods missed the target.")
                      .arg(f.shown("withheld"));
        if (below.kind == reason::gateFailed)
            return out + QLatin1Char(' ')
                + ReasonTexts::tr("%1 are withheld because a condition of the agreement does not hold.")
                      .arg(f.shown("withheld"));
    }
    return out;
}

QString trigger(const Facts &f)
{
    switch (fromWord<Trigger>(f.word("trigger")).value_or(Trigger::Outage)) {
    case Trigger::Outage:
        return f.is("kind", CreditKind::Tiers)
            ? ReasonTexts::tr("It is due whether the target is missed or not.")
            : f.is("kind", CreditKind::Flat)
            ? ReasonTexts::tr("It is due once, when an outage is admitted.")
            : ReasonTexts::tr("It is due for each outage that counts, whether the target "
                              "is missed or not.");
    case Trigger::Breach:
        return ReasonTexts::tr("It is due only when the target is missed.");
    case Trigger::Metric:
        return ReasonTexts::tr("It is due when the promised value “%1” is not kept.").arg(f.shown("metric"));
    case Trigger::Response:
        return ReasonTexts::tr("It is due for each late response to a ticket.");
    case Trigger::Update:
        return ReasonTexts::tr("It is due for each late update of a ticket.");
    case Trigger::Resolution:
        return ReasonTexts::tr("It is due for each ticket that is resolved late.");
    }
    return {};
}

// A share of the charge, days or hours of it, or an amount.
QString worthOf(const Facts &f, const QString &charge)
{
    if (f.has("percent"))
        return ReasonTexts::tr("%1 of %2").arg(f.shown("percent"), charge);
    if (f.has("each"))
        return f.has("per") ? ReasonTexts::tr("%1 for each unit").arg(f.shown("each")) : f.shown("each");
    const QString days = f.is("day_basis", Basis::Period) ? f.shown("period-days") : ReasonTexts::tr("30");
    if (f.has("hours"))
        return f.is("day_basis", Basis::Period) && !f.has("period-days")
            ? ReasonTexts::tr("%1 of charges (%2 ÷ the hours of the month’s days)")
                  .arg(words::hours(f.word("hours"), f.format()), charge)
            : ReasonTexts::tr("%1 of charges (%2 ÷ %3 days of 24 hours)")
                  .arg(words::hours(f.word("hours"), f.format()), charge, days);
    if (f.is("day_basis", Basis::Period) && !f.has("period-days"))
        return ReasonTexts::tr("%1 of charges (%2 ÷ the days of the month)")
            .arg(words::days(f.word("days"), f.format()), charge);
    return ReasonTexts::tr("%1 of charges (%2 ÷ %3 days)")
        .arg(words::days(f.word("days"), f.format()), charge, days);
}

QString blocks(const Facts &f)
{
    const QString worth = worthOf(f, chargeName("fee", f.format()));
    const bool byTicket = fromWord<Trigger>(f.word("trigger")).value_or(Trigger::Outage) >= Trigger::Response;
    QString out;
    if (f.flag("calendar-days")) {
        out = ReasonTexts::tr("Each calendar day that credited time touches earns %1, once a month.")
                  .arg(worth);
    } else {
        const QString whole = f.is("rounding", BlockRounding::Up)
            ? ReasonTexts::tr("a started block counts as a whole one")
            : ReasonTexts::tr("only whole blocks count");
        const QString where = f.is("aggregate", Aggregate::Period) ? ReasonTexts::tr("over the month")
                                                                   : ReasonTexts::tr("of each outage");
        out = byTicket ? ReasonTexts::tr("Each %1 of delay earns %2; %3.").arg(f.shown("block"), worth, whole)
                       : ReasonTexts::tr("Each %1 of credited time %2 earns %3; %4.")
                             .arg(f.shown("block"), where, worth, whole);
    }
    if (f.has("first_percent"))
        out += QLatin1Char(' ')
            + ReasonTexts::tr("An outage that earns a block earns %1 of the fee once more.")
                  .arg(f.shown("first_percent"));
    if (f.has("blocks"))
        out += QLatin1Char(' ') + ReasonTexts::tr("Blocks this month: %1.").arg(f.shown("blocks"));
    return out;
}

QString byKind(const Facts &f)
{
    if (f.is("kind", CreditKind::ProRata)) {
        const QString basis = f.is("basis", Basis::Period) ? ReasonTexts::tr("the length of the period")
                                                           : ReasonTexts::tr("30 days");
        return f.word("multiplier") == "1"
            ? ReasonTexts::tr("Credit = fee × credited time ÷ %1.").arg(basis)
            : ReasonTexts::tr("Credit = fee × credited time ÷ %1 × %2.").arg(basis, f.shown("multiplier"));
    }
    if (f.is("kind", CreditKind::PerBlock))
        return blocks(f);
    if (f.is("kind", CreditKind::Table))
        return f.is("by", Aggregate::Period)
            ? ReasonTexts::tr("A credit by the month’s credited time, as the table of lengths says.")
            : ReasonTexts::tr("A credit for each outage by its length, as the table says.");
    if (f.is("kind", CreditKind::Flat))
        return ReasonTexts::tr("A flat credit of %1.").arg(worthOf(f, chargeName("fee", f.format())));
    if (f.is("trigger", Trigger::Metric))
        return ReasonTexts::tr(
                   "A credit out of %1, by how far the promised value is missed: only the farthest row "
                   "reached counts.")
            .arg(chargeName(f.word("base"), f.format()));
    return ReasonTexts::tr("A credit out of %1, by the availability: only the lowest tier reached counts.")
        .arg(chargeName(f.word("base"), f.format()));
}

QString formula(const Facts &f)
{
    QString out = byKind(f) + QLatin1Char(' ') + trigger(f);
    const auto add = [&](const QString &sentence) { out += QLatin1Char(' ') + sentence; };
    if (f.has("free"))
        add(ReasonTexts::tr("The first %1 of each outage earn nothing.").arg(f.shown("free")));
    if (f.has("beyond"))
        add(ReasonTexts::tr(
            "Only what is beyond the month’s error budget earns, the oldest first left out."));
    if (f.has("cap_percent_outage"))
        add(ReasonTexts::tr("One outage earns at most %1 of the fee.").arg(f.shown("cap_percent_outage")));
    if (f.has("units"))
        add(ReasonTexts::tr("Units of the service: %1.").arg(f.shown("units")));
    return out;
}

QString remedy(const Facts &f)
{
    const QString what
        = ReasonTexts::tr("Remedy “%1”, %2").arg(f.shown("id"), words::creditKind(f.word("kind")));
    if (!f.has("amount"))
        return ReasonTexts::tr("%1: it names no amount.").arg(what);
    QString out = ReasonTexts::tr("%1: %2.").arg(what, f.shown("amount"));
    if (f.flag("is-withheld"))
        out += QLatin1Char(' ') + ReasonTexts::tr("Withheld: %1.").arg(f.shown("withheld"));
    if (f.flag("capped"))
        out += QLatin1Char(' ') + ReasonTexts::tr("Its cap limits it.");
    return out;
}

QString tier(const Facts &f)
{
    const QString worth = worthOf(
        f, ReasonTexts::tr("%1 of %2").arg(chargeName(f.word("base"), f.format()), f.shown("base-amount")));
    if (f.has("beyond"))
        return ReasonTexts::tr("The value lies beyond %1: %2.").arg(f.shown("beyond"), worth);
    if (f.has("at-or-below"))
        return ReasonTexts::tr("The availability lies at or below %1: %2.")
            .arg(f.shown("at-or-below"), worth);
    return ReasonTexts::tr("The availability lies below %1: %2.").arg(f.shown("below"), worth);
}

QString lengthRow(const Facts &f)
{
    return (f.flag("over") ? ReasonTexts::tr("%1 are longer than %2: %3.")
                           : ReasonTexts::tr("%1 are at least %2: %3."))
        .arg(f.shown("looked-up"), f.shown("bound"), worthOf(f, chargeName("fee", f.format())));
}

QString metricOutcome(const Facts &f)
{
    if (!f.has("value"))
        return f.has("met")
            ? ReasonTexts::tr("Of “%1” nothing was measured.").arg(f.shown("metric"))
            : ReasonTexts::tr("“%1” was not measured for this service.").arg(f.shown("metric"));
    return (f.flag("met") ? ReasonTexts::tr("“%1” came to %2: kept.")
                          : ReasonTexts::tr("“%1” came to %2: not kept."))
        .arg(f.shown("metric"), f.shown("value"));
}

QString clockName(const Facts &f)
{
    if (f.is("clock", Trigger::Update))
        return ReasonTexts::tr("update");
    return f.is("clock", Trigger::Resolution) ? ReasonTexts::tr("resolution") : ReasonTexts::tr("response");
}

QString lateAnswer(const Facts &f)
{
    QString out = ReasonTexts::tr("Ticket %1: the %2 due on %3 was %4 late")
                      .arg(f.shown("ticket"), clockName(f), f.shown("due"), f.shown("delay"));
    if (f.has("blocks"))
        out += ReasonTexts::tr(", %n blocks", nullptr, static_cast<int>(f.count("blocks")));
    return out + ReasonTexts::tr(", %1").arg(f.shown("amount")) + ReasonTexts::tr(".");
}

QString dueAfter(const Facts &f)
{
    const QString asked
        = ReasonTexts::tr("A credit needs the target to be missed in %1 of the last %2 periods")
              .arg(f.shown("months"), f.shown("within"));
    return f.flag("due")
        ? ReasonTexts::tr("%1: it was missed in %2, so it is due.").arg(asked, f.shown("missed"))
        : ReasonTexts::tr("%1: it was missed in %2, so nothing is due yet.").arg(asked, f.shown("missed"));
}

QString judgedPeriod(const Facts &f)
{
    const Expected<Month> parsed = parseMonth(f.word("month"));
    const QString month = parsed ? f.format().month(*parsed) : f.shown("month");
    if (!f.has("when"))
        return ReasonTexts::tr("%1: the contract did not run.").arg(month);
    if (!f.has("met"))
        return ReasonTexts::tr("%1: nothing was measured.").arg(month);
    return (f.flag("met") ? ReasonTexts::tr("%1: the target was met.")
                          : ReasonTexts::tr("%1: the target was missed."))
        .arg(month);
}

// What only remedies by rules and tables, and what earns nothing, bring along.
QString ruleSentence(const Reason &r, const Facts &f)
{
    if (r.kind == reason::rule)
        return remedy(f);
    if (r.kind == reason::admittedBefore)
        return ReasonTexts::tr("%1: earns by an earlier remedy already.").arg(f.shown("when"));
    if (r.kind == reason::freeTime)
        return ReasonTexts::tr("%1 of it are free and earn nothing.").arg(f.shown("length"));
    if (r.kind == reason::withinBudget)
        return ReasonTexts::tr("%1 of it lie within the month’s error budget and earn nothing.")
            .arg(f.shown("length"));
    if (r.kind == reason::outageCap)
        return ReasonTexts::tr("The cap of one outage is %1 of the fee: it reduces %2.")
            .arg(f.shown("percent"), f.shown("before"));
    if (r.kind == reason::lengthRow)
        return lengthRow(f);
    if (r.kind == reason::noRow)
        return ReasonTexts::tr("%1 reach no row of the table.").arg(f.shown("looked-up"));
    if (r.kind == reason::paidElsewhere)
        return ReasonTexts::tr("It began before this period, and is paid in the period in which it began.");
    if (r.kind == reason::nothingAdmitted)
        return ReasonTexts::tr("No outage earned a credit, so nothing is due.");
    if (r.kind == reason::metricOutcome)
        return metricOutcome(f);
    if (r.kind == reason::lateAnswer)
        return lateAnswer(f);
    if (r.kind == reason::noLateAnswer)
        return ReasonTexts::tr("No deadline for a %1 was missed.").arg(clockName(f));
    if (r.kind == reason::underLeast)
        return ReasonTexts::tr("%1 are not above the least amount of %2, so they are not given.")
            .arg(f.shown("amount"), f.shown("least"));
    if (r.kind == reason::dueAfter)
        return dueAfter(f);
    if (r.kind == reason::judgedPeriod)
        return judgedPeriod(f);
    return {};
}

QString creditedOutage(const Facts &f)
{
    QString out = ReasonTexts::tr("%1: %2 credited").arg(f.shown("when"), f.shown("credited"));
    if (f.has("blocks"))
        out += ReasonTexts::tr(", %n blocks", nullptr, static_cast<int>(f.count("blocks")));
    if (f.has("amount"))
        out += ReasonTexts::tr(", %1").arg(f.shown("amount"));
    if (f.has("scenario"))
        out += ReasonTexts::tr(" (case “%1”)").arg(f.format().isolated(f.shown("scenario")));
    return out + ReasonTexts::tr(".");
}

QString cap(const Facts &f)
{
    if (f.flag("applied"))
        return ReasonTexts::tr("The cap is %1 of the fee, %2: it reduces %3.")
            .arg(f.shown("percent"), f.shown("limit"), f.shown("before"));
    return ReasonTexts::tr("The cap is %1 of the fee, %2: %3 stay under it.")
        .arg(f.shown("percent"), f.shown("limit"), f.shown("before"));
}

QString gateFailed(const Facts &f)
{
    const QString gate = words::gate(f.word("gate"));
    QString out = f.has("until")
        ? ReasonTexts::tr("The condition “%1” did not hold from %2 to %3.")
              .arg(gate, f.shown("from"), f.shown("until"))
        : ReasonTexts::tr("The condition “%1” has not held since %2.").arg(gate, f.shown("from"));
    if (!f.word("reason").empty())
        out += QLatin1Char(' ') + ReasonTexts::tr("Reason given: %1").arg(f.shown("reason"));
    return out;
}

QString decided(const Facts &f, const QString &what)
{
    QString out
        = what + QLatin1Char(' ') + ReasonTexts::tr("Decided by %1 on %2.").arg(f.shown("by"), f.shown("at"));
    if (!f.word("reason").empty())
        out += QLatin1Char(' ') + ReasonTexts::tr("Reason given: %1").arg(f.shown("reason"));
    return out;
}

QString claim(const Facts &f)
{
    QString out = f.has("period") ? ReasonTexts::tr("Claim for the whole period %1: %2.")
                                        .arg(f.shown("period"), words::claimState(f.word("state")))
                                  : ReasonTexts::tr("Claim for the outage %1: %2.")
                                        .arg(f.shown("outage"), words::claimState(f.word("state")));
    if (f.has("ticket"))
        out += QLatin1Char(' ') + ReasonTexts::tr("Ticket %1 reports it.").arg(f.shown("ticket"));
    const auto state = fromWord<ClaimState>(f.word("state"));
    if (!state || isRecorded(*state))
        return out + QLatin1Char(' ') + ReasonTexts::tr("The deadline no longer applies.");
    out += QLatin1Char(' ')
        + (!f.has("deadline") ? ReasonTexts::tr("There is no deadline.")
               : *state == ClaimState::Expired
               ? ReasonTexts::tr("The deadline was %1.").arg(f.shown("deadline"))
               : ReasonTexts::tr("File it by %1.").arg(f.shown("deadline")));
    QStringList missing;
    for (const QString &item : f.words("missing"))
        missing << words::claimItem(item.toStdString());
    if (!missing.isEmpty())
        out += QLatin1Char(' ') + ReasonTexts::tr("Still missing: %1.").arg(words::list(missing));
    return out;
}

} // namespace

QString creditSentence(const Reason &r, const Format &format)
{
    const Facts f(r, format);
    if (r.kind == reason::credit)
        return credit(f, r, format);
    if (r.kind == reason::fee)
        return (f.flag("charged") ? ReasonTexts::tr("%1 were charged for the month.")
                                  : ReasonTexts::tr("The monthly price is %1."))
            .arg(f.shown("amount"));
    if (r.kind == reason::formula)
        return formula(f);
    if (r.kind == reason::creditedOutage)
        return creditedOutage(f);
    if (r.kind == reason::notAdmitted)
        return ReasonTexts::tr(
                   "%1: earns nothing. The agreement names no case for the cause %2, this kind of "
                   "service and "
                   "this length.")
            .arg(f.shown("when"), words::cause(f.word("cause")));
    if (r.kind == reason::bridge)
        return decided(f,
                       ReasonTexts::tr("%1 between two outages are credited as well (%2).")
                           .arg(f.shown("length"), f.shown("when")));
    if (r.kind == reason::outOfCredit)
        return ReasonTexts::tr("No credit for %1 of it: incident %2, cause %3.")
            .arg(f.shown("length"), f.shown("incident"), words::cause(f.word("cause")));
    if (r.kind == reason::tier)
        return tier(f);
    if (r.kind == reason::noTier)
        return f.has("metric") ? ReasonTexts::tr("The value lies beyond no tier: nothing is due.")
                               : ReasonTexts::tr("The availability reaches every tier: nothing is due.");
    if (r.kind == reason::notBreached)
        return ReasonTexts::tr("The target was not missed, so no credit is due.");
    if (r.kind == reason::cap)
        return cap(f);
    if (r.kind == reason::gateFailed)
        return gateFailed(f);
    if (r.kind == reason::agreed)
        return decided(f, ReasonTexts::tr("%1 were agreed.").arg(f.shown("amount")));
    if (r.kind == reason::nothingAgreed)
        return ReasonTexts::tr("The remedy is negotiated, and none is recorded for this month.");
    if (r.kind == reason::noCredit)
        return ReasonTexts::tr("The agreement gives no credit.");
    if (r.kind == reason::claim)
        return claim(f);
    return ruleSentence(r, f);
}

} // namespace makegood::ui
