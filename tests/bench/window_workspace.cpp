// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the workspace that the window is measured on: contracts of one service each, with checks a minute,
// four maintenance windows a month, in three currencies. The same for the same numbers.
//   bench_window_workspace FILE CONTRACTS MONTHS
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>

#include "sla/policy/policy_reader.h"
#include "sla/samples/check_series_builder.h"
#include "store/workspace.h"
#include "workload.h"

using namespace makegood::store;
using namespace makegood::bench;

namespace
{

constexpr int variants = 20; ///< different months of checks; contracts share them in different orders
const Month first{std::chrono::year(2025) / 1};

template <typename T> T taken(Expected<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s\n", result.error().text().c_str());
    std::exit(1);
}

using Chunk = std::shared_ptr<const CheckChunk>;

// The workload's checks, moved into the month and cut at its end.
Chunk chunkOf(const std::vector<TickedCheck> &checks, Month month)
{
    const Interval when = utcMonth(month);
    CheckSeriesBuilder builder("s", "http");
    for (const TickedCheck &ticked : checks) {
        const Instant at = when.start + (ticked.check.at - workloadPeriod().start);
        if (at < when.end)
            builder.add(at, ticked.check.state, {});
    }
    return builder.build().chunks().front();
}

std::vector<std::vector<Chunk>> allChunks(int months)
{
    std::vector<std::vector<Chunk>> out(static_cast<std::size_t>(months));
    for (int variant = 0; variant < variants; ++variant) {
        const auto checks = checksOf(variant);
        Month month = first;
        for (auto &of : out) {
            of.push_back(chunkOf(checks, month));
            month = month.next();
        }
    }
    return out;
}

std::string contractText(int number)
{
    constexpr const char *currencies[] = {"USD", "EUR", "GBP"};
    const std::string n = std::to_string(number);
    return "schema = 1\nid = \"contract-" + n + "\"\ncustomer = \"Customer " + std::to_string(number / 4)
        + "\"\npolicy = \"bench.policy.toml\"\ntime_zone = \"UTC\"\ncurrency = \"" + currencies[number % 3]
        + "\"\nstart = \"2025-01-01\"\n[[service]]\nid = \"web-" + n
        + "\"\nclass = \"web\"\ntype = \"other\"\nprice = \"" + std::to_string(100 + number) + ".00\"\n";
}

CaseData contractNumber(int number, const CaseData &model, const std::vector<std::vector<Chunk>> &chunks)
{
    CaseData out;
    out.policyFile = model.policyFile;
    out.policyToml = model.policyToml;
    out.policy = model.policy;
    out.contractToml = contractText(number);
    out.contract = readContract(out.contractToml, "contract.toml").value();
    const std::string service = out.contract.services.front().id;
    std::vector<Chunk> own;
    Month month = first;
    int at = 0;
    for (const auto &of : chunks) {
        own.push_back(of[static_cast<std::size_t>((number * 7 + at * 3) % variants)]);
        for (const Interval &when : windowsOf((number + at) % variants)) {
            MaintenanceWindow window;
            window.uid = service + '-' + std::to_string(out.evidence.windows.size());
            window.services = {service};
            const Duration moved = utcMonth(month).start - workloadPeriod().start;
            window.when = {when.start + moved, when.end + moved};
            out.evidence.windows.push_back(std::move(window));
        }
        month = month.next();
        ++at;
    }
    out.evidence.checks.emplace_back(service, "http", std::move(own));
    return out;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fprintf(stderr, "bench_window_workspace FILE CONTRACTS MONTHS\n");
        return 2;
    }
    const std::string file = argv[1];
    const int contracts = std::atoi(argv[2]);
    const auto chunks = allChunks(std::atoi(argv[3]));
    const CaseData model = contractOf(Rule::S, 0, 1);
    std::remove(file.c_str());
    const auto workspace = taken(Workspace::create(file));
    for (int number = 0; number < contracts; ++number)
        taken(workspace->contracts().importCase(contractNumber(number, model, chunks),
                                                {"bench", workloadPeriod().end}));
    return 0;
}
