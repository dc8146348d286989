// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/alertmanager/alertmanager_settings.h"

#include "feeds/source/settings_json.h"

namespace makegood::feeds
{

const char *const alertmanagerName = "alertmanager";

namespace
{

Json silencesPart(const AlertmanagerSettings &settings)
{
    Json out = {{"kind", alertmanagerName}, {"address", settings.server.address}};
    if (Json headers = tenantJson(settings.server); !headers.empty())
        out["headers"] = std::move(headers);
    return out;
}

} // namespace

SourceTerms termsOf(const AlertmanagerSettings &settings)
{
    SourceTerms terms{settings.server.address,
                      settings.server.keyName,
                      settings.mapping,
                      settings.overlap,
                      silencesPart(settings).dump(-1, ' ', false, Json::error_handler_t::replace),
                      furtherSecretsOf(settings.server)};
    terms.mayBeEmpty = true;
    return terms;
}

Checked<void> checkSettings(const AlertmanagerSettings &settings)
{
    return checkedSettings(checkEndpoint(settings.server), termsOf(settings));
}

std::string settingsToJson(const AlertmanagerSettings &settings)
{
    Json json = silencesPart(settings);
    json["schema"] = 1;
    writeHttpEndpoint(settings.server, json);
    writeSourceTerms(termsOf(settings), json);
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Checked<AlertmanagerSettings> alertmanagerSettings(std::string_view text, const std::string &file)
{
    return readSourceSettings<AlertmanagerSettings>(
        text, file, alertmanagerName,
        [](JsonObject &object, JsonProblems &problems, AlertmanagerSettings &settings) {
            settings.server = readHttpEndpoint(object, problems);
        },
        SeriesOf::MaintenanceOnly);
}

} // namespace makegood::feeds
