// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/nagios/nagios_settings.h"

#include "feeds/source/settings_json.h"

namespace makegood::feeds
{

using namespace sla;

const char *const nagiosName = "nagios";

namespace
{

constexpr std::array<std::string_view, 2> nagiosWays = {"logs", "cgi"};
constexpr std::array<std::string_view, 2> nagiosStateTypes = {"hard", "soft"};
constexpr std::array<std::string_view, 2> afterRestart = {"retained", "unknown"};
constexpr std::int64_t mostArchives = 400;

// Everything that decides which data is read.
Json nagiosSelection(const NagiosSettings &settings)
{
    Json json = {{"kind", nagiosName},
                 {"read", std::string(nagiosWays[static_cast<std::size_t>(settings.way)])},
                 {"state_type", std::string(nagiosStateTypes[settings.countsSoft ? 1 : 0])},
                 {"states", pluginStatesJson(settings.states)}};
    if (settings.way == NagiosWay::Logs) {
        json["path"] = settings.path;
        json["after_restart"] = std::string(afterRestart[settings.retainsStates ? 0 : 1]);
    } else {
        json["address"] = settings.server.address;
        json["archives"] = settings.archives;
        if (Json headers = tenantJson(settings.server); !headers.empty())
            json["headers"] = std::move(headers);
    }
    return json;
}

void readLogKeys(JsonObject &object, NagiosSettings &settings)
{
    settings.path = object.text("path");
    if (!settings.path.empty() && !settings.path.starts_with('/'))
        object.report("path", "not a whole path", {}, "a path that begins with /");
    if (object.has("after_restart"))
        settings.retainsStates = object.word("after_restart", afterRestart) == 0;
    // Of the other way and without a field in the form, which keeps them for a person who goes back.
    object.optional("archives");
    object.optional("headers");
}

void readCgiKeys(JsonObject &object, NagiosSettings &settings, JsonProblems &problems)
{
    settings.server = readHttpEndpoint(object, problems);
    const Json *archives = object.optional("archives");
    if (archives == nullptr)
        return;
    if (archives->is_number_integer() && *archives >= 0 && *archives <= mostArchives)
        settings.archives = archives->get<int>();
    else
        object.report("archives", "not such a number", {}, "0 to 400");
}

} // namespace

SourceTerms termsOf(const NagiosSettings &settings)
{
    const bool areLogs = settings.way == NagiosWay::Logs;
    SourceTerms terms;
    terms.place = areLogs ? settings.path : settings.server.address;
    terms.mapping = settings.mapping;
    terms.overlap = settings.overlap;
    terms.selection = nagiosSelection(settings).dump(-1, ' ', false, Json::error_handler_t::replace);
    if (!areLogs) {
        terms.secretName = settings.server.keyName;
        terms.furtherSecrets = furtherSecretsOf(settings.server);
    }
    terms.series = SeriesKind::Changes;
    return terms;
}

Checked<void> checkSettings(const NagiosSettings &settings)
{
    Errors errors;
    if (settings.way == NagiosWay::Cgi)
        errors = checkEndpoint(settings.server);
    return checkedSettings(std::move(errors), termsOf(settings));
}

std::string settingsToJson(const NagiosSettings &settings)
{
    Json json = nagiosSelection(settings);
    json["schema"] = 1;
    if (settings.way == NagiosWay::Cgi)
        writeHttpEndpoint(settings.server, json);
    writeSourceTerms(termsOf(settings), json);
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Checked<NagiosSettings> nagiosSettingsFromJson(std::string_view text, const std::string &file)
{
    return readSourceSettings<NagiosSettings>(
        text, file, nagiosName, [](JsonObject &object, JsonProblems &problems, NagiosSettings &settings) {
            if (object.has("read"))
                settings.way = static_cast<NagiosWay>(object.word("read", nagiosWays));
            if (settings.way == NagiosWay::Logs)
                readLogKeys(object, settings);
            else
                readCgiKeys(object, settings, problems);
            if (object.has("state_type"))
                settings.countsSoft = object.word("state_type", nagiosStateTypes) == 1;
            settings.states = readPluginStates(object, problems);
        });
}

} // namespace makegood::feeds
