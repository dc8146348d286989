// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "sla/base/floors.h"

namespace makegood::sla
{

/// The words of a closed list, in the order of its enumerators: as in policy files, CSV, JSON and the
/// database. Specialised next to the enum; readers, writers and error messages all use this table:
///
///     template <> inline constexpr auto wordsOf<Combine> = wordList<Combine::All>("any", "all");
template <typename E> inline constexpr std::array<std::string_view, 0> wordsOf{};

/// An enum that has such a table.
template <typename E>
concept ClosedList = std::is_enum_v<E> && !wordsOf<E>.empty();

/// Makes a table. Does not compile unless there is one word for each enumerator up to `last`, each another.
template <auto last, typename... Word> consteval auto wordList(const Word &...words)
{
    static_assert(sizeof...(words) == static_cast<std::size_t>(last) + 1);
    const std::array<std::string_view, sizeof...(words)> out{words...};
    for (std::size_t i = 0; i < out.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (out[i] == out[j])
                throw "two enumerators have one word";
    return out;
}

/// The word of an enumerator.
template <ClosedList E> std::string wordOf(E value)
{
    return std::string(wordsOf<E>[static_cast<std::size_t>(value)]);
}

/// The enumerator with this word; nothing for any other text.
template <ClosedList E> constexpr std::optional<E> fromWord(std::string_view word)
{
    for (std::size_t i = 0; i < wordsOf<E>.size(); ++i)
        if (wordsOf<E>[i] == word)
            return static_cast<E>(i);
    return std::nullopt;
}

/// Words separated by a comma and a space, as error messages list allowed values.
std::string joined(std::span<const std::string_view> words);
std::string joined(const std::vector<std::string> &words);

/// All words of a closed list.
template <ClosedList E> std::string allowedWords()
{
    return joined(wordsOf<E>);
}

/// The first words of a long list, and a mark that there are more.
template <ClosedList E> std::string firstWords(std::size_t count)
{
    return joined(std::span<const std::string_view>(wordsOf<E>).first(count)) + ", …";
}

} // namespace makegood::sla
