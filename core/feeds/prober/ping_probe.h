// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "feeds/prober/datagram_probe.h"

namespace makegood::feeds
{

/// An echo request by ICMP, through the kind of socket that needs no privilege. Where the system does not
/// allow it the result is unknown, and says so.
class PingProbe final : public DatagramProbe
{
public:
    PingProbe(const ProbeTarget &target, const ProbeMeans &means);

private:
    int openSocket(const QHostAddress &host) override;
    std::string whyNoSocket(int error) const override;
    QByteArray packet() override;
    void take(const QByteArray &answer) override;

    bool m_isVersion6 = false;
    std::uint16_t m_sequence = 0;
};

} // namespace makegood::feeds
