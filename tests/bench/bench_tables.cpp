// SPDX-License-Identifier: GPL-3.0-or-later
// A month of many services in one CSV, as a monitoring system would export it: in order of time.
//   bench_tables prepare FILE SERVICES [MINUTES]     writes it; 43,200 minutes are 30 days
//   bench_tables read FILE                           reads it by a mapping into packed series
//   bench_tables store FILE WORKSPACE                the same, and stores them
// Reading and storing print one line of JSON: rows, milliseconds, the largest resident memory in bytes.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>

#include <sys/resource.h>

#include "feeds/table/table_import.h"
#include "feeds/table/table_mapping_json.h"
#include "store/workspace.h"
#include "workload.h"

using namespace makegood;
using namespace makegood::feeds;
using namespace makegood::store;

namespace
{

constexpr const char *mappingText
    = R"({"schema": 1, "row": "check", "time": {"cell": "time"}, "service": "{service}", "probe": "{probe}",
          "state": {"cell": "state", "up": ["up"], "down": ["down"], "unknown": ["unknown"]}})";

template <typename T, typename E> T taken(tl::expected<T, E> result)
{
    if (result)
        return std::move(*result);
    if constexpr (std::is_same_v<E, Errors>)
        std::fprintf(stderr, "%s\n", result.error().front().text().c_str());
    else
        std::fprintf(stderr, "%s\n", result.error().text().c_str());
    std::exit(1);
}

// The same file for the same numbers: 0.5 % of the checks are missing, 0.1 % fail, jitter up to 2 s.
int prepare(const char *file, int services, int minutes)
{
    std::FILE *out = std::fopen(file, "wb");
    if (out == nullptr)
        return 1;
    std::fputs("time,service,probe,state\n", out);
    std::uint64_t random = 88172645463325252u;
    const Instant start = bench::workloadPeriod().start;
    for (int minute = 0; minute < minutes; ++minute)
        for (int service = 0; service < services; ++service) {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            if (random % 1000 < 5)
                continue;
            const Instant at = start + std::chrono::minutes(minute) + Duration((random >> 20) % 2000);
            const bool isDown = (random >> 40) % 1000 == 0;
            std::fprintf(out, "%s,s%d,http,%s\n", formatInstant(at).c_str(), service, isDown ? "down" : "up");
        }
    return std::fclose(out) == 0 ? 0 : 1;
}

void print(const TableImport &import, std::chrono::steady_clock::time_point begun)
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto spent = std::chrono::steady_clock::now() - begun;
    std::printf("{\"rows\": %llu, \"ms\": %lld, \"resident\": %lld}\n",
                static_cast<unsigned long long>(import.rows),
                static_cast<long long>(std::chrono::duration_cast<std::chrono::milliseconds>(spent).count()),
                static_cast<long long>(usage.ru_maxrss) * 1024);
}

} // namespace

int main(int argc, char **argv)
{
    const auto is
        = [&](const char *word, int least) { return argc >= least && std::strcmp(argv[1], word) == 0; };
    if (is("prepare", 4))
        return prepare(argv[2], std::atoi(argv[3]), argc > 4 ? std::atoi(argv[4]) : 43'200);
    if (!is("read", 3) && !is("store", 4)) {
        std::fputs("bench_tables prepare FILE SERVICES [MINUTES] | read FILE | store FILE WORKSPACE\n",
                   stderr);
        return 2;
    }
    const auto begun = std::chrono::steady_clock::now();
    const TableMapping mapping = taken(readTableMapping(mappingText, "mapping"));
    TableImport import = taken(importTable(argv[2], mapping, "export.csv"));
    if (is("store", 4)) {
        std::remove(argv[3]);
        CaseData data = bench::contractOf(bench::Rule::S, 0, 1);
        data.evidence = {};
        const auto workspace = taken(Workspace::create(argv[3]));
        taken(workspace->contracts().importCase(data, {"bench", Instant{}}));
        taken(workspace->evidence().addPages({{data.contract.id, std::move(import.checks), {}, {}}},
                                             {"bench", Instant{}}));
    }
    print(import, begun);
    return 0;
}
