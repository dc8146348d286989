// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/source_settings.h"

#include <array>
#include <set>

#include <nlohmann/json.hpp>

namespace makegood::feeds
{

namespace
{

using Json = nlohmann::json;

constexpr std::array<const char *, 3> authKinds = {"none", "basic", "bearer"};
constexpr std::array<const char *, 3> upKinds = {"one-or-zero", "equals", "at-least"};

/// The members of one object, each asked for once; what nobody asked for is unknown.
class Members
{
public:
    Members(const Json &value, std::string path, Errors &errors)
        : m_value(value)
        , m_path(std::move(path))
        , m_errors(errors)
    {
        if (!value.is_object())
            report({}, "an object is expected here", value.type_name());
    }

    const Json *find(const char *key)
    {
        m_asked.insert(key);
        if (!m_value.is_object())
            return nullptr;
        const auto member = m_value.find(key);
        return member == m_value.end() ? nullptr : &*member;
    }

    std::string text(const char *key, bool required)
    {
        const Json *value = find(key);
        if (value && value->is_string())
            return value->get<std::string>();
        if (value)
            report(key, "text is expected here", value->type_name());
        else if (required)
            report(key, "this is missing", {});
        return {};
    }

    template <std::size_t n> std::size_t word(const char *key, const std::array<const char *, n> &words)
    {
        const std::string found = text(key, true);
        for (std::size_t i = 0; i < n; ++i)
            if (found == words[i])
                return i;
        if (!found.empty())
            report(key, "this word is not known here", found);
        return 0;
    }

    void finish()
    {
        if (m_value.is_object())
            for (const auto &[key, value] : m_value.items())
                if (!m_asked.count(key))
                    report(key, "unknown key", {});
    }

    void report(const std::string &key, std::string what, std::string found)
    {
        Error error;
        error.key = m_path.empty() || key.empty() ? m_path + key : m_path + "." + key;
        error.what = std::move(what);
        error.found = std::move(found);
        m_errors.push_back(std::move(error));
    }

private:
    const Json &m_value;
    std::string m_path;
    Errors &m_errors;
    std::set<std::string> m_asked;
};

MappingRow rowFrom(const Json &value, const std::string &path, Errors &errors)
{
    MappingRow row;
    Members members(value, path, errors);
    row.service = members.text("service", true);
    row.probe = members.text("probe", true);
    if (const Json *match = members.find("match")) {
        Members labels(*match, path + ".match", errors);
        if (match->is_object())
            for (const auto &[name, wanted] : match->items())
                row.match[name] = labels.text(name.c_str(), true);
    }
    members.finish();
    return row;
}

// nlohmann's document keeps the last of two equal keys without a word.
Json parsed(std::string_view text, std::string &problem)
{
    std::vector<std::set<std::string>> seen;
    const auto watch = [&](int depth, Json::parse_event_t event, Json &value) {
        if (depth > 16)
            problem = "too deeply nested";
        if (event == Json::parse_event_t::object_start)
            seen.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            seen.pop_back();
        else if (event == Json::parse_event_t::key && !seen.back().insert(value.get<std::string>()).second)
            problem = "the key " + value.get<std::string>() + " stands twice";
        return true;
    };
    Json json = Json::parse(text, watch, false);
    if (json.is_discarded())
        problem = "this is not JSON";
    return json;
}

} // namespace

std::string settingsToJson(const PrometheusSettings &settings)
{
    Json rows = Json::array();
    for (const MappingRow &row : settings.mapping) {
        Json match = Json::object();
        for (const auto &[name, value] : row.match)
            match[name] = value;
        rows.push_back({{"match", match}, {"service", row.service}, {"probe", row.probe}});
    }
    Json auth = {{"kind", authKinds[static_cast<std::size_t>(settings.auth)]}};
    if (settings.auth == HttpAuth::Basic)
        auth["user"] = settings.user;
    if (settings.auth != HttpAuth::None)
        auth["key"] = settings.keyName;
    Json up = {{"rule", upKinds[static_cast<std::size_t>(settings.up.kind)]}};
    if (settings.up.kind != UpRule::Kind::OneOrZero)
        up["value"] = settings.up.value;
    Json json = {{"schema", 1},
                 {"kind", "prometheus"},
                 {"address", settings.address},
                 {"auth", auth},
                 {"selector", settings.selector},
                 {"mapping", rows},
                 {"up", up},
                 {"overlap", formatDuration(settings.overlap)}};
    if (!settings.caFile.empty())
        json["ca_file"] = settings.caFile;
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Checked<PrometheusSettings> settingsFromJson(std::string_view text)
{
    Errors errors;
    std::string problem;
    const Json json = parsed(text, problem);
    if (!problem.empty()) {
        errors.emplace_back().what = problem;
        return tl::unexpected(std::move(errors));
    }
    PrometheusSettings settings;
    Members members(json, {}, errors);
    if (const Json *schema = members.find("schema"); !schema || !schema->is_number_integer() || *schema != 1)
        members.report("schema", "settings of another version", schema ? schema->dump() : "nothing");
    if (const std::string kind = members.text("kind", true); kind != "prometheus")
        members.report("kind", "settings of another kind of source", kind);
    settings.address = members.text("address", true);
    settings.caFile = members.text("ca_file", false);
    settings.selector = members.text("selector", true);

    if (const Json *value = members.find("auth")) {
        Members auth(*value, "auth", errors);
        settings.auth = static_cast<HttpAuth>(auth.word("kind", authKinds));
        if (settings.auth == HttpAuth::Basic)
            settings.user = auth.text("user", true);
        if (settings.auth != HttpAuth::None)
            settings.keyName = auth.text("key", true);
        auth.finish();
    }
    if (const Json *value = members.find("up")) {
        Members up(*value, "up", errors);
        settings.up.kind = static_cast<UpRule::Kind>(up.word("rule", upKinds));
        if (settings.up.kind != UpRule::Kind::OneOrZero)
            settings.up.value = up.text("value", true);
        up.finish();
    }
    if (const Json *rows = members.find("mapping"); rows && rows->is_array()) {
        for (std::size_t i = 0; i < rows->size(); ++i)
            settings.mapping.push_back(rowFrom((*rows)[i], "mapping[" + std::to_string(i) + "]", errors));
    } else {
        members.report("mapping", "a list of rows is expected here", rows ? rows->type_name() : "nothing");
    }
    if (const std::string overlap = members.text("overlap", false); !overlap.empty()) {
        if (const auto length = parseDuration(overlap))
            settings.overlap = *length;
        else
            members.report("overlap", length.error().what, overlap);
    }
    members.finish();
    if (errors.empty())
        if (auto checked = checkSettings(settings); !checked)
            errors = std::move(checked.error());
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    return settings;
}

} // namespace makegood::feeds
