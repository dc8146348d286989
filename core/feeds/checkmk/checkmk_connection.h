// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/checkmk/checkmk_rows.h"
#include "feeds/nagios/log_downtimes.h"

namespace makegood::feeds
{

/// Asks a Livestatus, one query a connection.
class CheckmkConnection final : public SourceConnection
{
public:
    CheckmkConnection(CheckmkSettings settings, QSslConfiguration tls, HttpLimits limits);

    void check(Done<SourceStatus> done) override;
    /// Every host and service that is configured, with its current state.
    void discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done) override;
    void fetch(const Interval &page, Done<SourcePage> done) override;
    void cancel() override;

private:
    using Next = std::function<void(const Expected<LivestatusAnswer> &)>;

    void ask(const QByteArray &query, Next next);
    void askDowntimes(const Interval &page, SourcePage got, const Done<SourcePage> &done);
    void askLog(const Interval &page, Duration back, std::vector<LogLine> commands, SourcePage got,
                const Done<SourcePage> &done);

    const CheckmkSettings m_settings;
    const QSslConfiguration m_tls;
    const HttpLimits m_limits;
    QObject m_owner; ///< parent of exchanges: they end with this
    LivestatusExchange *m_exchange = nullptr; ///< the query under way
};

} // namespace makegood::feeds
