// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/checkmk/livestatus_exchange.h"

#include <utility>

#include <QLocalSocket>
#include <QNetworkProxy>
#include <QSslError>
#include <QSslSocket>

#include "feeds/http/http_exchange.h"

namespace makegood::feeds
{

namespace
{

constexpr qsizetype headSize = 16; // `200` , blank, the length in eleven places, end of line

std::string inSeconds(Duration time)
{
    return std::to_string(time.count() / 1000) + '.' + std::to_string(time.count() % 1000 / 100) + " s";
}

} // namespace

LivestatusExchange::LivestatusExchange(const CheckmkSettings &settings, const QSslConfiguration &tls,
                                       const HttpLimits &limits, const QByteArray &query, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_tls(tls)
    , m_limits(limits)
    , m_query(query + "OutputFormat: json\nColumnHeaders: off\nResponseHeader: fixed16\n\n")
{
    m_silence.setSingleShot(true);
    m_deadline.setSingleShot(true);
    m_silence.callOnTimeout(this, [this] {
        fail(ErrorKind::Unreachable,
             "the server fell silent: nothing came for " + inSeconds(m_limits.silence));
    });
    m_deadline.callOnTimeout(this, [this] {
        fail(ErrorKind::Unreachable,
             "the server gave no complete answer within " + inSeconds(m_limits.deadline));
    });
}

LivestatusExchange::~LivestatusExchange()
{
    m_done = {};
}

void LivestatusExchange::start(Done done)
{
    m_done = std::move(done);
    m_silence.start(m_limits.silence);
    m_deadline.start(m_limits.deadline);
    QTimer::singleShot(0, this, [this] { m_settings.socket.empty() ? openTcp() : openSocket(); });
}

void LivestatusExchange::openTcp()
{
    if (!m_done) // cancelled before it began
        return;
    auto *socket = new QSslSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    m_device = socket;
    connect(socket, &QSslSocket::readyRead, this, &LivestatusExchange::readSome);
    connect(socket, &QSslSocket::errorOccurred, this, [this, socket](QAbstractSocket::SocketError error) {
        readSome();
        if (error == QAbstractSocket::RemoteHostClosedError)
            return closed();
        if (error == QAbstractSocket::SslHandshakeFailedError || !m_tlsProblem.empty())
            return fail(
                ErrorKind::Unreachable,
                "the server's certificate or TLS is not accepted: "
                    + (m_tlsProblem.empty() ? quotable(socket->errorString().toUtf8()) : m_tlsProblem));
        fail(ErrorKind::Unreachable,
             error == QAbstractSocket::ConnectionRefusedError ? "nobody listens at this address"
                 : error == QAbstractSocket::HostNotFoundError
                 ? "no host of this name is known"
                 : "the server could not be asked: " + quotable(socket->errorString().toUtf8()));
    });
    const QString host = QString::fromStdString(m_settings.host);
    if (m_settings.verifiesTls) {
        socket->setSslConfiguration(m_tls);
        connect(socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            if (!errors.isEmpty())
                m_tlsProblem = quotable(errors.first().errorString().toUtf8());
        });
        connect(socket, &QSslSocket::encrypted, this, &LivestatusExchange::send);
        socket->connectToHostEncrypted(host, m_settings.port);
    } else {
        connect(socket, &QSslSocket::connected, this, &LivestatusExchange::send);
        socket->connectToHost(host, m_settings.port);
    }
}

void LivestatusExchange::openSocket()
{
    if (!m_done)
        return;
    auto *socket = new QLocalSocket(this);
    m_device = socket;
    connect(socket, &QLocalSocket::readyRead, this, &LivestatusExchange::readSome);
    connect(socket, &QLocalSocket::connected, this, &LivestatusExchange::send);
    connect(socket, &QLocalSocket::errorOccurred, this, [this, socket](QLocalSocket::LocalSocketError error) {
        readSome();
        if (error == QLocalSocket::PeerClosedError)
            return closed();
        fail(ErrorKind::Unreachable,
             error == QLocalSocket::ServerNotFoundError ? "there is no such socket, or nobody listens at it"
                 : error == QLocalSocket::SocketAccessError
                 ? "this program may not open the socket"
                 : "the socket could not be opened: " + quotable(socket->errorString().toUtf8()));
    });
    socket->connectToServer(QString::fromStdString(m_settings.socket));
}

void LivestatusExchange::send()
{
    m_device->write(m_query);
}

void LivestatusExchange::readSome()
{
    if (!m_done || m_device == nullptr || !m_device->isOpen())
        return;
    const QByteArray part = m_device->readAll();
    if (!part.isEmpty())
        m_silence.start(m_limits.silence);
    m_received += part;
    if (m_received.size() < headSize)
        return;
    bool isStatus = false;
    bool isLength = false;
    LivestatusAnswer answer;
    answer.status = m_received.left(3).toInt(&isStatus);
    const qint64 length = m_received.mid(4, 11).trimmed().toLongLong(&isLength);
    if (!isStatus || !isLength || length < 0 || m_received[3] != ' ' || m_received[15] != '\n')
        return fail(ErrorKind::Refused,
                    "there is no Livestatus at this address: its answer has no such header");
    if (length > m_limits.maxBody) {
        answer.tooLarge = true;
        return end(std::move(answer));
    }
    if (m_received.size() < headSize + length)
        return;
    if (m_received.size() > headSize + length)
        return fail(ErrorKind::Refused, "the answer is longer than it says");
    answer.body = m_received.mid(headSize);
    end(std::move(answer));
}

void LivestatusExchange::closed()
{
    fail(ErrorKind::Unreachable, "the server closed the connection before its answer was complete");
}

void LivestatusExchange::cancel()
{
    fail(ErrorKind::Interrupted, "cancelled");
}

void LivestatusExchange::fail(ErrorKind kind, std::string what)
{
    Error error;
    error.kind = kind;
    error.what = std::move(what);
    error.file = placeOf(m_settings);
    end(tl::unexpected(std::move(error)));
}

void LivestatusExchange::end(Expected<LivestatusAnswer> result)
{
    m_silence.stop();
    m_deadline.stop();
    if (m_device != nullptr) {
        m_device->disconnect(this);
        m_device->close();
    }
    if (const Done done = std::exchange(m_done, {}))
        done(std::move(result));
}

} // namespace makegood::feeds

#include "moc_livestatus_exchange.cpp"
