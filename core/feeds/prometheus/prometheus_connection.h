// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/http/http_exchange.h"
#include "feeds/prometheus/earliest_search.h"
#include "feeds/prometheus/prometheus_settings.h"

namespace makegood::feeds
{

/// Talks to /api/v1 of a Prometheus-compatible server.
class PrometheusConnection final : public SourceConnection
{
public:
    PrometheusConnection(QNetworkAccessManager &network, PrometheusSettings settings, HttpAccess access);

    void check(Done<SourceStatus> done) override;
    void examine(Done<SourceStatus> done) override;
    void discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done) override;
    void fetch(const Interval &page, Done<SourcePage> done) override;
    void cancel() override;

private:
    void fetchCounts(const Interval &buckets, Done<SourcePage> done);
    void fetchQuantiles(const Interval &buckets, Done<SourcePage> done);
    /// Calls `done` later with a page of nothing.
    void nothing(Done<SourcePage> done);

    using Page = std::function<void(const HttpAnswer *)>; ///< null: it could not be had
    void ask(const QUrl &url, HttpExchange::Done next);
    template <typename T> void askAside(const char *path, Done<T> failed, Page next);
    void searchEarliest(SourceStatus status, EarliestSearch search, Done<SourceStatus> done);
    void discoverTimes(std::vector<DiscoveredSeries> found, const Interval &recent,
                       Done<std::vector<DiscoveredSeries>> done);

    void start(const HttpAccess &access, const QUrl &url, HttpExchange::Done next);

    QNetworkAccessManager &m_network;
    const PrometheusSettings m_settings;
    const HttpAccess m_access;
    const HttpAccess m_asideAccess; ///< for pages that a server may lack: asked once, and not for long
    QObject m_owner; ///< parent of exchanges: they end with this, also without an event loop
    HttpExchange *m_exchange = nullptr; ///< the request under way
};

} // namespace makegood::feeds
