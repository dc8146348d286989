// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/json_document.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace makegood::feeds
{

namespace
{

constexpr std::size_t mostJsonBytes = std::size_t(64) << 20;
constexpr std::size_t mostJsonValues = 4'000'000; ///< a small one takes a hundred bytes once it is read
constexpr std::size_t deepest = 32;

// Counts the lines that the parser has read.
class CountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingIterator(const char *at, int *lines)
        : m_at(at)
        , m_lines(lines)
    {
    }
    reference operator*() const { return *m_at; }
    CountingIterator &operator++()
    {
        *m_lines += *m_at == '\n' ? 1 : 0;
        ++m_at;
        return *this;
    }
    CountingIterator operator++(int)
    {
        const CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator &other) const { return m_at == other.m_at; }

private:
    const char *m_at;
    int *m_lines;
};

// Refuses duplicate keys and deep nesting, which the parser itself accepts. A pass of its own: a parser with
// a callback looks through the whole list after each of its objects.
class Watch : public nlohmann::json_sax<Json>
{
public:
    /// Empty: the text is malformed.
    const std::string &problem() const { return m_problem; }

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t &) override { return value(); }
    bool string(string_t &) override { return value(); }
    bool binary(binary_t &) override { return value(); }
    bool start_object(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }
    bool key(string_t &key) override
    {
        if (m_keys.back().insert(key).second)
            return true;
        m_problem = "the key \"" + std::string(beginOf(key)) + "\" stands twice in one object";
        return false;
    }
    bool parse_error(std::size_t, const std::string &, const Json::exception &) override { return false; }

private:
    bool value()
    {
        if (++m_values <= mostJsonValues)
            return true;
        m_problem = "more than 4 million values";
        return false;
    }
    bool enter()
    {
        if (!value())
            return false;
        if (m_keys.size() >= deepest) {
            m_problem = "nested more than 32 levels deep";
            return false;
        }
        m_keys.emplace_back();
        return true;
    }
    bool leave()
    {
        m_keys.pop_back();
        return true;
    }

    std::vector<std::set<std::string>> m_keys; ///< of each open object; none in lists
    std::size_t m_values = 0;
    std::string m_problem;
};

std::string shown(const Json &value)
{
    return std::string(beginOf(value.dump(-1, ' ', false, Json::error_handler_t::replace)));
}

} // namespace

void JsonProblems::add(std::string path, std::string what, std::string found, std::string allowed)
{
    Error e;
    e.file = m_file;
    e.key = std::move(path);
    e.what = std::move(what);
    if (m_values == Values::Quoted)
        e.found = std::move(found);
    e.allowed = std::move(allowed);
    m_errors.push_back(std::move(e));
}

Checked<Json> parseJson(std::string_view text, const std::string &file)
{
    Error error;
    error.file = file;
    if (text.size() > mostJsonBytes) {
        error.what = "larger than 64 MiB";
        return tl::unexpected(Errors{error});
    }
    int line = 1;
    const CountingIterator begin(text.data(), &line);
    const CountingIterator end(text.data() + text.size(), &line);
    Watch watch;
    if (Json::sax_parse(begin, end, &watch))
        return Json::parse(text);
    error.what = watch.problem().empty() ? "not JSON; the file may be cut off or damaged" : watch.problem();
    error.line = line;
    return tl::unexpected(Errors{error});
}

std::string memberText(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
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

// A longer one would be carried through every page and report.
bool JsonObject::fits(const char *key, const Json &value, std::size_t most)
{
    if (value.get_ref<const std::string &>().size() <= most)
        return true;
    report(key, "too long", shown(value), atMostBytes(most));
    return false;
}

std::string JsonObject::text(const char *key, std::size_t most)
{
    const Json *value = find(key, true);
    if (value == nullptr)
        return {};
    if (!value->is_string() || value->get_ref<const std::string &>().empty()) {
        report(key, "not a text", shown(*value), "a text that is not empty");
        return {};
    }
    return fits(key, *value, most) ? value->get<std::string>() : std::string();
}

std::string JsonObject::optionalText(const char *key, std::size_t most)
{
    const Json *value = find(key, false);
    if (value == nullptr)
        return {};
    if (!value->is_string()) {
        report(key, "not a text", shown(*value), "a text");
        return {};
    }
    return fits(key, *value, most) ? value->get<std::string>() : std::string();
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
    if (!has(key))
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
        report(key, "not one of the words that may stand here", '"' + std::string(beginOf(found)) + '"',
               allowed);
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
        if (m_asked.count(key) == 0 && !m_problems.full())
            report(key.c_str(), "unknown key", shown(value), "only the keys of the format");
}

} // namespace makegood::feeds
