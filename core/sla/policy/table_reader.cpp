// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/table_reader.h"

#include <algorithm>
#include <set>

#include "sla/base/limits.h"
#include "sla/policy/value_hint.h"
#include "sla/policy/value_text.h"

namespace makegood::sla
{

namespace
{

constexpr std::array<std::string_view, 7> weekdayWords = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::optional<std::chrono::weekday> weekdayNamed(std::string_view name)
{
    for (unsigned i = 0; i < weekdayWords.size(); ++i)
        if (weekdayWords[i] == name)
            return std::chrono::weekday(i + 1);
    return std::nullopt;
}

} // namespace

std::optional<std::vector<std::string>> TableReader::texts(std::string_view key)
{
    expect(key, {KeyForm::Texts, KeyForm::Words, KeyForm::Dates});
    const TomlNode *node = at(key, TomlNode::Kind::Array, "an array of strings");
    if (!node)
        return std::nullopt;
    std::vector<std::string> out;
    std::set<std::string_view> met;
    for (const TomlNode &item : node->items) {
        const auto report = [&](std::string what, std::string allowed) {
            problems().add(item.line, pathOf(key), std::move(what), item.shown(), std::move(allowed));
        };
        if (item.kind != TomlNode::Kind::Text)
            report(withHint("the wrong type", typeHint(item, TomlNode::Kind::Text)), "an array of strings");
        else if (isBlankOrControl(item.text))
            report("an empty text or one with control characters", "strings that are not empty");
        else if (item.text.size() > longestName)
            report("too long", atMostBytes(longestName));
        else if (!met.insert(item.text).second)
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
        wrong(key, withHint("not a day of the week", wordHint(*name, weekdayWords)), joined(weekdayWords));
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
            problems().add(lineOf(key), pathOf(key),
                           withHint("not a day of the week", wordHint(name, weekdayWords)), inQuotes(name),
                           joined(weekdayWords));
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
            problems().add(lineOf(key), pathOf(key), date.error().what, inQuotes(text), date.error().allowed);
    }
    return out;
}

std::optional<std::string> TableReader::textAmong(std::string_view key,
                                                  std::span<const std::string_view> words)
{
    std::optional<std::string> found = text(key);
    if (found && std::find(words.begin(), words.end(), std::string_view(*found)) == words.end()) {
        notAmong(key, *found, words);
        return std::nullopt;
    }
    return found;
}

std::optional<std::vector<std::string>> TableReader::textsAmong(std::string_view key,
                                                                std::span<const std::string_view> words)
{
    std::optional<std::vector<std::string>> found = texts(key);
    for (const std::string &one : found.value_or(std::vector<std::string>()))
        if (std::find(words.begin(), words.end(), std::string_view(one)) == words.end())
            notAmong(key, one, words);
    return found;
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
