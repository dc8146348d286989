// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QByteArray>
#include <QString>
#include <QTcpServer>

class QSslSocket;

namespace makegood::test
{

/// A server on the test's own thread that speaks in lines, as those of SMTP, POP3 and IMAP do.
class LineServer : public QTcpServer
{
public:
    explicit LineServer(QByteArray greeting);

    std::string port() const { return std::to_string(serverPort()); }
    /// TLS with these PEM files: from the first byte on, or after the answer to `command`.
    void offerTls(const QString &certificate, const QString &key, const QByteArray &command = {});

    std::map<QByteArray, QByteArray> answers = {}; ///< by line
    bool closesAtOnce = false;
    std::vector<QByteArray> heard = {}; ///< lines

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void answer(QSslSocket &socket);

    QByteArray m_greeting;
    QString m_certificate; ///< empty: no TLS
    QString m_key;
    QByteArray m_tlsCommand;
};

} // namespace makegood::test
