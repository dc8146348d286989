// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents page: frames of the time line over a million checks, and a reclassification among ten
// thousand incidents. JSON; `median_ms` and `max_ms` are of single frames or changes, to be held against 8,
// 33 and 16.
#include <algorithm>
#include <chrono>
#include <ctime>

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QImage>

#include "incidents/incidents_page.h"
#include "incidents/review_form.h"
#include "incidents/time_line.h"
#include "session/evaluation_cache.h"
#include "shell/contract_header.h"
#include "sla/evaluate/evaluate.h"
#include "sla/samples/check_series_builder.h"
#include "work/judged_with.h"
#include "workload.h"

using namespace makegood::ui;
using namespace std::chrono;

namespace
{

const Instant now = makegood::bench::workloadPeriod().end + hours(1);

// How long each of many single things took.
class Frames
{
public:
    template <typename Work> void measure(Work &&work)
    {
        const auto begin = steady_clock::now();
        const double cpu = cpuMillis();
        work();
        m_cpu.push_back(cpuMillis() - cpu);
        m_millis.push_back(duration<double, std::milli>(steady_clock::now() - begin).count());
    }
    double last() const { return m_millis.back() / 1000; }
    void tell(benchmark::State &state)
    {
        std::sort(m_millis.begin(), m_millis.end());
        std::sort(m_cpu.begin(), m_cpu.end());
        state.counters["frames"] = static_cast<double>(m_millis.size());
        state.counters["median_ms"] = m_millis[m_millis.size() / 2];
        state.counters["max_ms"] = m_millis.back();
        state.counters["cpu_median_ms"] = m_cpu[m_cpu.size() / 2];
        state.counters["cpu_max_ms"] = m_cpu.back();
    }

private:
    // Of this thread: what a busy machine takes away does not count.
    static double cpuMillis()
    {
        timespec used{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
    }

    std::vector<double> m_millis;
    std::vector<double> m_cpu;
};

// A check every two and a half seconds of the month, one in a thousand runs of them failed: a million.
std::shared_ptr<CaseData> millionChecks()
{
    auto data = std::make_shared<CaseData>(makegood::bench::contractOf(makegood::bench::Rule::S, 0, 1));
    const std::string service = data->contract.services[0].id;
    const std::string probe = data->policy.classes[0].measure.probes[0];
    CheckSeriesBuilder builder(service, probe);
    constexpr int count = 1'000'000;
    const Duration step = makegood::bench::workloadPeriod().length() / count;
    for (int i = 0; i < count; ++i)
        builder.add(makegood::bench::workloadPeriod().start + step * i,
                    i % 997 < 40 ? CheckState::Down : CheckState::Up, {});
    data->evidence.checks = {builder.build()};
    return data;
}

// Zooms in through all levels at several places and out again.
void zoomOverAMillionChecks(benchmark::State &state)
{
    const auto data = millionChecks();
    const auto judged = std::make_shared<const Evaluation>(
        evaluate(data->policy, data->contract, data->evidence, makegood::bench::workloadMonth(), now).value());
    const CheckSeries &series = data->evidence.checks[0];
    TimeLine line;
    line.showLanes(TimeLanes({judged}, series.service(), data));
    line.setChecks({{series.probe(), std::make_shared<CheckIndex>(series)}});
    line.resize(static_cast<int>(state.range(0)), line.sizeHint().height());
    QImage image(line.size(), QImage::Format_ARGB32_Premultiplied);
    line.render(&image); // fonts are read once
    Frames frames;
    std::size_t lookedAt = 0;
    const auto frame = [&] {
        frames.measure([&] { line.render(&image); });
        state.SetIterationTime(frames.last());
        lookedAt = std::max(lookedAt, line.lookedAt());
    };
    const Interval all = line.visible();
    int place = 0;
    bool inward = true;
    for (auto _ : state) {
        const Instant around = all.start + all.length() * (1 + place * 7 % 19) / 20;
        line.zoom(inward ? 1.25 : 0.8, around);
        if (line.visible().length() <= seconds(1) || line.visible() == all) {
            inward = line.visible() == all;
            place += inward ? 1 : 0;
        }
        frame();
    }
    frames.tell(state);
    state.counters["looked_at"] = static_cast<double>(lookedAt);
}
BENCHMARK(zoomOverAMillionChecks)
    ->Arg(1200)
    ->Arg(2500)
    ->UseManualTime()
    ->Iterations(400)
    ->Unit(benchmark::kMillisecond);

// Ten thousand incidents of one service, each with an outage of its own.
std::shared_ptr<CaseData> manyOutages()
{
    auto data = std::make_shared<CaseData>(makegood::bench::contractOf(makegood::bench::Rule::S, 0, 1));
    data->policy.classes[0].measure.minOutage.reset();
    const std::string service = data->contract.services[0].id;
    CheckSeriesBuilder builder(service, data->policy.classes[0].measure.probes[0]);
    const Instant start = makegood::bench::workloadPeriod().start;
    for (int minute = 0; minute < 43'200; ++minute)
        builder.add(start + minutes(minute), minute % 4 < 2 ? CheckState::Down : CheckState::Up, {});
    data->evidence.checks = {builder.build()};
    for (int i = 0; i < 10'000; ++i)
        data->evidence.incidents.push_back({"inc-" + std::to_string(i),
                                            service,
                                            {start + minutes(4 * i), start + minutes(4 * i + 3)},
                                            i % 3 == 0 ? Cause::Network : Cause::Provider,
                                            {},
                                            {}});
    return data;
}

// Ten thousand incidents, dealt to so many services; 0: one, and each has an outage.
std::shared_ptr<CaseData> manyIncidents(int services)
{
    if (services == 0)
        return manyOutages();
    auto data = std::make_shared<CaseData>(makegood::bench::contractOf(makegood::bench::Rule::S, 0, services));
    constexpr int count = 10'000;
    const Interval period = makegood::bench::workloadPeriod();
    const int each = count / services;
    for (int i = 0; i < count; ++i) {
        const Instant start = period.start + period.length() / each * (i / services);
        data->evidence.incidents.push_back(
            {"inc-" + std::to_string(i),
             data->contract.services[static_cast<std::size_t>(i % services)].id,
             {start, start + period.length() / each * 3 / 4},
             i % 3 == 0 ? Cause::Network : Cause::Provider,
             {},
             {}});
    }
    return data;
}

ReviewStep otherCause(const CaseData &data)
{
    const Incident &before
        = data.evidence.incidents[static_cast<std::size_t>(data.contract.services.size()) * 5];
    Incident after = before;
    after.cause = before.cause == Cause::Customer ? Cause::Network : Cause::Customer;
    return {{{before, after}}, {}};
}

// Before it is saved: what the form works out for each change in it.
void previewReclassification(benchmark::State &state)
{
    const auto data = manyIncidents(static_cast<int>(state.range(0)));
    const ReviewStep step = otherCause(*data);
    Frames frames;
    for (auto _ : state) {
        frames.measure(
            [&] { benchmark::DoNotOptimize(judgedWith(*data, step, makegood::bench::workloadMonth(), now)); });
        state.SetIterationTime(frames.last());
    }
    frames.tell(state);
}
BENCHMARK(previewReclassification)
    ->Arg(0)
    ->Arg(1)
    ->Arg(20)
    ->UseManualTime()
    ->Iterations(40)
    ->Unit(benchmark::kMillisecond);

// Once it is saved: judged anew, and header, page and form painted. One after the other, back and forth.
void repaintAfterReclassification(benchmark::State &state)
{
    std::shared_ptr<const CaseData> data = manyIncidents(static_cast<int>(state.range(0)));
    Judged judged = judge(*data, makegood::bench::workloadMonth(), now);
    const std::string service = data->contract.services[0].id;
    ContractHeader header;
    IncidentsPage page;
    ReviewForm panel(
        [&](const ReviewStep &step) { return judgedWith(*data, step, makegood::bench::workloadMonth(), now); },
        QStringLiteral("ana"));
    header.resize(1000, 90);
    page.resize(1000, 700);
    panel.resize(380, 700);
    QImage image(1000, 700, QImage::Format_ARGB32_Premultiplied);
    const auto show = [&] {
        const ServiceResult &result = judged.evaluation->services[0];
        header.showMonth(QStringLiteral("agreement"), judged.evaluation, result);
        page.showMonth(judged.evaluation, result, data);
        page.showLine({judged.evaluation});
        page.setSelected(result.outages[0].whole);
        panel.showOutage(data, judged.evaluation, service, result.outages[0].whole, now);
        header.render(&image);
        page.render(&image);
        panel.render(&image);
    };
    for (QWidget *one : std::initializer_list<QWidget *>{&header, &page, &panel})
        one->show();
    show();
    double judging = 0;
    Frames frames;
    for (auto _ : state) {
        const ReviewStep step = otherCause(*data);
        frames.measure([&] {
            const auto begin = steady_clock::now();
            auto changed = std::make_shared<CaseData>(*data);
            benchmark::DoNotOptimize(apply(step, changed->evidence));
            data = std::move(changed);
            judged = judge(*data, makegood::bench::workloadMonth(), now);
            judging += duration<double, std::milli>(steady_clock::now() - begin).count();
            show();
        });
        state.SetIterationTime(frames.last());
    }
    frames.tell(state);
    state.counters["judging_ms"] = judging / static_cast<double>(state.iterations());
}
BENCHMARK(repaintAfterReclassification)
    ->Arg(0)
    ->Arg(1)
    ->Arg(20)
    ->UseManualTime()
    ->Iterations(20)
    ->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::JSONReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return 0;
}
