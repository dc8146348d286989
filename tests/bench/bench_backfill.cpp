// SPDX-License-Identifier: GPL-3.0-or-later
// Back-fill of a month from a local Prometheus into a new workspace, beside a bare client that asks for the
// same answers one after the other and throws the values away.
//   bench_backfill [TARGETS] [TIMES]
// Starts Debian's prometheus with 30 days of a check a minute and prints JSON: medians in milliseconds,
// processor time of this process alone beside them.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <sys/resource.h>

#include "feeds/prometheus/prometheus_source.h"
#include "feeds/source/built_in_kinds.h"
#include "sla/policy/policy_reader.h"
#include "store/workspace.h"
#include "support/month_generator.h"
#include "support/plain_policy.h"
#include "support/prometheus_server.h"
#include "support/wire_proxy.h"
#include "work/sync_run.h"

using namespace makegood;
using namespace makegood::feeds;
using namespace makegood::store;
using namespace makegood::test;
using namespace makegood::work;

namespace
{

template <typename T, typename E> T taken(tl::expected<T, E> result)
{
    if (result) {
        if constexpr (std::is_void_v<T>)
            return;
        else
            return std::move(*result);
    }
    if constexpr (std::is_same_v<E, Errors>)
        std::fprintf(stderr, "%s\n", result.error().front().text().c_str());
    else
        std::fprintf(stderr, "%s\n", result.error().text().c_str());
    std::exit(1);
}

struct Took {
    double ms = 0;
    double processorMs = 0;
};

double processorMs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_usec) / 1000;
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

Took timed(const std::function<void()> &work)
{
    const double processor = processorMs();
    const auto begun = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - begun;
    return {spent.count(), processorMs() - processor};
}

nlohmann::json medianOf(std::vector<Took> all)
{
    const auto middle = [&](double Took::*which) {
        std::ranges::sort(all, {}, which);
        return all[all.size() / 2].*which;
    };
    return {{"ms", middle(&Took::ms)}, {"processor_ms", middle(&Took::processorMs)}};
}

CaseData caseFor(const GeneratedMonth &month)
{
    CaseData data;
    data.policyToml = plainPolicy;
    data.policyFile = "p.policy.toml";
    data.contractToml = "schema = 1\nid = \"c\"\ncustomer = \"C\"\npolicy = \"p\"\ntime_zone = \"UTC\"\n"
                        "currency = \"USD\"\nstart = \"2026-04-01\"\n";
    for (const GeneratedTarget &target : month.targets)
        data.contractToml += "[[service]]\nid = \"" + target.service
            + "\"\nclass = \"web\"\ntype = \"other\"\nprice = \"1.00\"\n";
    data.policy = taken(readPolicy(data.policyToml, "p"));
    data.contract = taken(readContract(data.contractToml, "c"));
    return data;
}

// The whole way: a new workspace, the source recorded, every page pulled, mapped, packed and committed.
std::uint64_t backfill(const GeneratedMonth &month, const std::string &address, const std::string &file)
{
    const Actor actor{"bench", Instant{}};
    const auto workspace = taken(Workspace::create(file));
    taken(workspace->contracts().importCase(caseFor(month), actor));
    PrometheusSettings settings;
    settings.server.address = address;
    settings.selector = "probe_success";
    for (const GeneratedTarget &target : month.targets)
        settings.mapping.push_back({{{"instance", target.instance}}, target.service, target.probe});
    auto target = taken(sourceToRecord(*workspace, builtInKinds(),
                                       std::make_shared<PrometheusSource>(settings), {"s", "c", false}));
    const SyncPlan plan = taken(planSync(*workspace, std::move(target), {}, month.period.end));
    const SyncOutcome outcome = runSync(*workspace, plan, {}, actor);
    if (outcome.report.error)
        taken(Expected<void>(tl::unexpected(*outcome.report.error)));
    return outcome.checksAdded;
}

// A request as a client sent it: the path with its query, and the body of a POST.
struct Asked {
    QByteArray path;
    QByteArray body;
};

