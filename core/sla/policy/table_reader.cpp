// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/table_reader.h"

#include <charconv>

#include "sla/policy/toml_path.h"
#include "sla/time/zone.h"

namespace makegood::sla
{

namespace
{

constexpr std::array<std::string_view, 7> weekdayNames = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
constexpr std::string_view weekdayWords = "mon, tue, wed, thu, fri, sat, sun";

std::string inQuotes(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

std::string joined(const std::vector<std::string_view> &words)
{
    std::string out;
    for (std::string_view word : words)
        out += (out.empty() ? "" : ", ") + std::string(word);
    return out;
}

bool hasControl(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
    });
}

std::optional<std::chrono::weekday> weekdayNamed(std::string_view name)
{
    for (unsigned i = 0; i < weekdayNames.size(); ++i)
        if (weekdayNames[i] == name)
            return std::chrono::weekday(i);
    return std::nullopt;
}

} // namespace

void Problems::add(int line, std::string key, std::string what, std::string found, std::string allowed)
{
    Error e;
    e.what = std::move(what);
    e.file = m_file;
    e.line = line;
    e.key = std::move(key);
    e.found = std::move(found);
    e.allowed = std::move(allowed);
    m_errors.push_back(std::move(e));
}

Errors Problems::sorted() const
{
    Errors out = m_errors;
    std::stable_sort(out.begin(), out.end(), [](const Error &a, const Error &b) { return a.line < b.line; });
    return out;
}

TableReader::TableReader(const TomlNode &table, std::string path, Problems &problems)
    : m_table(table)
    , m_path(std::move(path))
    , m_problems(problems)
{
}

std::string TableReader::pathOf(std::string_view key) const
{
    return m_path.empty() ? std::string(key) : m_path + '.' + std::string(key);
}

int TableReader::lineOf(std::string_view key) const
{
    const TomlNode *node = m_table.find(key);
    return node ? node->line : m_table.line;
}

bool TableReader::isEmptyList(std::string_view key) const
{
    const TomlNode *node = m_table.find(key);
    return node && node->kind == TomlNode::Kind::Array && node->items.empty();
}

void TableReader::missing(std::string_view key, std::string allowed)
{
    m_problems.add(m_table.line, pathOf(key), "a required key is missing", "", std::move(allowed));
}

void TableReader::wrong(std::string_view key, std::string what, std::string allowed)
{
    const TomlNode *node = m_table.find(key);
    m_problems.add(lineOf(key), pathOf(key), std::move(what), node ? node->shown() : "", std::move(allowed));
}

const TomlNode *TableReader::at(std::string_view key)
{
    if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
        m_known.emplace_back(key);
    return m_table.find(key);
}

const TomlNode *TableReader::at(std::string_view key, TomlNode::Kind kind, std::string_view allowed)
{
    const TomlNode *node = at(key);
    if (!node || node->kind == kind)
        return node;
    wrong(key, "the wrong type", std::string(allowed));
    return nullptr;
}

void TableReader::notAmong(std::string_view key, const std::string &found,
                           const std::vector<std::string_view> &words)
{
    m_problems.add(lineOf(key), pathOf(key), "not one of the words that may stand here", inQuotes(found),
                   joined(words));
}

std::optional<std::string> TableReader::text(std::string_view key)
{
    const TomlNode *node = at(key, TomlNode::Kind::Text, "a string");
    if (!node)
        return std::nullopt;
    if (node->text.find_first_not_of(" \t\n") == std::string::npos || hasControl(node->text)) {
        wrong(key, "an empty text or one with control characters", "a string that is not empty");
        return std::nullopt;
    }
    return node->text;
}

std::optional<std::int64_t> TableReader::integer(std::string_view key, std::int64_t least, std::int64_t most)
{
    const std::string allowed = "an integer from " + std::to_string(least) + " to " + std::to_string(most);
    const TomlNode *node = at(key, TomlNode::Kind::Whole, allowed);
    if (!node)
        return std::nullopt;
    if (node->integer < least || node->integer > most) {
        wrong(key, "out of range", allowed);
        return std::nullopt;
    }
    return node->integer;
}

