// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "feeds/calendar/calendar_settings.h"
#include "feeds/http/http_exchange.h"
#include "sla/evidence/calendar_contents.h"

namespace makegood::feeds
{

/// Reads one calendar, once a connection. A calendar on a server is asked for with the validators (ETag,
/// Last-Modified) that it gave when it was last read: unchanged, it is not sent again.
class CalendarConnection final : public SourceConnection
{
public:
    /// `access`: absent for a file. `memory`: what the last sync remembered.
    CalendarConnection(QNetworkAccessManager &network, CalendarSettings settings,
                       std::optional<HttpAccess> access, const std::string &memory);

    void check(Done<SourceStatus> done) override;
    void discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done) override;
    /// The whole calendar with the first page, whatever its stretch, and again when the year changes.
    void fetch(const Interval &page, Done<SourcePage> done) override;
    void cancel() override;

private:
    /// A calendar as it came; the same as when it was last read: no text.
    struct Loaded {
        std::optional<std::string> text;
        std::optional<Instant> serverTime;
        std::string validators; ///< for the next request; empty: the server gives none
    };

    void load(std::function<void(Expected<void>)> next);
    Expected<void> take(const HttpAnswer &answer);
    Instant horizonOf(Instant end) const;
    Expected<SourcePage> pageUntil(Instant end);
    Checked<CalendarContents> contents(Instant horizon) const;

    QNetworkAccessManager &m_network;
    const CalendarSettings m_settings;
    const std::optional<HttpAccess> m_access;
    const std::string m_memory;
    QObject m_owner; ///< parent of exchanges: they end with this
    HttpExchange *m_exchange = nullptr; ///< the request under way
    std::function<void(Expected<void>)> m_next; ///< of a file, until the event loop comes to it
    std::optional<Loaded> m_loaded;
    bool m_isWholeWanted = false; ///< also when it did not change
    std::optional<Instant> m_given; ///< horizon of the last page with windows
};

} // namespace makegood::feeds
