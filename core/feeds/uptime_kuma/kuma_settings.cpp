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
    const Errors terms = checkSourceTerms(termsOf(settings));
    errors.insert(errors.end(), terms.begin(), terms.end());
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    return {};
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
    const auto json = parseJson(text, file);
    if (!json)
        return tl::unexpected(json.error());
    JsonProblems problems(file, JsonProblems::Values::Hidden);
    JsonObject object(*json, {}, problems);
    const Json *schema = object.optional("schema");
    if (schema == nullptr || !schema->is_number_integer() || *schema != 1)
        object.report("schema", "settings of another version", {}, "1");
    if (object.text("kind") != kumaName)
        object.report("kind", "settings of another kind of source", {}, kumaName);
    KumaSettings settings;
    settings.database = readSqlEndpoint(object, true);
    if (object.has("pending"))
        settings.pending = pendingStates[object.word("pending", pendingWords)];
    SourceTerms terms;
    readSourceTerms(object, terms, problems);
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
