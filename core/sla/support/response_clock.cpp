// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/support/response_clock.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "sla/support/deadline_clock.h"

namespace makegood::sla
{

namespace
{

std::optional<Instant> dueOf(const std::optional<SupportDeadline> &deadline)
{
    return deadline ? std::optional(deadline->due) : std::nullopt;
}

void sortByDue(std::vector<SupportDeadline> &deadlines)
{
    std::stable_sort(deadlines.begin(), deadlines.end(),
                     [](const SupportDeadline &a, const SupportDeadline &b) { return a.due < b.due; });
}

const std::optional<Target> &targetOf(const Severity &severity, SupportClock clock)
{
    switch (clock) {
    case SupportClock::Response:
        return severity.response;
    case SupportClock::Update:
        return severity.update;
    case SupportClock::StatusReply:
        return severity.statusReply;
    case SupportClock::Resolution:
        break;
    }
    return severity.resolution;
}

bool resolves(TicketEventKind kind, const Severity *severity)
{
    const auto names = [&](ResolvedBy by) {
        return !severity ? by == ResolvedBy::Resolved
                         : std::find(severity->resolvedBy.begin(), severity->resolvedBy.end(), by)
                != severity->resolvedBy.end();
    };
    return (kind == TicketEventKind::Resolved && names(ResolvedBy::Resolved))
        || (kind == TicketEventKind::Workaround && names(ResolvedBy::Workaround))
        || (kind == TicketEventKind::Patch && names(ResolvedBy::Patch));
}

class TicketReplay
{
public:
    TicketReplay(const Ticket &ticket, const std::string &first, const SupportRule &rule,
                 const std::optional<BusinessCalendar> &calendar)
        : m_rule(rule)
        , m_calendar(calendar)
        , m_response(m_out.missed, calendar)
        , m_update(m_out.missed, calendar)
        , m_resolution(m_out.missed, calendar)
    {
        m_out.severity = first;
        beginSpell(ticket.openedAt);
        m_resolution.start(ticket.openedAt, due(SupportClock::Resolution, ticket.openedAt));
    }
    TicketReplay(const TicketReplay &) = delete; // the clocks hold references into the result
    TicketReplay &operator=(const TicketReplay &) = delete;

    void event(const TicketEvent &event)
    {
        if (event.kind == TicketEventKind::Waiting) {
            if (!m_waitingSince)
                m_waitingSince = event.at;
            return;
        }
        endWait(event.at);
        if (event.kind == TicketEventKind::Reopened)
            reopen(event.at);
        else if (event.kind == TicketEventKind::Severity)
            changeSeverity(event.at, event.severity);
        else if (!m_out.resolved)
            handle(event);
        else if (event.kind == TicketEventKind::Response || event.kind == TicketEventKind::Update)
            contactMeanwhile(event.at);
        if (m_resolution.isRunning() && resolves(event.kind, severity())) {
            m_resolution.stop(event.at);
            m_out.resolvedAt = event.at;
            m_changedMeanwhile = false;
        }
    }

    TicketClocks finish(Instant asOf)
    {
        m_out.waiting = m_waitingSince.has_value();
        endWait(asOf); // a wait that goes on has lasted until as_of
        for (DeadlineClock *clock : {&m_response, &m_update, &m_resolution})
            clock->look(asOf);
        lookAtRequests(asOf);
        m_out.responseDeadline = dueOf(m_response.deadline());
        m_out.resolutionDeadline = dueOf(m_resolution.deadline());
        if (m_update.isRunning())
            m_out.updateDeadline = dueOf(m_update.deadline());
        const auto missed = [this](SupportClock clock) {
            return std::count_if(m_out.missed.begin(), m_out.missed.end(),
                                 [clock](const SupportDeadline &d) { return d.clock == clock; });
        };
        m_out.breached = missed(SupportClock::Response) > 0;
        m_out.updateBreaches = missed(SupportClock::Update);
        m_out.statusBreaches = missed(SupportClock::StatusReply);
        m_out.resolutionBreached = missed(SupportClock::Resolution) > 0;
        for (const DeadlineClock *clock : {&m_response, &m_update, &m_resolution})
            addRunning(*clock);
        for (const auto &[asked, clock] : m_requests) {
            m_out.openRequests.push_back(asked);
            addRunning(clock);
        }
        sortByDue(m_out.missed);
        sortByDue(m_out.running);
        return std::move(m_out);
    }

private:
    const Severity *severity() const
    {
        const auto at = std::find_if(m_rule.severities.begin(), m_rule.severities.end(),
                                     [&](const Severity &s) { return s.id == m_out.severity; });
        return at == m_rule.severities.end() ? nullptr : &*at;
    }

    // The deadline by the target of the severity in force, counted from `from`.
    std::optional<SupportDeadline> due(SupportClock clock, Instant from) const
    {
        const Severity *inForce = severity();
        if (inForce == nullptr)
            return std::nullopt;
        const auto &target = targetOf(*inForce, clock);
        const auto at = target ? dueAt(from, *target, m_calendar) : std::nullopt;
        if (!at)
            return std::nullopt;
        return SupportDeadline{clock, inForce->id, inForce->clauses, from, *at, target->inBusinessTime(), {}};
    }

    void beginSpell(Instant at)
    {
        m_effective = at;
        if (!m_out.respondedAt)
            m_response.start(at, due(SupportClock::Response, at));
        // A severity that lasted no time does not count.
        if (!m_out.severities.empty() && m_out.severities.back().since == at)
            m_out.severities.pop_back();
        m_out.severities.push_back(
            {m_out.severity, at, m_out.respondedAt ? std::nullopt : dueOf(m_response.deadline())});
    }

