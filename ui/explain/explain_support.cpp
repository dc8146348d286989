// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of reasons of a ticket and of an obligation.
#include "explain/clock_text.h"
#include "explain/facts.h"
#include "explain/words.h"
#include "sla/evaluate/reason_kinds.h"

namespace makegood::ui
{

namespace
{

QString ticket(const Facts &f)
{
    QString out = f.flag("breached")
        ? ReasonTexts::tr("The first response to %1 came too late or is late.")
        : ReasonTexts::tr("No deadline for the first response to %1 was missed.");
    out = out.arg(f.shown("ticket"));
    if (f.count("late-updates") > 0)
        out += QLatin1Char(' ') + ReasonTexts::tr("Updates missed: %1.").arg(f.shown("late-updates"));
    if (f.count("late-replies") > 0)
        out += QLatin1Char(' ') + ReasonTexts::tr("Status replies missed: %1.").arg(f.shown("late-replies"));
    return out
        + (f.flag("resolved") ? QLatin1Char(' ') + ReasonTexts::tr("It is resolved: no clock runs any more.")
                              : QString());
}

QString target(const Facts &f, const std::string &name)
{
    if (f.has(name + "_hours"))
        return ReasonTexts::tr("%n business hours", nullptr, static_cast<int>(f.count(name + "_hours")));
    if (f.has(name + "_days"))
        return ReasonTexts::tr("%n business days", nullptr, static_cast<int>(f.count(name + "_days")));
    return f.shown(name);
}

bool hasTarget(const Facts &f, const std::string &name)
{
    return f.has(name) || f.has(name + "_days") || f.has(name + "_hours");
}

QString severity(const Facts &f)
{
    const QString name = f.word("title").empty()
        ? f.shown("severity")
        : f.format().isolated(severityText(f.word("severity"), f.word("title")));
    QString out = ReasonTexts::tr("%1 from %2.").arg(name, f.shown("since"));
    const auto add = [&](const QString &sentence) { out += QLatin1Char(' ') + sentence; };
    if (hasTarget(f, "response"))
        add(ReasonTexts::tr("It wants a first response within %1.").arg(target(f, "response")));
    if (f.has("deadline"))
        add(ReasonTexts::tr("That put the deadline of %1 in force.").arg(f.shown("deadline")));
    if (hasTarget(f, "update"))
        add(ReasonTexts::tr("It wants an update every %1.").arg(target(f, "update")));
    if (f.flag("continuous"))
        add(ReasonTexts::tr("It wants contact without pause, which no clock measures."));
    if (hasTarget(f, "status_reply"))
        add(ReasonTexts::tr("It wants a request for the status answered within %1.")
                .arg(target(f, "status_reply")));
    if (hasTarget(f, "resolution")) {
        QStringList by;
        for (const QString &event : f.words("resolved_by"))
            by << words::ticketEvent(event.toStdString());
        add(ReasonTexts::tr("It wants the ticket resolved within %1; what counts is: %2.")
                .arg(target(f, "resolution"), words::list(by)));
    }
    return out;
}

QString resolution(const Facts &f)
{
    QString out = f.has("at") ? ReasonTexts::tr("Resolved on %1.").arg(f.shown("at"))
                              : ReasonTexts::tr("It is not resolved.");
    if (f.has("deadline"))
        out += QLatin1Char(' ') + ReasonTexts::tr("The deadline in force is %1.").arg(f.shown("deadline"));
    return out + QLatin1Char(' ')
        + (f.flag("breached") ? ReasonTexts::tr("A deadline for it was missed.")
                              : ReasonTexts::tr("No deadline for it was missed."));
}

QString waited(const Facts &f)
{
    return (f.flag("goes-on")
                ? ReasonTexts::tr("The customer is to answer: the clocks have stood still so far, %1 (%2).")
                : ReasonTexts::tr("The customer was to answer: the clocks stood still for %1 (%2)."))
        .arg(f.shown("length"), f.shown("when"));
}

QString earnsNothing(const Facts &f)
{
    return f.has("service")
        ? ReasonTexts::tr(
              "A late answer is paid for by the fee of the ticket’s service, and the contract has no "
              "service %1: it earns nothing.")
              .arg(f.shown("service"))
        : ReasonTexts::tr(
            "A late answer is paid for by the fee of the ticket’s service, and it names none: it "
            "earns nothing.");
}

QString deadline(const Facts &f)
{
    return ReasonTexts::tr("%1, severity %2: from %3 until %4.")
        .arg(words::supportClock(f.word("clock")), f.shown("severity"), f.shown("from"), f.shown("due"));
}

QString ticketSentence(const Reason &reason, const Facts &f)
{
    if (reason.kind == reason::ticket)
        return ticket(f);
    if (reason.kind == reason::ticketOpened)
        return ReasonTexts::tr("Opened on %1 by %2.").arg(f.shown("at"), f.shown("channel"));
    if (reason.kind == reason::severity)
        return severity(f);
    if (reason.kind == reason::responded)
        return ReasonTexts::tr("First answered on %1.").arg(f.shown("at"));
    if (reason.kind == reason::missedDeadline)
        return deadline(f) + QLatin1Char(' ')
            + ReasonTexts::tr("It passed while it was in force, by %1 without the time that stood still.")
                  .arg(f.shown("late"));
    if (reason.kind == reason::runningDeadline)
        return deadline(f) + QLatin1Char(' ')
            + (f.flag("late") ? ReasonTexts::tr("It has passed and is still to be met.")
                              : ReasonTexts::tr("It is still ahead."));
    if (reason.kind == reason::waited)
        return waited(f);
    if (reason.kind == reason::resolution)
        return resolution(f);
    if (reason.kind == reason::noService)
        return earnsNothing(f);
    if (reason.kind == reason::openRequest)
        return ReasonTexts::tr("The status was asked for on %1; nobody has replied yet.").arg(f.shown("at"));
    if (reason.kind == reason::ticketEvent)
        return f.has("severity")
            ? ReasonTexts::tr("Recorded on %1: %2 %3.")
                  .arg(f.shown("at"), words::ticketEvent(f.word("event")), f.shown("severity"))
            : ReasonTexts::tr("Recorded on %1: %2.").arg(f.shown("at"), words::ticketEvent(f.word("event")));
    return {};
}

QString rule(const Facts &f)
{
    if (f.is("backup", BackupKind::Daily))
        return ReasonTexts::tr("On each of the last %1 days: %Ln good backups that are still kept.", nullptr,
                               static_cast<int>(f.count("per_day")))
            .arg(f.shown("days"));
    if (f.is("backup", BackupKind::Weekly))
        return ReasonTexts::tr("A good restore point in each of the last %Ln weeks, still kept.", nullptr,
                               static_cast<int>(f.count("weeks")));
    if (f.is("backup", BackupKind::Snapshot))
        return ReasonTexts::tr("Good snapshots over the last %1 with no gap of more than %2.")
            .arg(f.shown("over"), f.shown("every"));
    if (f.is("kind", ObligationKind::PriceNotice))
        return ReasonTexts::tr("A higher price is told %1 before it is effective; a lower one is passed on.")
            .arg(f.shown("notice"));
    if (f.is("kind", ObligationKind::Escalation))
        return ReasonTexts::tr("An escalation of the month is answered within %1.").arg(target(f, "within"));
    if (f.is("kind", ObligationKind::CostApproval))
        return ReasonTexts::tr("What work outside the service costs is told before it begins.");
    if (f.is("kind", ObligationKind::PriorityOrder))
        return ReasonTexts::tr("No ticket’s work begins while a higher one that was open already waits.");
    return ReasonTexts::tr("No file tells how it went: a person records it for the month, with evidence.");
}

QString backupCount(const Facts &f, const Format &format)
{
    const auto day = parseDate(f.word("day"));
    const QString date = day ? format.date(*day) : f.shown("day");
    const QString out = ReasonTexts::tr("%1, %2: %3 of %4.")
                            .arg(f.shown("service"), date, f.shown("found"), f.shown("wanted"));
    return f.flag("kept") ? out
                          : out + QLatin1Char(' ')
            + ReasonTexts::tr("Missing: %1.").arg(format.number(f.count("wanted") - f.count("found")));
}

QString verdict(const Facts &f, const QString &kept, const QString &broken)
{
    return f.flag("kept") ? kept : broken;
}

QString itemSentence(const Reason &reason, const Facts &f, const Format &format)
{
    if (reason.kind == reason::backupDay || reason.kind == reason::restorePoint)
        return backupCount(f, format);
    if (reason.kind == reason::snapshotGap)
        return verdict(f, ReasonTexts::tr("%1: no snapshot from %2, within the %3 allowed."),
                       ReasonTexts::tr("%1: no snapshot from %2, longer than the %3 allowed."))
            .arg(f.shown("service"), f.shown("when"), f.shown("longest"));
    if (reason.kind == reason::noBackupRow)
        return ReasonTexts::tr("%1: no backup of this kind is on record.").arg(f.shown("service"));
    if (reason.kind == reason::priceIncrease) {
        const QString out = ReasonTexts::tr("%1: told on %2, effective on %3.")
                                .arg(f.shown("service"), f.shown("given"), f.shown("effective"));
        return out + QLatin1Char(' ')
            + verdict(f, ReasonTexts::tr("That is in time."), ReasonTexts::tr("It may not be before %1."))
                  .replace(QStringLiteral("%1"), f.shown("earliest"));
    }
    if (reason.kind == reason::priceDecrease)
        return verdict(f, ReasonTexts::tr("%1: the lower price of %2 is charged."),
                       ReasonTexts::tr("%1: the lower price of %2 is not charged."))
            .arg(f.shown("service"), f.shown("effective"));
    if (reason.kind == reason::escalation) {
        const QString out = ReasonTexts::tr("%1: escalated on %2, to be answered by %3.")
                                .arg(f.shown("ticket"), f.shown("at"), f.shown("deadline"));
        return out + QLatin1Char(' ')
            + (f.has("answered") ? ReasonTexts::tr("Answered on %1.").arg(f.shown("answered"))
                                 : ReasonTexts::tr("Not answered."));
    }
    if (reason.kind == reason::workOutside) {
        const QString out
            = ReasonTexts::tr("%1: work began on %2.").arg(f.shown("ticket"), f.shown("started"));
        return out + QLatin1Char(' ')
            + (f.has("quoted") ? ReasonTexts::tr("Its cost was told on %1.").arg(f.shown("quoted"))
                               : ReasonTexts::tr("Its cost was never told."));
    }
    if (reason.kind == reason::startOfWork)
        return f.has("passed-over")
            ? ReasonTexts::tr("%1: work began on %2 while %3, which is higher, waited.")
                  .arg(f.shown("ticket"), f.shown("started"), f.shown("passed-over"))
            : ReasonTexts::tr("%1: work began on %2 in its turn.").arg(f.shown("ticket"), f.shown("started"));
    return {};
}

} // namespace

QString supportSentence(const Reason &reason, const Format &format)
{
    const Facts f(reason, format);
    if (reason.kind == reason::obligation)
        return ReasonTexts::tr("%1. Evidence: %2.")
            .arg(words::obligationState(f.word("state")), f.shown("evidence"));
    if (reason.kind == reason::obligationRule)
        return rule(f);
    if (reason.kind == reason::recorded)
        return ReasonTexts::tr("%1 recorded on %2: %3. Evidence: %4.")
            .arg(f.shown("by"), f.shown("at"), words::obligationState(f.word("state")), f.shown("evidence"));
    const QString sentence = ticketSentence(reason, f);
    return sentence.isEmpty() ? itemSentence(reason, f, format) : sentence;
}

} // namespace makegood::ui
