// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/dns_probe.h"

#include <cstring>

#include <sys/socket.h>

#include <QHostAddress>
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
    : DatagramProbe(target, means)
{
}

void DnsProbe::begin()
{
    const auto id = static_cast<std::uint16_t>(QRandomGenerator::system()->bounded(0x10000));
    const auto question = dnsQuestion(m_target.queryName, m_target.queryType, id);
    if (!question)
        return unknown(question.error().what);
    m_question = *question;
    DatagramProbe::begin();
}

int DnsProbe::openSocket(const QHostAddress &host)
{
    return ::socket(host.protocol() == QAbstractSocket::IPv6Protocol ? AF_INET6 : AF_INET,
                    SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
}

std::string DnsProbe::whyNoSocket(int error) const
{
    return std::string("this machine cannot ask: ") + std::strerror(error);
}

void DnsProbe::take(const QByteArray &packet)
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
