// SPDX-License-Identifier: GPL-3.0-or-later
#include "rich_case.h"

#include "sla/policy/policy_reader.h"
#include "sla/samples/check_series_builder.h"

namespace makegood::test
{

using namespace std::chrono;

namespace
{

Instant at(const char *text)
{
    return parseInstant(text).value();
}

Interval span(const char *from, const char *to)
{
    return {at(from), at(to)};
}

} // namespace

CheckSeries minuteChecks(Instant start, int count, int down, const std::string &source)
{
    CheckSeriesBuilder builder("web-1", "http");
    const std::uint32_t origin = builder.addSource(source);
    for (int i = 0; i < count; ++i)
        builder.add(start + minutes(i), i == down ? CheckState::Down : CheckState::Up,
                    {origin, static_cast<std::uint32_t>(i + 2)});
    return builder.build();
}

CaseData bareCase()
{
    CaseData data;
    data.policyFile = "p.policy.toml";
    data.policyToml = R"(schema = 1
id = "p"
name = "Plain"
provider = "P"
source = "none"
[[class]]
id = "web"
title = "Web"
target = "99.9"
[class.measure]
kind = "runs"
probes = ["http"]
interval = "1m"
[credit]
kind = "none"
)";
    data.contractToml = R"(schema = 1
id = "c"
customer = "Ćwikła & Söhne 株式会社"
policy = "p"
time_zone = "UTC"
currency = "USD"
start = "2026-01-01"
[[service]]
id = "web-1"
class = "web"
type = "other"
price = "1.00"
)";
    data.policy = readPolicy(data.policyToml, data.policyFile).value();
    data.contract = readContract(data.contractToml, "c").value();
    return data;
}

