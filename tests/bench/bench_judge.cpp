// SPDX-License-Identifier: GPL-3.0-or-later
// Judging a month of minute checks against what a machine can do at most: summing the instants in memory.
#include <map>
#include <numeric>

#include <benchmark/benchmark.h>

#include "sla/evaluate/evaluate.h"
#include "workload.h"

using namespace makegood::sla;
using namespace std::chrono;

namespace
{

constexpr int services = 100;
const Instant asOf = sys_days(2026y / June / 1);

const CaseData &data()
{
    static const CaseData made = makegood::bench::contractOf(makegood::bench::Rule::S, 0, services);
    return made;
}

std::int64_t checksOfAll()
{
    std::int64_t sum = 0;
    for (const CheckSeries &series : data().evidence.checks)
        sum += static_cast<std::int64_t>(series.size());
    return sum;
}

// The floor: one pass over every instant as plain numbers.
void memorySum(benchmark::State &state)
{
    std::vector<std::int64_t> all;
    for (const CheckSeries &series : data().evidence.checks)
        for (const auto &chunk : series.chunks())
            for (const Instant at : chunk->instants())
                all.push_back(at.time_since_epoch().count());
    for (auto _ : state)
        benchmark::DoNotOptimize(std::accumulate(all.begin(), all.end(), std::int64_t(0)));
    state.SetItemsProcessed(state.iterations() * checksOfAll());
}
BENCHMARK(memorySum)->Unit(benchmark::kMillisecond);

// Rule S with maintenance, credit and the whole chain of reasons, from the chunks' heads.
void judgeFromHeads(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(
            evaluate(data().policy, data().contract, data().evidence, makegood::bench::workloadMonth(), asOf));
    state.SetItemsProcessed(state.iterations() * checksOfAll());
}
BENCHMARK(judgeFromHeads)->Unit(benchmark::kMillisecond);

// The figures alone, as strips and totals of many months need them.
void judgeFigures(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(data().policy, data().contract, data().evidence,
                                          makegood::bench::workloadMonth(), asOf, WithReasons::No));
    state.SetItemsProcessed(state.iterations() * checksOfAll());
}
BENCHMARK(judgeFigures)->Unit(benchmark::kMillisecond);

// Audit mode: every time stamp is unpacked and the runs are found from the checks themselves.
void auditRuns(benchmark::State &state)
{
    const Measure &measure = data().policy.classes[0].measure;
    for (auto _ : state)
        for (const CheckSeries &series : data().evidence.checks)
            benchmark::DoNotOptimize(
                probeFacts(&series, measure.interval, measure.maxGap, FactsFrom::EveryCheck));
    state.SetItemsProcessed(state.iterations() * checksOfAll());
}
BENCHMARK(auditRuns)->Unit(benchmark::kMillisecond);

// Remembers each figure and prints, last, how they stand to the floor.
class Ratios : public benchmark::JSONReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs)
            m_seconds[run.benchmark_name()] = run.cpu_accumulated_time / double(run.iterations);
        JSONReporter::ReportRuns(runs);
    }
    void Finalize() override
    {
        JSONReporter::Finalize();
        std::ostream &out = GetErrorStream();
        for (const auto &[name, time] : m_seconds)
            out << name << ": " << time / m_seconds["memorySum"] << " x the time of memorySum\n";
    }

private:
    std::map<std::string, double> m_seconds;
};

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    Ratios reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return 0;
}
