// SPDX-License-Identifier: GPL-3.0-or-later
// A law firm on a cloud service: 99.5 %, missed in April by forty seconds, and no credit in the agreement.
// Support clocks at three severities.
#include "sample/sample_script.h"

namespace makegood::sample
{

namespace
{

constexpr std::string_view proofpointContract = R"(schema = 1
id = "lindqvist-legal"
customer = "Lindqvist & Partner Legal"
policy = "proofpoint"
time_zone = "Europe/Stockholm"
currency = "EUR"
start = "2025-11-01"

[[service]]
id = "mail-security"
class = "cloud"
type = "hosted"
price = "1850.00"
)";

Ticket ticket(std::string id, std::string_view opened, std::string channel, std::vector<TicketEvent> events)
{
    Ticket out;
    out.id = std::move(id);
    out.openedAt = at(opened);
    out.channel = std::move(channel);
    out.service = "mail-security";
    out.events = std::move(events);
    return out;
}

} // namespace

Expected<CaseData> proofpointCase()
{
    auto made = caseOf(proofpointContract, "proofpoint");
    if (!made)
        return made;
    Evidence &e = made->evidence;
    ProbeScript http{"mail-security", "http", {}, {}, 2};
    // April in Stockholm has 2,592,000 s; 0.5 % of it is 3 h 36 min. This lasts 40 s longer.
    http.down.push_back(span("2026-04-16T07:12:00Z", "2026-04-16T10:48:40Z"));
    // An announced update that disrupted the service.
    http.down.push_back(span("2026-07-11T20:05:00Z", "2026-07-11T21:40:00Z"));
    http.down.push_back(span("2026-10-06T08:31:00Z", "2026-10-06T09:17:00Z"));
    // No other outage in April: the breach stays exactly that narrow.
    http.smallOutagesAMonth = 0;
    e.checks.push_back(checksOf(http, 41));
    e.windows.push_back(window("update-2026-07", "2026-07-11T20:00:00Z", "2026-07-11T22:00:00Z",
                               "2026-07-06T09:00:00Z", "email", "Platform update 26.7"));
    e.incidents.push_back(incident("LQ-7", "mail-security", "2026-04-16T07:10:00Z", "2026-04-16T10:50:00Z",
                                   Cause::Provider, "Message queue full after a failed update"));

    using Kind = TicketEventKind;
    e.tickets.emplace();
    e.tickets->push_back(ticket("LQ-1041", "2026-10-06T08:35:00Z", "chat",
                                {{at("2026-10-06T08:36:00Z"), Kind::Severity, "1"},
                                 {at("2026-10-06T09:02:00Z"), Kind::Response, ""},
                                 {at("2026-10-06T09:20:00Z"), Kind::Resolved, ""}}));
    e.tickets->push_back(ticket("LQ-1044", "2026-10-13T10:00:00Z", "teams",
                                {{at("2026-10-13T10:05:00Z"), Kind::Severity, "2"},
                                 {at("2026-10-13T15:40:00Z"), Kind::Response, ""},
                                 {at("2026-10-14T05:10:00Z"), Kind::Update, ""},
                                 {at("2026-10-14T12:00:00Z"), Kind::Resolved, ""}}));
    e.tickets->push_back(ticket("LQ-1049", "2026-10-20T13:00:00Z", "contact-form",
                                {{at("2026-10-21T14:30:00Z"), Kind::Response, ""}}));
    return made;
}

} // namespace makegood::sample
