// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons of tickets and obligations.
#include <algorithm>

#include "sla/evaluate/reason_kinds.h"
#include "sla/evaluate/ticket_breaches.h"
#include "sla/evaluate/why.h"

namespace makegood::sla
{

namespace
{

void addOptional(Reason &reason, const char *name, const std::optional<Instant> &at)
{
    if (at)
        reason.facts.push_back({name, *at});
}

// Adds elapsed time, or business days, which are no length of time.
void addTarget(Reason &reason, const std::string &name, const std::optional<Target> &target)
{
    if (!target)
        return;
    if (target->businessDays > 0)
        reason.facts.push_back({name + "_days", target->businessDays});
    else if (target->businessHours > 0)
        reason.facts.push_back({name + "_hours", target->businessHours});
    else
        reason.facts.push_back({name, target->elapsed});
}

Reason spellReason(const Policy &policy, const SeveritySpell &spell)
{
    Reason out{reason::severity, {}, {{"severity", spell.severity}, {"since", spell.since}}, {}};
    addOptional(out, "deadline", spell.responseDeadline);
    if (const Severity *severity = policy.severityNamed(spell.severity)) {
        out.clauses = severity->clauses;
        out.facts.push_back({"title", severity->title});
        addTarget(out, "response", severity->response);
        addTarget(out, "update", severity->update);
        addTarget(out, "status_reply", severity->statusReply);
        addTarget(out, "resolution", severity->resolution);
        if (severity->resolution) {
            std::vector<std::string> by;
            for (const ResolvedBy one : severity->resolvedBy)
                by.push_back(wordOf(one));
            out.facts.push_back({"resolved_by", joined(by)});
        }
        if (severity->continuousUpdate)
            out.facts.push_back({"continuous", true});
    }
    return out;
}

Reason deadlineReason(const char *kind, const SupportDeadline &deadline)
{
    return {kind,
            deadline.clauses,
            {{"clock", wordOf(deadline.clock)},
             {"severity", deadline.severity},
             {"from", deadline.from},
             {"due", deadline.due}},
            {}};
}

Reason resolutionReason(const TicketClocks &clocks)
{
    Reason out{reason::resolution, {}, {}, {}};
    addOptional(out, "at", clocks.resolvedAt);
    addOptional(out, "deadline", clocks.resolutionDeadline);
    out.facts.push_back({"breached", clocks.resolutionBreached});
    return out;
}

// A rule pays for a deadline that was missed, and there is no service whose fee it would be a part of.
bool earnsNothing(const JudgingInput &input, const Ticket &ticket, const TicketClocks &clocks)
{
    if (input.contract.serviceNamed(ticket.service) != nullptr)
        return false;
    const auto &rules = input.policy.credit.rules;
    return std::any_of(clocks.missed.begin(), clocks.missed.end(), [&](const SupportDeadline &missed) {
        const auto kind = triggerOf(missed.clock);
        return kind && std::any_of(rules.begin(), rules.end(), [&](const CreditRule &rule) {
                   return rule.isForTickets() && rule.on == *kind;
               });
    });
}

Reason ruleReason(const Obligation &o)
{
    Reason out{reason::obligationRule, o.clauses, {{"kind", wordOf(o.kind)}}, {}};
    const auto add = [&](const char *name, Fact::Value value) {
        out.facts.push_back({name, std::move(value)});
    };
    if (o.kind == ObligationKind::PriceNotice)
        add("notice", o.notice);
    if (o.kind == ObligationKind::Escalation)
        addTarget(out, "within", o.within);
    if (o.kind != ObligationKind::Backups)
        return out;
    add("backup", wordOf(o.backup));
    switch (o.backup) {
    case BackupKind::Daily:
        add("per_day", o.perDay);
        add("days", o.days);
        break;
    case BackupKind::Weekly:
        add("weekday", std::int64_t(o.weekday.iso_encoding()));
        add("weeks", o.weeks);
        break;
    case BackupKind::Snapshot:
        add("every", o.every);
        add("over", o.over);
        break;
    }
    return out;
}

Reason itemReason(const ObligationItem &item)
{
    using Kind = ObligationItem::Kind;
    Reason out;
    const auto begin = [&](const char *kind, const char *subject) {
        out.kind = kind;
        out.facts = {{subject, item.subject}, {"kept", item.kept}};
    };
    const auto counted = [&](const char *kind) {
        begin(kind, "service");
        out.facts.push_back({"day", formatDate(*item.day)});
        out.facts.push_back({"found", item.found});
        out.facts.push_back({"wanted", item.wanted});
    };
    switch (item.kind) {
    case Kind::BackupDay:
        counted(reason::backupDay);
        break;
    case Kind::RestorePoint:
        counted(reason::restorePoint);
        break;
    case Kind::SnapshotGap:
        begin(reason::snapshotGap, "service");
        out.facts.push_back({"when", Interval{*item.from, *item.done}});
        out.facts.push_back({"longest", *item.due - *item.from});
        break;
    case Kind::NoBackupRow:
        begin(reason::noBackupRow, "service");
        break;
    case Kind::PriceIncrease:
        begin(reason::priceIncrease, "service");
        addOptional(out, "given", item.from);
        addOptional(out, "effective", item.done);
        addOptional(out, "earliest", item.due);
        break;
    case Kind::PriceDecrease:
        begin(reason::priceDecrease, "service");
        addOptional(out, "effective", item.done);
        break;
    case Kind::Escalation:
        begin(reason::escalation, "ticket");
        addOptional(out, "at", item.from);
        addOptional(out, "deadline", item.due);
        addOptional(out, "answered", item.done);
        break;
    case Kind::WorkOutsideService:
        begin(reason::workOutside, "ticket");
        addOptional(out, "started", item.from);
        addOptional(out, "quoted", item.done);
        break;
    case Kind::StartOfWork:
        begin(reason::startOfWork, "ticket");
        addOptional(out, "started", item.from);
        if (!item.passedOver.empty())
            out.facts.push_back({"passed-over", item.passedOver});
        break;
    }
    return out;
}

} // namespace

Reason whyTicket(const JudgingInput &input, const Ticket &ticket, const TicketClocks &clocks)
{
    Reason out{reason::ticket,
               {},
               {{"ticket", ticket.id},
                {"severity", clocks.severity},
                {"breached", clocks.breached},
                {"late-updates", clocks.updateBreaches},
                {"late-replies", clocks.statusBreaches},
                {"resolved", clocks.resolved}},
               {}};
    if (const Severity *severity = input.policy.severityNamed(clocks.severity))
        out.clauses = severity->clauses;
    out.because.push_back(
        {reason::ticketOpened, {}, {{"at", ticket.openedAt}, {"channel", ticket.channel}}, {}});
    for (const SeveritySpell &spell : clocks.severities)
        out.because.push_back(spellReason(input.policy, spell));
    if (clocks.respondedAt)
        out.because.push_back({reason::responded, {}, {{"at", *clocks.respondedAt}}, {}});
    if (input.policy.support->promisesResolution())
        out.because.push_back(resolutionReason(clocks));
    for (const Interval &wait : clocks.waits)
        out.because.push_back({reason::waited,
                               {},
                               {{"when", wait},
                                {"length", wait.length()},
                                {"goes-on", clocks.waiting && wait == clocks.waits.back()}},
                               {}});
    for (const SupportDeadline &deadline : clocks.missed) {
        out.because.push_back(deadlineReason(reason::missedDeadline, deadline));
        out.because.back().facts.push_back({"late", deadline.late});
    }
    if (earnsNothing(input, ticket, clocks)) {
        out.because.push_back({reason::noService, {}, {}, {}});
        if (!ticket.service.empty())
            out.because.back().facts.push_back({"service", ticket.service});
    }
    for (const SupportDeadline &deadline : clocks.running) {
        out.because.push_back(deadlineReason(reason::runningDeadline, deadline));
        out.because.back().facts.push_back({"late", input.asOf > deadline.due});
    }
    for (const Instant at : clocks.openRequests)
        out.because.push_back({reason::openRequest, {}, {{"at", at}}, {}});
    for (const TicketEvent &event : ticket.events) {
        if (event.at > input.asOf)
            continue;
        out.because.push_back(
            {reason::ticketEvent, {}, {{"at", event.at}, {"event", wordOf(event.kind)}}, {}});
        if (event.kind == TicketEventKind::Severity)
            out.because.back().facts.push_back({"severity", event.severity});
    }
    return out;
}

Reason whyObligation(const Obligation &obligation, const ObligationResult &result)
{
    Reason out{reason::obligation, result.clauses, {{"kind", wordOf(result.kind)}}, {}};
    if (result.backup)
        out.facts.push_back({"backup", wordOf(*result.backup)});
    out.facts.push_back({"state", wordOf(result.state)});
    out.facts.push_back({"evidence", result.evidence});
    out.because.push_back(ruleReason(obligation));
    if (result.record)
        out.because.push_back({reason::recorded,
                               {},
                               {{"state", wordOf(result.record->state)},
                                {"evidence", result.record->evidence},
                                {"by", result.record->by},
                                {"at", result.record->at}},
                               {}});
    for (const ObligationItem &item : result.items)
        out.because.push_back(itemReason(item));
    return out;
}

} // namespace makegood::sla
