// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "sla/base/error.h"
#include "sla/base/limits.h"
#include "sla/exact/money.h"
#include "sla/time/instant.h"

namespace makegood::feeds
{

using Json = nlohmann::json;

/// Errors in one JSON text, each with the path of the value it is about.
class JsonProblems
{
public:
    enum class Values {
        Quoted,
        Hidden ///< for texts in which somebody may have put a secret by mistake
    };

    explicit JsonProblems(std::string file, Values values = Values::Quoted)
        : m_file(std::move(file))
        , m_values(values)
    {
    }
    void add(std::string path, std::string what, std::string found, std::string allowed);
    bool empty() const { return m_errors.empty(); }
    bool full() const { return m_errors.size() >= 20; } ///< enough to report; readers stop here
    Errors take() { return std::move(m_errors); }

private:
    std::string m_file;
    Values m_values;
    Errors m_errors;
};

/// Parses strictly: duplicate keys, more than 32 levels, more than 64 MiB and more than 4 million values are
/// refused, each where it begins; a syntax error says its line.
Checked<Json> parseJson(std::string_view text, const std::string &file);

/// The text of a member, of an answer that may lack it; empty: absent, or no text.
std::string memberText(const Json &object, const char *key);

/// Reads the members of one object; finish() reports members that were not asked for as unknown.
class JsonObject
{
public:
    JsonObject(const Json &object, std::string path, JsonProblems &problems);

    bool has(const char *key) const;
    std::string text(const char *key, std::size_t most = longestText); ///< required; `most` bytes
    std::string optionalText(const char *key, std::size_t most = longestText); ///< absent: empty
    Instant instant(const char *key);
    std::optional<Instant> optionalInstant(const char *key); ///< absent: nothing
    bool flag(const char *key);
    Month month(const char *key);
    Money money(const char *key, const Currency &currency);
    std::size_t word(const char *key, std::span<const std::string_view> words);
    const Json *array(const char *key); ///< required; null after a report
    const Json *optional(const char *key) { return find(key, false); } ///< of any type; absent: null

    std::string path(const char *key) const { return m_path.empty() ? key : m_path + '.' + key; }
    void report(const char *key, std::string what, std::string found, std::string allowed);
    void finish();

private:
    const Json *find(const char *key, bool required);
    bool fits(const char *key, const Json &value, std::size_t most);
    template <typename T> T parsed(const char *key, Expected<T> value, const std::string &found);

    const Json &m_object;
    std::string m_path;
    JsonProblems &m_problems;
    std::set<std::string> m_asked;
};

/// Reads a file that is an array of objects; `make` turns each of them into a T.
template <typename T, typename F>
Checked<std::vector<T>> readJsonArray(std::string_view text, const std::string &file, F &&make)
{
    const auto document = parseJson(text, file);
    if (!document)
        return tl::unexpected(document.error());
    JsonProblems problems(file);
    std::vector<T> out;
    if (!document->is_array())
        problems.add("", "not an array", document->type_name(), "an array of objects");
    else
        for (std::size_t i = 0; i < document->size() && !problems.full(); ++i) {
            JsonObject object((*document)[i], '[' + std::to_string(i) + ']', problems);
            out.push_back(make(object, problems));
            object.finish();
        }
    if (!problems.empty())
        return tl::unexpected(problems.take());
    return out;
}

} // namespace makegood::feeds
