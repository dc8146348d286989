// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload.h"

#include <random>

#include "sla/time/interval_set.h"

namespace makegood::bench
{

using namespace std::chrono;

namespace
{

const Instant start = sys_days(2026y / April / 1);
constexpr int minutesOfMonth = 43'200;

// About 43 minutes of failures a month: 99.9 %.
IntervalSet outagesOf(std::mt19937 &random)
{
    std::vector<Interval> out;
    for (int left = 43; left > 0;) {
        const int length = std::min(left, 1 + int(random() % 90));
        const Instant from = start + minutes(random() % (minutesOfMonth - 100));
        out.push_back({from, from + minutes(length)});
        left -= length;
    }
    return IntervalSet(std::move(out));
}

Percent percent(const char *text)
{
    return {text, parseDecimal(text).value() / 100};
}

} // namespace

Month workloadMonth()
{
    return {2026y / April};
}

std::vector<Check> checksOf(int service)
{
    std::mt19937 random(static_cast<unsigned>(service) + 1);
    const IntervalSet down = outagesOf(random);
    std::vector<Check> out;
    out.reserve(minutesOfMonth);
    for (int i = 0; i < minutesOfMonth; ++i) {
        const Instant tick = start + minutes(i);
        const Duration jitter(random() % 2000);
        if (random() % 200 != 0)
            out.push_back({tick + jitter, down.contains(tick) ? CheckState::Down : CheckState::Up, {}});
    }
    return out;
}

CaseData workload(int services)
{
    CaseData out;
    ServiceClass serviceClass;
    serviceClass.id = "web";
    serviceClass.target = percent("99.9");
    Measure &m = serviceClass.measure;
    m.probes = {"http"};
    m.interval = minutes(1);
    m.maxGap = minutes(3);
    m.minFailures = 2;
    m.extent = Extent::FirstToLastFailed;
    m.resolution = minutes(1);
    m.minOutage = minutes(5);
    out.policy.id = "bench";
    out.policy.classes = {serviceClass};
    out.policy.maintenance.emplace();
    out.policy.credit.kind = CreditKind::ProRata;
    out.contract.id = "bench";
    out.contract.currency = Currency::named("USD").value();
    out.contract.start = LocalDate(2026y / January / 1);
    for (int i = 0; i < services; ++i) {
        Service service;
        service.id = "s" + std::to_string(i);
        service.serviceClass = "web";
        service.type = "other";
        service.price = {10000};
        CheckSeriesBuilder builder(service.id, "http");
        for (const Check &check : checksOf(i))
            builder.add(check.at, check.state, {});
        out.evidence.checks.push_back(builder.build());
        std::mt19937 random(static_cast<unsigned>(i) + 77);
        for (int w = 0; w < 4; ++w) {
            MaintenanceWindow window;
            window.uid = service.id + '-' + std::to_string(w);
            window.services = {service.id};
            window.when.start = start + hours(random() % 700);
            window.when.end = window.when.start + hours(2);
            out.evidence.windows.push_back(std::move(window));
        }
        out.contract.services.push_back(std::move(service));
    }
    return out;
}

} // namespace makegood::bench
