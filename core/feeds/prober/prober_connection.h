// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>

#include "feeds/prober/probe_round.h"
#include "feeds/prober/prober_settings.h"
#include "feeds/source/source_connection.h"

namespace makegood::feeds
{

/// The prober's journal as a source. Discovery looks at targets of which the journal says nothing lately, and
/// does not record that.
class ProberConnection final : public SourceConnection
{
public:
    ProberConnection(ProberSettings settings, QSslConfiguration tls);
    ~ProberConnection() override;

    void check(Done<SourceStatus> done) override;
    /// Lists the targets and whatever else the journal has in `recent`.
    void discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done) override;
    void fetch(const Interval &page, Done<SourcePage> done) override;
    void cancel() override;

private:
    template <typename T> void later(Done<T> done, std::function<Expected<T>()> work);
    void lookAt(std::vector<ProbeTarget> targets, Instant at, std::vector<DiscoveredSeries> known,
                const std::function<void(Expected<std::vector<DiscoveredSeries>>)> &end);

    const ProberSettings m_settings;
    const QSslConfiguration m_tls;
    ProbeNetworks m_networks;
    std::unique_ptr<ProbeRound> m_round;
    QObject m_owner; ///< of requests that wait
    std::function<void()> m_cancelled; ///< ends the request that waits
};

} // namespace makegood::feeds
