// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/ping_probe.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include <netinet/icmp6.h>
#include <netinet/in.h>
#include <netinet/ip_icmp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QHostAddress>

namespace makegood::feeds
{

namespace
{

constexpr std::size_t echoHeader = 8;
constexpr std::array<unsigned char, 16> echoText
    = {'m', 'a', 'k', 'e', 'g', 'o', 'o', 'd', ' ', 'p', 'r', 'o', 'b', 'e', 'r', ' '};

bool connectTo(int socket, const QHostAddress &host)
{
    if (host.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 to{};
        to.sin6_family = AF_INET6;
        const Q_IPV6ADDR number = host.toIPv6Address();
        std::memcpy(&to.sin6_addr, &number, sizeof to.sin6_addr);
        return ::connect(socket, static_cast<const sockaddr *>(static_cast<const void *>(&to)), sizeof to) == 0;
    }
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_addr.s_addr = htonl(host.toIPv4Address());
    return ::connect(socket, static_cast<const sockaddr *>(static_cast<const void *>(&to)), sizeof to) == 0;
}

std::string whyNot(int error)
{
    switch (error) {
    case ECONNREFUSED:
        return "connection refused";
    case EHOSTUNREACH:
        return "the host cannot be reached";
    case ENETUNREACH:
        return "the network cannot be reached";
    default:
        return std::strerror(error);
    }
}

} // namespace

PingProbe::PingProbe(const ProbeTarget &target, const ProbeMeans &means)
    : Probe(target, means)
{
}

PingProbe::~PingProbe()
{
    PingProbe::close();
}

void PingProbe::begin()
{
    const QString host = QString::fromStdString(m_target.host);
    if (const QHostAddress number(host); !number.isNull())
        return ask(number);
    awaits("the name was not found");
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

void PingProbe::close()
{
    m_again.stop();
    if (m_lookup != -1)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // it may be the one that calls
    }
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

void PingProbe::ask(const QHostAddress &host)
{
    awaits("no answer");
    m_isVersion6 = host.protocol() == QAbstractSocket::IPv6Protocol;
    m_socket = ::socket(m_isVersion6 ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC,
                        m_isVersion6 ? static_cast<int>(IPPROTO_ICMPV6) : static_cast<int>(IPPROTO_ICMP));
    if (m_socket < 0) {
        const int reason = errno;
        return unknown(reason == EACCES || reason == EPERM
                           ? "this system lets its users send no ping (net.ipv4.ping_group_range)"
                           : std::string("this machine cannot send a ping: ") + std::strerror(reason));
    }
    if (!connectTo(m_socket, host))
        return down(whyNot(errno));
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &m_owner, [this] { readSome(); });
    QObject::connect(&m_again, &QTimer::timeout, &m_owner, [this] { send(); });
    if (send())
        m_again.start(m_means.timeout / 3);
}

// The system itself fills in the identifier and the checksum.
bool PingProbe::send()
{
    std::array<unsigned char, echoHeader + echoText.size()> packet{};
    packet[0] = m_isVersion6 ? ICMP6_ECHO_REQUEST : ICMP_ECHO;
    ++m_sequence;
    packet[6] = static_cast<unsigned char>(m_sequence >> 8);
    packet[7] = static_cast<unsigned char>(m_sequence & 0xff);
    std::memcpy(packet.data() + echoHeader, echoText.data(), echoText.size());
    if (::send(m_socket, packet.data(), packet.size(), 0) >= 0)
        return true;
    down(whyNot(errno));
    return false;
}

void PingProbe::readSome()
{
    std::array<unsigned char, 256> packet{};
    while (!hasEnded()) {
        const ssize_t size = ::recv(m_socket, packet.data(), packet.size(), 0);
        if (size < 0) {
            if (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR)
                down(whyNot(errno));
            return;
        }
        const bool isReply = static_cast<std::size_t>(size) >= echoHeader
            && packet[0] == (m_isVersion6 ? ICMP6_ECHO_REPLY : ICMP_ECHOREPLY);
        if (isReply)
            up("answered");
    }
}

} // namespace makegood::feeds
