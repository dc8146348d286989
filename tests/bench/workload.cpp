// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload.h"

#include <cstdio>
#include <cstdlib>
#include <random>

#include "sla/policy/policy_reader.h"
#include "sla/samples/check_series_builder.h"
#include "sla/time/interval_set.h"

namespace makegood::bench
{

using namespace sla;

using namespace std::chrono;

namespace
{

constexpr int minutesOfMonth = 43'200;

// About 43 minutes of failures a month: 99.9 %.
IntervalSet outagesOf(std::mt19937 &random)
{
    std::vector<Interval> out;
    for (int left = 43; left > 0;) {
        const int length = std::min(left, 1 + int(random() % 90));
        const Instant from = workloadPeriod().start + minutes(random() % (minutesOfMonth - 100));
        out.push_back({from, from + minutes(length)});
        left -= length;
    }
    return IntervalSet(std::move(out));
}

const char *policyText(Rule rule)
{
    return rule == Rule::S ? R"(schema = 1
id = "bench-s"
name = "Runs"
provider = "The benchmark"
source = "tests/bench"
[[class]]
id = "web"
title = "Web"
target = "99.9"
clauses = ["S-1"]
[class.measure]
kind = "runs"
probes = ["http"]
interval = "1m"
max_gap = "3m"
min_failures = 2
extent = "first-to-last-failed"
min_outage = "5m"
[maintenance]
clauses = ["S-2"]
[credit]
kind = "pro-rata"
clauses = ["S-3"]
[[credit.scenario]]
id = "outage"
clauses = ["S-3"]
)"
                           : R"(schema = 1
id = "bench-c"
name = "Buckets"
provider = "The benchmark"
source = "tests/bench"
[[class]]
id = "web"
title = "Web"
target = "99.9"
clauses = ["C-1"]
[class.measure]
kind = "interval-mean"
probes = ["http"]
bucket = "5m"
threshold = "50"
interval_value = "binary"
empty_interval = "available"
[credit]
kind = "tiers"
clauses = ["C-2"]
[[credit.tier]]
below = "99.9"
percent = "5"
)";
}

std::string contractText(int first, int count)
{
    std::string out = "schema = 1\nid = \"c" + std::to_string(first)
        + "\"\ncustomer = \"Customer\"\npolicy = \"bench.policy.toml\"\ntime_zone = \"UTC\"\ncurrency = "
          "\"USD\"\n"
          "start = \"2026-01-01\"\n";
    for (int i = first; i < first + count; ++i)
        out += "[[service]]\nid = \"s" + std::to_string(i)
            + "\"\nclass = \"web\"\ntype = \"other\"\nprice = \"100.00\"\n";
    return out;
}

template <typename T> T taken(Checked<T> result)
{
    if (result)
        return std::move(*result);
    for (const Error &error : result.error())
        std::fprintf(stderr, "%s\n", error.text().c_str());
    std::abort();
}

} // namespace

Month workloadMonth()
{
    return {2026y / April};
}

Interval workloadPeriod()
{
    return utcMonth(workloadMonth());
}

std::vector<TickedCheck> checksOf(int service)
{
    std::mt19937 random(static_cast<unsigned>(service) + 1);
    const IntervalSet down = outagesOf(random);
    std::vector<TickedCheck> out;
    out.reserve(minutesOfMonth);
    for (int i = 0; i < minutesOfMonth; ++i) {
        const Instant tick = workloadPeriod().start + minutes(i);
        const Duration jitter(random() % 2000);
        if (random() % 200 != 0)
            out.push_back({{tick + jitter, down.contains(tick) ? CheckState::Down : CheckState::Up, {}}, i});
    }
    return out;
}

std::vector<Interval> windowsOf(int service)
{
    std::mt19937 random(static_cast<unsigned>(service) + 77);
    std::vector<Interval> out;
    for (int week = 0; week < 4; ++week) {
        const Instant start = workloadPeriod().start + days(7 * week) + hours(random() % 160);
        out.push_back({start, start + hours(2)});
    }
    return out;
}

CaseData contractOf(Rule rule, int first, int count)
{
    CaseData out;
    out.policyFile = "bench.policy.toml";
    out.policyToml = policyText(rule);
    out.policy = taken(readPolicy(out.policyToml, out.policyFile));
    out.contractToml = contractText(first, count);
    out.contract = taken(readContract(out.contractToml, "contract.toml"));
    for (int i = first; i < first + count; ++i) {
        const std::string service = "s" + std::to_string(i);
        CheckSeriesBuilder builder(service, "http");
        for (const TickedCheck &ticked : checksOf(i))
            builder.add(ticked.check.at, ticked.check.state, {});
        out.evidence.checks.push_back(builder.build());
        int number = 0;
        for (const Interval &when : windowsOf(i)) {
            MaintenanceWindow window;
            window.uid = service + '-' + std::to_string(number++);
            window.services = {service};
            window.when = when;
            out.evidence.windows.push_back(std::move(window));
        }
    }
    return out;
}

} // namespace makegood::bench
