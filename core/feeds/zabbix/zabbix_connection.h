// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/provider_availability.h"
#include "feeds/zabbix/zabbix_history.h"
#include "feeds/zabbix/zabbix_maintenance.h"

namespace makegood::feeds
{

/// Talks to the JSON-RPC API of a Zabbix server.
class ZabbixConnection final : public SourceConnection, public ProviderFigures
{
public:
    ZabbixConnection(QNetworkAccessManager &network, ZabbixSettings settings, ZabbixAccess access);

    void check(Done<SourceStatus> done) override;
    /// Lists every item or trigger that fits the settings, also those without a value in `recent`: an item
    /// that is checked daily is monitored too.
    void discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done) override;
    void fetch(const Interval &page, Done<SourcePage> done) override;
    void cancel() override { m_api.cancel(); }
    void close(std::function<void()> done) override { m_api.close(std::move(done)); }

    void availability(const Interval &period, Done<std::vector<ProviderAvailability>> done) override;

private:
    void withCatalogue(std::function<void(Expected<void>)> next);
    void readZone(std::function<void(Expected<void>)> next);
    void verifyVisible(const Interval &page, const Done<SourcePage> &done);
    void fetchItems(const Interval &page, const Done<SourcePage> &done);
    void fetchTrends(const Interval &page, ZabbixHistory::Result history, const Done<SourcePage> &done);
    void fetchProblems(const Interval &page, const Done<SourcePage> &done);
    void addWindows(const Interval &page, SourcePage got, const Done<SourcePage> &done);
    std::vector<std::string> limits() const;
    Instant eventsBegin() const;

    const ZabbixSettings m_settings;
    ZabbixApi m_api;
    std::optional<ZabbixCatalogue> m_catalogue; ///< read with the first request that needs it
    Instant m_listedAt{}; ///< the server's clock then: what it has removed is reckoned from it
    std::optional<std::vector<ZabbixMaintenance>> m_maintenances; ///< likewise
    std::optional<Zone> m_zone; ///< in which recurring maintenance begins
    std::string m_zoneNote; ///< where that is a guess
    Instant m_unknownUntil{}; ///< where a page said that problems are no longer kept
    bool m_stateTold = false; ///< the state at the start of the first page
};

} // namespace makegood::feeds
