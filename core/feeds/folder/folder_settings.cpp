// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/folder/folder_settings.h"

#include "feeds/source/settings_json.h"
#include "feeds/table/shipped_mappings.h"
#include "feeds/table/table_mapping_json.h"

namespace makegood::feeds
{

const char *const folderKindName = "folder";

namespace
{

// What decides which data is read.
Json read(const FolderSettings &settings)
{
    Json json = {{"kind", folderKindName}, {"path", settings.path}, {"pattern", settings.pattern}};
    json["table"] = settings.tableName.empty() ? tableMappingJson(settings.table) : Json(settings.tableName);
    if (!settings.zone.empty())
        json["zone"] = settings.zone;
    return json;
}

void readTable(JsonObject &object, FolderSettings &settings)
{
    const Json *table = object.optional("table");
    if (table == nullptr) {
        object.report("table", "missing", {}, "an import mapping, or the name of a shipped one");
        return;
    }
    auto mapping
        = table->is_string() ? tableMappingNamed(table->get<std::string>()) : tableMappingOf(*table, {});
    if (table->is_string())
        settings.tableName = table->get<std::string>();
    if (!mapping) {
        for (const Error &error : mapping.error())
            object.report(error.key.empty() ? "table" : ("table." + error.key).c_str(), error.what, {},
                          error.allowed);
        return;
    }
    settings.table = std::move(*mapping);
    if (!settings.zone.empty())
        settings.table.zone = settings.zone;
}

} // namespace

SourceTerms termsOf(const FolderSettings &settings)
{
    SourceTerms terms;
    terms.place = settings.path;
    terms.mapping = settings.mapping;
    terms.overlap = settings.overlap;
    terms.selection = read(settings).dump(-1, ' ', false, Json::error_handler_t::replace);
    return terms;
}

Checked<void> checkSettings(const FolderSettings &settings)
{
    return checkedSettings({}, termsOf(settings));
}

std::string settingsToJson(const FolderSettings &settings)
{
    Json json = read(settings);
    json["schema"] = 1;
    json["settle"] = formatDuration(settings.settle);
    writeSourceTerms(termsOf(settings), json);
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Checked<FolderSettings> readFolderSettings(std::string_view text, const std::string &file)
{
    return readSourceSettings<FolderSettings>(
        text, file, folderKindName, [](JsonObject &object, JsonProblems &, FolderSettings &settings) {
            settings.path = object.text("path");
            if (!settings.path.starts_with('/'))
                object.report("path", "not a whole path", {}, "a path that begins with /");
            if (object.has("pattern"))
                settings.pattern = object.text("pattern");
            if (settings.pattern.find('/') != std::string::npos)
                object.report("pattern", "a pattern of names has no / in it", {}, "such as *.csv");
            settings.zone = object.optionalText("zone");
            if (!settings.zone.empty())
                if (const auto zone = Zone::named(settings.zone); !zone)
                    object.report("zone", zone.error().what, {}, zone.error().allowed);
            readTable(object, settings);
            if (object.has("settle")) {
                const auto settle = parseDuration(object.text("settle"));
                if (settle && *settle <= std::chrono::hours(1))
                    settings.settle = *settle;
                else
                    object.report("settle", "not such a length of time", {}, "0s to 1h");
            }
        });
}

} // namespace makegood::feeds
