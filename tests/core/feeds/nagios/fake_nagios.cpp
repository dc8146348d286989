// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_nagios.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace makegood::test
{

namespace
{

using nlohmann::ordered_json;

std::string parameter(const FakeRequest &request, const char *name)
{
    const auto found = request.query.find(name);
    return found == request.query.end() ? std::string() : found->second.toStdString();
}

ordered_json row(const std::pair<std::string, std::string> &object, std::int64_t at,
                 const FakeNagios::State &state)
{
    ordered_json out = {{"timestamp", at * 1000}, {"object_type", object.second.empty() ? 1 : 2}};
    out[object.second.empty() ? "name" : "host_name"] = object.first;
    if (!object.second.empty())
        out["description"] = object.second;
    out["state_type"] = state.isSoft ? 2 : 1;
    out["state"] = state.number;
    out["plugin_output"] = state.output;
    return out;
}

ordered_json changes(const FakeNagios &nagios, const FakeRequest &request)
{
    const std::int64_t start = std::stoll(parameter(request, "starttime"));
    const std::int64_t end = std::stoll(parameter(request, "endtime"));
    const bool isSoftWanted = parameter(request, "statetypes").find("soft") != std::string::npos;
    const std::pair object(parameter(request, "hostname"), parameter(request, "servicedescription"));
    const std::string kind = object.second.empty() ? "Host" : "Service";
    ordered_json out = ordered_json::array();
    const auto found = nagios.objects.find(object);
    if (found == nagios.objects.end())
        return out;
    FakeNagios::State holds{0, 0};
    ordered_json inside = ordered_json::array();
    for (const FakeNagios::State &state : found->second) {
        if (state.isSoft && !isSoftWanted)
            continue;
        if (state.at < start)
            holds = state;
        else if (state.at <= end)
            inside.push_back(row(object, state.at, state));
    }
    holds.output = "Initial " + kind + " Pseudo-State";
    out.push_back(row(object, start, holds));
    out.insert(out.end(), inside.begin(), inside.end());
    return out;
}

} // namespace

QByteArray FakeNagios::bodyFor(const FakeRequest &request) const
{
    const std::string query = parameter(request, "query");
    ordered_json data = {{"selectors", ordered_json::object()}};
    std::string message;
    if (query == "programstatus") {
        data["programstatus"] = {{"version", "4.4.6"}, {"nagios_pid", 31425}};
    } else if (query == "hostlist") {
        data["hostlist"] = ordered_json::array();
        for (const auto &[object, states] : objects)
            if (object.second.empty())
                data["hostlist"].push_back(object.first);
    } else if (query == "servicelist") {
        data["servicelist"] = ordered_json::object();
        for (const auto &[object, states] : objects)
            if (!object.second.empty())
                data["servicelist"][object.first].push_back(object.second);
    } else if (query == "statechangelist") {
        data["statechangelist"] = changes(*this, request);
    } else if (query == "availability") {
        const std::int64_t start = std::stoll(parameter(request, "starttime"));
        const std::int64_t end = std::stoll(parameter(request, "endtime"));
        std::int64_t still = 0;
        for (const auto &[from, to] : stops)
            still += std::max(std::int64_t(0), std::min(to, end) - std::max(from, start));
        data["host"] = {{"name", parameter(request, "hostname")},
                        {"time_up", end - start - still},
                        {"time_indeterminate_nodata", 0},
                        {"time_indeterminate_notrunning", still}};
    } else {
        message = "Invalid query";
    }
    const ordered_json out = {{"format_version", 0},
                              {"result",
                               {{"query_time", updated * 1000},
                                {"cgi", request.path.mid(1).toStdString()},
                                {"query", query},
                                {"query_status", "released"},
                                {"program_start", 1'772'000'000'000},
                                {"last_data_update", updated * 1000},
                                {"type_code", message.empty() ? 0 : 6},
                                {"type_text", message.empty() ? "Success" : "Option Value Invalid"},
                                {"message", message}}},
                              {"data", data}};
    return QByteArray::fromStdString(out.dump(2));
}

void FakeNagios::answer(QTcpSocket &socket, const FakeRequest &request) const
{
    const QByteArray wanted = "Basic " + QByteArray::fromStdString(user + ':' + password).toBase64();
    const auto given = request.headers.find("authorization");
    if (!user.empty() && (given == request.headers.end() || given->second != wanted))
        return FakeServer::reply(socket, 401, "text/html", "<title>401 Unauthorized</title>");
    FakeServer::reply(socket, 200, "application/json", bodyFor(request));
}

FakeServer::Handler serving(FakeNagios &nagios)
{
    return [&nagios](QTcpSocket &socket, const FakeRequest &request) { nagios.answer(socket, request); };
}

NagiosSettings cgiSettings(const std::string &address)
{
    NagiosSettings out;
    out.way = NagiosWay::Cgi;
    out.server.address = address;
    out.mapping = {{{{"service", ""}}, "{host}", "alive", "c"}, {{}, "{host}", "{service}", "c"}};
    return out;
}

} // namespace makegood::test
