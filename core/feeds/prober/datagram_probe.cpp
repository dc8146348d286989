// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/datagram_probe.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QHostAddress>

namespace makegood::feeds
{

namespace
{

constexpr qsizetype largestPacket = 65'535;

bool connectTo(int socket, const QHostAddress &host, std::uint16_t port)
{
    const auto connected = [socket](const auto &to) {
        return ::connect(socket, static_cast<const sockaddr *>(static_cast<const void *>(&to)), sizeof to)
            == 0;
    };
    if (host.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 to{};
        to.sin6_family = AF_INET6;
        to.sin6_port = htons(port);
        const Q_IPV6ADDR number = host.toIPv6Address();
        std::memcpy(&to.sin6_addr, &number, sizeof to.sin6_addr);
        return connected(to);
    }
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(host.toIPv4Address());
    return connected(to);
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

DatagramProbe::DatagramProbe(const ProbeTarget &target, const ProbeMeans &means)
    : Probe(target, means)
{
}

DatagramProbe::~DatagramProbe()
{
    DatagramProbe::close();
}

void DatagramProbe::begin()
{
    const QString host = QString::fromStdString(m_target.host);
    if (const QHostAddress number(host); !number.isNull())
        return ask(number);
    awaits("the host's name was not found");
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

void DatagramProbe::close()
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

void DatagramProbe::ask(const QHostAddress &host)
{
    awaits("no answer");
    m_socket = openSocket(host);
    if (m_socket < 0)
        return unknown(whyNoSocket(errno));
    if (!connectTo(m_socket, host, m_target.port))
        return down(whyNot(errno));
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, &m_owner, [this] { readSome(); });
    QObject::connect(&m_again, &QTimer::timeout, &m_owner, [this] { send(); });
    if (send())
        m_again.start(m_means.timeout / 3);
}

bool DatagramProbe::send()
{
    const QByteArray bytes = packet();
    if (::send(m_socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), 0) >= 0)
        return true;
    down(whyNot(errno));
    return false;
}

void DatagramProbe::readSome()
{
    while (!hasEnded()) {
        QByteArray bytes(largestPacket, Qt::Uninitialized);
        const ssize_t size = ::recv(m_socket, bytes.data(), static_cast<std::size_t>(bytes.size()), 0);
        if (size < 0) {
            if (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR)
                down(whyNot(errno));
            return;
        }
        bytes.truncate(size);
        take(bytes);
    }
}

} // namespace makegood::feeds
