// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prober/probe_round.h"

#include <algorithm>
#include <map>
#include <utility>

#include <QHostAddress>
#include <QNetworkInterface>
#include <QTimer>

namespace makegood::feeds
{

namespace
{

constexpr std::size_t requestsAtOnce = 6;

bool isThisMachine(const std::string &host)
{
    return host == "localhost" || QHostAddress(QString::fromStdString(host)).isLoopback();
}

} // namespace

QNetworkAccessManager &ProbeNetworks::client(std::size_t earlier)
{
    const std::size_t index = earlier / requestsAtOnce;
    while (m_clients.size() <= index)
        m_clients.push_back(std::make_unique<QNetworkAccessManager>());
    return *m_clients[index];
}

bool machineHasNetwork()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::ranges::any_of(interfaces, [](const QNetworkInterface &one) {
        return one.flags().testFlag(QNetworkInterface::IsRunning)
            && !one.flags().testFlag(QNetworkInterface::IsLoopBack) && !one.addressEntries().isEmpty();
    });
}

ProbeRound::ProbeRound(const std::vector<ProbeTarget> &targets, Instant at, RoundMeans means)
    : m_targets(targets)
    , m_means(std::move(means))
{
    for (const ProbeTarget &target : m_targets)
        m_records.push_back({at, target.name, target.address, target.scheme, {}});
}

ProbeRound::~ProbeRound() = default;

void ProbeRound::start(Done done)
{
    m_done = std::move(done);
    m_left = m_targets.size();
    m_probes.resize(m_targets.size());
    std::map<std::pair<std::string, std::uint16_t>, std::size_t> asked;
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        const ProbeTarget &target = m_targets[i];
        const std::size_t earlier
            = target.check == ProbeCheck::Http ? asked[{target.host, target.port}]++ : 0;
        m_probes[i] = makeProbe(
            target, {m_means.networks.client(earlier), m_means.tls, m_means.timeout, m_records[i].at});
    }
    for (std::size_t i = 0; i < m_probes.size(); ++i)
        m_probes[i]->start([this, i](const ProbeResult &result) { took(i, result); });
}

void ProbeRound::took(std::size_t index, const ProbeResult &result)
{
    ProbeResult &kept = m_records[index].result;
    kept = result;
    if (kept.state == CheckState::Down && m_means.hasNetwork && !m_means.hasNetwork()
        && !isThisMachine(m_targets[index].host)) {
        kept.state = CheckState::Unknown;
        kept.detail += "; this machine has no network";
    }
    if (--m_left > 0)
        return;
    QTimer::singleShot(0, &m_owner, [this] {
        if (const Done done = std::exchange(m_done, {}))
            done(std::move(m_records));
    });
}

} // namespace makegood::feeds
