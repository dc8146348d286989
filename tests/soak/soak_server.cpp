// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak_server.h"

#include <cstdio>
#include <unistd.h>

#include <QCoreApplication>
#include <QSocketNotifier>

#include "fake_prometheus.h"

namespace makegood::test
{

namespace
{

constexpr std::int64_t minuteMs = 60'000;

// How far back a query looks, `…[<milliseconds>ms]`, in minutes.
std::int64_t minutesOf(const FakeRequest &request)
{
    const QByteArray query = request.query.at("query");
    const qsizetype bracket = query.lastIndexOf('[');
    return query.mid(bracket + 1).split('m').first().toLongLong() / minuteMs + 2;
}

// The series as a query sees them.
std::vector<FakeSeries> seriesFor(const FakeRequest &request)
{
    const std::int64_t lookBack = minutesOf(request);
    const auto endMs = static_cast<std::int64_t>(request.query.at("time").toDouble() * 1000);
    std::vector<FakeSeries> out;
    const std::int64_t last = endMs / minuteMs;
    for (int service = 0; service < soakServices; ++service) {
        FakeSeries one{"{\"__name__\":\"probe_success\",\"instance\":\"web-" + std::to_string(service)
                           + "\",\"job\":\"http\"}",
                       {}};
        for (std::int64_t minute = last - lookBack; minute <= last; ++minute)
            one.samples.push_back({minute * minuteMs, isSoakDown(service, minute) ? "0" : "1"});
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace

bool isSoakDown(int service, std::int64_t minute)
{
    const std::int64_t ofDay = (minute + service * 37) % 1440;
    return ofDay < 3 || (ofDay >= 700 && ofDay < 707 + service);
}

int serveSoak()
{
    FakePrometheus right;
    right.version = 3;
    right.retention = "400d";
    int count = 0;
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (++count % 97 == 0)
            return FakeServer::reply(socket, 503, "text/plain", "busy");
        if (request.query.count("time") > 0 && request.query.count("query") > 0)
            right.series = seriesFor(request);
        right.answer(socket, request);
    });
    std::printf("%s\n", server.address().c_str());
    std::fflush(stdout);
    QSocketNotifier closed(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&closed, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace makegood::test
