// SPDX-License-Identifier: GPL-3.0-or-later
// From opening the store to the result in CSV, as whole runs; peers.mjs compares the same with others.
//   bench_store prepare DIR SERVICES   writes the two workspaces and what the peers load
//   bench_store run DIR SERVICES TIMES prints the medians as JSON
//   bench_store profile DIR s|c|audit|csv TIMES
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <numeric>
#include <thread>

#include "feeds/csv_files.h"
#include "feeds/text_file.h"
#include "sla/evaluate/evaluate.h"
#include "sla/measure/runs.h"
#include "sla/samples/chunk_codec.h"
#include "store/workspace.h"
#include "workload.h"

using namespace makegood::store;
using namespace makegood::feeds;
using namespace makegood::bench;

namespace
{

constexpr int servicesEach = 20; ///< of a contract
const Instant asOf = std::chrono::sys_days(std::chrono::year(2026) / 6 / 1);

template <typename T> T taken(Expected<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s\n", result.error().text().c_str());
    std::exit(1);
}

std::string storeFile(const std::string &dir, Rule rule)
{
    return dir + (rule == Rule::S ? "/s.makegood" : "/c.makegood");
}

void prepare(const std::string &dir, int services)
{
    for (const Rule rule : {Rule::S, Rule::C}) {
        std::remove(storeFile(dir, rule).c_str());
        const auto workspace = taken(Workspace::create(storeFile(dir, rule)));
        for (int first = 0; first < services; first += servicesEach)
            taken(workspace->contracts().importCase(
                contractOf(rule, first, std::min(servicesEach, services - first)), {"bench", asOf}));
    }
    std::ofstream checks(dir + "/checks.csv");
    std::ofstream windows(dir + "/windows.csv");
    std::ofstream changes(dir + "/changes.csv");
    std::ofstream case20(dir + "/case.csv");
    case20 << "time,service,probe,state\n";
    for (int i = 0; i < services; ++i) {
        for (const TickedCheck &t : checksOf(i)) {
            const bool down = t.check.state == CheckState::Down;
            checks << i << ',' << t.tick << ',' << t.check.at.time_since_epoch().count() << ',' << down
                   << '\n';
            if (i < servicesEach)
                case20 << formatInstant(t.check.at) << ",s" << i << ",http," << (down ? "down" : "up")
                       << '\n';
        }
        for (const Interval &w : windowsOf(i))
            windows << i << ',' << w.start.time_since_epoch().count() << ','
                    << w.end.time_since_epoch().count() << '\n';
    }
    // Changes of state, as Icinga keeps them: a run of failures split at gaps, with its first and last check.
    for (int first = 0; first < services; first += servicesEach) {
        const CaseData data = contractOf(Rule::S, first, std::min(servicesEach, services - first));
        for (std::size_t i = 0; i < data.evidence.checks.size(); ++i) {
            const auto facts
                = probeFacts(&data.evidence.checks[i], std::chrono::minutes(1), std::chrono::minutes(3));
            for (const Run &run : facts.runs)
                changes << data.evidence.checks[i].service().substr(1) << ','
                        << run.first().time_since_epoch().count() << ','
                        << run.last().time_since_epoch().count() << ',' << run.count << '\n';
        }
    }
}

double seconds(clockid_t clock)
{
    timespec t{};
    clock_gettime(clock, &t);
    return double(t.tv_sec) + double(t.tv_nsec) / 1e9;
}

struct Cost {
    double wallMs = 0;
    double cpuMs = 0;
};

// The median over the runs, after one that is not counted.
template <typename Work> Cost costOf(int times, Work work)
{
    work();
    std::vector<double> wall;
    std::vector<double> cpu;
    for (int i = 0; i < times; ++i) {
        const double w = seconds(CLOCK_MONOTONIC);
        const double c = seconds(CLOCK_PROCESS_CPUTIME_ID);
        work();
        wall.push_back((seconds(CLOCK_MONOTONIC) - w) * 1000);
        cpu.push_back((seconds(CLOCK_PROCESS_CPUTIME_ID) - c) * 1000);
    }
    std::sort(wall.begin(), wall.end());
    std::sort(cpu.begin(), cpu.end());
    return {wall[wall.size() / 2], cpu[cpu.size() / 2]};
}

void appendRows(std::string &out, const Evaluation &evaluation)
{
    for (const ServiceResult &s : evaluation.services) {
        out += s.service.substr(1);
        out += ',';
        out += std::to_string(s.downtime.count());
        out += ',';
        out += s.availability ? s.availability->num.str() : "";
        out += ',';
        out += s.availability ? s.availability->den.str() : "";
        out += '\n';
    }
}

// Opens, judges and writes: contracts are dealt to the threads in turn.
void judgeAll(const std::string &dir, Rule rule, unsigned threads)
{
    std::vector<std::string> parts(threads);
    const auto work = [&](unsigned thread) {
        const auto workspace = taken(Workspace::open(storeFile(dir, rule), Workspace::Mode::ReadOnly));
        const auto rows = taken(workspace->contracts().list());
        for (std::size_t i = thread; i < rows.size(); i += threads) {
            const CaseData data = taken(workspace->contracts().load(rows[i].id, LoadChecks::ForJudging));
            appendRows(parts[thread],
                       taken(evaluate(data.policy, data.contract, data.evidence, workloadMonth(), asOf,
                                      WithReasons::No)));
        }
    };
    std::vector<std::thread> others;
    for (unsigned t = 1; t < threads; ++t)
        others.emplace_back(work, t);
    work(0);
    for (std::thread &other : others)
        other.join();
    std::ofstream out(dir + (rule == Rule::S ? "/result-s.csv" : "/result-c.csv"));
    for (const std::string &part : parts)
        out << part;
}

// Every time stamp unpacked from the store and the plain rule applied.
void audit(const std::string &dir)
{
    const auto workspace = taken(Workspace::open(storeFile(dir, Rule::S), Workspace::Mode::ReadOnly));
    std::ofstream out(dir + "/result-audit.csv");
    for (const ContractRow &row : taken(workspace->contracts().list())) {
        const CaseData data = taken(workspace->contracts().load(row.id, LoadChecks::HeadsAndBodies));
        const Measure &measure = data.policy.classes[0].measure;
        for (const CheckSeries &series : data.evidence.checks) {
            const std::vector<ProbeFacts> facts{
                probeFacts(&series, measure.interval, measure.maxGap, FactsFrom::EveryCheck)};
            Duration sum{};
            for (const MeasuredOutage &outage : outagesOfRuns(measure, facts))
                if (outage.recorded())
                    sum += outage.whole.length();
            out << series.service().substr(1) << ',' << sum.count() << '\n';
        }
    }
}

void parseCsv(const std::string &text, std::vector<CheckSeries> &out)
{
    SeriesCollector collector;
    if (!collector.readChecksCsv(text, "case.csv", "case.csv"))
        std::exit(1);
    out = collector.build();
}

void run(const std::string &dir, int services, int times)
{
    std::vector<std::int64_t> plain;
    std::size_t bytes = 0;
    for (int i = 0; i < services; i += servicesEach)
        for (const CheckSeries &series :
             contractOf(Rule::S, i, std::min(servicesEach, services - i)).evidence.checks)
            for (const auto &chunk : series.chunks()) {
                bytes += chunk->body.size() + encodeHead(chunk->head).size();
                for (const Instant at : chunk->instants())
                    plain.push_back(at.time_since_epoch().count());
            }
    volatile std::int64_t sum = 0;
    const auto print = [&](const char *name, Cost cost, bool last = false) {
        std::printf("  \"%s\": {\"wall_ms\": %.3f, \"cpu_ms\": %.3f}%s\n", name, cost.wallMs, cost.cpuMs,
                    last ? "" : ",");
        std::fflush(stdout);
    };
    std::printf("{\"services\": %d, \"checks\": %zu, \"bytes_a_service_month\": %zu,\n", services,
                plain.size(), bytes / static_cast<std::size_t>(services));
    print("memory_sum",
          costOf(times, [&] { sum = std::accumulate(plain.begin(), plain.end(), std::int64_t(0)); }));
    print("rule_s_1", costOf(times, [&] { judgeAll(dir, Rule::S, 1); }));
    print("rule_s_2", costOf(times, [&] { judgeAll(dir, Rule::S, 2); }));
    print("rule_c_1", costOf(times, [&] { judgeAll(dir, Rule::C, 1); }));
    print("rule_c_2", costOf(times, [&] { judgeAll(dir, Rule::C, 2); }));
    print("audit_s_1", costOf(times, [&] { audit(dir); }));
    const std::string text = taken(readTextFile(dir + "/case.csv"));
    std::vector<CheckSeries> series;
    print("csv_parse_1", costOf(3, [&] { parseCsv(text, series); }));
    const CaseData terms = contractOf(Rule::S, 0, servicesEach);
    print("csv_to_store_1",
          costOf(3,
                 [&] {
                     CaseData data{terms.contract,
                                   terms.contractToml,
                                   terms.policy,
                                   terms.policyToml,
                                   terms.policyFile,
                                   {},
                                   {}};
                     parseCsv(taken(readTextFile(dir + "/case.csv")), data.evidence.checks);
                     std::remove((dir + "/csv.makegood").c_str());
                     taken(taken(Workspace::create(dir + "/csv.makegood"))
                               ->contracts()
                               .importCase(data, {"bench", asOf}));
                 }),
          true);
    std::printf("}\n");
}

// The same work alone, for a profiler.
void profile(const std::string &dir, const std::string &what, int times)
{
    const std::string text = what == "csv" ? taken(readTextFile(dir + "/case.csv")) : std::string();
    std::vector<CheckSeries> series;
    for (int i = 0; i < times; ++i) {
        if (what == "csv")
            parseCsv(text, series);
        else if (what == "audit")
            audit(dir);
        else
            judgeAll(dir, what == "s" ? Rule::S : Rule::C, 1);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const std::string verb = argc > 3 ? argv[1] : "";
    if (verb == "prepare" && argc == 4)
        prepare(argv[2], std::atoi(argv[3]));
    else if (verb == "run" && argc == 5)
        run(argv[2], std::atoi(argv[3]), std::max(1, std::atoi(argv[4])));
    else if (verb == "profile" && argc == 5)
        profile(argv[2], argv[3], std::atoi(argv[4]));
    else
        return std::fprintf(stderr,
                            "bench_store prepare DIR SERVICES | run DIR SERVICES TIMES | profile DIR "
                            "s|c|audit|csv TIMES\n"),
               2;
    return 0;
}
