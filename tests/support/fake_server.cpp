// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_server.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QUrl>

namespace makegood::test
{

namespace
{

FakeRequest parsed(const QByteArray &head)
{
    FakeRequest request;
    const QList<QByteArray> lines = head.split('\n');
    request.method = lines.first().split(' ').value(0);
    const QByteArray target = lines.first().split(' ').value(1);
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    if (mark >= 0)
        for (const QByteArray &pair : target.mid(mark + 1).split('&')) {
            const qsizetype equals = pair.indexOf('=');
            QByteArray value = pair.mid(equals + 1);
            value.replace('+', ' ');
            request.query[pair.left(equals)] = QByteArray::fromPercentEncoding(value);
        }
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers[line.left(colon).toLower()] = line.mid(colon + 1).trimmed();
    }
    return request;
}

} // namespace

FakeServer::FakeServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QTcpServer>())
    , m_handler(std::move(handler))
{
    listen();
}

FakeServer::FakeServer(Handler handler, const QString &certificateFile, const QString &keyFile,
                       const QString &clientAuthority)
    : m_isTls(true)
    , m_handler(std::move(handler))
{
    QFile key(keyFile);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile));
    if (key.open(QIODevice::ReadOnly))
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setPeerVerifyMode(clientAuthority.isEmpty() ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
    if (!clientAuthority.isEmpty())
        tls.setCaCertificates(QSslCertificate::fromPath(clientAuthority));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

void FakeServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FakeServer::accepted);
    m_server->listen(QHostAddress::LocalHost);
}

std::string FakeServer::address() const
{
    return (m_isTls ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(m_server->serverPort());
}

void FakeServer::accepted()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const auto received = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
            *received += socket->readAll();
            const qsizetype end = received->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            FakeRequest request = parsed(received->left(end));
            const qsizetype length = request.headers["content-length"].toLongLong();
            if (received->size() < end + 4 + length)
                return;
            request.body = received->mid(end + 4, length);
            received->remove(0, end + 4 + length);
            m_requests.push_back(std::move(request));
            m_handler(*socket, m_requests.back());
        });
    }
}

void FakeServer::reply(QTcpSocket &socket, int status, const QByteArray &type, const QByteArray &body,
                       const QByteArray &extra)
{
    socket.write("HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: " + type
                 + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n"
                 + extra + "\r\n" + body);
    socket.disconnectFromHost();
}

} // namespace makegood::test

#include "moc_fake_server.cpp"
