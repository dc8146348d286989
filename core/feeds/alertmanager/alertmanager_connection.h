// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/alertmanager/alertmanager_settings.h"
#include "feeds/http/http_exchange.h"

namespace makegood::feeds
{

/// Reads the silences of an Alertmanager, once a connection.
class AlertmanagerConnection final : public SourceConnection
{
public:
    AlertmanagerConnection(QNetworkAccessManager &network, AlertmanagerSettings settings, HttpAccess access);

    void check(Done<SourceStatus> done) override;
    void discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done) override;
    /// Every silence that the server keeps, with the first page, whatever its stretch: those that lie ahead,
    /// too.
    void fetch(const Interval &page, Done<SourcePage> done) override;
    void cancel() override;

private:
    void ask(const char *path, HttpExchange::Done next);

    QNetworkAccessManager &m_network;
    const AlertmanagerSettings m_settings;
    const HttpAccess m_access;
    QObject m_owner; ///< parent of exchanges: they end with this
    HttpExchange *m_exchange = nullptr; ///< the request under way
    Done<SourcePage> m_empty; ///< of a later page, until the event loop comes to it
    bool m_isGiven = false;
};

} // namespace makegood::feeds
