// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/gatus/gatus_settings.h"

#include "feeds/source/settings_json.h"

namespace makegood::feeds
{

const char *const gatusName = "gatus";

namespace
{

// Everything that decides which data is read.
Json resultsPart(const GatusSettings &settings)
{
    Json out = {{"kind", gatusName}, {"address", settings.server.address}};
    if (Json headers = tenantJson(settings.server); !headers.empty())
        out["headers"] = std::move(headers);
    return out;
}

} // namespace

SourceTerms termsOf(const GatusSettings &settings)
{
    SourceTerms terms{settings.server.address, settings.server.keyName, settings.mapping, settings.overlap,
                      resultsPart(settings).dump(-1, ' ', false, Json::error_handler_t::replace)};
    terms.furtherSecrets = furtherSecretsOf(settings.server);
    return terms;
}

Checked<void> checkSettings(const GatusSettings &settings)
{
    return checkedSettings(checkEndpoint(settings.server), termsOf(settings));
}

std::string settingsToJson(const GatusSettings &settings)
{
    Json json = resultsPart(settings);
    json["schema"] = 1;
    writeHttpEndpoint(settings.server, json);
    writeSourceTerms(termsOf(settings), json);
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Checked<GatusSettings> gatusSettings(std::string_view text, const std::string &file)
{
    return readSourceSettings<GatusSettings>(
        text, file, gatusName, [](JsonObject &object, JsonProblems &problems, GatusSettings &settings) {
            settings.server = readHttpEndpoint(object, problems);
        });
}

} // namespace makegood::feeds
