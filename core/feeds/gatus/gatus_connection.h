// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/gatus/gatus_reader.h"
#include "feeds/gatus/gatus_settings.h"
#include "feeds/http/http_exchange.h"

namespace makegood::feeds
{

/// Reads the results that a Gatus keeps: from the newest back, page by page, as far as a stretch asks for.
class GatusConnection final : public SourceConnection
{
public:
    GatusConnection(QNetworkAccessManager &network, GatusSettings settings, HttpAccess access);

    void check(Done<SourceStatus> done) override;
    /// Reads everything that is kept, and says how much that is.
    void examine(Done<SourceStatus> done) override;
    void discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done) override;
    void fetch(const Interval &page, Done<SourcePage> done) override;
    void cancel() override;

private:
    using Next = std::function<void(Expected<void>)>;
    /// Reads until every endpoint has a result before `from`, or all that it has.
    void readBack(Instant from, Next next);
    void ask(std::size_t page, std::size_t size, std::function<void(Expected<GatusAnswer>)> next);
    void later(Next next);
    SourcePage pageOf(const Interval &stretch);

    QNetworkAccessManager &m_network;
    const GatusSettings m_settings;
    const HttpAccess m_access;
    QObject m_owner; ///< parent of exchanges: they end with this
    HttpExchange *m_exchange = nullptr; ///< the request under way
    Next m_waiting; ///< until the event loop comes to it
    GatusEndpoints m_endpoints;
    std::optional<Instant> m_serverTime;
    std::size_t m_nextPage = 1; ///< that was not read yet
    std::size_t m_results = 0;
    bool m_isAll = false; ///< the server has no further results
    bool m_isTold = false; ///< what is missing before the first stretch
};

} // namespace makegood::feeds
