// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticker/ticker_server.h"

#include <nlohmann/json.hpp>

namespace makegood::test
{

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
    QByteArray lines;
    for (const std::string &host : hosts)
        for (std::int64_t ms = (from + minute - 1) / minute * minute; ms < to; ms += minute) {
            const auto failed = down.find(host);
            const bool isDown = failed != down.end() && failed->second == Instant(Duration(ms));
            lines += QByteArray::number(static_cast<qlonglong>(ms)) + ' ' + QByteArray::fromStdString(host)
                + (isDown ? " down\n" : " up\n");
        }
    FakeServer::reply(socket, 200, "text/plain", lines);
}

} // namespace makegood::test
