// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/http/http_exchange.h"
#include "feeds/source/provider_availability.h"
#include "feeds/statuspage/page_account.h"
#include "feeds/statuspage/statuspage_settings.h"

namespace makegood::feeds
{

/// Reads a status page, once a connection.
class StatuspageConnection final : public SourceConnection, public ProviderFigures
{
public:
    /// `memory`: what the last sync of the same series gave.
    StatuspageConnection(QNetworkAccessManager &network, StatuspageSettings settings, HttpAccess access,
                         const std::string &memory);

    void check(Done<SourceStatus> done) override;
    void discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done) override;
    /// The whole account with the first page, whatever its stretch: a provider enters and corrects incidents
    /// afterwards, and maintenance lies ahead.
    void fetch(const Interval &page, Done<SourcePage> done) override;
    void availability(const Interval &period, Done<std::vector<ProviderAvailability>> done) override;
    void cancel() override;

private:
    struct Loaded {
        PageContents contents;
        Instant now{};
    };
    using Next = std::function<void(Expected<void>)>;
    /// Asks for the page's lists one after the other, as long as there are some.
    void load(Next next);
    void ask(std::size_t list, Next next);
    Expected<void> take(std::size_t list, const HttpAnswer &answer);
    /// Calls it later with what is loaded; loads where nothing is.
    void withContents(Next next);

    QNetworkAccessManager &m_network;
    const StatuspageSettings m_settings;
    const HttpAccess m_access;
    const AccountMemory m_memory;
    QObject m_owner; ///< parent of exchanges: they end with this
    HttpExchange *m_exchange = nullptr; ///< the request under way
    Next m_waiting; ///< until the event loop comes to it
    std::optional<Loaded> m_loaded;
    bool m_isOldInstatus = true; ///< its components are asked for by the older path
    bool m_isGiven = false;
};

} // namespace makegood::feeds
