// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/ping_probe.h"

#include <cerrno>
#include <cstring>

#include <netinet/icmp6.h>
#include <netinet/in.h>
#include <netinet/ip_icmp.h>
#include <sys/socket.h>

#include <QHostAddress>

namespace makegood::feeds
{

namespace
{

constexpr qsizetype echoHeader = 8; // bytes

} // namespace

PingProbe::PingProbe(const ProbeTarget &target, const ProbeMeans &means)
    : DatagramProbe(target, means)
{
}

int PingProbe::openSocket(const QHostAddress &host)
{
    m_isVersion6 = host.protocol() == QAbstractSocket::IPv6Protocol;
    return ::socket(m_isVersion6 ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC,
                    m_isVersion6 ? static_cast<int>(IPPROTO_ICMPV6) : static_cast<int>(IPPROTO_ICMP));
}

std::string PingProbe::whyNoSocket(int error) const
{
    if (error == EACCES || error == EPERM)
        return "this system lets its users send no ping (net.ipv4.ping_group_range)";
    return std::string("this machine cannot send a ping: ") + std::strerror(error);
}

// The system itself fills in the identifier and the checksum.
QByteArray PingProbe::packet()
{
    QByteArray out(echoHeader, '\0');
    out[0] = static_cast<char>(m_isVersion6 ? ICMP6_ECHO_REQUEST : ICMP_ECHO);
    ++m_sequence;
    out[6] = static_cast<char>(m_sequence >> 8);
    out[7] = static_cast<char>(m_sequence & 0xff);
    return out + "makegood-prober";
}

void PingProbe::take(const QByteArray &answer)
{
    const auto wanted = static_cast<char>(m_isVersion6 ? ICMP6_ECHO_REPLY : ICMP_ECHOREPLY);
    if (answer.size() >= echoHeader && answer[0] == wanted)
        up("answered");
}

} // namespace makegood::feeds