std::vector<Asked> requestsIn(QByteArray sent)
{
    std::vector<Asked> out;
    while (!sent.isEmpty()) {
        const qsizetype end = sent.indexOf("\r\n\r\n");
        const QByteArray head = sent.left(end);
        const qsizetype length = head.toLower().indexOf("content-length:");
        const qsizetype bytes = length < 0
            ? 0
            : head.mid(length + 15, head.indexOf('\r', length + 15) - length - 15).trimmed().toLongLong();
        out.push_back({head.split(' ').value(1), sent.mid(end + 4, bytes)});
        sent.remove(0, end + 4 + bytes);
    }
    return out;
}

// Reads every answer into memory and hands it over; nothing else.
std::uint64_t askAll(const std::vector<Asked> &requests, const std::string &address,
                     const std::function<void(const QByteArray &)> &take)
{
    QNetworkAccessManager network;
    std::uint64_t bytes = 0;
    for (const Asked &asked : requests) {
        QNetworkRequest request(QUrl(QString::fromStdString(address) + QString::fromLatin1(asked.path)));
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          QStringLiteral("application/x-www-form-urlencoded"));
        QNetworkReply *reply
            = asked.body.isEmpty() ? network.get(request) : network.post(request, asked.body);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const QByteArray answer = reply->readAll();
        bytes += static_cast<std::uint64_t>(answer.size());
        take(answer);
        delete reply;
    }
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    MonthOptions options;
    options.month = Month(std::chrono::year(2026) / 4);
    options.targets = argc > 1 ? std::atoi(argv[1]) : 20;
    const int times = argc > 2 ? std::atoi(argv[2]) : 7;
    const GeneratedMonth month = generateMonth(options);
    const QTemporaryDir folder;
    const auto file = [&](const std::string &name) {
        return folder.filePath(QString::fromStdString(name)).toStdString();
    };
    if (!writeOpenMetrics(month, file("month.om")))
        return 1;
    const auto server = taken(PrometheusServer::start(file("month.om")));
    const std::string address = server->address();

    // What ours asks for, so that both read the same answers.
    WireProxy proxy(static_cast<quint16>(QUrl(QString::fromStdString(address)).port()));
    const std::uint64_t checks
        = backfill(month, "http://127.0.0.1:" + std::to_string(proxy.port()), file("first.makegood"));
    const std::vector<Asked> requests = requestsIn(proxy.asked());
    if (checks != month.checks()) {
        std::fprintf(stderr, "%llu checks of %llu\n", static_cast<unsigned long long>(checks),
                     static_cast<unsigned long long>(month.checks()));
        return 1;
    }

    std::vector<Took> ours;
    std::vector<Took> bare;
    std::vector<Took> bytesAlone;
    std::uint64_t bytes = 0;
    bool isJson = true;
    for (int i = 0; i < times; ++i) {
        bare.push_back(timed([&] {
            bytes = askAll(requests, address, [&](const QByteArray &answer) {
                isJson = isJson
                    && nlohmann::json::accept(answer.constData(), answer.constData() + answer.size());
            });
        }));
        ours.push_back(timed([&] { backfill(month, address, file("w" + std::to_string(i) + ".makegood")); }));
        bytesAlone.push_back(timed([&] { askAll(requests, address, [](const QByteArray &) {}); }));
    }
    if (!isJson)
        return 1;
    nlohmann::json out = {{"targets", options.targets},         {"checks", checks},
                          {"requests", requests.size()},        {"bytes", bytes},
                          {"makegood", medianOf(ours)},         {"bare_client_and_json", medianOf(bare)},
                          {"bare_client", medianOf(bytesAlone)}};
    out["ratio"]
        = {{"ms", out["bare_client_and_json"]["ms"].get<double>() / out["makegood"]["ms"].get<double>()},
           {"processor_ms",
            out["bare_client_and_json"]["processor_ms"].get<double>()
                / out["makegood"]["processor_ms"].get<double>()}};
    std::printf("%s\n", out.dump(1).c_str());
    return 0;
}
