// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/probe.h"

#include <utility>

#include "feeds/prober/dns_probe.h"
#include "feeds/prober/http_probe.h"
#include "feeds/prober/ping_probe.h"
#include "feeds/prober/socket_probe.h"

namespace makegood::feeds
{

Probe::Probe(const ProbeTarget &target, const ProbeMeans &means)
    : m_target(target)
    , m_means(means)
{
    m_timeout.setSingleShot(true);
    m_timeout.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timeout, &QTimer::timeout, &m_owner,
                     [this] { down(m_awaited + " within " + probeLength(m_means.timeout)); });
}

Probe::~Probe() = default;

void Probe::start(Done done)
{
    m_done = std::move(done);
    m_elapsed.start();
    m_timeout.start(m_means.timeout);
    begin();
}

void Probe::end(CheckState state, std::string detail)
{
    if (std::exchange(m_hasEnded, true))
        return;
    const ProbeResult result{state, Duration(m_elapsed.elapsed()), std::move(detail)};
    m_timeout.stop();
    close();
    // Later: the call may come from a signal of what `done` deletes.
    QTimer::singleShot(0, &m_owner, [this, result] {
        if (const Done done = std::exchange(m_done, {}))
            done(result);
    });
}

std::unique_ptr<Probe> makeProbe(const ProbeTarget &target, const ProbeMeans &means)
{
    switch (target.check) {
    case ProbeCheck::Http:
        return std::make_unique<HttpProbe>(target, means);
    case ProbeCheck::Dns:
        return std::make_unique<DnsProbe>(target, means);
    case ProbeCheck::Ping:
        return std::make_unique<PingProbe>(target, means);
    case ProbeCheck::Tcp:
    case ProbeCheck::Tls:
    case ProbeCheck::Smtp:
    case ProbeCheck::Pop3:
    case ProbeCheck::Imap:
        break;
    }
    return std::make_unique<SocketProbe>(target, means);
}

std::string probeLength(Duration length)
{
    const auto ms = length.count();
    return ms % 1000 == 0 ? std::to_string(ms / 1000) + " s" : std::to_string(ms) + " ms";
}

} // namespace makegood::feeds
