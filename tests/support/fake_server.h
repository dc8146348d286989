// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>

namespace makegood::test
{

struct FakeRequest {
    QByteArray method;
    QByteArray path; ///< without query
    std::map<QByteArray, QByteArray> query; ///< decoded
    std::map<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// An HTTP server on the test's own thread that answers exactly as told, also wrongly.
class FakeServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(QTcpSocket &, const FakeRequest &)>;

    explicit FakeServer(Handler handler, QObject *parent = nullptr);
    /// The same over TLS, with its certificate and key in PEM files. With an authority it wants a certificate
    /// of that authority from whoever asks.
    FakeServer(Handler handler, const QString &certificateFile, const QString &keyFile,
               const QString &clientAuthority = {});

    std::string address() const;
    quint16 port() const { return m_server->serverPort(); }
    const std::vector<FakeRequest> &requests() const { return m_requests; }
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    void stopListening() { m_server->close(); }

    /// Writes a correct answer and closes. `extra`: further header lines, each with CR LF.
    static void reply(QTcpSocket &socket, int status, const QByteArray &type, const QByteArray &body,
                      const QByteArray &extra = {});

private:
    void listen();
    void accepted();

    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls = false;
    Handler m_handler;
    std::vector<FakeRequest> m_requests;
};

} // namespace makegood::test
