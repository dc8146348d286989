// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>
#include <QHostInfo>
#include <QSocketNotifier>

#include "feeds/prober/probe.h"

namespace makegood::feeds
{

/// Sends a packet to the target's host and waits for one that answers it; sends again twice before the time
/// is over. The socket is connected: packets of others do not come in, and a refusal is told at once, which
/// QUdpSocket swallows.
class DatagramProbe : public Probe
{
public:
    ~DatagramProbe() override;

protected:
    DatagramProbe(const ProbeTarget &target, const ProbeMeans &means);

    void begin() override;
    void close() override;
    /// Opens a socket for `host`, nonblocking; below zero with errno: not possible.
    virtual int openSocket(const QHostAddress &host) = 0;
    /// The result where openSocket() failed: what errno means.
    virtual std::string whyNoSocket(int error) const = 0;
    virtual QByteArray packet() = 0;
    /// A packet that came. Calls up() or down(), or leaves it at that: the right one may still come.
    virtual void take(const QByteArray &answer) = 0;

private:
    void ask(const QHostAddress &host);
    bool send();
    void readSome();

    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_again;
    int m_lookup = -1; ///< of the host's name; -1: none runs
};

} // namespace makegood::feeds
