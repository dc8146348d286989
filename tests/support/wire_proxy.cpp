// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/wire_proxy.h"

#include <algorithm>

#include <QTimer>

namespace makegood::test
{

namespace
{

constexpr qint64 spoilt = 64; // bytes that are lost or changed

} // namespace

std::vector<WireHarm> wireHarms()
{
    using enum WireHarm::Kind;
    std::vector<WireHarm> out;
    for (const auto &[name, kind] :
         std::initializer_list<std::pair<const char *, WireHarm::Kind>>{{"silence", Stall},
                                                                        {"the end", Close},
                                                                        {"a reset", Reset},
                                                                        {"bytes lost", Swallow},
                                                                        {"bytes of zero", Zero},
                                                                        {"bytes turned", Flip},
                                                                        {"a byte now and then", Drip},
                                                                        {"nonsense without end", Flood},
                                                                        {"a web server", Web}})
        for (const int where : {0, 60, 300, 700})
            out.push_back({std::string(name) + " after " + std::to_string(where) + " of 1000", kind, where});
    return out;
}

WireProxy::WireProxy(quint16 server)
    : m_server(server)
{
    connect(&m_listener, &QTcpServer::pendingConnectionAvailable, this, &WireProxy::accepted);
    m_listener.listen(QHostAddress::LocalHost);
}

void WireProxy::harm(WireHarm::Kind kind, qint64 from)
{
    m_bytes = 0;
    m_kind = kind;
    m_from = from;
}

void WireProxy::accepted()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        connect(client, &QTcpSocket::readyRead, server, [=, this] {
            const QByteArray data = client->readAll();
            m_asked += data;
            server->write(data);
        });
        connect(server, &QTcpSocket::readyRead, client, [=, this] { pass(*client, server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, [=, this] {
            if (m_from < 0 || m_bytes <= m_from)
                client->disconnectFromHost();
        });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        server->connectToHost(QHostAddress::LocalHost, m_server);
    }
}

void WireProxy::pass(QTcpSocket &client, QByteArray data)
{
    const qint64 before = m_bytes;
    m_bytes += data.size();
    if (m_from < 0 || m_bytes <= m_from) {
        client.write(data);
        return;
    }
    const qint64 whole = std::clamp(m_from - before, qint64(0), qint64(data.size()));
    client.write(data.left(whole));
    spoil(client, data.mid(whole));
}

void WireProxy::spoil(QTcpSocket &client, QByteArray data)
{
    // How many bytes have been spoilt before these.
    const qint64 already = std::max(qint64(0), m_bytes - data.size() - m_from);
    const qint64 here = std::clamp(spoilt - already, qint64(0), qint64(data.size()));
    const bool isFirst = already == 0;
    switch (m_kind) {
    case WireHarm::Kind::Stall:
        return;
    case WireHarm::Kind::Close:
        client.disconnectFromHost();
        return;
    case WireHarm::Kind::Reset:
        client.flush();
        client.abort();
        return;
    case WireHarm::Kind::Swallow:
        client.write(data.mid(here));
        return;
    case WireHarm::Kind::Zero:
    case WireHarm::Kind::Flip:
        for (qint64 i = 0; i < here; ++i)
            data[i] = m_kind == WireHarm::Kind::Zero ? '\0' : static_cast<char>(~data[i]);
        client.write(data);
        return;
    case WireHarm::Kind::Web:
        if (isFirst)
            client.write("HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\n\r\n<h1>Bad Request</h1>");
        client.disconnectFromHost();
        return;
    case WireHarm::Kind::Drip:
    case WireHarm::Kind::Flood:
        break;
    }
    if (!isFirst)
        return;
    auto *timer = new QTimer(&client);
    const bool isFlood = m_kind == WireHarm::Kind::Flood;
    connect(timer, &QTimer::timeout, &client, [&client, isFlood, data]() mutable {
        if (isFlood && client.bytesToWrite() < 1024 * 1024)
            client.write(QByteArray(256 * 1024, 'x'));
        if (!isFlood && !data.isEmpty()) {
            client.write(data.left(1));
            data.remove(0, 1);
        }
    });
    timer->start(isFlood ? 1 : 50);
}

} // namespace makegood::test
