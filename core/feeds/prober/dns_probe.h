// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostInfo>
#include <QUdpSocket>

#include "feeds/prober/probe.h"

namespace makegood::feeds
{

/// Asks a name server about a name, by UDP; sends again twice before the time is over. Not by the system's
/// resolver: that one waits and remembers, and its few threads would make one silent server another's outage.
class DnsProbe final : public Probe
{
public:
    DnsProbe(const ProbeTarget &target, const ProbeMeans &means);
    ~DnsProbe() override;

private:
    void begin() override;
    void close() override;
    void ask(const QHostAddress &server);
    void readSome();
    void judge(const QByteArray &packet);

    QUdpSocket m_socket;
    QTimer m_again;
    QByteArray m_question;
    int m_lookup = -1; ///< of the server's own name; -1: none runs
};

} // namespace makegood::feeds
