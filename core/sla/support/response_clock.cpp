// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/support/response_clock.h"

#include <algorithm>
#include <vector>

namespace makegood::sla
{

namespace
{

// A sequence of deadlines: each replaces its predecessor and counts at most once when it passes.
class Clock
{
public:
    explicit Clock(std::vector<SupportDeadline> &missed)
        : m_missed(missed)
    {
    }
    void restart(Instant at, std::optional<SupportDeadline> deadline)
    {
        look(at);
        m_deadline = std::move(deadline);
        m_passed = false;
    }
    // Advances to `at`; a deadline strictly before it has passed.
    void look(Instant at)
    {
        if (m_deadline && at > m_deadline->due && !m_passed) {
            m_passed = true;
            m_missed.push_back(*m_deadline);
        }
    }
    const std::optional<SupportDeadline> &deadline() const { return m_deadline; }

private:
    std::vector<SupportDeadline> &m_missed;
    std::optional<SupportDeadline> m_deadline;
    bool m_passed = false;
};

std::optional<Instant> dueOf(const std::optional<SupportDeadline> &deadline)
{
    return deadline ? std::optional(deadline->due) : std::nullopt;
}

void sortByDue(std::vector<SupportDeadline> &deadlines)
{
    std::stable_sort(deadlines.begin(), deadlines.end(),
                     [](const SupportDeadline &a, const SupportDeadline &b) { return a.due < b.due; });
}

class TicketReplay
{
public:
    TicketReplay(const Ticket &ticket, const SupportRule &rule,
                 const std::optional<BusinessCalendar> &calendar)
        : m_rule(rule)
        , m_calendar(calendar)
        , m_response(m_out.missed)
        , m_update(m_out.missed)
    {
        m_out.severity = rule.defaultSeverity;
        beginSpell(ticket.openedAt);
    }
    TicketReplay(const TicketReplay &) = delete; // the clocks hold references into the result
    TicketReplay &operator=(const TicketReplay &) = delete;

    void event(const TicketEvent &event)
    {
        if (m_out.resolved)
            return;
        switch (event.kind) {
        case TicketEventKind::Severity:
            changeSeverity(event);
            break;
        case TicketEventKind::Response:
            respond(event.at);
            contact(event.at);
            break;
        case TicketEventKind::Update:
            contact(event.at);
            break;
        case TicketEventKind::StatusRequest:
            m_requests.push_back({event.at, due(SupportClock::StatusReply, event.at)});
            break;
        case TicketEventKind::StatusReply:
            lookAtRequests(event.at);
            m_requests.clear();
            break;
        case TicketEventKind::Resolved:
            respond(event.at);
            m_update.restart(event.at, std::nullopt);
            lookAtRequests(event.at);
            m_requests.clear();
            m_out.resolved = true;
            break;
        case TicketEventKind::Workaround:
        case TicketEventKind::Patch:
            break;
        }
    }

    TicketClocks finish(Instant asOf)
    {
        if (!m_out.respondedAt)
            m_response.look(asOf);
        m_update.look(asOf);
        lookAtRequests(asOf);
        m_out.responseDeadline = dueOf(m_response.deadline());
        m_out.updateDeadline = dueOf(m_update.deadline());
        const auto missed = [this](SupportClock clock) {
            return std::count_if(m_out.missed.begin(), m_out.missed.end(),
                                 [clock](const SupportDeadline &d) { return d.clock == clock; });
        };
        m_out.breached = missed(SupportClock::Response) > 0;
        m_out.updateBreaches = missed(SupportClock::Update);
        m_out.statusBreaches = missed(SupportClock::StatusReply);
        if (!m_out.respondedAt && m_response.deadline())
            m_out.running.push_back(*m_response.deadline());
        if (m_update.deadline())
            m_out.running.push_back(*m_update.deadline());
        for (const auto &[asked, deadline] : m_requests) {
            m_out.openRequests.push_back(asked);
            if (deadline)
                m_out.running.push_back(*deadline);
        }
        sortByDue(m_out.missed);
        sortByDue(m_out.running);
        return std::move(m_out);
    }

private:
    // The deadline by the target of the severity in force, counted from `from`.
    std::optional<SupportDeadline> due(SupportClock clock, Instant from) const
    {
        const auto severity = std::find_if(m_rule.severities.begin(), m_rule.severities.end(),
                                           [&](const Severity &s) { return s.id == m_out.severity; });
        if (severity == m_rule.severities.end())
            return std::nullopt;
        const auto &target = clock == SupportClock::Response ? severity->response
            : clock == SupportClock::Update                  ? severity->update
                                                             : severity->statusReply;
        const auto at = target ? dueAt(from, *target, m_calendar) : std::nullopt;
        if (!at)
            return std::nullopt;
        return SupportDeadline{clock, severity->id, severity->clauses, from, *at};
    }

    void beginSpell(Instant at)
    {
        m_effective = at;
        if (!m_out.respondedAt)
            m_response.restart(at, due(SupportClock::Response, at));
        // A severity that lasted no time does not count.
        if (!m_out.severities.empty() && m_out.severities.back().since == at)
            m_out.severities.pop_back();
        m_out.severities.push_back(
            {m_out.severity, at, m_out.respondedAt ? std::nullopt : dueOf(m_response.deadline())});
    }

    void changeSeverity(const TicketEvent &event)
    {
        // Only a different severity is a change.
        if (event.severity == m_out.severity)
            return;
        m_out.severity = event.severity;
        beginSpell(event.at);
        if (m_contact)
            restartUpdate(event.at);
    }

    void respond(Instant at)
    {
        if (m_out.respondedAt)
            return;
        m_response.look(at);
        m_out.respondedAt = at;
    }

    void contact(Instant at)
    {
        m_contact = at;
        restartUpdate(at);
    }

    void restartUpdate(Instant now)
    {
        m_update.restart(now, due(SupportClock::Update, std::max(*m_contact, m_effective)));
    }

    void lookAtRequests(Instant at)
    {
        for (const auto &[asked, deadline] : m_requests)
            if (deadline && at > deadline->due)
                m_out.missed.push_back(*deadline);
    }

    const SupportRule &m_rule;
    const std::optional<BusinessCalendar> &m_calendar;
    TicketClocks m_out;
    Instant m_effective{};
    std::optional<Instant> m_contact; ///< last response or update
    Clock m_response;
    Clock m_update;
    std::vector<std::pair<Instant, std::optional<SupportDeadline>>>
        m_requests; ///< times of unanswered requests
};

} // namespace

std::optional<Instant> dueAt(Instant start, const Target &target,
                             const std::optional<BusinessCalendar> &calendar)
{
    if (target.businessDays == 0)
        return start + target.elapsed;
    return calendar ? calendar->after(start, target.businessDays) : std::nullopt;
}

TicketClocks judgeTicket(const Ticket &ticket, const SupportRule &rule,
                         const std::optional<BusinessCalendar> &calendar, Instant asOf)
{
    TicketReplay judge(ticket, rule, calendar);
    for (const TicketEvent &event : ticket.events)
        if (event.at <= asOf)
            judge.event(event);
    return judge.finish(asOf);
}

std::string severityAt(const Ticket &ticket, const SupportRule &rule, Instant at)
{
    std::string severity = rule.defaultSeverity;
    for (const TicketEvent &event : ticket.events)
        if (event.kind == TicketEventKind::Severity && event.at <= at)
            severity = event.severity;
    return severity;
}

} // namespace makegood::sla
