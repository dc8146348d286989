// SPDX-License-Identifier: GPL-3.0-or-later
// An outfitter's shop: web, mail and a hypervisor at 99.9 %. A denial-of-service attack that earns credit but
// does not count as downtime, a network fault, a bridge between short outages, more maintenance than the two
// hours reserved.
#include "sample/sample_script.h"

namespace makegood::sample
{

namespace
{

constexpr std::string_view sonoranContract = R"(schema = 1
id = "juniper-vale"
customer = "Juniper & Vale Outfitters"
policy = "sonoran-servers"
time_zone = "America/Phoenix"
currency = "USD"
start = "2025-11-01"

[[service]]
id = "shop-web"
class = "web"
type = "dedicated"
price = "1000.00"

[[service]]
id = "shop-mail"
class = "mail"
type = "vps"
price = "240.00"

[[service]]
id = "node-7"
class = "hypervisor"
type = "dedicated"
price = "1450.00"
[[service.charge]]
month = "2026-09"
amount = "1300.00"
)";

// A node that was sold and is not monitored yet: nothing is known of it.
constexpr std::string_view unmonitoredNode = R"(
[[service]]
id = "node-9"
class = "hypervisor"
type = "dedicated"
price = "1450.00"
)";

} // namespace

Expected<CaseData> sonoranCase(const StoryTime &time)
{
    auto made
        = caseOf(std::string(sonoranContract) + (time.now() ? std::string(unmonitoredNode) : std::string()),
                 "sonoran-servers", time);
    if (!made)
        return made;
    Evidence &e = made->evidence;

    ProbeScript web{"shop-web", "http", {}, {}, 3};
    // One hour from the first to the last failed check: the agreement's own worked example, 1.39 USD.
    web.down.push_back(time.span("2026-10-08T17:00:00Z", "2026-10-08T18:01:00Z"));
    // Denial of service: credited, not counted.
    web.down.push_back(time.span("2026-10-21T03:10:00Z", "2026-10-21T05:41:00Z"));
    web.down.push_back(time.span("2026-06-12T15:00:00Z", "2026-06-12T15:25:00Z"));
    web.down.push_back(time.span("2026-02-19T11:30:00Z", "2026-02-19T12:20:00Z"));
    // Two short outages with a restart in between, bridged by the reviewer.
    web.down.push_back(time.span("2026-08-04T20:00:00Z", "2026-08-04T20:09:00Z"));
    web.down.push_back(time.span("2026-08-04T20:21:00Z", "2026-08-04T20:29:00Z"));
    // Maintenance: 95 minutes in all, then 60 more: 35 beyond what is reserved.
    web.down.push_back(time.span("2026-05-10T05:00:00Z", "2026-05-10T06:36:00Z"));
    web.down.push_back(time.span("2026-05-24T05:30:00Z", "2026-05-24T06:31:00Z"));
    e.checks.push_back(checksOf(web, 11, time));

    ProbeScript smtp{"shop-mail", "smtp", {}, {}, 2};
    smtp.down.push_back(time.span("2026-10-14T09:00:00Z", "2026-10-14T09:14:00Z"));
    smtp.down.push_back(time.span("2026-03-03T22:00:00Z", "2026-03-03T22:49:00Z"));
    e.checks.push_back(checksOf(smtp, 12, time));
    ProbeScript pop{"shop-mail", "pop3", {}, {}, 1};
    pop.down.push_back(time.span("2026-10-14T09:06:00Z", "2026-10-14T09:31:00Z"));
    e.checks.push_back(checksOf(pop, 13, time));

    ProbeScript node{"node-7", "http", {}, {}, 1};
    node.down.push_back(time.span("2026-09-17T13:00:00Z", "2026-09-17T14:32:00Z"));
    node.down.push_back(time.span("2026-01-22T02:00:00Z", "2026-01-22T02:19:00Z"));
    node.down.push_back(time.span("2026-04-15T10:00:00Z", "2026-04-15T10:22:00Z"));
    e.checks.push_back(checksOf(node, 14, time));

    e.windows.push_back(time.window("kernel-2026-05", "2026-05-10T05:00:00Z", "2026-05-10T07:00:00Z",
                                    "2026-05-06T16:00:00Z", "email", "Kernel updates"));
    e.windows.push_back(time.window("storage-2026-05", "2026-05-24T05:00:00Z", "2026-05-24T07:00:00Z",
                                    "2026-05-24T04:40:00Z", "email",
                                    "Storage firmware, announced at the last moment"));
    e.windows.push_back(time.window("patch-2026-10", "2026-10-18T07:00:00Z", "2026-10-18T08:00:00Z",
                                    "2026-10-12T15:00:00Z", "email", "Patch day"));
    for (MaintenanceWindow &w : e.windows)
        w.services = {"shop-web", "node-7"};

    Incident dos = time.incident("JV-31", "shop-web", "2026-10-21T03:05:00Z", "2026-10-21T05:45:00Z",
                                 Cause::Dos, "Flood of 40 Gbit/s against the shop; filtered at 05:41");
    dos.postMortemAt = time.at("2026-10-23T16:00:00Z");
    e.incidents.push_back(std::move(dos));
    e.incidents.push_back(time.incident("JV-30", "shop-web", "2026-10-08T16:55:00Z", "2026-10-08T18:02:00Z",
                                        Cause::Provider, "Failed power supply"));
    e.incidents.push_back(time.incident("JV-12", "shop-web", "2026-06-12T14:50:00Z", "2026-06-12T15:30:00Z",
                                        Cause::Network, "Border router restarted"));
    e.incidents.push_back(time.incident("JV-07", "node-7", "2026-01-22T01:50:00Z", "2026-01-22T02:30:00Z",
                                        Cause::Customer, "Customer pressed shut down in the panel"));
    e.incidents.push_back(time.incident("JV-09", "node-7", "2026-04-15T09:55:00Z", "2026-04-15T10:25:00Z",
                                        Cause::ThirdParty, "Licence server of the hypervisor's maker"));
    e.bridges.push_back({"shop-web", time.span("2026-08-04T20:08:00Z", "2026-08-04T20:21:00Z"), "m.okafor",
                         time.at("2026-08-05T09:30:00Z"),
                         "The server restarted twice; the shop was unusable between"});
    e.tickets.emplace();
    Ticket escalation;
    escalation.id = "JV-T88";
    escalation.openedAt = time.at("2026-10-08T18:30:00Z");
    escalation.channel = "ticket";
    escalation.service = "shop-web";
    escalation.escalatedAt = time.at("2026-10-09T20:00:00Z");
    escalation.escalationAnsweredAt = time.at("2026-10-12T18:00:00Z");
    escalation.events = {{time.at("2026-10-08T19:05:00Z"), TicketEventKind::Response, ""}};
    e.tickets->push_back(std::move(escalation));
    return made;
}

} // namespace makegood::sample