std::optional<bool> TableReader::boolean(std::string_view key)
{
    const TomlNode *node = at(key, TomlNode::Kind::Boolean, "true or false");
    return node ? std::optional(node->boolean) : std::nullopt;
}

template <typename T, typename Parse>
std::optional<T> TableReader::parsed(std::string_view key, std::string_view allowed, Parse parse)
{
    const TomlNode *node = at(key, TomlNode::Kind::Text, allowed);
    if (!node)
        return std::nullopt;
    Expected<T> value = parse(node->text);
    if (value)
        return std::move(*value);
    wrong(key, value.error().what,
          value.error().allowed.empty() ? std::string(allowed) : value.error().allowed);
    return std::nullopt;
}

std::optional<Duration> TableReader::duration(std::string_view key, Least least)
{
    const std::optional<Duration> value
        = parsed<Duration>(key, "a string such as \"90s\", \"5m\" or \"1h30m\"", parseDuration);
    if (value && least == Least::AboveZero && *value <= Duration::zero()) {
        wrong(key, "out of range", "a duration above zero");
        return std::nullopt;
    }
    return value;
}

std::optional<Target> TableReader::target(std::string_view key)
{
    constexpr std::int64_t mostDays = 3650;
    const TomlNode *node = m_table.find(key);
    if (!node || node->kind != TomlNode::Kind::Text || !node->text.ends_with("bd")) {
        const std::optional<Duration> elapsed = duration(key, Least::AboveZero);
        return elapsed ? std::optional(Target{*elapsed, 0}) : std::nullopt;
    }
    at(key);
    const char *end = node->text.data() + node->text.size() - 2;
    std::int64_t days = 0;
    const auto [stop, error] = std::from_chars(node->text.data(), end, days);
    if (error != std::errc() || stop != end || days < 1 || days > mostDays) {
        wrong(key, "not a number of business days", "\"1bd\" to \"" + std::to_string(mostDays) + "bd\"");
        return std::nullopt;
    }
    return Target{Duration::zero(), days};
}

std::optional<Duration> TableReader::timeOfDay(std::string_view key)
{
    return parsed<Duration>(key, "a string from \"00:00\" to \"24:00\"", parseTimeOfDay);
}

std::optional<LocalDate> TableReader::date(std::string_view key)
{
    return parsed<LocalDate>(key, "a string such as \"2026-03-01\"", parseDate);
}

std::optional<Month> TableReader::month(std::string_view key)
{
    return parsed<Month>(key, "a string such as \"2026-03\"", parseMonth);
}

std::optional<Instant> TableReader::instant(std::string_view key)
{
    return parsed<Instant>(key, "a string such as \"2026-03-01T00:00:00Z\"", parseInstant);
}

std::optional<std::string> TableReader::zone(std::string_view key)
{
    const std::optional<Zone> zone
        = parsed<Zone>(key, "a string such as \"America/Denver\" or \"-07:00\"", Zone::named);
    return zone ? text(key) : std::nullopt;
}

std::optional<Fraction> TableReader::decimal(std::string_view key)
{
    return parsed<Fraction>(key, "a decimal in quotes, such as \"1.5\"", parseDecimal);
}

std::optional<Percent> TableReader::percent(std::string_view key, Most most)
{
    const std::optional<Fraction> value
        = parsed<Fraction>(key, "a decimal in quotes, such as \"99.9\"", parseDecimal);
    if (!value)
        return std::nullopt;
    if (most == Most::Hundred && *value > 100) {
        wrong(key, "out of range", "\"0\" to \"100\"");
        return std::nullopt;
    }
    return Percent{m_table.find(key)->text, *value / 100};
}

std::optional<Money> TableReader::money(std::string_view key, const std::optional<Currency> &currency)
{
    // Without a currency the number of decimals is not known: the most that any has, so that only form is
    // judged.
    const Currency used = currency.value_or(Currency{"", 4});
    return parsed<Money>(key, "an amount in quotes, such as \"1000.00\"",
                         [&](const std::string &text) { return parseMoney(text, used); });
}

