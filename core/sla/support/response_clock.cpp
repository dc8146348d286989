// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/support/response_clock.h"

#include <algorithm>
#include <vector>

namespace makegood
{

namespace
{

// One deadline after another: each replaces the one before, and each counts at most once when it passes.
class Clock
{
public:
    void restart(Instant at, std::optional<Instant> deadline)
    {
        look(at);
        m_deadline = deadline;
        m_passed = false;
    }
    // Time has come to `at`; a deadline strictly before it has passed.
    void look(Instant at)
    {
        if (m_deadline && at > *m_deadline && !m_passed) {
            m_passed = true;
            ++m_breaches;
        }
    }
    const std::optional<Instant> &deadline() const { return m_deadline; }
    std::int64_t breaches() const { return m_breaches; }

private:
    std::optional<Instant> m_deadline;
    bool m_passed = false;
    std::int64_t m_breaches = 0;
};

class TicketJudge
{
public:
    TicketJudge(const Ticket &ticket, const SupportRule &rule,
                const std::optional<BusinessCalendar> &calendar)
        : m_rule(rule)
        , m_calendar(calendar)
        , m_effective(ticket.openedAt)
    {
        m_out.severity = rule.defaultSeverity;
        m_response.restart(ticket.openedAt, due(ticket.openedAt, &Severity::response));
    }

    void event(const TicketEvent &event)
    {
        if (m_resolved)
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
            m_requests.push_back(due(event.at, &Severity::statusReply));
            break;
        case TicketEventKind::StatusReply:
            answerRequests(event.at);
            break;
        case TicketEventKind::Resolved:
            respond(event.at);
            m_update.restart(event.at, std::nullopt);
            answerRequests(event.at);
            m_resolved = true;
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
        answerRequests(asOf);
        m_out.responseDeadline = m_response.deadline();
        m_out.breached = m_response.breaches() > 0;
        m_out.updateBreaches = m_update.breaches();
        m_out.updateDeadline = m_update.deadline();
        m_out.resolved = m_resolved;
        return m_out;
    }

private:
    std::optional<Instant> due(Instant from, std::optional<Target> Severity::*target) const
    {
        const auto severity = std::find_if(m_rule.severities.begin(), m_rule.severities.end(),
                                           [&](const Severity &s) { return s.id == m_out.severity; });
        if (severity == m_rule.severities.end() || !((*severity).*target))
            return std::nullopt;
        return dueAt(from, *((*severity).*target), m_calendar);
    }

    void changeSeverity(const TicketEvent &event)
    {
        // Only a different severity is a change.
        if (event.severity == m_out.severity)
            return;
        m_out.severity = event.severity;
        m_effective = event.at;
        if (!m_out.respondedAt)
            m_response.restart(event.at, due(event.at, &Severity::response));
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
        m_update.restart(now, due(std::max(*m_contact, m_effective), &Severity::update));
    }

    void answerRequests(Instant at)
    {
        for (const auto &deadline : m_requests)
            if (deadline && at > *deadline)
                ++m_out.statusBreaches;
        m_requests.clear();
    }

    const SupportRule &m_rule;
    const std::optional<BusinessCalendar> &m_calendar;
    TicketClocks m_out;
    Instant m_effective;
    std::optional<Instant> m_contact; ///< last response or update
    Clock m_response;
    Clock m_update;
    std::vector<std::optional<Instant>> m_requests;
    bool m_resolved = false;
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
    TicketJudge judge(ticket, rule, calendar);
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

} // namespace makegood
