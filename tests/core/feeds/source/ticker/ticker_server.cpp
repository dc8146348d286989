// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticker/ticker_server.h"

#include <nlohmann/json.hpp>

namespace makegood::test
{

namespace
{

// Those of the page, and the last one before it.
QByteArray changesOf(const std::string &host, const std::vector<TickerServer::Change> &rows, Instant from,
                     Instant to)
{
    QByteArray out;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool holds = i + 1 == rows.size() || rows[i + 1].at > from;
        if (holds && rows[i].at < to)
            out += "change " + QByteArray::number(qlonglong(rows[i].at.time_since_epoch().count())) + ' '
                + QByteArray::fromStdString(host) + ' ' + rows[i].state + '\n';
    }
    return out;
}

} // namespace

TickerServer::TickerServer()
    : m_server([this](QTcpSocket &socket, const FakeRequest &request) { answer(socket, request); })
{
}

void TickerServer::answer(QTcpSocket &socket, const FakeRequest &request)
{
    if (request.path == "/version")
        return FakeServer::reply(socket, 200, "text/plain", "7", "Date: Fri, 01 Jan 2027 00:00:00 GMT\r\n");
    const nlohmann::json asked = nlohmann::json::parse(request.body.toStdString(), nullptr, false);
    if (request.method != "POST" || request.path != "/checks" || asked.is_discarded())
        return FakeServer::reply(socket, 400, "text/plain", "POST /checks");
    if (failAfter && m_pages++ >= *failAfter)
        return socket.disconnectFromHost();
    constexpr std::int64_t minute = 60'000;
    const auto from = asked["from"].get<std::int64_t>();
    const auto to = asked["to"].get<std::int64_t>();
    const std::int64_t last = silentFrom ? std::min(to, (*silentFrom - Instant()).count()) : to;
    QByteArray lines;
    for (const std::string &host : hosts)
        for (std::int64_t ms = (from + minute - 1) / minute * minute; ms < last; ms += minute) {
            const auto failed = down.find(host);
            const bool isDown = failed != down.end() && failed->second == Instant(Duration(ms));
            lines += QByteArray::number(static_cast<qlonglong>(ms)) + ' ' + QByteArray::fromStdString(host)
                + (isDown ? " down\n" : " up\n");
        }
    for (const auto &[host, rows] : changes)
        lines += changesOf(host, rows, Instant(Duration(from)), Instant(Duration(to)));
    for (const QByteArray &window : windows)
        lines += "window " + window + '\n';
    FakeServer::reply(socket, 200, "text/plain", lines);
}

} // namespace makegood::test
