// SPDX-License-Identifier: GPL-3.0-or-later
// An alarm company with calls from its panels: five-minute intervals, unavailable when more than half of the
// calls fail. Few calls at night, so that the readings of an empty interval differ much; maintenance that is
// not excluded.
#include "sample/sample_script.h"
#include "sla/samples/check_series_builder.h"
#include "sla/time/interval_set.h"

namespace makegood::sample
{

using namespace std::chrono;

namespace
{

constexpr std::string_view cloudSurgardContract = R"(schema = 1
id = "alarmas-levante"
customer = "Alarmas Levante S.L."
policy = "cloudsurgard"
time_zone = "Europe/Madrid"
currency = "EUR"
start = "2025-11-01"

[[service]]
id = "receiver"
class = "receiver"
type = "other"
price = "980.00"
[[service.named_charge]]
name = "account-capacity"
amount = "760.00"
)";

enum class Fault {
    Unanswered,
    Undecoded,
    Late
};

struct Trouble {
    Interval when;
    Fault fault;
};

std::vector<Call> calls(const std::vector<Trouble> &troubles, const StoryTime &time)
{
    std::mt19937 random(51);
    std::vector<Call> out;
    for (Instant t = time.range().start; t < time.range().end;) {
        Call call;
        call.started = t;
        call.service = "receiver";
        call.lineAvailable = call.answered = true;
        call.attempts = 1 + random() % 2;
        call.decodedAt = t + seconds(4 + random() % 6);
        call.deliveredAt = *call.decodedAt + Duration(400 + random() % 2500);
        for (const Trouble &trouble : troubles) {
            if (!trouble.when.contains(t))
                continue;
            if (trouble.fault == Fault::Late) {
                call.deliveredAt = *call.decodedAt + minutes(3) + seconds(20);
                continue;
            }
            call.answered = trouble.fault == Fault::Undecoded;
            call.attempts = 5;
            call.decodedAt.reset();
            call.deliveredAt.reset();
        }
        out.push_back(call);
        // Panels call often by day and rarely by night.
        const auto hour = (t - floor<days>(t)) / hours(1);
        const bool day = hour >= 6 && hour < 20;
        t += seconds(day ? 60 + random() % 400 : 600 + random() % 2400);
    }
    return out;
}

} // namespace

Expected<CaseData> cloudSurgardCase(const StoryTime &time)
{
    auto made = caseOf(std::string(cloudSurgardContract), "cloudsurgard", time);
    if (!made)
        return made;
    Evidence &e = made->evidence;
    e.calls = calls({{time.span("2026-10-19T08:00:00Z", "2026-10-19T09:10:00Z"), Fault::Undecoded},
                     {time.span("2026-10-23T10:00:00Z", "2026-10-23T10:40:00Z"), Fault::Late},
                     {time.span("2026-03-18T11:00:00Z", "2026-03-18T20:00:00Z"), Fault::Unanswered},
                     {time.span("2026-06-02T09:00:00Z", "2026-06-02T09:30:00Z"), Fault::Undecoded},
                     {time.span("2025-12-11T12:00:00Z", "2025-12-11T12:05:00Z"), Fault::Unanswered},
                     {time.span("2026-01-20T15:00:00Z", "2026-01-20T15:10:00Z"), Fault::Late},
                     {time.span("2026-04-08T09:35:00Z", "2026-04-08T09:50:00Z"), Fault::Unanswered},
                     {time.span("2026-07-27T17:10:00Z", "2026-07-27T17:30:00Z"), Fault::Undecoded},
                     {time.span("2026-08-14T11:00:00Z", "2026-08-14T11:05:00Z"), Fault::Late}},
                    time);
    // The access lines, checked every five minutes.
    CheckSeriesBuilder line("receiver", "line");
    const std::uint32_t source = line.addSource("sample: receiver line");
    const IntervalSet dead(time.span("2026-10-08T07:00:00Z", "2026-10-08T07:25:00Z"));
    for (Instant t = time.range().start + minutes(1); t < time.range().end; t += minutes(5))
        line.add(t, dead.contains(t) ? CheckState::Down : CheckState::Up, {source, 0});
    e.checks.push_back(line.build());

    e.windows.push_back(time.window("line-work-2026-10", "2026-10-08T06:55:00Z", "2026-10-08T07:30:00Z",
                                    "2026-10-01T08:00:00Z", "email", "Work on the access lines"));
    e.incidents.push_back(time.incident("AL-2", "receiver", "2026-03-18T10:50:00Z", "2026-03-18T20:05:00Z",
                                        Cause::Provider,
                                        "Answering service down after a certificate had expired"));
    e.incidents.push_back(time.incident("AL-1", "receiver", "2026-01-20T14:55:00Z", "2026-01-20T15:15:00Z",
                                        Cause::ForceMajeure, "Storm: power cut across the province"));
    e.incidents.push_back(time.incident("AL-5", "receiver", "2026-07-27T17:00:00Z", "2026-07-27T17:35:00Z",
                                        Cause::Suspension, "Account suspended until the invoice was paid"));
    e.incidents.push_back(time.incident("AL-4", "receiver", "2026-06-02T08:55:00Z", "2026-06-02T09:35:00Z",
                                        Cause::Customer, "Firewall rule at the alarm station"));
    return made;
}

} // namespace makegood::sample
