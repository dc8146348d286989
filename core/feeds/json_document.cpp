// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/json_document.h"

#include <algorithm>
#include <vector>

namespace makegood
{

namespace
{

constexpr std::size_t mostBytes = std::size_t(64) << 20;
constexpr int deepest = 32;

int lineAt(std::string_view text, std::size_t position)
{
    return 1
        + int(std::count(text.begin(), text.begin() + std::ptrdiff_t(std::min(position, text.size())), '\n'));
}

// Builds the document and notices what nlohmann's own parser lets pass: duplicate keys and deep nesting.
class StrictSax : public nlohmann::detail::json_sax_dom_parser<Json>
{
    using Base = nlohmann::detail::json_sax_dom_parser<Json>;

public:
    explicit StrictSax(Json &into)
        : Base(into, false)
    {
    }

    bool start_object(std::size_t n)
    {
        m_keys.emplace_back();
        return deeper() && Base::start_object(n);
    }
    bool end_object()
    {
        m_keys.pop_back();
        --m_depth;
        return Base::end_object();
    }
    bool start_array(std::size_t n) { return deeper() && Base::start_array(n); }
    bool end_array()
    {
        --m_depth;
        return Base::end_array();
    }
    bool key(Json::string_t &name)
    {
        if (!m_keys.back().insert(name).second) {
            problem = "the key \"" + name + "\" stands twice in one object";
            return false;
        }
        return Base::key(name);
    }
    bool parse_error(std::size_t position, const std::string &, const Json::exception &)
    {
        problem = "not JSON";
        where = position;
        return false;
    }

    std::string problem;
    std::size_t where = 0;

private:
    bool deeper()
    {
        if (++m_depth <= deepest)
            return true;
        problem = "nested more than 32 levels deep";
        return false;
    }
    std::vector<std::set<std::string>> m_keys;
    int m_depth = 0;
};

std::string shown(const Json &value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, 80);
}

} // namespace

void JsonProblems::add(std::string path, std::string what, std::string found, std::string allowed)
{
    Error e;
    e.file = m_file;
    e.key = std::move(path);
    e.what = std::move(what);
    e.found = std::move(found);
    e.allowed = std::move(allowed);
    m_errors.push_back(std::move(e));
}

Checked<Json> parseJson(std::string_view text, const std::string &file)
{
    Error error;
    error.file = file;
    if (text.size() > mostBytes) {
        error.what = "larger than 64 MiB";
        return tl::unexpected(Errors{error});
    }
    Json out;
    StrictSax sax(out);
    if (Json::sax_parse(text, &sax))
        return out;
    error.what = sax.problem.empty() ? "not JSON" : sax.problem;
    error.line = sax.where > 0 ? lineAt(text, sax.where) : 0;
    return tl::unexpected(Errors{error});
}

JsonObject::JsonObject(const Json &object, std::string path, JsonProblems &problems)
    : m_object(object)
    , m_path(std::move(path))
    , m_problems(problems)
{
    if (!m_object.is_object())
        m_problems.add(m_path, "not an object", shown(m_object), "an object");
}

void JsonObject::report(const char *key, std::string what, std::string found, std::string allowed)
{
    m_problems.add(path(key), std::move(what), std::move(found), std::move(allowed));
}

const Json *JsonObject::find(const char *key, bool required)
{
    m_asked.insert(key);
    if (!m_object.is_object())
        return nullptr;
    const auto found = m_object.find(key);
    if (found != m_object.end())
        return &*found;
    if (required)
        report(key, "missing", "", "a value");
    return nullptr;
}

bool JsonObject::has(const char *key) const
{
    return m_object.is_object() && m_object.contains(key);
}

std::string JsonObject::text(const char *key)
{
    const Json *value = find(key, true);
    if (value == nullptr)
        return {};
    if (!value->is_string() || value->get_ref<const std::string &>().empty()) {
        report(key, "not a text", shown(*value), "a text that is not empty");
        return {};
    }
    return value->get<std::string>();
}

std::string JsonObject::optionalText(const char *key)
{
    const Json *value = find(key, false);
    if (value == nullptr || value->is_null())
        return {};
    if (!value->is_string()) {
        report(key, "not a text", shown(*value), "a text");
        return {};
    }
    return value->get<std::string>();
}

template <typename T> T JsonObject::parsed(const char *key, Expected<T> value, const std::string &found)
{
    if (!value && !found.empty())
        report(key, value.error().what, '"' + found + '"', value.error().allowed);
    return value.value_or(T{});
}

Instant JsonObject::instant(const char *key)
{
    const std::string found = text(key);
    return parsed(key, parseInstant(found), found);
}

std::optional<Instant> JsonObject::optionalInstant(const char *key)
{
    m_asked.insert(key);
    if (!has(key) || m_object[key].is_null())
        return std::nullopt;
    return instant(key);
}

bool JsonObject::flag(const char *key)
{
    const Json *value = find(key, true);
    if (value != nullptr && !value->is_boolean())
        report(key, "not a flag", shown(*value), "true or false");
    return value != nullptr && value->is_boolean() && value->get<bool>();
}

Month JsonObject::month(const char *key)
{
    const std::string found = text(key);
    return parsed(key, parseMonth(found), found);
}

Money JsonObject::money(const char *key, const Currency &currency)
{
    const std::string found = text(key);
    return parsed(key, parseMoney(found, currency), found);
}

std::size_t JsonObject::word(const char *key, std::span<const std::string_view> words)
{
    const std::string found = text(key);
    const auto at = std::find(words.begin(), words.end(), found);
    if (at != words.end())
        return static_cast<std::size_t>(at - words.begin());
    std::string allowed;
    for (const std::string_view w : words)
        allowed += (allowed.empty() ? "" : ", ") + std::string(w);
    if (!found.empty())
        report(key, "not one of the words that may stand here", '"' + found.substr(0, 80) + '"', allowed);
    return 0;
}

const Json *JsonObject::array(const char *key)
{
    const Json *value = find(key, true);
    if (value == nullptr || value->is_array())
        return value;
    report(key, "not an array", shown(*value), "an array");
    return nullptr;
}

void JsonObject::finish()
{
    if (!m_object.is_object())
        return;
    for (const auto &[key, value] : m_object.items())
        if (m_asked.count(key) == 0)
            report(key.c_str(), "unknown key", shown(value), "only the keys of the format");
}

} // namespace makegood
