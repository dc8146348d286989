// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/icinga/icinga_settings.h"

#include "feeds/source/settings_json.h"

namespace makegood::feeds
{

using namespace sla;

const char *const icingaName = "icinga";

namespace
{

constexpr std::array<std::string_view, 2> backends = {"icingadb", "ido"};
constexpr std::array<std::string_view, 2> stateTypes = {"hard", "soft"};

// Everything that decides which data is read.
Json measured(const IcingaSettings &settings)
{
    Json json = {{"kind", icingaName},
                 {"backend", std::string(backends[static_cast<std::size_t>(settings.backend)])},
                 {"state_type", std::string(stateTypes[settings.countsSoft ? 1 : 0])},
                 {"states", pluginStatesJson(settings.states)}};
    if (!settings.instance.empty())
        json["instance"] = settings.instance;
    return json;
}

} // namespace

SourceTerms termsOf(const IcingaSettings &settings)
{
    Json selection = measured(settings);
    selection["place"] = placeOf(settings.database);
    SourceTerms terms;
    terms.place = placeOf(settings.database);
    terms.secretName = settings.database.keyName;
    terms.mapping = settings.mapping;
    terms.overlap = settings.overlap;
    terms.selection = selection.dump(-1, ' ', false, Json::error_handler_t::replace);
    terms.series = SeriesKind::Changes;
    return terms;
}

Checked<void> checkSettings(const IcingaSettings &settings)
{
    return checkedSettings(checkEndpoint(settings.database), termsOf(settings));
}

std::string settingsToJson(const IcingaSettings &settings)
{
    Json json = measured(settings);
    json["schema"] = 1;
    writeSqlEndpoint(settings.database, json);
    writeSourceTerms(termsOf(settings), json);
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Checked<IcingaSettings> icingaSettingsFromJson(std::string_view text, const std::string &file)
{
    return readSourceSettings<IcingaSettings>(
        text, file, icingaName, [](JsonObject &object, JsonProblems &problems, IcingaSettings &settings) {
            settings.database = readSqlEndpoint(object, false);
            if (object.has("backend"))
                settings.backend = static_cast<IcingaBackend>(object.word("backend", backends));
            settings.instance = object.optionalText("instance");
            if (object.has("state_type"))
                settings.countsSoft = object.word("state_type", stateTypes) == 1;
            settings.states = readPluginStates(object, problems);
        });
}

} // namespace makegood::feeds
