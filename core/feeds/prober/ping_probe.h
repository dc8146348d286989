// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include <QHostInfo>
#include <QSocketNotifier>

#include "feeds/prober/probe.h"

namespace makegood::feeds
{

/// An echo request by ICMP, through the kind of socket that needs no privilege. Where the system does not
/// allow it the result is unknown, and says so.
class PingProbe final : public Probe
{
public:
    PingProbe(const ProbeTarget &target, const ProbeMeans &means);
    ~PingProbe() override;

private:
    void begin() override;
    void close() override;
    void ask(const QHostAddress &host);
    bool send();
    void readSome();

    int m_socket = -1;
    bool m_isVersion6 = false;
    std::uint16_t m_sequence = 0;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_again;
    int m_lookup = -1; ///< -1: none runs
};

} // namespace makegood::feeds
