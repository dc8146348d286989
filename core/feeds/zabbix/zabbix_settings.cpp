// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/zabbix/zabbix_settings.h"

#include <algorithm>

#include "feeds/source/settings_json.h"
#include "sla/time/zone.h"

namespace makegood::feeds
{

const char *const zabbixName = "zabbix";

namespace
{

constexpr std::array<std::string_view, 2> readsWords = {"items", "problems"};
constexpr std::array<std::string_view, 6> severityWords
    = {"not-classified", "information", "warning", "average", "high", "disaster"};

Json tagsJson(const std::vector<ZabbixTag> &tags)
{
    Json out = Json::array();
    for (const ZabbixTag &tag : tags) {
        Json one = {{"tag", tag.name}};
        if (!tag.value.empty())
            one["value"] = tag.value;
        out.push_back(std::move(one));
    }
    return out;
}

// What decides which data is read: all but mapping, overlap and the way in.
Json selectedData(const ZabbixSettings &settings)
{
    Json json = {{"kind", zabbixName},
                 {"address", settings.server.address},
                 {"read", std::string(readsWords[static_cast<std::size_t>(settings.reads)])},
                 {"maintenance", settings.maintenance}};
    if (!settings.hostGroups.empty())
        json["host_groups"] = settings.hostGroups;
    if (!settings.hosts.empty())
        json["hosts"] = settings.hosts;
    if (!settings.tags.empty())
        json["tags"] = tagsJson(settings.tags);
    if (!settings.zone.empty())
        json["zone"] = settings.zone;
    if (Json tenant = tenantJson(settings.server); !tenant.empty())
        json["headers"] = std::move(tenant);
    if (settings.reads == ZabbixReads::Items) {
        json["key"] = settings.itemKey;
        json["trends"] = settings.trends;
        json["up"] = upRuleJson(settings.up);
    } else {
        json["severity"] = std::string(severityWords[static_cast<std::size_t>(settings.minSeverity)]);
    }
    return json;
}

std::vector<std::string> readNames(JsonObject &object, const char *key)
{
    std::vector<std::string> out;
    const Json *list = object.optional(key);
    if (list == nullptr)
        return out;
    const bool isList = list->is_array() && std::ranges::all_of(*list, [](const Json &name) {
                            return name.is_string() && !name.get_ref<const std::string &>().empty();
                        });
    if (isList)
        return list->get<std::vector<std::string>>();
    object.report(key, "no list of names", {}, "a list of texts, none of them empty");
    return out;
}

bool readFlag(JsonObject &object, const char *key, bool standard)
{
    return object.has(key) ? object.flag(key) : standard;
}

void readTags(JsonObject &object, std::vector<ZabbixTag> &tags, JsonProblems &problems)
{
    if (!object.has("tags"))
        return;
    if (const Json *list = object.array("tags"))
        for (std::size_t i = 0; i < list->size() && !problems.full(); ++i) {
            JsonObject tag((*list)[i], object.path("tags") + '[' + std::to_string(i) + ']', problems);
            std::string name = tag.text("tag");
            tags.push_back({std::move(name), tag.optionalText("value")});
            tag.finish();
        }
}

} // namespace

SourceTerms termsOf(const ZabbixSettings &settings)
{
    SourceTerms terms{settings.server.address, settings.server.keyName, settings.mapping, settings.overlap,
                      selectedData(settings).dump(-1, ' ', false, Json::error_handler_t::replace)};
    terms.furtherSecrets = furtherSecretsOf(settings.server);
    if (settings.reads == ZabbixReads::Problems) {
        terms.series = SeriesKind::Changes;
        terms.mayBeEmpty = true; // no problem of triggers that are seen: they stayed up
    }
    return terms;
}

Checked<void> checkSettings(const ZabbixSettings &settings)
{
    Errors errors = checkEndpoint(settings.server);
    const auto report = [&](std::string key, std::string what, std::string allowed) {
        Error &error = errors.emplace_back();
        error.key = std::move(key);
        error.what = std::move(what);
        error.allowed = std::move(allowed);
    };
    if (settings.server.auth == HttpAuth::None)
        report("auth", "Zabbix lets nobody in without a token or a password",
               "bearer (an API token) or basic (user and password)");
    if (settings.reads == ZabbixReads::Items && settings.itemKey.empty())
        report("key", "the key of the items is missing", "a key such as icmpping, * for any characters");
    if (!settings.zone.empty() && !Zone::named(settings.zone))
        report("zone", "this is no time zone", "an IANA name such as Europe/Berlin");
    if (std::ranges::any_of(settings.tags, [](const ZabbixTag &tag) { return tag.name.empty(); }))
        report("tags", "a tag has no name", "a name");
    if (const auto rule = checkUpRule(settings.up); !rule) {
        errors.push_back(rule.error());
        errors.back().key = "up.value";
    }
    return checkedSettings(std::move(errors), termsOf(settings));
}

std::string settingsToJson(const ZabbixSettings &settings)
{
    Json json = selectedData(settings);
    json["schema"] = 1;
    writeHttpEndpoint(settings.server, json);
    writeSourceTerms(termsOf(settings), json);
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Checked<ZabbixSettings> zabbixFromJson(std::string_view text, const std::string &file)
{
    return readSourceSettings<ZabbixSettings>(
        text, file, zabbixName, [](JsonObject &object, JsonProblems &problems, ZabbixSettings &settings) {
            settings.server = readHttpEndpoint(object, problems);
            if (object.has("read"))
                settings.reads = static_cast<ZabbixReads>(object.word("read", readsWords));
            settings.hostGroups = readNames(object, "host_groups");
            settings.hosts = readNames(object, "hosts");
            readTags(object, settings.tags, problems);
            settings.zone = object.optionalText("zone");
            settings.maintenance = readFlag(object, "maintenance", settings.maintenance);
            if (settings.reads == ZabbixReads::Items) {
                settings.itemKey = object.text("key");
                settings.trends = readFlag(object, "trends", settings.trends);
                settings.up = readUpRule(object, problems);
            } else if (object.has("severity")) {
                settings.minSeverity = static_cast<ZabbixSeverity>(object.word("severity", severityWords));
            }
        });
}

} // namespace makegood::feeds