std::optional<std::vector<std::string>> TableReader::texts(std::string_view key)
{
    const TomlNode *node = at(key, TomlNode::Kind::Array, "an array of strings");
    if (!node)
        return std::nullopt;
    std::vector<std::string> out;
    for (const TomlNode &item : node->items) {
        const auto report = [&](std::string what, std::string allowed) {
            m_problems.add(item.line, pathOf(key), std::move(what), item.shown(), std::move(allowed));
        };
        if (item.kind != TomlNode::Kind::Text)
            report("the wrong type", "an array of strings");
        else if (item.text.find_first_not_of(" \t\n") == std::string::npos || hasControl(item.text))
            report("an empty text or one with control characters", "strings that are not empty");
        else if (std::find(out.begin(), out.end(), item.text) != out.end())
            report("it stands here twice", "each once");
        else
            out.push_back(item.text);
    }
    return out;
}

std::optional<std::chrono::weekday> TableReader::weekday(std::string_view key)
{
    const std::optional<std::string> name = text(key);
    if (!name)
        return std::nullopt;
    const std::optional<std::chrono::weekday> day = weekdayNamed(*name);
    if (!day)
        wrong(key, "not a day of the week", std::string(weekdayWords));
    return day;
}

std::optional<std::vector<std::chrono::weekday>> TableReader::weekdays(std::string_view key)
{
    const std::optional<std::vector<std::string>> names = texts(key);
    if (!names)
        return std::nullopt;
    std::vector<std::chrono::weekday> out;
    for (const std::string &name : *names) {
        if (const std::optional<std::chrono::weekday> day = weekdayNamed(name))
            out.push_back(*day);
        else
            m_problems.add(lineOf(key), pathOf(key), "not a day of the week", inQuotes(name),
                           std::string(weekdayWords));
    }
    return out;
}

std::vector<LocalDate> TableReader::dates(std::string_view key)
{
    std::vector<LocalDate> out;
    for (const std::string &text : texts(key).value_or(std::vector<std::string>())) {
        if (const Expected<LocalDate> date = parseDate(text))
            out.push_back(*date);
        else
            m_problems.add(lineOf(key), pathOf(key), date.error().what, inQuotes(text), date.error().allowed);
    }
    return out;
}

std::vector<Cause> TableReader::causes(std::string_view key)
{
    std::vector<Cause> out;
    for (const std::string &name : textsAmong(key, causeNames).value_or(std::vector<std::string>()))
        if (const std::optional<Cause> cause = causeNamed(name))
            out.push_back(*cause);
    return out;
}

const TomlNode *TableReader::table(std::string_view key)
{
    return at(key, TomlNode::Kind::Table, "a table");
}

std::vector<std::pair<const TomlNode *, std::string>> TableReader::rows(std::string_view key,
                                                                        std::size_t most)
{
    std::vector<std::pair<const TomlNode *, std::string>> out;
    const std::string allowed = "tables under [[" + pathOf(key) + "]]";
    const TomlNode *node = at(key, TomlNode::Kind::Array, allowed);
    if (!node)
        return out;
    if (node->items.size() > most) {
        wrong(key, "too many rows", "at most " + std::to_string(most));
        return out;
    }
    for (std::size_t i = 0; i < node->items.size(); ++i) {
        const TomlNode &row = node->items[i];
        if (row.kind != TomlNode::Kind::Table) {
            m_problems.add(row.line, pathOf(key), "the wrong type", row.shown(), allowed);
            continue;
        }
        out.emplace_back(&row, pathOf(key) + '.' + rowName(row, i));
    }
    return out;
}

void TableReader::finish()
{
    std::vector<std::string_view> known(m_known.begin(), m_known.end());
    std::sort(known.begin(), known.end());
    for (const auto &[key, node] : m_table.entries)
        if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
            m_problems.add(node.line, pathOf(key), "an unknown key", key, joined(known));
}

std::string UniqueIds::read(TableReader &row, std::string_view key)
{
    std::string id = row.need(key, row.text(key), "a name of its own");
    if (id.empty())
        return id;
    if (!m_seen.insert(id).second)
        row.wrong(key, "an earlier row has the same " + std::string(key), "each once");
    return id;
}

} // namespace makegood::sla
