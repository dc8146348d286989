// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/dns_probe.h"

#include <algorithm>
#include <utility>

#include <QRandomGenerator>

#include "feeds/http/http_exchange.h"
#include "feeds/prober/dns_message.h"

namespace makegood::feeds
{

namespace
{

// Names end with or without a dot, in letters of either case; a text is what it is.
bool saysAnswer(const std::string &record, const std::string &wanted, const std::string &type)
{
    if (type == "TXT")
        return record == wanted;
    QString a = QString::fromStdString(record).toLower();
    QString b = QString::fromStdString(wanted).toLower();
    for (QString *text : {&a, &b})
        if (text->endsWith(QLatin1Char('.')))
            text->chop(1);
    if (type == "AAAA")
        return QHostAddress(a) == QHostAddress(b);
    return a == b;
}

} // namespace

DnsProbe::DnsProbe(const ProbeTarget &target, const ProbeMeans &means)
    : Probe(target, means)
{
}

DnsProbe::~DnsProbe()
{
    DnsProbe::close();
}

void DnsProbe::begin()
{
    const auto id = static_cast<std::uint16_t>(QRandomGenerator::system()->bounded(0x10000));
    const auto question = dnsQuestion(m_target.queryName, m_target.queryType, id);
    if (!question)
        return unknown(question.error().what);
    m_question = *question;
    const QString host = QString::fromStdString(m_target.host);
    if (const QHostAddress number(host); !number.isNull())
        return ask(number);
    awaits("the server's own name was not found");
    m_lookup = QHostInfo::lookupHost(host, &m_owner, [this](const QHostInfo &found) {
        m_lookup = -1;
        if (hasEnded())
            return;
        if (found.addresses().isEmpty())
            down("no host of this name is known");
        else
            ask(found.addresses().first());
    });
}

void DnsProbe::close()
{
    m_again.stop();
    if (m_lookup != -1)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    m_socket.disconnect(&m_owner);
    m_socket.abort();
}

void DnsProbe::ask(const QHostAddress &server)
{
    awaits("no answer");
    QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_owner, [this] { readSome(); });
    QObject::connect(&m_socket, &QAbstractSocket::errorOccurred, &m_owner,
                     [this](QAbstractSocket::SocketError error) {
                         down(error == QAbstractSocket::ConnectionRefusedError
                                  ? "connection refused"
                                  : quotable(m_socket.errorString().toUtf8()));
                     });
    // Connected: packets of others do not come in, and a refusal is told.
    m_socket.connectToHost(server, m_target.port);
    QObject::connect(&m_again, &QTimer::timeout, &m_owner, [this] { m_socket.write(m_question); });
    m_again.start(m_means.timeout / 3);
    m_socket.write(m_question);
}

void DnsProbe::readSome()
{
    while (!hasEnded() && m_socket.hasPendingDatagrams()) {
        QByteArray packet(static_cast<qsizetype>(std::max<qint64>(m_socket.pendingDatagramSize(), 0)),
                          Qt::Uninitialized);
        const qint64 size = m_socket.readDatagram(packet.data(), packet.size());
        if (size < 0) // such as a refusal that arrived instead of a packet
            return down("connection refused");
        packet.truncate(static_cast<qsizetype>(size));
        judge(packet);
    }
}

void DnsProbe::judge(const QByteArray &packet)
{
    const auto answer = readDnsAnswer(packet, m_question);
    if (!answer) // a late answer to another question, or a forged one: the right one may still come
        return awaits("an answer came that does not fit the question, and no other");
    const std::string what = "record of type " + m_target.queryType;
    if (answer->code != "NOERROR")
        return down("the server answered " + answer->code);
    if (answer->records.empty())
        return down("the server has no " + what + " of this name");
    const std::string first
        = m_target.queryType + ' ' + quotable(QByteArray::fromStdString(answer->records.front()));
    if (m_target.answer.empty())
        return up(first);
    for (const std::string &record : answer->records)
        if (saysAnswer(record, m_target.answer, m_target.queryType))
            return up(m_target.queryType + ' ' + quotable(QByteArray::fromStdString(record)));
    down(answer->isCut ? "the answer is too long for one packet, and what came of it says " + first
                       : "the answer was " + first);
}

} // namespace makegood::feeds
