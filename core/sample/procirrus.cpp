// SPDX-License-Identifier: GPL-3.0-or-later
// A dental practice in a data centre that promises 100 %. Maintenance announced five hours ahead instead of a
// day, nine hours without any data, a remedy agreed by hand, backups and a price notice.
#include "sample/sample_script.h"

namespace makegood::sample
{

using namespace std::chrono;

namespace
{

constexpr std::string_view proCirrusContract = R"(schema = 1
id = "harbour-dental"
customer = "Harbour Street Dental Group"
policy = "procirrus"
time_zone = "America/New_York"
currency = "USD"
start = "2025-11-01"

[[service]]
id = "dc-east"
class = "datacenter"
type = "hosted"
price = "3200.00"

[[standing]]
gate = "current-account"
from = "2026-01-10T05:00:00Z"
until = "2026-01-14T05:00:00Z"
reason = "Invoice of December paid four days late"
)";

// Three daily backups, weekly restore points on Fridays and a snapshot every four hours; one snapshot failed.
std::vector<BackupRow> backups(const StoryTime &time)
{
    std::vector<BackupRow> out;
    const Instant end = time.at("2026-11-01T00:00:00Z");
    for (Instant day = end - days(14); day < end; day += days(1))
        for (const int hour : {5, 13, 21})
            out.push_back({day + hours(hour), "dc-east", BackupKind::Daily, true, day + days(30)});
    for (Instant friday = time.at("2026-09-04T23:00:00Z"); friday < end; friday += weeks(1))
        out.push_back({friday, "dc-east", BackupKind::Weekly, true, std::nullopt});
    for (Instant hour = end - hours(96); hour < end; hour += hours(4))
        out.push_back(
            {hour, "dc-east", BackupKind::Snapshot, hour != time.at("2026-10-30T16:00:00Z"), std::nullopt});
    return out;
}

} // namespace

Expected<CaseData> proCirrusCase(const StoryTime &time)
{
    auto made = caseOf(std::string(proCirrusContract), "procirrus", time);
    if (!made)
        return made;
    Evidence &e = made->evidence;
    ProbeScript ping{"dc-east", "ping", {}, {}, 0};
    // Announced too late: the whole hour counts.
    ping.down.push_back(time.span("2026-10-11T03:00:00Z", "2026-10-11T03:58:00Z"));
    ping.down.push_back(time.span("2026-05-17T02:00:00Z", "2026-05-17T02:40:00Z"));
    ping.down.push_back(time.span("2026-01-29T16:04:00Z", "2026-01-29T16:31:00Z"));
    // The practice's own line failed, not the data centre's.
    ping.down.push_back(time.span("2026-07-08T18:00:00Z", "2026-07-08T20:30:00Z"));
    // No checks: neither up nor down.
    ping.holes.push_back(time.span("2026-09-13T01:00:00Z", "2026-09-13T10:00:00Z"));
    e.checks.push_back(checksOf(ping, 31, time));

    e.windows.push_back(time.window("cooling-2026-10", "2026-10-11T02:30:00Z", "2026-10-11T04:30:00Z",
                                    "2026-10-10T21:30:00Z", "email",
                                    "Cooling unit exchanged, announced five hours ahead"));
    e.windows.push_back(time.window("ups-2026-05", "2026-05-17T01:30:00Z", "2026-05-17T03:00:00Z",
                                    "2026-05-12T14:00:00Z", "email", "UPS batteries"));
    e.windows.push_back(time.window("audit-2026-10", "2026-10-20T15:00:00Z", "2026-10-20T16:00:00Z",
                                    "2026-10-13T14:00:00Z", "email", "Generator test within business hours"));
    e.incidents.push_back(time.incident("HD-3", "dc-east", "2026-07-08T17:58:00Z", "2026-07-08T20:31:00Z",
                                        Cause::CustomerNetwork, "Excavator cut the practice's fibre"));
    e.incidents.push_back(time.incident("HD-5", "dc-east", "2026-01-29T16:00:00Z", "2026-01-29T16:35:00Z",
                                        Cause::Provider, "Distribution unit tripped"));
    e.remedies.push_back({"dc-east", time.month({year(2026) / January}), Money{12000}, "s.whitfield",
                          time.at("2026-02-04T15:00:00Z"), "Agreed by telephone with the account manager"});
    e.backups = backups(time);
    e.notices.emplace();
    const Currency usd = made->contract.currency;
    e.notices->push_back({time.at("2026-08-20T14:00:00Z"), time.at("2026-11-01T04:00:00Z"), "dc-east",
                          parseMoney("3200.00", usd).value(), parseMoney("3350.00", usd).value(), "letter"});
    e.tickets.emplace();
    Ticket project;
    project.id = "HD-T210";
    project.openedAt = time.at("2026-10-05T13:00:00Z");
    project.channel = "phone";
    project.service = "dc-east";
    project.inScope = false;
    project.costQuotedAt = time.at("2026-10-05T15:00:00Z");
    project.workStartedAt = time.at("2026-10-06T13:00:00Z");
    project.events = {{time.at("2026-10-05T13:05:00Z"), TicketEventKind::Severity, "project"},
                      {time.at("2026-10-05T13:30:00Z"), TicketEventKind::Response, ""}};
    e.tickets->push_back(std::move(project));
    Ticket critical;
    critical.id = "HD-T214";
    critical.openedAt = time.at("2026-10-11T03:10:00Z");
    critical.channel = "phone";
    critical.service = "dc-east";
    critical.workStartedAt = time.at("2026-10-11T03:14:00Z");
    critical.events = {{time.at("2026-10-11T03:10:00Z"), TicketEventKind::Severity, "critical"},
                       {time.at("2026-10-11T03:14:00Z"), TicketEventKind::Response, ""},
                       {time.at("2026-10-11T04:00:00Z"), TicketEventKind::Resolved, ""}};
    e.tickets->push_back(std::move(critical));
    return made;
}

} // namespace makegood::sample
