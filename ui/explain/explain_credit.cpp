// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of reasons below a credit.
#include "explain/facts.h"
#include "explain/words.h"
#include "sla/evaluate/reason_kinds.h"

namespace makegood::ui
{

namespace
{

QString credit(const Facts &f, const Reason &r)
{
    if (!f.has("amount"))
        return ReasonTexts::tr("The credit is %1.").arg(words::creditKind(f.word("kind")));
    QString out = ReasonTexts::tr("The credit is %1, computed %2.")
                      .arg(f.shown("amount"), words::creditKind(f.word("kind")));
    if (f.is("kind", CreditKind::None))
        out = ReasonTexts::tr("There is no credit.");
    if (f.flag("capped"))
        out += QLatin1Char(' ') + ReasonTexts::tr("The cap of the agreement limits it.");
    for (const Reason &below : r.because)
        if (below.kind == reason::gateFailed)
            return out + QLatin1Char(' ')
                + ReasonTexts::tr("%1 are withheld because a condition of the agreement does not hold.")
                      .arg(f.shown("withheld"));
    return out;
}

QString baseName(const std::string &base)
{
    return base == "fee" ? ReasonTexts::tr("the monthly fee")
                         : ReasonTexts::tr("the charge “%1”").arg(plainText(base));
}

QString trigger(const Facts &f)
{
    return f.is("trigger", Trigger::Breach) ? ReasonTexts::tr("It is due only when the target is missed.")
                                            : ReasonTexts::tr("It is due for each outage that counts.");
}

// A share of the fee, or days of it.
QString worthOf(const Facts &f, const QString &charge)
{
    if (f.has("percent"))
        return ReasonTexts::tr("%1 of %2").arg(f.shown("percent"), charge);
    if (f.is("day_basis", Basis::Period) && !f.has("period-days"))
        return ReasonTexts::tr("%1 day(s) of charges (%2 ÷ the days of the month)")
            .arg(f.shown("days"), charge);
    const QString days = f.is("day_basis", Basis::Period) ? f.shown("period-days") : ReasonTexts::tr("30");
    return ReasonTexts::tr("%1 day(s) of charges (%2 ÷ %3 days)").arg(f.shown("days"), charge, days);
}

QString formula(const Facts &f)
{
    QString out;
    if (f.is("kind", CreditKind::ProRata)) {
        const QString basis = f.is("basis", Basis::Period) ? ReasonTexts::tr("the length of the period")
                                                           : ReasonTexts::tr("30 days");
        out = f.word("multiplier") == "1"
            ? ReasonTexts::tr("Credit = fee × credited time ÷ %1.").arg(basis)
            : ReasonTexts::tr("Credit = fee × credited time ÷ %1 × %2.").arg(basis, f.shown("multiplier"));
    } else if (f.is("kind", CreditKind::PerBlock)) {
        const QString worth = worthOf(f, baseName("fee"));
        const QString whole = f.is("rounding", BlockRounding::Up)
            ? ReasonTexts::tr("a started block counts as a whole one")
            : ReasonTexts::tr("only whole blocks count");
        const QString where = f.is("aggregate", Aggregate::Period) ? ReasonTexts::tr("over the month")
                                                                   : ReasonTexts::tr("of each outage");
        out = ReasonTexts::tr("Each %1 of credited time %2 earn %3; %4.")
                  .arg(f.shown("block"), where, worth, whole);
        if (f.has("blocks"))
            out += QLatin1Char(' ') + ReasonTexts::tr("Blocks this month: %1.").arg(f.shown("blocks"));
    } else {
        out = ReasonTexts::tr("A credit out of %1, by the tier of the availability.")
                  .arg(baseName(f.word("base")));
    }
    return out + QLatin1Char(' ') + trigger(f);
}

QString creditedOutage(const Facts &f)
{
    QString out = ReasonTexts::tr("%1: %2 credited").arg(f.shown("when"), f.shown("credited"));
    if (f.has("blocks"))
        out += ReasonTexts::tr(", %n block(s)", nullptr, static_cast<int>(f.count("blocks")));
    if (f.has("amount"))
        out += ReasonTexts::tr(", %1").arg(f.shown("amount"));
    if (f.has("scenario"))
        out += ReasonTexts::tr(" (case “%1”)").arg(f.shown("scenario"));
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
    QString out = f.has("period")
        ? ReasonTexts::tr("Claim for the period %1, where what is paid belongs to no outage: %2.")
              .arg(f.shown("period"), words::claimState(f.word("state")))
        : ReasonTexts::tr("Claim for the outage %1: %2.")
              .arg(f.shown("outage"), words::claimState(f.word("state")));
    if (f.has("ticket"))
        out += QLatin1Char(' ') + ReasonTexts::tr("Ticket %1 reports it.").arg(f.shown("ticket"));
    const auto state = fromWord<ClaimState>(f.word("state"));
    if (!state || isRecorded(*state))
        return out + QLatin1Char(' ') + ReasonTexts::tr("Its clock stands still.");
    out += QLatin1Char(' ')
        + (f.has("deadline") ? ReasonTexts::tr("It must be filed by %1.").arg(f.shown("deadline"))
                             : ReasonTexts::tr("There is no deadline."));
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
        return credit(f, r);
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
        return ReasonTexts::tr("%1 earn no credit: incident %2, cause %3.")
            .arg(f.shown("length"), f.shown("incident"), words::cause(f.word("cause")));
    if (r.kind == reason::tier)
        return ReasonTexts::tr("The availability lies below %1: %2.")
            .arg(f.shown("below"),
                 worthOf(f,
                         ReasonTexts::tr("%1 of %2").arg(baseName(f.word("base")), f.shown("base-amount"))));
    if (r.kind == reason::noTier)
        return ReasonTexts::tr("The availability reaches every tier: nothing is due.");
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
    return {};
}

} // namespace makegood::ui
