// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/uptime_kuma/kuma_settings.h"

#include "feeds/source/settings_json.h"

namespace makegood::feeds
{

using namespace sla;

const char *const kumaName = "uptime-kuma";

namespace
{

constexpr std::array<std::string_view, 3> pendingWords = {"unknown", "down", "up"};
constexpr std::array pendingStates = {CheckState::Unknown, CheckState::Down, CheckState::Up};

std::string pendingWord(CheckState state)
{
    const std::size_t at = state == CheckState::Down ? 1 : state == CheckState::Up ? 2 : 0;
    return std::string(pendingWords[at]);
}

} // namespace

SourceTerms termsOf(const KumaSettings &settings)
{
    const Json selection = {{"kind", kumaName},
                            {"place", placeOf(settings.database)},
                            {"pending", pendingWord(settings.pending)}};
    SourceTerms terms;
    terms.place = placeOf(settings.database);
    terms.secretName = settings.database.keyName;
    terms.mapping = settings.mapping;
    terms.overlap = settings.overlap;
    terms.selection = selection.dump(-1, ' ', false, Json::error_handler_t::replace);
    return terms;
}

Checked<void> checkSettings(const KumaSettings &settings)
{
    Errors errors = checkEndpoint(settings.database);
    if (settings.database.engine == SqlEngine::Postgresql) {
        Error &error = errors.emplace_back();
        error.key = "engine";
        error.what = "Uptime Kuma keeps its data in a SQLite file or in MariaDB";
        error.allowed = "sqlite, mysql";
    }
    return checkedSettings(std::move(errors), termsOf(settings));
}

std::string settingsToJson(const KumaSettings &settings)
{
    Json json = {{"schema", 1}, {"kind", kumaName}, {"pending", pendingWord(settings.pending)}};
    writeSqlEndpoint(settings.database, json);
    writeSourceTerms(termsOf(settings), json);
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Checked<KumaSettings> kumaSettingsFromJson(std::string_view text, const std::string &file)
{
    return readSourceSettings<KumaSettings>(
        text, file, kumaName, [](JsonObject &object, JsonProblems &, KumaSettings &settings) {
            settings.database = readSqlEndpoint(object, true);
            if (object.has("pending"))
                settings.pending = pendingStates[object.word("pending", pendingWords)];
        });
}

} // namespace makegood::feeds
