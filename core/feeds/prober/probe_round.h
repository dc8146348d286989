// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QNetworkAccessManager>
#include <QObject>

#include "feeds/prober/probe.h"

namespace makegood::feeds
{

/// The HTTP clients of a prober. Qt asks one server six things at a time and lets the rest wait: with one
/// client a silent page would make an outage of another page of its server.
class ProbeNetworks
{
public:
    /// The client for a target; `earlier`: how many of the same round ask the same server.
    QNetworkAccessManager &client(std::size_t earlier);

private:
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_clients;
};

/// What a round looks with.
struct RoundMeans {
    ProbeNetworks &networks; ///< outlives the round
    QSslConfiguration tls;
    Duration timeout; ///< of each probe
    std::function<bool()> hasNetwork; ///< whether this machine has one beside itself
};

/// Whether an interface other than the loopback is up and has an address.
bool machineHasNetwork();

/// One look at each of several targets, all at once. A target that is down while this machine has no network
/// is unknown.
class ProbeRound
{
public:
    using Done = std::function<void(std::vector<ProbeRecord>)>;

    ProbeRound(const std::vector<ProbeTarget> &targets, Instant at, RoundMeans means);
    ~ProbeRound(); ///< ends the looks under way

    /// Calls `done` once, later, with a record a target in their order; at the latest a moment after the
    /// timeout.
    void start(Done done);

private:
    void took(std::size_t index, const ProbeResult &result);

    std::vector<ProbeTarget> m_targets;
    RoundMeans m_means;
    std::vector<ProbeRecord> m_records;
    std::vector<std::unique_ptr<Probe>> m_probes;
    std::size_t m_left = 0;
    Done m_done;
    QObject m_owner;
};

} // namespace makegood::feeds
