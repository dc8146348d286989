// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/prober/datagram_probe.h"

namespace makegood::feeds
{

/// Asks a name server about a name, by UDP. Not by the system's resolver: that one waits and remembers, and
/// its few threads would make one silent server another's outage.
class DnsProbe final : public DatagramProbe
{
public:
    DnsProbe(const ProbeTarget &target, const ProbeMeans &means);

private:
    void begin() override;
    int openSocket(const QHostAddress &host) override;
    std::string whyNoSocket(int error) const override;
    QByteArray packet() override { return m_question; }
    void take(const QByteArray &answer) override;

    QByteArray m_question;
};

} // namespace makegood::feeds
