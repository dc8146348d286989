// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QTcpServer>
#include <QTcpSocket>

namespace makegood::test
{

/// What happens to the bytes on their way from a server to whoever asked it, whatever they mean.
struct WireHarm {
    enum class Kind {
        Stall, ///< nothing more comes, and the connection stays
        Close, ///< the connection ends in order
        Reset, ///< it ends at once
        Swallow, ///< some bytes never come, the others do
        Zero, ///< some bytes are zero
        Flip, ///< some bytes have all their bits turned
        Drip, ///< a byte now and then
        Flood, ///< nonsense without end
        Web, ///< a web server's answer, and the end
    };
    std::string name;
    Kind kind = Kind::Stall;
    int perMille = 0; ///< where: of the bytes of a pull that nothing happened to
};

/// Every kind at the beginning, early, and in the middle of what is read.
std::vector<WireHarm> wireHarms();

/// Listens at a port of this machine, on the test's own thread, and hands everything on to and from a server
/// at another one.
class WireProxy : public QObject
{
public:
    explicit WireProxy(quint16 server);

    quint16 port() const { return m_listener.serverPort(); }
    qint64 bytes() const { return m_bytes; } ///< that came from the server, over all connections
    const QByteArray &asked() const { return m_asked; } ///< all that went to the server
    /// From the byte of this number on, counted from now on over all connections.
    void harm(WireHarm::Kind kind, qint64 from);

private:
    void accepted();
    void pass(QTcpSocket &client, QByteArray data);
    void spoil(QTcpSocket &client, QByteArray data);

    const quint16 m_server;
    QTcpServer m_listener;
    QByteArray m_asked;
    qint64 m_bytes = 0;
    qint64 m_from = -1; ///< negative: nothing happens
    WireHarm::Kind m_kind = WireHarm::Kind::Stall;
};

} // namespace makegood::test