CaseData richCase()
{
    CaseData data = bareCase();
    Evidence &e = data.evidence;
    // The last hour of a month and the first of the next, with a conflict and an `unknown`.
    CheckSeriesBuilder builder("web-1", "http");
    const std::uint32_t source = builder.addSource("checks.csv");
    for (int i = 0; i < 120; ++i)
        builder.add(at("2026-01-31T23:00:00Z") + minutes(i) + Duration(i % 7),
                    i / 10 == 3 ? CheckState::Down : CheckState::Up, {source, std::uint32_t(i + 2)});
    builder.add(at("2026-01-31T23:05:00.005Z"), CheckState::Down, {source, 500});
    builder.add(at("2026-01-31T23:50:30Z"), CheckState::Unknown, {source, 501});
    e.checks.push_back(builder.build());
    // A month of which nothing is known: a head without a body.
    CheckSeriesBuilder unknown("web-1", "dns");
    unknown.add(at("2026-03-05T00:00:00Z"), CheckState::Unknown, {unknown.addSource("checks.csv"), 502});
    e.checks.push_back(unknown.build());

    RequestSeriesBuilder requests("web-1", "front");
    requests.addSource("requests.csv");
    requests.add({at("2026-01-31T23:55:00Z"), 100, 2, false, {0, 2}});
    requests.add({at("2026-02-01T00:00:00Z"), 0, 0, false, {0, 3}});
    requests.add({at("2026-02-01T00:00:00Z"), 8, 1, false, {0, 4}});
    e.requests.push_back(requests.build());
    ValueSeriesBuilder values("web-1", "rtt");
    values.addSource("values.csv");
    values.add(at("2026-01-31T23:55:00.001Z"), -1, {0, 2});
    values.add(at("2026-01-31T23:55:00.001Z"), 47'250'000, {0, 3});
    values.add(at("2026-02-01T00:00:00Z"), 0, {0, 4});
    e.values.push_back(values.build());

    const Instant began = at("2026-01-03T08:00:00.250Z");
    e.calls = {{began, "web-1", true, true, began + seconds(5), began + minutes(4), 2, 2},
               {began, "web-1", false, false, std::nullopt, std::nullopt, 0, 3},
               {began, "web-1", false, false, std::nullopt, std::nullopt, 0, 3},
               // by their start, whatever the service
               {began + seconds(1), "a-1", true, true, began + seconds(6), began + minutes(5), 1, 4},
               {began + seconds(2), "web-1", true, true, began + seconds(7), began + minutes(5), 1, 5}};
    e.windows = {{"w@x",
                  {},
                  span("2026-01-04T01:00:00Z", "2026-01-04T02:00:00Z"),
                  std::nullopt,
                  std::nullopt,
                  WindowStatus::Confirmed,
                  ""},
                 {"w@x",
                  {"web-1", "a\\b\nc", ""},
                  span("2026-01-04T01:00:00Z", "2026-01-04T03:00:00Z"),
                  at("2026-01-01T00:00:00Z"),
                  "",
                  WindowStatus::Cancelled,
                  "moved; again"},
                 {"v@x",
                  {"web-1"},
                  span("2026-02-04T01:00:00Z", "2026-02-04T02:00:00Z"),
                  at("1969-12-31T23:59:59.999Z"),
                  "email",
                  WindowStatus::Tentative,
                  "vor 1970",
                  MaintenanceNote{"example.net", "", "WorkOrder\n31415", {"", "link\\7"}, "OUTAGE", ""}}};
    e.incidents = {{"i-1", "web-1", span("2026-01-31T23:30:00Z", "2026-01-31T23:40:00Z"), Cause::Dos,
                    at("2026-02-02T00:00:00Z"), "notes\nin two lines", at("2026-01-31T23:31:00Z"),
                    Percent{"12.50", Fraction(1, 8)}},
                   {"i-2", "", span("2026-02-03T00:00:00Z", "2026-02-03T00:00:00Z"), Cause::Announced,
                    std::nullopt, ""}};
    e.bridges = {{"web-1", span("2026-01-31T23:40:00Z", "2026-01-31T23:45:00Z"), "r.kim",
                  at("2026-02-01T00:00:00Z"), "still slow"},
                 {"web-1", span("2026-01-31T23:40:00Z", "2026-01-31T23:45:00Z"), "a.ode",
                  at("2026-02-01T01:00:00Z"), "still slow, says another"}};
    e.remedies = {
        {"web-1", parseMonth("2026-01").value(), {1999}, "r.kim", at("2026-02-09T00:00:00Z"), ""},
        {"web-1", parseMonth("2026-01").value(), {INT64_MAX}, "r.kim", at("2026-02-09T00:00:00Z"), "again"}};
    e.tickets.emplace();
    e.tickets->push_back({"t-1",
                          at("2026-01-05T00:00:00Z"),
                          "email",
                          "",
                          false,
                          at("2026-01-06T00:00:00Z"),
                          std::nullopt,
                          std::nullopt,
                          at("2026-01-07T00:00:00Z"),
                          {{at("2026-01-05T01:00:00Z"), TicketEventKind::Severity, "2"},
                           {at("2026-01-05T01:00:00Z"), TicketEventKind::Response, ""},
                           {at("2026-01-05T01:10:00Z"), TicketEventKind::Waiting, ""},
                           {at("2026-01-05T01:20:00Z"), TicketEventKind::Resumed, ""},
                           {at("2026-01-05T02:00:00Z"), TicketEventKind::Resolved, ""},
                           {at("2026-01-05T03:00:00Z"), TicketEventKind::Reopened, ""}}});
    const Instant taken = at("2026-01-08T03:00:00Z");
    e.backups = std::vector<BackupRow>{{taken, "web-1", BackupKind::Daily, true, std::nullopt},
                                       {taken, "web-1", BackupKind::Daily, false, taken + days(7)},
                                       {taken, "web-1", BackupKind::Snapshot, true, taken + days(3)}};
    e.notices.emplace(); // given, and empty
    e.proofs
        = {{taken, "web-1", "ping", "192.0.2.1", true, 2}, {taken, "web-1", "ping", "192.0.2.1", false, 3}};
    return data;
}

} // namespace makegood::test
