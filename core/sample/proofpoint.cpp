// SPDX-License-Identifier: GPL-3.0-or-later
// A law firm on a cloud service: 99.5 %, missed in April by forty seconds, and no credit in the agreement.
// Support clocks at three severities.
#include <algorithm>

#include "sample/sample_script.h"
#include "sla/time/billing_period.h"

namespace makegood::sample
{

using namespace std::chrono;

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

// An archive whose budget is nearly used, in the month that runs.
constexpr std::string_view archive = R"(
[[service]]
id = "mail-archive"
class = "cloud"
type = "hosted"
price = "640.00"
)";

constexpr std::string_view customersZone = "Europe/Stockholm";

Interval localMonth(Month month)
{
    const Zone zone = Zone::named(customersZone).value();
    return periodOf(zone, billingSpan(month, 1)).when;
}

// 0.5 % of a month.
Duration budgetOf(Month month)
{
    return localMonth(month).length() / 200;
}

// Of the budget of the month that runs, four fifths are used some days ago; of a month that has just begun, a
// part that would use it up if it went on.
std::vector<Interval> archiveOutages(const StoryTime &time)
{
    const Instant now = *time.now();
    const Month month = billingMonthOf(Zone::named(customersZone).value().dateOf(now), 1);
    const Instant start = localMonth(month).start;
    const Duration gone = now - start;
    if (gone < hours(12))
        return {{start + gone / 2, start + gone / 2 + gone / 10}};
    const Duration length = budgetOf(month) * 4 / 5;
    const Instant end = now - std::min<Duration>(gone - length - minutes(30), hours(62));
    return {{end - length, end}};
}

Ticket ticket(std::string id, Instant opened, std::string channel, std::vector<TicketEvent> events)
{
    Ticket out;
    out.id = std::move(id);
    out.openedAt = opened;
    out.channel = std::move(channel);
    out.service = "mail-security";
    out.events = std::move(events);
    return out;
}

} // namespace

Expected<CaseData> proofpointCase(const StoryTime &time)
{
    auto made = caseOf(std::string(proofpointContract) + (time.now() ? std::string(archive) : std::string()),
                       "proofpoint", time);
    if (!made)
        return made;
    Evidence &e = made->evidence;
    ProbeScript http{"mail-security", "http", {}, {}, 2};
    // April in Stockholm has 2,592,000 s; 0.5 % of it is 3 h 36 min. This lasts 40 s longer.
    const Instant narrow = time.at("2026-04-16T07:12:00Z");
    const Duration allowed = budgetOf(time.month({year(2026) / April}));
    http.down.push_back({narrow, narrow + allowed + seconds(40)});
    // An announced update that disrupted the service.
    http.down.push_back(time.span("2026-07-11T20:05:00Z", "2026-07-11T21:40:00Z"));
    http.down.push_back(time.span("2026-10-06T08:31:00Z", "2026-10-06T09:17:00Z"));
    // No other outage in April: the breach stays exactly that narrow.
    http.smallOutagesAMonth = 0;
    e.checks.push_back(checksOf(http, 41, time));
    if (time.now()) {
        ProbeScript second{"mail-archive", "http", archiveOutages(time), {}, 0};
        e.checks.push_back(checksOf(second, 42, time));
    }
    e.windows.push_back(time.window("update-2026-07", "2026-07-11T20:00:00Z", "2026-07-11T22:00:00Z",
                                    "2026-07-06T09:00:00Z", "email", "Platform update 26.7"));
    e.incidents.push_back(time.incident("LQ-7", "mail-security", "2026-04-16T07:10:00Z",
                                        "2026-04-16T10:50:00Z", Cause::Provider,
                                        "Message queue full after a failed update"));

    using Kind = TicketEventKind;
    e.tickets.emplace();
    e.tickets->push_back(ticket("LQ-1041", time.at("2026-10-06T08:35:00Z"), "chat",
                                {{time.at("2026-10-06T08:36:00Z"), Kind::Severity, "1"},
                                 {time.at("2026-10-06T09:02:00Z"), Kind::Response, ""},
                                 {time.at("2026-10-06T09:20:00Z"), Kind::Resolved, ""}}));
    e.tickets->push_back(ticket("LQ-1044", time.at("2026-10-13T10:00:00Z"), "teams",
                                {{time.at("2026-10-13T10:05:00Z"), Kind::Severity, "2"},
                                 {time.at("2026-10-13T15:40:00Z"), Kind::Response, ""},
                                 {time.at("2026-10-14T05:10:00Z"), Kind::Update, ""},
                                 {time.at("2026-10-14T12:00:00Z"), Kind::Resolved, ""}}));
    e.tickets->push_back(ticket("LQ-1049", time.at("2026-10-20T13:00:00Z"), "contact-form",
                                {{time.at("2026-10-21T14:30:00Z"), Kind::Response, ""}}));
    return made;
}

} // namespace makegood::sample
