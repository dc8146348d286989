// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_livestatus.h"

#include <algorithm>

#include <QFile>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

#include <nlohmann/json.hpp>

namespace makegood::test
{

namespace
{

using nlohmann::json;

std::int64_t boundIn(const QByteArray &query, const char *sign)
{
    const QRegularExpression bound(QStringLiteral("Filter: time %1 (\\d+)\n").arg(QLatin1String(sign)));
    const auto found = bound.match(QString::fromUtf8(query));
    return found.hasMatch() ? found.captured(1).toLongLong() : -1;
}

json history(const FakeLivestatus &fake, std::int64_t from, std::int64_t until)
{
    json rows = json::array();
    for (const auto &[object, stretches] : fake.objects)
        for (const FakeLivestatus::Stretch &one : stretches)
            if (one.from < until && one.until > from) // the last row ends a second early
                rows.push_back({object.first, object.second, std::max(one.from, from),
                                std::min(one.until, until - 1), one.state, one.output});
    return rows;
}

json logRows(const FakeLivestatus &fake, std::int64_t from, std::int64_t until)
{
    json rows = json::array();
    for (std::size_t i = fake.log.size(); i-- > 0;) { // the newest first
        const std::int64_t time = std::stoll(fake.log[i].substr(1));
        if (time >= from && time < until)
            rows.push_back({time, i + 1, fake.log[i]});
    }
    return rows;
}

json current(const FakeLivestatus &fake, bool areServices)
{
    json rows = json::array();
    for (const auto &[object, stretches] : fake.objects) {
        if (object.second.empty() == areServices)
            continue;
        json row = {object.first};
        if (areServices)
            row.push_back(object.second);
        row.insert(row.end(), {stretches.back().state, 1, stretches.back().from});
        rows.push_back(row);
    }
    return rows;
}

} // namespace

QByteArray livestatusAnswer(const QByteArray &body, int status)
{
    return QByteArray::number(status) + ' ' + QByteArray::number(body.size()).rightJustified(11) + '\n'
        + body;
}

FakeLivestatus::FakeLivestatus()
    : m_server(std::make_unique<QTcpServer>())
{
    listen();
}

void FakeLivestatus::listen()
{
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
    m_server->listen(QHostAddress::LocalHost);
}

void FakeLivestatus::useTls(const QString &certificateFile, const QString &keyFile)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile));
    QFile key(keyFile);
    if (key.open(QIODevice::ReadOnly))
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

void FakeLivestatus::useSocket(const QString &path)
{
    QObject::connect(&m_local, &QLocalServer::newConnection, &m_local, [this] {
        while (QLocalSocket *socket = m_local.nextPendingConnection())
            serve(socket);
    });
    m_local.listen(path);
}

template <typename Socket> void FakeLivestatus::serve(Socket *socket)
{
    QObject::connect(socket, &Socket::disconnected, socket, &QObject::deleteLater);
    const auto received = std::make_shared<QByteArray>();
    QObject::connect(socket, &QIODevice::readyRead, socket, [this, socket, received] {
        *received += socket->readAll();
        if (!received->endsWith("\n\n"))
            return;
        queries.push_back(*received);
        const QByteArray right = rightAnswer(*received);
        received->clear();
        if (answer)
            answer(*socket, queries.back(), right);
        else
            socket->write(right);
    });
}

QByteArray FakeLivestatus::rightAnswer(const QByteArray &query) const
{
    for (const char *header :
         {"\nOutputFormat: json\n", "\nColumnHeaders: off\n", "\nResponseHeader: fixed16\n"})
        if (!query.contains(header))
            return livestatusAnswer("the fake knows no other form", 400);
    const std::int64_t from = boundIn(query, ">=");
    const std::int64_t until = boundIn(query, "<");
    json rows = json::array();
    if (query.startsWith("GET status\n"))
        rows.push_back({"Check_MK 2.2.0p1", "2.2.0p1"});
    else if (query.startsWith("GET hosts\n"))
        rows = current(*this, false);
    else if (query.startsWith("GET services\n"))
        rows = current(*this, true);
    else if (query.startsWith("GET statehist\n") && from >= 0 && until >= 0)
        rows = history(*this, from, until);
    else if (query.startsWith("GET log\n") && from >= 0 && until >= 0)
        rows = logRows(*this, from, until);
    else if (query.startsWith("GET downtimes\n"))
        for (const std::string &row : downtimes)
            rows.push_back(json::parse(row));
    else
        return livestatusAnswer("Invalid GET request, no such table", 404);
    return livestatusAnswer(QByteArray::fromStdString(rows.dump()));
}

CheckmkSettings checkmkSettings(const FakeLivestatus &fake)
{
    CheckmkSettings out;
    out.host = "127.0.0.1";
    out.port = fake.port();
    out.verifiesTls = false;
    out.mapping = {{{{"service", ""}}, "{host}", "alive", "c"}, {{}, "{host}", "{service}", "c"}};
    return out;
}

} // namespace makegood::test
