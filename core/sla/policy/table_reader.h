// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <initializer_list>
#include <set>

#include "sla/base/words.h"
#include "sla/policy/value_reader.h"

namespace makegood::sla
{

/// Reads words of closed lists and arrays, beside the single values of ValueReader.
class TableReader : public ValueReader
{
public:
    using ValueReader::ValueReader;

    /// A word of a closed list.
    template <ClosedList E> std::optional<E> word(std::string_view key)
    {
        const std::optional<std::string> found = textAmong(key, wordsOf<E>);
        return found ? fromWord<E>(*found) : std::nullopt;
    }
    /// One of some words of a closed list, which a message lists in this order.
    template <ClosedList E> std::optional<E> word(std::string_view key, std::initializer_list<E> allowed)
    {
        std::vector<std::string_view> words;
        for (const E value : allowed)
            words.push_back(wordsOf<E>[static_cast<std::size_t>(value)]);
        const std::optional<std::string> found = textAmong(key, words);
        return found ? fromWord<E>(*found) : std::nullopt;
    }
    /// An array of words of a closed list, none twice.
    template <ClosedList E> std::vector<E> words(std::string_view key)
    {
        std::vector<E> out;
        for (const std::string &found : textsAmong(key, wordsOf<E>).value_or(std::vector<std::string>()))
            if (const std::optional<E> value = fromWord<E>(found))
                out.push_back(*value);
        return out;
    }

    std::optional<std::vector<std::string>> texts(std::string_view key); ///< no text twice
    /// The array even when some of its texts are none of the words, which is reported.
    std::optional<std::vector<std::string>> textsAmong(std::string_view key,
                                                       std::span<const std::string_view> words);
    Clauses clauses() { return texts("clauses").value_or(Clauses()); }
    std::optional<std::chrono::weekday> weekday(std::string_view key);
    std::optional<std::vector<std::chrono::weekday>> weekdays(std::string_view key);
    std::vector<LocalDate> dates(std::string_view key);

private:
    std::optional<std::string> textAmong(std::string_view key, std::span<const std::string_view> words);
};

/// Reads `id` of rows and reports an id that an earlier row has.
class UniqueIds
{
public:
    std::string read(TableReader &row, std::string_view key = "id");

private:
    std::set<std::string> m_seen;
};

} // namespace makegood::sla