    void changeSeverity(Instant at, const std::string &to)
    {
        // Of a resolved ticket the last one takes effect when it is reopened. Only a different one is a
        // change.
        if (m_out.resolved)
            m_severityMeanwhile = to;
        else if (to != m_out.severity)
            takeEffect(at, to);
    }

    void takeEffect(Instant at, const std::string &to)
    {
        m_out.severity = to;
        beginSpell(at);
        if (m_contact)
            restartUpdate(at);
        if (m_resolution.isRunning())
            m_resolution.start(at, due(SupportClock::Resolution, at));
        else
            m_changedMeanwhile = true;
    }

    // An event of an open ticket other than a change of severity.
    void handle(const TicketEvent &event)
    {
        switch (event.kind) {
        case TicketEventKind::Response:
            respond(event.at);
            contact(event.at);
            break;
        case TicketEventKind::Update:
            contact(event.at);
            break;
        case TicketEventKind::StatusRequest:
            m_requests.emplace_back(event.at, DeadlineClock(m_out.missed, m_calendar));
            m_requests.back().second.start(event.at, due(SupportClock::StatusReply, event.at));
            break;
        case TicketEventKind::StatusReply:
            lookAtRequests(event.at);
            m_requests.clear();
            break;
        case TicketEventKind::Resolved:
            respond(event.at);
            m_update.stop(event.at);
            lookAtRequests(event.at);
            m_requests.clear();
            m_out.resolved = true;
            break;
        default:
            break; // what resolves a ticket is looked at in any case
        }
    }

    void endWait(Instant at)
    {
        if (!m_waitingSince)
            return;
        const Interval wait{*m_waitingSince, at};
        m_waitingSince.reset();
        m_out.waits.push_back(wait);
        for (DeadlineClock *clock : {&m_response, &m_update, &m_resolution})
            clock->standStill(wait);
        for (auto &request : m_requests)
            request.second.standStill(wait);
    }

    // Sets going again what stood; a severity changed meanwhile takes effect, with deadlines of its own.
    void reopen(Instant at)
    {
        const std::optional<std::string> to = std::exchange(m_severityMeanwhile, {});
        const bool wasResolved = std::exchange(m_out.resolved, false);
        const bool resolutionStood = !m_resolution.isRunning();
        if (to && *to != m_out.severity)
            takeEffect(at, *to);
        else if (wasResolved && m_update.deadline())
            m_update.resume(at);
        if (!resolutionStood)
            return;
        m_out.resolvedAt.reset();
        if (m_changedMeanwhile)
            m_resolution.start(at, due(SupportClock::Resolution, at));
        else
            m_resolution.resume(at);
    }

    void respond(Instant at)
    {
        if (m_out.respondedAt)
            return;
        m_response.stop(at);
        m_out.respondedAt = at;
    }

    void contact(Instant at)
    {
        m_contact = at;
        restartUpdate(at);
    }

    // The last response or update counts, but the clock of a resolved ticket stands.
    void contactMeanwhile(Instant at)
    {
        contact(at);
        m_update.stop(at);
    }

    void restartUpdate(Instant now)
    {
        m_update.start(now, due(SupportClock::Update, std::max(*m_contact, m_effective)));
    }

    void lookAtRequests(Instant at)
    {
        for (auto &request : m_requests)
            request.second.look(at);
    }

    void addRunning(const DeadlineClock &clock)
    {
        if (clock.isRunning() && clock.deadline())
            m_out.running.push_back(*clock.deadline());
    }

    const SupportRule &m_rule;
    const std::optional<BusinessCalendar> &m_calendar;
    TicketClocks m_out;
    Instant m_effective{};
    std::optional<Instant> m_contact; ///< last response or update
    std::optional<Instant> m_waitingSince;
    std::optional<std::string> m_severityMeanwhile; ///< given while the ticket was resolved
    bool m_changedMeanwhile = false; ///< the severity, while the resolution clock stands
    DeadlineClock m_response;
    DeadlineClock m_update;
    DeadlineClock m_resolution;
    std::vector<std::pair<Instant, DeadlineClock>>
        m_requests; ///< unanswered requests and when they were made
};

} // namespace

std::optional<Instant> dueAt(Instant start, const Target &target,
                             const std::optional<BusinessCalendar> &calendar)
{
    if (!target.inBusinessTime())
        return start + target.elapsed;
    if (!calendar)
        return std::nullopt;
    return target.businessDays > 0 ? calendar->afterDays(start, target.businessDays)
                                   : calendar->after(start, std::chrono::hours(target.businessHours));
}

const std::string &firstSeverity(const Ticket &ticket, const SupportRule &rule, const Contract &contract)
{
    const Service *service = contract.serviceNamed(ticket.service);
    return service == nullptr || service->support.empty() ? rule.defaultSeverity : service->support;
}

TicketClocks judgeTicket(const Ticket &ticket, const std::string &first, const SupportRule &rule,
                         const std::optional<BusinessCalendar> &calendar, Instant asOf)
{
    TicketReplay judge(ticket, first, rule, calendar);
    for (const TicketEvent &event : ticket.events)
        if (event.at <= asOf)
            judge.event(event);
    return judge.finish(asOf);
}

std::string severityAt(const Ticket &ticket, const std::string &first, Instant at)
{
    std::string severity = first;
    for (const TicketEvent &event : ticket.events)
        if (event.kind == TicketEventKind::Severity && event.at <= at)
            severity = event.severity;
    return severity;
}

} // namespace makegood::sla
