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
    return {settings.server.address,
            settings.server.keyName,
            settings.mapping,
            settings.overlap,
            silencesPart(settings).dump(-1, ' ', false, Json::error_handler_t::replace),
            furtherSecretsOf(settings.server)};
}

Checked<void> checkSettings(const AlertmanagerSettings &settings)
{
    Errors errors = checkEndpoint(settings.server);
    const Errors terms = checkSourceTerms(termsOf(settings));
    errors.insert(errors.end(), terms.begin(), terms.end());
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    return {};
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
    const auto json = parseJson(text, file);
    if (!json)
        return tl::unexpected(json.error());
    JsonProblems problems(file, JsonProblems::Values::Hidden);
    JsonObject object(*json, {}, problems);
    const Json *schema = object.optional("schema");
    if (schema == nullptr || !schema->is_number_integer() || *schema != 1)
        object.report("schema", "settings of another version", {}, "1");
    if (object.text("kind") != alertmanagerName)
        object.report("kind", "settings of another kind of source", {}, alertmanagerName);
    AlertmanagerSettings settings;
    settings.server = readHttpEndpoint(object, problems);
    SourceTerms terms;
    readSourceTerms(object, terms, problems, SeriesOf::MaintenanceOnly);
    settings.mapping = std::move(terms.mapping);
    settings.overlap = terms.overlap;
    object.finish();
    if (!problems.empty())
        return tl::unexpected(problems.take());
    if (auto checked = checkSettings(settings); !checked) {
        for (Error &error : checked.error())
            error.file = file;
        return tl::unexpected(std::move(checked.error()));
    }
    return settings;
}

} // namespace makegood::feeds
