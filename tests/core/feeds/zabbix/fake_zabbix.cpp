// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_zabbix.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace makegood::test
{

namespace
{

std::string text(const json &row, const char *field)
{
    return row.value(field, std::string());
}

std::int64_t whole(const json &row, const char *field)
{
    return std::stoll(text(row, field));
}

// Ids are given as text, as numbers, or as a list of either.
bool isAmong(const json &params, const char *key, const std::string &id)
{
    if (!params.contains(key))
        return true;
    const json &wanted = params.at(key);
    const auto same = [&](const json &one) { return one.is_string() ? one == id : one.dump() == id; };
    return wanted.is_array() ? std::ranges::any_of(wanted, same) : same(wanted);
}

// `*` for any characters at either end.
bool fits(const std::string &value, const json &params, const char *field)
{
    if (!params.contains("search") || !params["search"].contains(field))
        return true;
    const json &patterns = params["search"][field];
    return std::ranges::any_of(patterns, [&](const json &one) {
        std::string pattern = one.get<std::string>();
        const bool open = pattern.ends_with('*');
        if (open)
            pattern.pop_back();
        return open ? value.starts_with(pattern) : value == pattern;
    });
}

json limited(json rows, const json &params)
{
    if (params.contains("limit") && rows.size() > params["limit"].get<std::size_t>())
        rows.erase(rows.begin() + params["limit"].get<std::ptrdiff_t>(), rows.end());
    return rows;
}

json failure(int code, const std::string &message, const std::string &data)
{
    return {{"error", {{"code", code}, {"message", message}, {"data", data}}}};
}

std::string padded(std::int64_t ms)
{
    return std::to_string(ms % 1000 * 1'000'000);
}

} // namespace

int FakeZabbix::count(const std::string &method) const
{
    return static_cast<int>(std::ranges::count(calls, method));
}

int FakeZabbix::number() const
{
    return version[0] == '6' ? 60'000 + (version[2] - '0') * 100 : 70'000 + (version[2] - '0') * 100;
}

void FakeZabbix::addHost(const std::string &name)
{
    const std::string n = std::to_string(hosts.size());
    const std::string host = "1000" + n;
    hosts.push_back({{"hostid", host},
                     {"host", name},
                     {"name", "Host " + name},
                     {"groups", {{{"groupid", "5"}, {"name", "Web"}}}},
                     {"tags", {{{"tag", "site"}, {"value", "north"}}}}});
    items.push_back({{"itemid", "2000" + n},
                     {"hostid", host},
                     {"name", "Probe"},
                     {"key_", "probe"},
                     {"value_type", "3"},
                     {"history", "3650d"},
                     {"delay", "1m"},
                     {"lastclock", "0"},
                     {"lastns", "0"},
                     {"lastvalue", "0"},
                     {"tags", {{{"tag", "customer"}, {"value", "acme"}}}}});
    triggers.push_back({{"triggerid", "3000" + n},
                        {"description", name + " is down"},
                        {"priority", "4"},
                        {"value", "0"},
                        {"lastchange", "0"},
                        {"hosts", {{{"hostid", host}}}},
                        {"tags", json::array()}});
}

void FakeZabbix::addValue(std::size_t host, std::int64_t ms, const std::string &value)
{
    history.push_back({{"itemid", items[host]["itemid"]},
                       {"clock", std::to_string(ms / 1000)},
                       {"ns", padded(ms)},
                       {"value", value}});
    items[host]["lastclock"] = std::to_string(ms / 1000);
    items[host]["lastns"] = padded(ms);
    items[host]["lastvalue"] = value;
}

void FakeZabbix::addProblem(std::size_t host, std::int64_t startMs, std::int64_t endMs, bool isSuppressed)
{
    const std::string id = std::to_string(100 + 2 * events.size());
    const std::string recovery = endMs > 0 ? std::to_string(101 + 2 * events.size()) : "0";
    const auto event = [&](const std::string &own, const char *value, std::int64_t ms, const std::string &r) {
        return json{{"eventid", own},
                    {"objectid", triggers[host]["triggerid"]},
                    {"clock", std::to_string(ms / 1000)},
                    {"ns", padded(ms)},
                    {"value", value},
                    {"r_eventid", r},
                    {"name", triggers[host]["description"]},
                    {"suppressed", isSuppressed ? "1" : "0"}};
    };
    events.push_back(event(id, "1", startMs, recovery));
    if (endMs > 0)
        events.push_back(event(recovery, "0", endMs, "0"));
    triggers[host]["value"] = endMs > 0 ? "0" : "1";
    triggers[host]["lastchange"] = std::to_string((endMs > 0 ? endMs : startMs) / 1000);
}

json FakeZabbix::withGroups(json row, const json &params) const
{
    const json groups = row.value("groups", json::array());
    row.erase("groups");
    // 6.2 split host groups from template groups, and 7.2 took the old name away.
    if (number() >= 60'200 && params.contains("selectHostGroups"))
        row["hostgroups"] = groups;
    if (number() < 70'200 && params.contains("selectGroups"))
        row["groups"] = groups;
    return row;
}

json FakeZabbix::itemRows(const json &params) const
{
    json rows = json::array();
    for (const json &item : items)
        if (isAmong(params, "itemids", text(item, "itemid"))
            && isAmong(params, "hostids", text(item, "hostid")) && fits(text(item, "key_"), params, "key_"))
            rows.push_back(item);
    return rows;
}

json FakeZabbix::triggerRows(const json &params) const
{
    json rows = json::array();
    for (const json &trigger : triggers)
        if (isAmong(params, "triggerids", text(trigger, "triggerid"))
            && isAmong(params, "hostids", text(trigger["hosts"][0], "hostid"))
            && whole(trigger, "priority") >= params.value("min_severity", 0))
            rows.push_back(trigger);
    return rows;
}

json FakeZabbix::historyRows(const json &params) const
{
    std::vector<json> rows;
    for (const json &row : history) {
        const auto item
            = std::ranges::find_if(items, [&](const json &one) { return one["itemid"] == row["itemid"]; });
        const std::int64_t clock = whole(row, "clock");
        if (item != items.end() && whole(*item, "value_type") == params["history"].get<int>()
            && isAmong(params, "itemids", text(row, "itemid"))
            && clock >= params.value("time_from", INT64_C(0))
            && clock <= params.value("time_till", INT64_MAX))
            rows.push_back(row);
    }
    std::ranges::stable_sort(rows, {}, [](const json &row) { return whole(row, "clock"); });
    return json(rows);
}

json FakeZabbix::eventRows(const json &params) const
{
    const auto endOf = [&](const json &event) {
        for (const json &other : events)
            if (other["eventid"] == event["r_eventid"])
                return whole(other, "clock");
        return INT64_MAX;
    };
    json rows = json::array();
    for (const json &event : events) {
        const bool isWanted = isAmong(params, "eventids", text(event, "eventid"))
            && isAmong(params, "objectids", text(event, "objectid"));
        const bool isProblemThen = !params.contains("problem_time_from")
            || (text(event, "value") == "1"
                && whole(event, "clock") <= params["problem_time_till"].get<std::int64_t>()
                && endOf(event) >= params["problem_time_from"].get<std::int64_t>());
        if (isWanted && isProblemThen)
            rows.push_back(event);
    }
    return rows;
}

bool FakeZabbix::isLetIn(const json &call, const FakeRequest &request) const
{
    std::string key;
    const auto header = request.headers.find("authorization");
    if (number() >= 60'400 && header != request.headers.end())
        key = header->second.mid(7).toStdString();
    else if (number() < 70'200 && call.contains("auth") && call["auth"].is_string())
        key = call["auth"].get<std::string>();
    return key == token || sessions.contains(key);
}

json FakeZabbix::result(const std::string &method, const json &params)
{
    if (method == "hostgroup.get")
        return fits("Web", params, "name") ? json{{{"groupid", "5"}, {"name", "Web"}}} : json::array();
    if (method == "host.get") {
        json rows = json::array();
        for (const json &host : hosts)
            if (fits(text(host, "host"), params, "host"))
                rows.push_back(withGroups(host, params));
        return rows;
    }
    if (method == "item.get" || method == "trigger.get") {
        const json rows = method == "item.get" ? itemRows(params) : triggerRows(params);
        return params.contains("countOutput") ? json(std::to_string(rows.size())) : rows;
    }
    if (method == "history.get")
        return historyRows(params);
    if (method == "trend.get") {
        json rows = json::array();
        for (const json &row : trends)
            if (isAmong(params, "itemids", text(row, "itemid")) && whole(row, "clock") >= params["time_from"]
                && whole(row, "clock") <= params["time_till"])
                rows.push_back(row);
        return rows;
    }
    if (method == "event.get")
        return eventRows(params);
    if (method == "maintenance.get") {
        json rows = json::array();
        for (const json &one : maintenances)
            rows.push_back(withGroups(one, params));
        return rows;
    }
    if (method == "auditlog.get")
        return auditlog;
    if (method == "housekeeping.get")
        return housekeeping;
    if (method == "settings.get")
        return {{"default_timezone", timeZone}};
    if (method == "service.get")
        return services;
    if (method == "sla.get")
        return slas;
    if (method == "sla.getsli")
        return sli;
    return nullptr;
}

QByteArray FakeZabbix::bodyFor(const FakeRequest &request)
{
    const json call = json::parse(request.body.toStdString());
    const std::string method = call["method"];
    const json &params = call["params"];
    calls.push_back(method);
    json out;
    if (method == "apiinfo.version") {
        out = request.headers.contains("authorization") || call.contains("auth")
            ? failure(-32602, "Invalid params.",
                      "The \"apiinfo.version\" method must be called without authorization.")
            : json{{"result", version}};
    } else if (method == "user.login") {
        ++logins;
        if (params["username"] == user && params["password"] == password) {
            const std::string session = "session-" + std::to_string(logins);
            sessions.insert(session);
            out = {{"result", session}};
        } else {
            out = failure(-32500, "Application error.",
                          "Incorrect user name or password or account is temporarily blocked.");
        }
    } else if (!isLetIn(call, request)) {
        out = failure(-32602, "Invalid params.", "Session terminated, re-login, please.");
    } else if (method == "user.logout") {
        sessions.clear();
        out = {{"result", true}};
    } else if ((method == "housekeeping.get" && !allowsHousekeeping)
               || (method == "auditlog.get" && !allowsAuditLog)) {
        out = failure(-32602, "Invalid params.", "No permissions to call \"" + method + "\".");
    } else {
        const json rows = result(method, params);
        if (rows.is_null())
            out = failure(-32602, "Invalid params.", "Incorrect API \"" + method + "\".");
        else
            out = {{"result", rows.is_array() ? limited(rows, params) : rows}};
        if (out.contains("result") && out["result"].is_array() && out["result"].size() > mostRows)
            return {};
    }
    out["jsonrpc"] = "2.0";
    out["id"] = call["id"];
    return QByteArray::fromStdString(out.dump());
}

void FakeZabbix::answer(QTcpSocket &socket, const FakeRequest &request)
{
    if (request.path != "/api_jsonrpc.php")
        return FakeServer::reply(socket, 404, "text/html", "<h1>Not Found</h1>");
    if (request.method != "POST" || request.headers.at("content-type") != "application/json-rpc")
        return FakeServer::reply(socket, 412, "text/plain", {});
    QByteArray date;
    if (dateSeconds > 0)
        date = "Date: "
            + QLocale::c()
                  .toString(QDateTime::fromSecsSinceEpoch(dateSeconds, QTimeZone::utc()),
                            QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"))
                  .toLatin1()
            + " GMT\r\n";
    const QByteArray body = bodyFor(request);
    FakeServer::reply(socket, body.isEmpty() ? 500 : 200, body.isEmpty() ? "text/html" : "application/json",
                      body, date);
}

FakeZabbix minutelyZabbix(const std::vector<std::string> &hosts, int count)
{
    FakeZabbix out;
    out.dateSeconds = zabbixT0 / 1000 + 365 * 86'400;
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        out.addHost(hosts[i]);
        for (int n = 0; n < count; ++n)
            out.addValue(i, zabbixT0 + minuteMs * n, "1");
    }
    return out;
}

ZabbixSettings itemSettings(const std::string &address)
{
    ZabbixSettings settings;
    settings.server.address = address;
    settings.server.auth = HttpAuth::Bearer;
    settings.server.keyName = "zabbix";
    settings.itemKey = "probe";
    settings.mapping = {{{}, "{host}", "ping"}};
    settings.overlap = Duration::zero();
    settings.maintenance = false;
    return settings;
}

ZabbixSettings problemSettings(const std::string &address)
{
    ZabbixSettings settings = itemSettings(address);
    settings.reads = ZabbixReads::Problems;
    settings.itemKey.clear();
    return settings;
}

HttpLimits shortZabbixLimits()
{
    HttpLimits limits;
    limits.silence = std::chrono::milliseconds(400);
    limits.deadline = std::chrono::milliseconds(1500);
    limits.maxBody = 1024 * 1024;
    limits.attempts = 3;
    limits.firstBackoff = std::chrono::milliseconds(20);
    return limits;
}

FakeServer::Handler serving(FakeZabbix &right)
{
    return [&right](QTcpSocket &socket, const FakeRequest &request) { right.answer(socket, request); };
}

Instant atMs(std::int64_t ms)
{
    return Instant(Duration(ms));
}

SyncReport pullZabbix(const ZabbixSettings &settings, MemoryStore &store, std::int64_t from, std::int64_t to,
                      const PullHooks &hooks, const QByteArray &secret)
{
    return pullSource(ZabbixSource(settings), {{"zabbix", secret}}, {"c", {"c"}}, {atMs(from), atMs(to)},
                      store.cursor, store.commit(), hooks, shortZabbixLimits());
}

std::string saidBy(const SyncReport &report)
{
    return report.error ? report.error->text() : "no error";
}

} // namespace makegood::test
