// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_gatus.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace makegood::test
{

namespace
{

// What one page of the newest results is, as indices into all that is kept.
std::pair<std::size_t, std::size_t> pageWithin(std::size_t count, std::size_t page, std::size_t size)
{
    const std::size_t after = std::min(count, (page - 1) * size);
    const std::size_t end = count - after;
    return {end - std::min(end, size), end};
}

nlohmann::json resultOf(std::int64_t ms, bool success)
{
    // As Go prints: nanoseconds, zeros at the end left out.
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
    const std::string time = at.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")).toStdString() + "987654Z";
    nlohmann::json out = {{"timestamp", time}, {"success", success}, {"duration", 12'345'678}};
    out["conditionResults"]
        = nlohmann::json::array({{{"condition", "[STATUS] == 200"}, {"success", success}}});
    if (success)
        out["status"] = 200;
    else
        out["errors"] = nlohmann::json::array({"connection refused"});
    return out;
}

} // namespace

Instant gatusAt(std::int64_t ms)
{
    return Instant(Duration(ms));
}

void FakeGatus::add(const std::string &group, const std::string &name)
{
    endpoints.push_back({group, name, {}});
}

void FakeGatus::check(std::size_t endpoint, std::int64_t ms, bool success)
{
    endpoints[endpoint].results.emplace_back(ms, success);
}

QByteArray FakeGatus::bodyFor(const FakeRequest &request) const
{
    const auto number = [&](const char *key, std::size_t standard) {
        const auto at = request.query.find(key);
        return at == request.query.end() ? standard : static_cast<std::size_t>(at->second.toULongLong());
    };
    const std::size_t page = number("page", 1);
    const std::size_t size = number("pageSize", 20);
    nlohmann::json out = nlohmann::json::array();
    for (const Endpoint &endpoint : endpoints) {
        const std::size_t kept = std::min(keeps, endpoint.results.size());
        const std::size_t dropped = endpoint.results.size() - kept;
        nlohmann::json one = {{"name", endpoint.name}, {"key", endpoint.group + '_' + endpoint.name}};
        if (!endpoint.group.empty())
            one["group"] = endpoint.group;
        one["results"] = nlohmann::json::array();
        const auto [from, to] = pageWithin(kept, page, size);
        for (std::size_t i = from; i < to; ++i)
            one["results"].push_back(
                resultOf(endpoint.results[dropped + i].first, endpoint.results[dropped + i].second));
        out.push_back(std::move(one));
    }
    return QByteArray::fromStdString(out.dump());
}

FakeServer::Handler FakeGatus::serving()
{
    return [this](QTcpSocket &socket, const FakeRequest &request) {
        if (asked)
            asked();
        if (request.path != "/api/v1/endpoints/statuses")
            return FakeServer::reply(socket, 404, "text/plain", "Not Found");
        QByteArray date;
        if (dateSeconds > 0)
            date = "Date: "
                + QLocale::c()
                      .toString(QDateTime::fromSecsSinceEpoch(dateSeconds, QTimeZone::utc()),
                                QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"))
                      .toLatin1()
                + " GMT\r\n";
        FakeServer::reply(socket, 200, "application/json", bodyFor(request), date);
    };
}

FakeGatus minutelyGatus(const std::vector<std::string> &names, int count)
{
    FakeGatus out;
    for (const std::string &name : names) {
        out.add("acme", name);
        for (int i = 0; i < count; ++i)
            out.check(out.endpoints.size() - 1, gatusT0 + i * gatusMinute);
    }
    return out;
}

GatusSettings minutelySettings(const std::string &address)
{
    GatusSettings settings;
    settings.server.address = address;
    settings.mapping = {{{}, "{name}", "http"}};
    return settings;
}

SyncReport pullGatus(const FakeServer &server, MemoryStore &store, int minutes, const PullHooks &hooks)
{
    return pullSource(GatusSource(minutelySettings(server.address())), {}, {"c", {"c"}},
                      {gatusAt(gatusT0), gatusAt(gatusT0 + minutes * gatusMinute)}, store.cursor,
                      store.commit(), hooks, shortLimits());
}

} // namespace makegood::test
