// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/checkmk/checkmk_settings.h"

#include <algorithm>

#include <QHostAddress>

#include "feeds/source/settings_json.h"

namespace makegood::feeds
{

const char *const checkmkName = "checkmk";

namespace
{

constexpr std::array<std::string_view, 2> livestatusWays = {"tcp", "socket"};
constexpr std::array<std::string_view, 2> livestatusTls = {"none", "verify-full"};

bool isHere(const std::string &host)
{
    return host == "localhost" || QHostAddress(QString::fromStdString(host)).isLoopback();
}

bool isServerName(const std::string &host)
{
    return !host.empty() && host.size() <= 253 && host.front() != '-'
        && std::all_of(host.begin(), host.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                   || std::string_view(".-_:").find(c) != std::string_view::npos;
           });
}

Json checkmkSelection(const CheckmkSettings &settings)
{
    Json json = {{"kind", checkmkName},
                 {"by", std::string(livestatusWays[settings.socket.empty() ? 0 : 1])},
                 {"states", pluginStatesJson(settings.states)}};
    if (settings.socket.empty()) {
        json["host"] = settings.host;
        json["port"] = settings.port;
    } else {
        json["socket"] = settings.socket;
    }
    return json;
}

void readServer(JsonObject &object, CheckmkSettings &settings)
{
    settings.host = object.text("host");
    if (const Json *port = object.optional("port")) {
        const std::uint64_t number = port->is_number_unsigned() ? port->get<std::uint64_t>() : 0;
        if (number >= 1 && number <= 65535)
            settings.port = static_cast<std::uint16_t>(number);
        else
            object.report("port", "this is no port", {}, "1 to 65535");
    }
    settings.verifiesTls
        = object.has("tls") ? object.word("tls", livestatusTls) == 1 : !isHere(settings.host);
    settings.caFile = object.optionalText("ca_file");
}

} // namespace

std::string placeOf(const CheckmkSettings &settings)
{
    if (!settings.socket.empty())
        return settings.socket;
    const bool isAddress6 = settings.host.find(':') != std::string::npos;
    return "livestatus://" + (isAddress6 ? '[' + settings.host + ']' : settings.host) + ':'
        + std::to_string(settings.port);
}

SourceTerms termsOf(const CheckmkSettings &settings)
{
    SourceTerms terms;
    terms.place = placeOf(settings);
    terms.mapping = settings.mapping;
    terms.overlap = settings.overlap;
    terms.selection = checkmkSelection(settings).dump(-1, ' ', false, Json::error_handler_t::replace);
    terms.series = SeriesKind::Changes;
    return terms;
}

Checked<void> checkSettings(const CheckmkSettings &settings)
{
    Errors errors;
    const auto report = [&](const char *key, const char *what, const char *allowed) {
        Error &error = errors.emplace_back();
        error.key = key;
        error.what = what;
        error.allowed = allowed;
    };
    if (!settings.socket.empty()) {
        if (!settings.socket.starts_with('/'))
            report("socket", "not a whole path", "a path that begins with /");
    } else if (!isServerName(settings.host)) {
        report("host", "this is no name or address of a server", "a host name or an IP address");
    } else if (!settings.verifiesTls && !isHere(settings.host)) {
        report("tls", "a Livestatus on another machine is read over verified TLS only", "verify-full");
    }
    return checkedSettings(std::move(errors), termsOf(settings));
}

std::string settingsToJson(const CheckmkSettings &settings)
{
    Json json = checkmkSelection(settings);
    json["schema"] = 1;
    if (settings.socket.empty()) {
        json["tls"] = std::string(livestatusTls[settings.verifiesTls ? 1 : 0]);
        if (!settings.caFile.empty())
            json["ca_file"] = settings.caFile;
    }
    writeSourceTerms(termsOf(settings), json);
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Checked<CheckmkSettings> checkmkSettingsFromJson(std::string_view text, const std::string &file)
{
    return readSourceSettings<CheckmkSettings>(
        text, file, checkmkName, [](JsonObject &object, JsonProblems &problems, CheckmkSettings &settings) {
            if (object.has("by") && object.word("by", livestatusWays) == 1) {
                settings.socket = object.text("socket");
                object.optional("tls"); // of the other way, and without a field in the form
            } else {
                readServer(object, settings);
            }
            settings.states = readPluginStates(object, problems);
        });
}

} // namespace makegood::feeds
