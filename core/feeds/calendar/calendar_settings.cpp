// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/calendar/calendar_settings.h"

#include "feeds/source/settings_json.h"
#include "sla/time/zone.h"

namespace makegood::feeds
{

const char *const calendarName = "calendar";

namespace
{

Json readPart(const CalendarSettings &settings)
{
    Json out = {{"kind", calendarName}, {"zone", settings.zone}};
    if (!settings.file.empty())
        out["file"] = settings.file;
    else
        out["address"] = settings.server.address;
    if (Json headers = tenantJson(settings.server); !headers.empty())
        out["headers"] = std::move(headers);
    return out;
}

Error problemOf(std::string key, std::string what, std::string found, std::string allowed)
{
    Error error;
    error.key = std::move(key);
    error.what = std::move(what);
    error.found = std::move(found);
    error.allowed = std::move(allowed);
    return error;
}

} // namespace

SourceTerms termsOf(const CalendarSettings &settings)
{
    SourceTerms terms{settings.file.empty() ? settings.server.address : settings.file,
                      settings.server.keyName,
                      settings.mapping,
                      settings.overlap,
                      readPart(settings).dump(-1, ' ', false, Json::error_handler_t::replace),
                      furtherSecretsOf(settings.server)};
    terms.mayBeEmpty = true;
    return terms;
}

Checked<void> checkSettings(const CalendarSettings &settings)
{
    Errors errors;
    if (settings.file.empty())
        errors = checkEndpoint(settings.server);
    else if (!settings.server.address.empty())
        errors.push_back(problemOf("file", "stands beside an address", {}, "address or file"));
    if (!Zone::named(settings.zone))
        errors.push_back(problemOf("zone", "not a time zone", settings.zone, "such as Europe/Berlin"));
    return checkedSettings(std::move(errors), termsOf(settings));
}

std::string settingsToJson(const CalendarSettings &settings)
{
    Json json = readPart(settings);
    json["schema"] = 1;
    if (settings.file.empty())
        writeHttpEndpoint(settings.server, json);
    writeSourceTerms(termsOf(settings), json);
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Checked<CalendarSettings> calendarSettings(std::string_view text, const std::string &file)
{
    return readSourceSettings<CalendarSettings>(
        text, file, calendarName,
        [](JsonObject &object, JsonProblems &problems, CalendarSettings &settings) {
            settings.file = object.optionalText("file");
            if (settings.file.empty())
                settings.server = readHttpEndpoint(object, problems);
            constexpr std::string_view webcal = "webcal://";
            if (settings.server.address.starts_with(webcal))
                settings.server.address.replace(0, webcal.size(), "https://");
            if (const std::string zone = object.optionalText("zone"); !zone.empty())
                settings.zone = zone;
        },
        SeriesOf::MaintenanceOnly);
}

} // namespace makegood::feeds
