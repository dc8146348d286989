// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_server.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include "support/files.h"

namespace makegood::test
{

LineServer::LineServer(QByteArray greeting)
    : m_greeting(std::move(greeting))
{
    listen(QHostAddress::LocalHost);
}

void LineServer::offerTls(const QString &certificate, const QString &key, const QByteArray &command)
{
    m_certificate = certificate;
    m_key = key;
    m_tlsCommand = command;
}

void LineServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    if (closesAtOnce) {
        QMetaObject::invokeMethod(socket, &QSslSocket::disconnectFromHost, Qt::QueuedConnection);
        return;
    }
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { answer(*socket); });
    if (!m_certificate.isEmpty()) {
        socket->setLocalCertificateChain({QSslCertificate(contentOfFile(m_certificate))});
        socket->setPrivateKey(QSslKey(contentOfFile(m_key), QSsl::Ec));
    }
    if (!m_certificate.isEmpty() && m_tlsCommand.isEmpty()) {
        connect(socket, &QSslSocket::encrypted, this, [this, socket] { socket->write(m_greeting); });
        return socket->startServerEncryption();
    }
    socket->write(m_greeting);
}

void LineServer::answer(QSslSocket &socket)
{
    while (socket.canReadLine()) {
        const QByteArray line = socket.readLine().trimmed();
        heard.push_back(line);
        if (const auto known = answers.find(line); known != answers.end())
            socket.write(known->second);
        if (!m_tlsCommand.isEmpty() && line == m_tlsCommand) {
            socket.flush();
            socket.startServerEncryption();
        }
    }
}

} // namespace makegood::test
