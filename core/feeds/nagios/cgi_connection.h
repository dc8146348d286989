// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/http/http_exchange.h"
#include "feeds/nagios/cgi_stops.h"
#include "feeds/source/source_connection.h"

namespace makegood::feeds
{

/// Asks Nagios's JSON CGIs: objectjson.cgi for the objects, archivejson.cgi for the state changes of each,
/// statusjson.cgi for version and last sign of life.
class CgiConnection final : public SourceConnection
{
public:
    CgiConnection(QNetworkAccessManager &network, NagiosSettings settings, HttpAccess access);

    void check(Done<SourceStatus> done) override;
    /// Every host and service that is configured; their last state from the state changes of `recent` is
    /// asked for the first 200 alone, one request each.
    void discover(const Interval &recent, Done<std::vector<DiscoveredSeries>> done) override;
    /// One request for each object that the mapping leads to a contract, and some to find out when Nagios did
    /// not run.
    void fetch(const Interval &page, Done<SourcePage> done) override;
    void cancel() override;

private:
    /// Changes of some objects, being gathered.
    struct Gathering {
        std::vector<NagiosObject> objects;
        Interval page{};
        std::size_t next = 0;
        std::vector<RawChanges> found = {}; ///< one for each object that was asked
        std::string tooMuch = {}; ///< why nothing was found
        CgiStops stops{page};
    };
    using Gathered = std::function<void(Expected<Gathering>)>;

    void ask(const char *cgi, const QByteArray &parameters, HttpExchange::Done next);
    void list(std::function<void(Expected<void>)> next);
    void listServices(std::vector<NagiosObject> hosts, const std::function<void(Expected<void>)> &next);
    void gather(Gathering so, Gathered done);
    void findStops(Gathering so, Gathered done);
    static SourcePage pageOf(const Gathering &got);

    QNetworkAccessManager &m_network;
    const NagiosSettings m_settings;
    const HttpAccess m_access;
    QObject m_owner; ///< parent of exchanges: they end with this
    HttpExchange *m_exchange = nullptr; ///< the request under way
    std::optional<std::vector<NagiosObject>> m_objects; ///< listed with the first request that needs it
};

} // namespace makegood::feeds
