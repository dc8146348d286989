// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/http/http_endpoint.h"
#include "feeds/http/http_exchange.h"
#include "feeds/json_document.h"

namespace makegood::feeds
{

/// The answer to a call of the API.
struct ZabbixReply {
    bool tooMuch = false; ///< the server or a limit on this side wants less at once; there is no result then
    std::string why; ///< one sentence, with `tooMuch`
    Json result;
};

/// What a connection is let in with.
struct ZabbixAccess {
    HttpAccess open; ///< without authorization
    HttpAccess bearer; ///< with the API token; empty authorization for user and password
    QByteArray secret; ///< the token or password
};

/// JSON-RPC calls to a Zabbix server, 6.0 to 7.x, one at a time. Asks for the version first; opens a session
/// with user and password when it needs one, again when it ends, and passes the token or session as the
/// version wants it: Bearer header from 6.4 on, field `auth` before.
class ZabbixApi
{
public:
    using Done = std::function<void(Expected<ZabbixReply>)>;

    ZabbixApi(QNetworkAccessManager &network, HttpEndpoint server, ZabbixAccess access);

    /// Asks for the version and opens a session, where that is not done yet. For callers whose parameters
    /// depend on the version. Errors as call().
    void open(std::function<void(Expected<void>)> next);
    /// Opens first. Errors: not reached or not let in (unreachable), no Zabbix, an older version, refused by
    /// the server, malformed (refused).
    void call(const std::string &method, Json params, Done done);
    /// As call(); an answer that is too much is an error (refused).
    void callWhole(const std::string &method, Json params, std::function<void(Expected<Json>)> done);
    /// Closes the session that it opened; waits a few seconds at most. The last call.
    void close(std::function<void()> done);
    void cancel();

    const std::string &versionText() const { return m_versionText; } ///< `6.0.14`, after the first call
    int version() const { return m_version; } ///< 60014; 0 before open()
    /// False before open().
    bool isAtLeast(int major, int minor) const { return m_version >= major * 10'000 + minor * 100; }
    /// The server's clock as of the last answer, to the second: the API has no clock, HTTP has a date.
    std::optional<Instant> serverTime() const { return m_serverTime; }

private:
    void askVersion(std::function<void(Expected<void>)> next);
    void login(std::function<void(Expected<void>)> next);
    enum class Pass {
        None, ///< for the calls that need none
        Renewable, ///< a session that has ended is opened again, once
        Final,
    };
    void send(const std::string &method, const Json &params, Pass pass, Done done);
    void renew(const std::string &method, const Json &params, const Done &done);
    bool usesPassword() const { return m_server.auth == HttpAuth::Basic; }

    QNetworkAccessManager &m_network;
    const HttpEndpoint m_server;
    const ZabbixAccess m_access;
    QObject m_owner; ///< parent of exchanges: they end with this, also without an event loop
    HttpExchange *m_exchange = nullptr; ///< the request under way
    std::string m_versionText;
    int m_version = 0;
    std::string m_session; ///< opened by login()
    std::optional<Instant> m_serverTime;
    int m_id = 0;
};

} // namespace makegood::feeds
