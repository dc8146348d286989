// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sla/policy/key_table.h"
#include "sla/policy/problems.h"
#include "sla/policy/toml_tree.h"

namespace makegood::sla
{

/// What is said of an absent key, and the beginnings of what is said of a path that leads nowhere and of a
/// table at a wrong place.
inline constexpr std::string_view missingKey = "a required key is missing";
inline constexpr std::string_view nothingHere = "there is no ";
inline constexpr std::string_view strayTable = "an unknown key; did you mean [";

/// The keys of one TOML table, with their lines. A key is known once it was read; finish() reports the
/// others.
class TableKeys
{
public:
    /// `path` is the table's dotted path, empty for the top.
    TableKeys(const TomlNode &table, std::string path, Problems &problems);

    const std::string &path() const { return m_path; }
    int line() const { return m_table.line; }
    std::string pathOf(std::string_view key) const;
    bool has(std::string_view key) const { return m_table.find(key) != nullptr; }
    bool isEmptyList(std::string_view key) const; ///< the key holds an empty array
    bool says(std::string_view key, std::string_view text); ///< the key, known from now on, holds this string
    int lineOf(std::string_view key) const; ///< the table's own line when the key is absent

    /// Reports that a required key is missing.
    void missing(std::string_view key, std::string allowed);
    /// Reports that the value of a key is wrong.
    void wrong(std::string_view key, std::string what, std::string allowed);

    /// A table below this one, or null.
    const TomlNode *table(std::string_view key);
    /// The rows of an array of tables with each row's path: its `id` when it has one, else its index.
    /// Reports more than `most` rows, and returns none of them.
    std::vector<std::pair<const TomlNode *, std::string>> rows(std::string_view key,
                                                               std::size_t most = SIZE_MAX);

    /// Returns the value, or a default value after reporting an absent key; `what` describes an allowed
    /// value.
    template <typename T> T need(std::string_view key, std::optional<T> value, std::string_view what)
    {
        if (!value && !has(key))
            missing(key, std::string(what));
        return value ? std::move(*value) : T();
    }

    /// Reports every key that was not read.
    void finish();

protected:
    const TomlNode *find(std::string_view key) const { return m_table.find(key); }
    /// The value of a key, which is known from now on; null when absent.
    const TomlNode *at(std::string_view key);
    /// The same; a value of another kind is reported and null.
    const TomlNode *at(std::string_view key, TomlNode::Kind kind, std::string_view allowed);
    /// Fails in builds that check themselves unless the list of keys has this one, with one of these forms.
    void expect(std::string_view key, std::initializer_list<KeyForm> forms) const;
    const std::string &name() const { return m_name; } ///< of the table, in the list of keys
    /// Reports a text that is none of the words.
    void notAmong(std::string_view key, const std::string &found, std::span<const std::string_view> words);
    Problems &problems() { return m_problems; }

private:
    std::string nameOf(std::string_view key) const; ///< of the table below, in the list of keys
    std::string allowedHere(std::vector<std::string_view> known) const; ///< for a message

    const TomlNode &m_table;
    std::string m_path;
    std::string m_name; ///< in the list of keys
    Problems &m_problems;
    std::vector<std::string> m_known;
};

} // namespace makegood::sla
