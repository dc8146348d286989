// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/socket_probe.h"

#include <QSslCertificate>
#include <QSslError>

#include "feeds/http/http_exchange.h"
#include "feeds/prober/certificate_age.h"

namespace makegood::feeds
{

namespace
{

constexpr qsizetype longestSpeech = 64 * 1024;

} // namespace

SocketProbe::SocketProbe(const ProbeTarget &target, const ProbeMeans &means)
    : Probe(target, means)
{
    prepareSteps();
}

SocketProbe::~SocketProbe()
{
    m_socket.disconnect(&m_owner);
    m_socket.abort();
}

void SocketProbe::prepareSteps()
{
    switch (m_target.check) {
    case ProbeCheck::Smtp:
        m_steps = {{{}, "220 ", "220-", "greeting"}};
        if (m_target.startsTls) {
            // A name that nobody has (RFC 2606): what this machine is called is not the server's business.
            m_steps.push_back({"EHLO makegood.invalid\r\n", "250 ", "250-", "answer to EHLO"});
            m_steps.push_back({"STARTTLS\r\n", "220 ", "220-", "answer to STARTTLS", true});
        }
        break;
    case ProbeCheck::Pop3:
        m_steps = {{{}, "+OK", {}, "greeting"}};
        if (m_target.startsTls)
            m_steps.push_back({"STLS\r\n", "+OK", {}, "answer to STLS", true});
        break;
    case ProbeCheck::Imap:
        m_steps = {{{}, "* OK", {}, "greeting"}};
        if (m_target.startsTls)
            m_steps.push_back({"m1 STARTTLS\r\n", "m1 OK", "* ", "answer to STARTTLS", true});
        break;
    default:
        break; // TCP and TLS: whoever connects has seen enough, but for TCP's banner
    }
}

void SocketProbe::begin()
{
    awaits("no connection");
    m_socket.setSslConfiguration(m_means.tls);
    QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_owner, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsProblem = quotable(errors.first().errorString().toUtf8());
    });
    QObject::connect(&m_socket, &QSslSocket::encrypted, &m_owner, [this] { encrypted(); });
    QObject::connect(&m_socket, &QSslSocket::readyRead, &m_owner, [this] { readSome(); });
    QObject::connect(&m_socket, &QAbstractSocket::errorOccurred, &m_owner,
                     [this](QAbstractSocket::SocketError error) { failed(error); });
    const QString host = QString::fromStdString(m_target.host);
    if (m_target.isTls) {
        QObject::connect(&m_socket, &QAbstractSocket::connected, &m_owner, [this] { awaits("no TLS"); });
        return m_socket.connectToHostEncrypted(host, m_target.port);
    }
    QObject::connect(&m_socket, &QAbstractSocket::connected, &m_owner, [this] { opened(); });
    m_socket.connectToHost(host, m_target.port);
}

void SocketProbe::close()
{
    m_socket.disconnect(&m_owner);
    if (m_socket.state() != QAbstractSocket::ConnectedState
        || m_socket.error() != QAbstractSocket::UnknownSocketError) // that is: no error
        return m_socket.abort();
    // Servers note those who go without a word.
    if (m_target.check == ProbeCheck::Smtp || m_target.check == ProbeCheck::Pop3)
        m_socket.write("QUIT\r\n");
    else if (m_target.check == ProbeCheck::Imap)
        m_socket.write("m2 LOGOUT\r\n");
    m_socket.flush();
    m_socket.disconnectFromHost();
}

// The connection can be talked on, in the clear or not.
void SocketProbe::opened()
{
    if (hasEnded())
        return;
    if (!m_target.banner.empty())
        return awaits("connected, but no such banner");
    nextStep();
}

void SocketProbe::nextStep()
{
    if (m_step == m_steps.size())
        return finished();
    const Step &step = m_steps[m_step];
    awaits("connected, but no " + step.what);
    if (!step.say.isEmpty())
        m_socket.write(step.say);
}

void SocketProbe::readSome()
{
    if (hasEnded())
        return;
    m_heard += m_socket.read(longestSpeech + 1 - m_heard.size());
    if (!m_target.banner.empty()) {
        const qsizetype end = m_heard.indexOf('\n');
        m_greeting = quotable(end < 0 ? m_heard : m_heard.left(end));
        if (m_heard.contains(QByteArray::fromStdString(m_target.banner)))
            return finished();
    }
    if (m_heard.size() > longestSpeech)
        return down("the server speaks without end");
    while (!hasEnded() && m_step < m_steps.size()) {
        const qsizetype end = m_heard.indexOf('\n');
        if (end < 0)
            return;
        const QByteArray line = m_heard.left(end).trimmed();
        m_heard.remove(0, end + 1);
        takeLine(line);
    }
}

void SocketProbe::takeLine(const QByteArray &line)
{
    const Step &step = m_steps[m_step];
    if (m_step == 0 && m_greeting.empty())
        m_greeting = quotable(line);
    if (!step.passed.isEmpty() && line.startsWith(step.passed))
        return;
    // `220` alone is a whole greeting, too.
    if (!line.startsWith(step.wanted) && line != step.wanted.trimmed())
        return down("the " + step.what + " was '" + quotable(line) + "' instead of "
                    + step.wanted.trimmed().toStdString());
    ++m_step;
    if (!step.startsTls)
        return nextStep();
    // What somebody on the way slipped in would count as said under TLS.
    if (!m_heard.isEmpty())
        return down("the server said more in the clear after it agreed to TLS");
    awaits("no TLS");
    m_socket.setPeerVerifyName(QString::fromStdString(m_target.host));
    m_socket.startClientEncryption();
}

void SocketProbe::encrypted()
{
    const auto age = certificateAge(m_socket.peerCertificate(), m_means.now, m_target.leastValid);
    if (!age.isEnough)
        return down(age.detail);
    m_certificate = age.detail;
    if (m_target.isTls)
        return opened();
    nextStep();
}

void SocketProbe::failed(QAbstractSocket::SocketError error)
{
    const std::string sentence = quotable(m_socket.errorString().toUtf8());
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return down("connection refused");
    case QAbstractSocket::HostNotFoundError:
        return down("no host of this name is known");
    case QAbstractSocket::RemoteHostClosedError:
        return down(m_step < m_steps.size()
                        ? "the server closed the connection before its " + m_steps[m_step].what
                        : "the server closed the connection");
    case QAbstractSocket::SslHandshakeFailedError:
        return down("certificate or TLS not accepted: " + (m_tlsProblem.empty() ? sentence : m_tlsProblem));
    default:
        return down(sentence);
    }
}

void SocketProbe::finished()
{
    std::string detail = m_greeting.empty() && m_certificate.empty() ? "connected" : m_greeting;
    if (!m_certificate.empty() && (m_target.leastValid || m_greeting.empty()))
        detail += (detail.empty() ? "" : ", ") + m_certificate;
    up(std::move(detail));
}

} // namespace makegood::feeds
