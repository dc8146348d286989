// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/agreement_parts.h"

#include "explain/count_words.h"
#include "explain/key_words.h"
#include "explain/shipped_text.h"
#include "explain/words.h"

namespace makegood::ui::agreement
{

namespace
{

// Adds a sentence after a blank.
void say(QString &out, const QString &sentence)
{
    out += out.isEmpty() ? sentence : QLatin1Char(' ') + sentence;
}

QString dayName(std::chrono::weekday day, const Format &format)
{
    return format.locale().dayName(static_cast<int>(day.iso_encoding()));
}

QString dayNames(const std::vector<std::chrono::weekday> &days, const Format &format)
{
    QStringList out;
    for (const std::chrono::weekday day : days)
        out << dayName(day, format);
    return words::list(out);
}

QString zoneName(const std::optional<std::string> &zone, const Format &format)
{
    return format.isolated(plainText(zone.value_or(format.zone().name())));
}

QString target(const Target &target, const Format &format)
{
    if (target.businessHours > 0)
        return AgreementTexts::tr("%n business hours", nullptr, static_cast<int>(target.businessHours));
    return target.businessDays > 0
        ? AgreementTexts::tr("%n business days", nullptr, static_cast<int>(target.businessDays))
        : format.duration(target.elapsed);
}

QString resolution(const Severity &severity, const Format &format)
{
    if (severity.resolvedBy == std::vector{ResolvedBy::Resolved})
        return AgreementTexts::tr("Resolved within %1.").arg(target(*severity.resolution, format));
    QStringList by;
    for (const ResolvedBy one : severity.resolvedBy)
        by << words::ticketEvent(wordOf(one));
    return AgreementTexts::tr("Resolved within %1, by: %2.")
        .arg(target(*severity.resolution, format), words::list(by));
}

QString causes(const std::vector<Cause> &list)
{
    QStringList out;
    for (const Cause cause : list)
        out << words::cause(cause);
    return words::list(out);
}

} // namespace

QString limit(const TimeLimit &limit, const Format &format)
{
    if (limit.months > 0)
        return AgreementTexts::tr("%n months", nullptr, static_cast<int>(limit.months));
    return limit.businessDays > 0
        ? AgreementTexts::tr("%n business days", nullptr, static_cast<int>(limit.businessDays))
        : format.duration(limit.elapsed);
}

QString noData(const Measure &measure, const Format &format)
{
    if (measure.kind == MeasureKind::IntervalMean)
        return {};
    QString out;
    say(out,
        AgreementTexts::tr("If no check arrives for %1, that time is without data.")
            .arg(format.duration(measure.maxGap)));
    switch (measure.noData) {
    case NoData::Up:
        say(out, AgreementTexts::tr("Time without data counts as available."));
        break;
    case NoData::Down:
        say(out, AgreementTexts::tr("Time without data counts as downtime."));
        break;
    case NoData::Excluded:
        say(out, AgreementTexts::tr("Time without data is left out: neither up nor down."));
        break;
    }
    return QLatin1Char(' ') + out;
}

QString maintenance(const MaintenanceRule &rule, const Format &format)
{
    QString out = rule.excludes == Excludes::Window
        ? AgreementTexts::tr("Accepted maintenance is not counted at all, neither as up nor as down.")
        : AgreementTexts::tr("Downtime inside accepted maintenance is left out.");
    if (rule.allowance)
        say(out, AgreementTexts::tr("At most %1 a month and service.").arg(format.duration(*rule.allowance)));
    if (rule.minNotice) {
        const bool needed = rule.notice == Force::Required;
        if (*rule.minNotice == TimeLimit())
            say(out,
                needed ? AgreementTexts::tr("It must be announced before it begins.")
                       : AgreementTexts::tr(
                           "It is announced beforehand when that is possible; nothing is refused for it."));
        else
            say(out,
                (needed ? AgreementTexts::tr("Notice of at least %1 is needed.")
                        : AgreementTexts::tr("Notice of %1 is asked for."))
                    .arg(limit(*rule.minNotice, format)));
    }
    if (rule.channel)
        say(out, AgreementTexts::tr("Announced by: %1.").arg(channelName(*rule.channel)));
    if (rule.allowedHours) {
        const AllowedHours &h = *rule.allowedHours;
        say(out,
            (h.rule == Force::Required
                 ? AgreementTexts::tr("Only between %1 and %2 (%3).")
                 : AgreementTexts::tr(
                     "Usually between %1 and %2 (%3); another time is flagged, not refused."))
                .arg(format.clock(h.from), format.clock(h.to), zoneName(h.zone, format)));
        if (!h.days.empty())
            say(out, AgreementTexts::tr("Beginning on: %1.").arg(dayNames(h.days, format)));
    }
    return out;
}

QString exclusion(const Exclusion &rule)
{
    const QString from = rule.fromAvailability && rule.fromCredit
        ? AgreementTexts::tr("Do not count, and earn no credit: %1.")
        : rule.fromAvailability ? AgreementTexts::tr("Do not count for availability: %1.")
                                : AgreementTexts::tr("Earn no credit: %1.");
    return from.arg(causes(rule.causes));
}

QString worth(const Worth &worth, const QString &charge, const Format &format)
{
    if (worth.percent)
        return AgreementTexts::tr("%1 of %2").arg(format.percent(worth.percent->text), charge);
    if (worth.amount) {
        const QString amount = format.money(worth.amount->text);
        return worth.perUnit ? AgreementTexts::tr("%1 for each unit").arg(amount) : amount;
    }
    if (worth.hours)
        return AgreementTexts::tr("%1 of %2").arg(words::hours(plainDecimal(*worth.hours), format), charge);
    return AgreementTexts::tr("%1 of %2")
        .arg(words::days(plainDecimal(worth.days.value_or(Fraction())), format), charge);
}

QString tier(const Tier &tier, const CreditRule &rule, const Format &format)
{
    const QString earned = worth(tier.worth, chargeName(rule.base, format), format);
    if (tier.beyond)
        return AgreementTexts::tr("A value beyond %1 earns %2.")
            .arg(format.decimal(tier.beyond->text), earned);
    const QString bound = format.percent(tier.below.text);
    return (tier.orAt ? AgreementTexts::tr("An availability of %1 or less earns %2.")
                      : AgreementTexts::tr("An availability below %1 earns %2."))
        .arg(bound, earned);
}

QString lengthRow(const LengthRow &row, const Format &format)
{
    return (row.over ? AgreementTexts::tr("Longer than %1 earns %2.")
                     : AgreementTexts::tr("%1 or longer earns %2."))
        .arg(format.duration(row.bound), worth(row.worth, AgreementTexts::tr("the monthly fee"), format));
}

QString scenario(const Scenario &scenario, const Format &format)
{
    QString out = scenario.causes.empty() ? AgreementTexts::tr("Outages of any cause")
        : scenario.causes.size() == 1
        ? AgreementTexts::tr("Only outages with the cause %1").arg(causes(scenario.causes))
        : AgreementTexts::tr("Only outages with one of the causes %1").arg(causes(scenario.causes));
    if (!scenario.serviceTypes.empty()) {
        QStringList types;
        for (const std::string &type : scenario.serviceTypes)
            types << words::serviceType(type);
        out = AgreementTexts::tr("%1, of services of the type %2", "outages and types")
                  .arg(out, words::list(types));
    }
    if (scenario.longerThan)
        out = AgreementTexts::tr("%1, longer than %2", "outages and a length")
                  .arg(out, format.duration(*scenario.longerThan));
    if (scenario.atLeast)
        out = AgreementTexts::tr("%1, at least %2 long", "outages and a length")
                  .arg(out, format.duration(*scenario.atLeast));
    //: %1: a name, %2: which outages
    return AgreementTexts::tr("“%1”: %2.").arg(format.isolated(plainText(scenario.id)), out);
}

QString claim(const ClaimRule &rule, const Format &format)
{
    QString out;
    if (!rule.within) {
        say(out, AgreementTexts::tr("No time limit for a claim is written here."));
    } else {
        const QString length = limit(*rule.within, format);
        switch (rule.from) {
        case ClaimFrom::IncidentEnd:
            say(out, AgreementTexts::tr("A credit is claimed within %1 of the incident’s end.").arg(length));
            break;
        case ClaimFrom::PostMortem:
            say(out,
                AgreementTexts::tr(
                    "A credit is claimed within %1 of the post-mortem, without one of the incident’s end.")
                    .arg(length));
            break;
        case ClaimFrom::MonthEnd:
            say(out, AgreementTexts::tr("A credit is claimed within %1 of the month’s end.").arg(length));
            break;
        case ClaimFrom::TicketClosed:
            say(out,
                AgreementTexts::tr("A credit is claimed within %1 of the last resolution of the ticket that "
                                   "reports the outage, without one of the outage’s end.")
                    .arg(length));
            break;
        }
    }
    if (rule.reportWithin)
        say(out,
            AgreementTexts::tr("A ticket must report the outage, at the latest %1 after its end.")
                .arg(format.duration(*rule.reportWithin)));
    if (!rule.requirements.empty()) {
        QStringList items;
        for (const std::string &item : rule.requirements)
            items << words::claimItem(item);
        say(out, AgreementTexts::tr("The claim needs: %1.").arg(words::list(items)));
    }
    if (!rule.payout.empty())
        say(out, AgreementTexts::tr("Paid as: %1.").arg(payoutName(rule.payout)));
    return out;
}

QString support(const SupportRule &rule)
{
    QString out;
    if (!rule.channels.empty())
        say(out, AgreementTexts::tr("Tickets come by: %1.").arg(channelList(rule.channels)));
    for (const Severity &severity : rule.severities)
        if (severity.id == rule.defaultSeverity)
            say(out,
                AgreementTexts::tr("A ticket that names no severity counts as: %1.")
                    .arg(shippedText(severity.title)));
    return out;
}

namespace
{

// `rowText` says a row: its hours, their zone and days.
QString rowsOfHours(const BusinessHours &hours, const QString &rowText, const Format &format)
{
    QString out;
    for (const HoursRow &row : hours.rows)
        say(out,
            rowText.arg(format.clock(row.from), format.clock(row.to), zoneName(hours.zone, format),
                        dayNames(row.days, format)));
    if (!hours.holidays.empty())
        say(out,
            AgreementTexts::tr("Holidays left out: %n.", nullptr, static_cast<int>(hours.holidays.size())));
    return out;
}

} // namespace

QString business(const BusinessHours &hours, const Format &format)
{
    return rowsOfHours(hours, AgreementTexts::tr("Business time is %1 to %2 (%3), on: %4."), format);
}

QString serviceHours(const BusinessHours &hours, const Format &format)
{
    return rowsOfHours(hours, AgreementTexts::tr("Promised from %1 to %2 (%3), on: %4."), format);
}

QString severity(const Severity &severity, const Format &format)
{
    QString out;
    if (severity.response)
        say(out, AgreementTexts::tr("First response within %1.").arg(target(*severity.response, format)));
    if (severity.update)
        say(out, AgreementTexts::tr("An update every %1.").arg(target(*severity.update, format)));
    if (severity.continuousUpdate)
        say(out, AgreementTexts::tr("Updates without pause until it is resolved."));
    if (severity.statusReply)
        say(out,
            AgreementTexts::tr("A request for status is answered within %1.")
                .arg(target(*severity.statusReply, format)));
    if (severity.resolution)
        say(out, resolution(severity, format));
    if (out.isEmpty())
        say(out, AgreementTexts::tr("No times are promised."));
    return out;
}

QString obligation(const Obligation &o, const Format &format)
{
    switch (o.kind) {
    case ObligationKind::Backups:
        switch (o.backup) {
        case BackupKind::Daily:
            return AgreementTexts::tr("%Ln good backups on each of the last %1 days.", nullptr,
                                      static_cast<int>(o.perDay))
                .arg(format.number(o.days));
        case BackupKind::Weekly:
            return AgreementTexts::tr("A good restore point of each %1 of the last %Ln weeks.", nullptr,
                                      static_cast<int>(o.weeks))
                .arg(dayName(o.weekday, format));
        case BackupKind::Snapshot:
            return AgreementTexts::tr("Good snapshots at most %1 apart over the last %2.")
                .arg(format.duration(o.every), format.duration(o.over));
        }
        return {};
    case ObligationKind::PriceNotice:
        return AgreementTexts::tr("A price increase is announced %1 ahead; a decrease applies by itself.")
            .arg(format.duration(o.notice));
    case ObligationKind::Escalation:
        return AgreementTexts::tr("An escalation is answered within %1.")
            .arg(target(o.within.value_or(Target()), format));
    case ObligationKind::CostApproval:
        return AgreementTexts::tr("For work outside the service the extra cost is told before it starts.");
    case ObligationKind::PriorityOrder:
        return AgreementTexts::tr("No ticket is worked on while a more urgent one waits.");
    case ObligationKind::ComponentReplacement:
        return AgreementTexts::tr("Failed components are replaced at no cost. Recorded by hand.");
    case ObligationKind::MailSpool:
        return AgreementTexts::tr(
            "Backup mail servers hold mail while the primary is out of reach. Recorded by hand.");
    case ObligationKind::NoPenaltyExit:
        return AgreementTexts::tr("The customer may leave without penalty. Recorded by hand.");
    case ObligationKind::Coverage:
        return AgreementTexts::tr("Monitoring and support around the clock. Recorded by hand.");
    }
    return {};
}

} // namespace makegood::ui::agreement
