// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/sql/sql_endpoint.h"

#include <algorithm>

#include <QHostAddress>

namespace makegood::feeds
{

namespace
{

constexpr std::array<std::string_view, 3> engineNames = {"postgresql", "mysql", "sqlite"};
constexpr std::array<std::string_view, 2> tlsNames = {"none", "verify-full"};

bool isThisMachine(const std::string &host)
{
    return host == "localhost" || QHostAddress(QString::fromStdString(host)).isLoopback();
}

// Drivers read a list of servers, a socket's folder or options out of other texts.
bool isHostName(const std::string &host)
{
    return !host.empty() && host.size() <= 253 && host.front() != '-'
        && std::all_of(host.begin(), host.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.'
                   || c == '-' || c == '_' || c == ':';
           });
}

std::uint16_t portOf(const SqlEndpoint &endpoint)
{
    if (endpoint.port != 0)
        return endpoint.port;
    return endpoint.engine == SqlEngine::Postgresql ? 5432 : 3306;
}

} // namespace

std::string placeOf(const SqlEndpoint &endpoint)
{
    if (endpoint.engine == SqlEngine::Sqlite)
        return endpoint.database;
    const bool isAddress6 = endpoint.host.find(':') != std::string::npos;
    return std::string(engineNames[static_cast<std::size_t>(endpoint.engine)]) + "://"
        + (isAddress6 ? '[' + endpoint.host + ']' : endpoint.host) + ':' + std::to_string(portOf(endpoint))
        + '/' + endpoint.database;
}

Errors checkEndpoint(const SqlEndpoint &endpoint)
{
    Errors errors;
    const auto report = [&](const char *key, const char *what, std::string allowed) {
        Error &error = errors.emplace_back();
        error.key = key;
        error.what = what;
        error.allowed = std::move(allowed);
    };
    if (endpoint.engine == SqlEngine::Sqlite) {
        if (endpoint.database.empty())
            report("file", "the database file is missing", "a path");
        return errors;
    }
    if (!isHostName(endpoint.host))
        report("host", "this is no name or address of a server", "a host name or an IP address");
    if (endpoint.database.empty())
        report("database", "the name of the database is missing", "a name");
    if (endpoint.user.empty())
        report("user", "the database needs a user", "a name");
    if (!endpoint.verifiesTls && !isThisMachine(endpoint.host))
        report("tls", "a database on another machine is read over verified TLS only", "verify-full");
    return errors;
}

SqlEndpoint readSqlEndpoint(JsonObject &object, bool allowsFile)
{
    SqlEndpoint endpoint;
    const std::span<const std::string_view> engines(engineNames.data(), allowsFile ? 3u : 2u);
    endpoint.engine = static_cast<SqlEngine>(object.word("engine", engines));
    if (endpoint.engine == SqlEngine::Sqlite) {
        endpoint.database = object.text("file");
        return endpoint;
    }
    endpoint.host = object.text("host");
    if (const Json *port = object.optional("port")) {
        const std::uint64_t number = port->is_number_unsigned() ? port->get<std::uint64_t>() : 0;
        if (number >= 1 && number <= 65535)
            endpoint.port = static_cast<std::uint16_t>(number);
        else
            object.report("port", "this is no port", {}, "1 to 65535");
    }
    endpoint.database = object.text("database");
    endpoint.user = object.text("user");
    endpoint.keyName = object.optionalText("key");
    endpoint.caFile = object.optionalText("ca_file");
    endpoint.verifiesTls
        = object.has("tls") ? object.word("tls", tlsNames) == 1 : !isThisMachine(endpoint.host);
    return endpoint;
}

void writeSqlEndpoint(const SqlEndpoint &endpoint, Json &object)
{
    object["engine"] = std::string(engineNames[static_cast<std::size_t>(endpoint.engine)]);
    if (endpoint.engine == SqlEngine::Sqlite) {
        object["file"] = endpoint.database;
        return;
    }
    object["host"] = endpoint.host;
    object["port"] = portOf(endpoint);
    object["database"] = endpoint.database;
    object["user"] = endpoint.user;
    object["tls"] = std::string(tlsNames[endpoint.verifiesTls ? 1 : 0]);
    if (!endpoint.keyName.empty())
        object["key"] = endpoint.keyName;
    if (!endpoint.caFile.empty())
        object["ca_file"] = endpoint.caFile;
}

} // namespace makegood::feeds
