// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sla/exact/money.h"
#include "sla/policy/policy.h"
#include "sla/policy/toml_tree.h"

namespace makegood::sla
{

/// Collects every error of one file; nothing throws and nothing stops at the first.
class Problems
{
public:
    explicit Problems(std::string file)
        : m_file(std::move(file))
    {
    }

    void add(int line, std::string key, std::string what, std::string found, std::string allowed);
    bool empty() const { return m_errors.empty(); }

    /// All of them by line, in the order in which they were found within a line.
    Errors sorted() const;

private:
    std::string m_file;
    Errors m_errors;
};

enum class Least {
    Zero,
    AboveZero
};
enum class Most {
    Hundred,
    Any
}; ///< of a percentage

/// Reads one table key by key. A key is known once it was asked for; finish() reports all others. What is
/// wrong or missing is reported and read as absent, so that the rest is still checked.
class TableReader
{
public:
    /// `path` is the table's dotted path, empty for the top.
    TableReader(const TomlNode &table, std::string path, Problems &problems);

    const std::string &path() const { return m_path; }
    int line() const { return m_table.line; }
    std::string pathOf(std::string_view key) const;
    bool has(std::string_view key) const { return m_table.find(key) != nullptr; }
    bool isEmptyList(std::string_view key) const; ///< an array stands there, and it is empty
    int lineOf(std::string_view key) const; ///< the table's own line when the key is absent

    /// Reports a key as missing.
    void missing(std::string_view key, std::string allowed);
    /// Reports what stands at a key as wrong.
    void wrong(std::string_view key, std::string what, std::string allowed);

    std::optional<std::string> text(std::string_view key); ///< not empty, no control characters
    std::optional<std::int64_t> integer(std::string_view key, std::int64_t least, std::int64_t most);
    std::optional<bool> boolean(std::string_view key);
    std::optional<Duration> duration(std::string_view key, Least least);
    std::optional<Target> target(std::string_view key); ///< a duration above zero, or `2bd`
    std::optional<Duration> timeOfDay(std::string_view key);
    std::optional<LocalDate> date(std::string_view key);
    std::optional<Month> month(std::string_view key);
    std::optional<Instant> instant(std::string_view key);
    std::optional<std::string> zone(std::string_view key);
    std::optional<Fraction> decimal(std::string_view key);
    std::optional<Percent> percent(std::string_view key, Most most);
    std::optional<Money> money(std::string_view key, const std::optional<Currency> &currency);
    std::optional<std::vector<std::string>> texts(std::string_view key); ///< no text twice
    std::optional<std::vector<std::chrono::weekday>> weekdays(std::string_view key);
    std::optional<std::chrono::weekday> weekday(std::string_view key);
    std::vector<LocalDate> dates(std::string_view key);
    std::vector<Cause> causes(std::string_view key);
    Clauses clauses() { return texts("clauses").value_or(Clauses()); }

    /// One of a closed list of words.
    template <typename T>
    std::optional<T> word(std::string_view key, std::initializer_list<std::pair<std::string_view, T>> words)
    {
        const std::optional<std::string> found = text(key);
        if (!found)
            return std::nullopt;
        std::vector<std::string_view> names;
        for (const auto &[name, value] : words) {
            if (name == *found)
                return value;
            names.push_back(name);
        }
        notAmong(key, *found, names);
        return std::nullopt;
    }
    /// A list of such words, none twice.
    template <typename Words>
    std::optional<std::vector<std::string>> textsAmong(std::string_view key, const Words &words)
    {
        std::optional<std::vector<std::string>> found = texts(key);
        for (const std::string &one : found.value_or(std::vector<std::string>()))
            if (std::find(std::begin(words), std::end(words), std::string_view(one)) == std::end(words))
                notAmong(key, one, std::vector<std::string_view>(std::begin(words), std::end(words)));
        return found;
    }

    /// A table below this one, or null.
    const TomlNode *table(std::string_view key);
    /// The rows of an array of tables with each row's path: its `id` when it has one, else its index.
    /// More than `most` are an error, and none is read.
    std::vector<std::pair<const TomlNode *, std::string>> rows(std::string_view key,
                                                               std::size_t most = SIZE_MAX);

    /// As above, and missing when absent. `what` says what may stand there.
    template <typename T> T need(std::string_view key, std::optional<T> value, std::string_view what)
    {
        if (!value && !has(key))
            missing(key, std::string(what));
        return value ? std::move(*value) : T();
    }

    /// Reports every key that was never asked for.
    void finish();

private:
    const TomlNode *at(std::string_view key);
    const TomlNode *at(std::string_view key, TomlNode::Kind kind, std::string_view allowed);
    void notAmong(std::string_view key, const std::string &found, const std::vector<std::string_view> &words);
    template <typename T, typename Parse>
    std::optional<T> parsed(std::string_view key, std::string_view allowed, Parse parse);

    const TomlNode &m_table;
    std::string m_path;
    Problems &m_problems;
    std::vector<std::string> m_known;
};

/// Reads `id` of rows and reports one that an earlier row has.
class UniqueIds
{
public:
    std::string read(TableReader &row, std::string_view key = "id");

private:
    std::set<std::string> m_seen;
};

} // namespace makegood::sla
