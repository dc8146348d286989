// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_evaluation.h"

#include <algorithm>
#include <stdexcept>

#include "resources.h"
#include "sla/evaluate/evaluate.h"
#include "sla/policy/policy_reader.h"

namespace makegood::test
{

using namespace sla;

namespace
{

constexpr auto contractToml = R"(schema = 1
id = "acme"
customer = "Acme Widgets"
policy = "sonoran-servers"
time_zone = "America/Denver"
currency = "USD"
start = "2025-01-01"
[[service]]
id = "web-1"
class = "web"
type = "web-hosting"
price = "1000.00"
[[service]]
id = "mail-1"
class = "mail"
type = "mail"
price = "240.00"
[[service]]
id = "node-7"
class = "hypervisor"
type = "dedicated"
price = "1850.00"
)";

Instant at(const char *text)
{
    return parseInstant(text).value();
}

// Failed checks from `first`, a minute apart.
struct Down {
    const char *first;
    int checks;
};

struct Gap {
    const char *after;
    const char *until;
};

// A month of checks a minute as a chunk's head: what judging reads, without a body to decode.
std::shared_ptr<const CheckChunk> chunkOf(Month month, const std::vector<Interval> &downs,
                                          const std::vector<Interval> &gaps, const std::string &source)
{
    const Interval all = utcMonth(month);
    const auto minute = std::chrono::minutes(1);
    auto chunk = std::make_shared<CheckChunk>();
    ChunkHead &head = chunk->head;
    head.month = month;
    head.step = minute;
    head.holeThreshold = std::chrono::seconds(150);
    head.count = static_cast<std::uint32_t>(all.length() / minute);
    head.first = all.start;
    head.last = all.end - minute;
    head.sources = {source};
    for (const Interval &gap : gaps)
        if (all.contains(gap.start)) {
            head.holes.push_back({gap.start, gap.end});
            head.count -= static_cast<std::uint32_t>(gap.length() / minute - 1);
        }
    for (const Interval &down : downs) {
        if (!all.contains(down.start))
            continue;
        DownSpell spell;
        spell.first = down.start;
        spell.last = down.end;
        spell.count = static_cast<std::uint32_t>(down.length() / minute + 1);
        spell.index = static_cast<std::uint32_t>((down.start - all.start) / minute);
        spell.next = down.end + minute;
        spell.firstOrigin = {0, spell.index + 2};
        spell.lastOrigin = {0, spell.index + spell.count + 1};
        head.spells.push_back(spell);
    }
    std::sort(head.spells.begin(), head.spells.end(),
              [](const DownSpell &a, const DownSpell &b) { return a.first < b.first; });
    return chunk;
}

CheckSeries seriesOf(const std::string &service, const std::string &probe, const std::vector<Down> &downs,
                     const std::vector<Gap> &gaps, int moreOutages)
{
    std::vector<Interval> spells;
    for (const Down &d : downs)
        spells.push_back({at(d.first), at(d.first) + std::chrono::minutes(d.checks - 1)});
    for (int i = 0; i < moreOutages; ++i) {
        const Instant start = at("2026-03-10T00:00:00Z") + std::chrono::hours(5) * i;
        spells.push_back({start, start + std::chrono::minutes(6)});
    }
    std::vector<Interval> holes;
    for (const Gap &gap : gaps)
        holes.push_back({at(gap.after), at(gap.until)});
    std::vector<std::shared_ptr<const CheckChunk>> chunks;
    for (Month m{std::chrono::year(2025) / 3}; m <= Month{std::chrono::year(2026) / 4}; m = m.next())
        chunks.push_back(chunkOf(m, spells, holes, "checks-" + service + "-" + formatMonth(m) + ".csv"));
    return CheckSeries(service, probe, std::move(chunks));
}

Incident incident(const char *id, const char *service, const char *from, const char *to, Cause cause)
{
    return {id, service, {at(from), at(to)}, cause, std::nullopt, {}};
}

Evidence evidence(int moreOutages)
{
    Evidence e;
    e.checks.push_back(seriesOf("web-1", "http",
                                {{"2025-05-11T03:10:00Z", 21},
                                 {"2025-08-02T14:00:00Z", 96},
                                 {"2025-10-19T20:30:00Z", 8},
                                 {"2025-12-24T10:00:00Z", 51},
                                 {"2026-03-03T17:00:00Z", 61},
                                 {"2026-03-05T04:12:00Z", 3}},
                                {{"2026-03-08T06:00:00Z", "2026-03-08T09:00:00Z"}}, moreOutages));
    e.checks.push_back(seriesOf("mail-1", "smtp",
                                {{"2025-09-09T09:00:00Z", 34}, {"2026-03-07T06:20:00Z", 31}},
                                {{"2025-07-01T00:00:00Z", "2025-07-02T12:00:00Z"}}, 0));
    e.checks.push_back(seriesOf("mail-1", "pop3", {}, {}, 0));
    e.checks.push_back(
        seriesOf("node-7", "http", {{"2025-11-20T11:00:00Z", 190}, {"2026-03-20T15:05:00Z", 26}}, {}, 0));
    e.incidents.push_back(
        incident("INC-2041", "web-1", "2026-03-03T16:58:00Z", "2026-03-03T18:05:00Z", Cause::Provider));
    e.incidents.push_back(
        incident("INC-2055", "node-7", "2026-03-20T15:00:00Z", "2026-03-20T15:40:00Z", Cause::Network));
    MaintenanceWindow patch{"mw-118",
                            {"mail-1"},
                            {at("2026-03-07T06:00:00Z"), at("2026-03-07T07:00:00Z")},
                            at("2026-03-04T15:00:00Z"),
                            "email",
                            WindowStatus::Confirmed,
                            "Mail store upgrade"};
    MaintenanceWindow daytime{"mw-121",
                              {},
                              {at("2026-03-18T18:00:00Z"), at("2026-03-18T19:00:00Z")},
                              std::nullopt,
                              std::nullopt,
                              WindowStatus::Confirmed,
                              "Switch replacement"};
    MaintenanceWindow called{"mw-125",
                             {"web-1"},
                             {at("2026-03-25T06:00:00Z"), at("2026-03-25T07:00:00Z")},
                             at("2026-03-20T15:00:00Z"),
                             "email",
                             WindowStatus::Cancelled,
                             "Kernel update"};
    e.windows = {patch, daytime, called};
    e.tickets = {Ticket{"T-5101",
                        at("2026-03-03T17:20:00Z"),
                        "ticket",
                        "web-1",
                        true,
                        {},
                        {},
                        at("2026-03-03T18:00:00Z"),
                        at("2026-03-04T17:00:00Z"),
                        {{at("2026-03-03T17:31:00Z"), TicketEventKind::Response, {}}}}};
    return e;
}

} // namespace

Sample sampleContract(int moreOutages, const std::string &customer)
{
    const auto policyToml = shippedPolicy("sonoran-servers");
    if (!policyToml)
        throw std::runtime_error("the Sonoran policy is not among the resources");
    Sample out;
    out.policy = readPolicy(*policyToml, "sonoran-servers.policy.toml").value();
    out.contract = readContract(contractToml, "contract.toml").value();
    out.contract.customer = customer;
    out.evidence = evidence(moreOutages);
    const Instant asOf = at("2026-04-02T15:00:00Z");
    for (Month m{std::chrono::year(2025) / 4}; m <= Month{std::chrono::year(2026) / 3}; m = m.next())
        out.months.push_back(evaluate(out.policy, out.contract, out.evidence, m, asOf).value());
    return out;
}

} // namespace makegood::test
