// SPDX-License-Identifier: GPL-3.0-or-later
// sync_soak DAYS: a workspace of ten services follows a Prometheus for simulated days, as the open window
// does: a sync every ten minutes on a thread of a pool, and the month judged every hour. A whole month lies
// behind it, so that the most that a month's rows take is taken from the beginning. Prints what the process
// holds at the end of each day. Ends with 1 when memory grew by 5 % or more from the fourth to eighth day to
// the last five, when there are more handles or threads, when a check is missing, or when the workspace is
// not whole. `sync_soak serve` is the server.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <malloc.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QThreadPool>

#include "feeds/source/built_in_kinds.h"
#include "process_figures.h"
#include "sla/policy/policy_reader.h"
#include "soak_server.h"
#include "store/workspace_pool.h"
#include "support/plain_policy.h"
#include "work/judged.h"
#include "work/sync_recorded.h"

namespace makegood::test
{

namespace
{

using namespace sla;
using namespace feeds;
using namespace store;
using namespace work;
using namespace std::chrono;

const Actor actor{"soak", soakStart};
constexpr minutes step(10);
constexpr std::size_t warmUpDays = 4;
constexpr int daysBehind = 31; ///< March

[[noreturn]] void fail(const std::string &what)
{
    std::fprintf(stderr, "sync_soak: %s\n", what.c_str());
    std::exit(1);
}

template <typename T> T good(Expected<T> result)
{
    if (!result)
        fail(result.error().text());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

CaseData soakCase()
{
    CaseData data;
    data.policyToml = plainPolicy;
    data.policyFile = "p.policy.toml";
    data.contractToml = "schema = 1\nid = \"c\"\ncustomer = \"C\"\npolicy = \"p\"\ntime_zone = \"UTC\"\n"
                        "currency = \"USD\"\nstart = \"2026-03-01\"\n";
    for (int i = 0; i < soakServices; ++i)
        data.contractToml += "[[service]]\nid = \"web-" + std::to_string(i)
            + "\"\nclass = \"web\"\ntype = \"other\"\nprice = \"1.00\"\n";
    data.policy = readPolicy(data.policyToml, "p").value();
    data.contract = readContract(data.contractToml, "c").value();
    return data;
}

/// What the days came to.
struct Soak {
    int syncs = 0;
    int failed = 0; ///< by the server's 503; the next sync goes on from there
    std::uint64_t judged = 0;
};

void syncOnce(Workspace &workspace, const SourceKinds &kinds, Instant now, Soak &soak)
{
    SyncMeans means{kinds, [](const SourceSecret &) { return Expected<QByteArray>(QByteArray()); },
                    [now] { return now; }, "soak"};
    means.limits.attempts = 1;
    ++soak.syncs;
    if (const SourceSync sync = syncSource(workspace, "s", means); sync.error) {
        ++soak.failed;
        if (sync.error->what.find("503") == std::string::npos)
            fail(formatInstant(now) + ": " + sync.error->text());
    }
}

void judgeMonth(Workspace &workspace, Instant now, Soak &soak)
{
    const CaseData data = good(workspace.contracts().load("c", LoadChecks::ForJudging));
    const Judged judged = judge(data, {2026y / April}, now);
    if (!judged.evaluation)
        fail(judged.refusal);
    ++soak.judged;
}

// Every check up to the last one that the cursor is sure of.
void requireWhole(Workspace &workspace, int days)
{
    for (const Error &one : workspace.upkeep().findings())
        fail(one.text());
    const CaseData data = good(workspace.contracts().load("c"));
    for (int service = 0; service < soakServices; ++service) {
        const CheckSeries *series = data.evidence.series("web-" + std::to_string(service), "http");
        const auto most = std::uint64_t(daysBehind + days) * 1440;
        if (series == nullptr || series->size() > most + 1 || series->size() + 15 < most)
            fail("checks of web-" + std::to_string(service) + " are missing");
    }
}

// The middle one of five days: what one day's end happens to hold is no trend.
ProcessFigures middleOf(const std::vector<ProcessFigures> &days, std::size_t from)
{
    std::vector<ProcessFigures> five(days.begin() + std::ptrdiff_t(from),
                                     days.begin() + std::ptrdiff_t(from + 5));
    const auto middle = [&](auto member) {
        std::ranges::sort(five, {}, member);
        return five[2].*member;
    };
    return {middle(&ProcessFigures::residentKb), middle(&ProcessFigures::handles),
            middle(&ProcessFigures::threads)};
}

void requireFlat(const std::vector<ProcessFigures> &days)
{
    if (days.back().handles > days.front().handles)
        fail("handles became more");
    if (days.size() < warmUpDays + 10) {
        std::printf("too few days to tell a trend of memory\n");
        return;
    }
    const ProcessFigures first = middleOf(days, warmUpDays - 1);
    const ProcessFigures last = middleOf(days, days.size() - 5);
    std::printf("days %zu to %zu: %ld KB, last five days: %ld KB, %+.1f %%; handles %+ld, threads %+ld\n",
                warmUpDays, warmUpDays + 4, first.residentKb, last.residentKb,
                100.0 * double(last.residentKb - first.residentKb) / double(first.residentKb),
                last.handles - first.handles, last.threads - first.threads);
    // The pool's thread ends when it has had nothing to do for a while.
    if (last.handles > first.handles || last.threads > 2)
        fail("handles or threads became more");
    if (last.residentKb * 100 >= first.residentKb * 105)
        fail("memory grew by 5 % or more");
}

int soak(int days)
{
    QProcess server;
    server.start(QCoreApplication::applicationFilePath(), {QStringLiteral("serve")});
    if (!server.waitForStarted() || !server.waitForReadyRead(30'000))
        fail("the server did not start");
    const std::string address = server.readLine().trimmed().toStdString();

    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("w.makegood")).toStdString();
    {
        const auto workspace = good(Workspace::create(path));
        good(workspace->contracts().importCase(soakCase(), actor));
        good(workspace->sources().save(
            {{},
             StoredSource{"s", "c", "prometheus",
                          R"({"schema": 1, "kind": "prometheus", "address": ")" + address
                              + R"(", "selector": "probe_success", )"
                                R"("mapping": [{"service": "{instance}", "probe": "http"}]})"}},
            actor));
    }
    const SourceKinds kinds = builtInKinds();
    const WorkspaceOpener opener = pooled([path] { return Workspace::open(path); });
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    Soak sum;
    std::vector<ProcessFigures> held;
    pool.start([&] { syncOnce(*good(opener()), kinds, soakStart, sum); });
    pool.waitForDone();
    std::printf("day  memory KB  handles  threads  syncs  failed  judged\n");
    for (int day = 1; day <= days; ++day) {
        for (Instant now = soakStart + hours(24) * (day - 1) + step; now <= soakStart + hours(24) * day;
             now += step) {
            pool.start([&] {
                const auto workspace = good(opener());
                syncOnce(*workspace, kinds, now, sum);
                if ((now - soakStart) % hours(1) == minutes(0))
                    judgeMonth(*workspace, now, sum);
            });
            pool.waitForDone();
            QCoreApplication::processEvents();
        }
        held.push_back(processFigures());
        std::printf("%3d  %9ld  %7ld  %7ld  %5d  %6d  %6llu\n", day, held.back().residentKb,
                    held.back().handles, held.back().threads, sum.syncs, sum.failed,
                    static_cast<unsigned long long>(sum.judged));
        std::fflush(stdout);
    }
    requireWhole(*good(Workspace::open(path)), days);
    requireFlat(held);
    server.closeWriteChannel();
    server.waitForFinished(10'000);
    return 0;
}

} // namespace

} // namespace makegood::test

int main(int argc, char **argv)
{
    ::mallopt(M_ARENA_MAX, 1); // a thread that begins anew takes no arena of its own, which looks like growth
    const QCoreApplication application(argc, argv);
    if (argc == 2 && std::strcmp(argv[1], "serve") == 0)
        return makegood::test::serveSoak();
    const int days = argc == 2 ? std::atoi(argv[1]) : 0;
    if (days < 1 || days > 30) {
        std::fprintf(stderr, "sync_soak DAYS: 1 to 30\n");
        return 2;
    }
    return makegood::test::soak(days);
}
