// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "feeds/source/source_wait.h"
#include "feeds/zabbix/zabbix_source.h"
#include "memory_store.h"
#include "support/fake_server.h"

namespace makegood::test
{

using namespace sla;
using namespace feeds;

using nlohmann::json;

/// Answers the API's calls as a right server of its version does: who is let in by which field or header,
/// what later versions renamed, numbers as text, `limit` kept, rows that the caller may not see left out.
struct FakeZabbix {
    std::string version = "6.0.14";
    std::string user = "reader";
    std::string password = "secret";
    std::string token = "token-1";
    bool allowsHousekeeping = true;
    bool allowsAuditLog = true;
    std::string timeZone = "system";

    json hosts = json::array();
    json items = json::array();
    json triggers = json::array();
    json history = json::array(); ///< rows with itemid, clock, ns, value
    json trends = json::array();
    json events = json::array();
    json maintenances = json::array();
    json auditlog = json::array();
    json housekeeping = {{"hk_history_mode", "1"},
                         {"hk_history_global", "0"},
                         {"hk_history", "90d"},
                         {"hk_events_mode", "1"},
                         {"hk_events_trigger", "3650d"}};
    json services = json::array();
    json slas = json::array();
    json sli = json::object();
    std::int64_t dateSeconds = 0; ///< of the Date header, seconds; 0: none

    std::set<std::string> sessions; ///< open ones
    int logins = 0;
    std::vector<std::string> calls; ///< methods, in order
    std::size_t mostRows = 1'000'000; ///< an answer with more is empty, as when PHP's memory ends

    int count(const std::string &method) const;
    void answer(QTcpSocket &socket, const FakeRequest &request);
    /// The answer's body; empty when memory ended.
    QByteArray bodyFor(const FakeRequest &request);

    /// Host `name` (id 10000 + n) of group `Web`, with an item `probe` (id 20000 + n) and a trigger
    /// `name is down` (id 30000 + n).
    void addHost(const std::string &name);
    void addValue(std::size_t host, std::int64_t ms, const std::string &value);
    /// `endMs` 0: not over.
    void addProblem(std::size_t host, std::int64_t startMs, std::int64_t endMs, bool isSuppressed = false);

private:
    json result(const std::string &method, const json &params);
    json itemRows(const json &params) const;
    json triggerRows(const json &params) const;
    json historyRows(const json &params) const;
    json eventRows(const json &params) const;
    json withGroups(json row, const json &params) const;
    bool isLetIn(const json &call, const FakeRequest &request) const;
    int number() const; ///< 60014
};

/// 2025-03-01T00:00:00Z in milliseconds.
constexpr std::int64_t zabbixT0 = 1'740'787'200'000;
constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t hourMs = 3'600'000;

/// `count` values a minute of each host from zabbixT0 on, all `1`.
FakeZabbix minutelyZabbix(const std::vector<std::string> &hosts, int count);

/// Settings for the items `probe`, mapped to service `{host}`, probe `ping`; with an API token.
ZabbixSettings itemSettings(const std::string &address);
/// The same for the triggers.
ZabbixSettings problemSettings(const std::string &address);
/// Short limits: silence 0.4 s, deadline 1.5 s, 1 MiB, three tries.
HttpLimits shortZabbixLimits();
FakeServer::Handler serving(FakeZabbix &right);
Instant atMs(std::int64_t ms);

/// Pulls `[from, to)` milliseconds into the store, from its cursor on.
SyncReport pullZabbix(const ZabbixSettings &settings, MemoryStore &store, std::int64_t from, std::int64_t to,
                      const PullHooks &hooks = {}, const QByteArray &secret = "token-1");
std::string saidBy(const SyncReport &report);

} // namespace makegood::test
