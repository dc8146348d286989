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

// The series as they are within the longest time that a query of a sync looks back from its end.
std::vector<FakeSeries> seriesBefore(std::int64_t endMs)
{
    constexpr std::int64_t minuteMs = 60'000;
    constexpr std::int64_t lookBack = 26 * 60; // minutes
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
        if (const auto time = request.query.find("time"); time != request.query.end())
            right.series = seriesBefore(static_cast<std::int64_t>(time->second.toDouble() * 1000));
        right.answer(socket, request);
    });
    std::printf("%s\n", server.address().c_str());
    std::fflush(stdout);
    QSocketNotifier closed(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&closed, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace makegood::test
