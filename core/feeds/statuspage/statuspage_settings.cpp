// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/statuspage/statuspage_settings.h"

#include <array>

#include "feeds/source/settings_json.h"
#include "sla/evaluate/provider_account.h"

namespace makegood::feeds
{

const char *const statuspageName = "statuspage";

namespace
{

constexpr std::array<std::string_view, 2> pageServiceWords = {"statuspage", "instatus"};
constexpr std::array<std::string_view, 3> downWords
    = {"major-outage", "partial-outage", "degraded-performance"};

// Everything that decides which data is read.
Json accountPart(const StatuspageSettings &settings)
{
    Json out = {{"kind", statuspageName},
                {"address", settings.server.address},
                {"service", std::string(pageServiceWords[static_cast<std::size_t>(settings.service)])},
                {"down", std::string(downWords[static_cast<std::size_t>(settings.leastDown)])},
                {"maintenance", settings.maintenance}};
    if (Json headers = tenantJson(settings.server); !headers.empty())
        out["headers"] = std::move(headers);
    return out;
}

} // namespace

SourceTerms termsOf(const StatuspageSettings &settings)
{
    SourceTerms terms{settings.server.address, settings.server.keyName, settings.mapping, settings.overlap,
                      accountPart(settings).dump(-1, ' ', false, Json::error_handler_t::replace)};
    terms.furtherSecrets = furtherSecretsOf(settings.server);
    terms.series = SeriesKind::Changes;
    terms.probe = providerProbe;
    terms.mayBeEmpty = true; // its first page has the whole account
    return terms;
}

Checked<void> checkSettings(const StatuspageSettings &settings)
{
    return checkedSettings(checkEndpoint(settings.server), termsOf(settings));
}

std::string settingsToJson(const StatuspageSettings &settings)
{
    Json json = accountPart(settings);
    json["schema"] = 1;
    writeHttpEndpoint(settings.server, json);
    writeSourceTerms(termsOf(settings), json);
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Checked<StatuspageSettings> statuspageSettings(std::string_view text, const std::string &file)
{
    return readSourceSettings<StatuspageSettings>(
        text, file, statuspageName,
        [](JsonObject &object, JsonProblems &problems, StatuspageSettings &settings) {
            settings.server = readHttpEndpoint(object, problems);
            if (object.has("service"))
                settings.service = static_cast<PageService>(object.word("service", pageServiceWords));
            if (object.has("down"))
                settings.leastDown = static_cast<LeastDown>(object.word("down", downWords));
            if (object.has("maintenance"))
                settings.maintenance = object.flag("maintenance");
        });
}

} // namespace makegood::feeds
