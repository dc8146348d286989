// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/table_keys.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

#include "sla/base/words.h"
#include "sla/policy/toml_path.h"
#include "sla/policy/value_text.h"

namespace makegood::sla
{

namespace
{

constexpr std::size_t usualKeys = 12; ///< that a table may have; no limit

// How many letters have to be put in, left out or exchanged to make one word of the other.
std::size_t steps(std::string_view from, std::string_view to)
{
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t corner = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < to.size(); ++j) {
            const std::size_t exchanged = corner + (from[i] == to[j] ? 0 : 1);
            corner = row[j + 1];
            row[j + 1] = std::min({exchanged, corner + 1, row[j] + 1});
        }
    }
    return row.back();
}

// The key that is probably meant: two steps away at most, and fewer than half its letters. Empty: none.
std::string_view meant(std::string_view key, const std::vector<std::string_view> &known)
{
    constexpr std::size_t most = 2;
    constexpr std::size_t longest = 40; // no key is longer, and the work grows with the length
    std::string_view nearest;
    std::size_t least = most + 1;
    for (const std::string_view one : known) {
        const std::size_t apart = key.size() > longest ? least : steps(key, one);
        if (apart < least && 2 * apart < one.size()) {
            least = apart;
            nearest = one;
        }
    }
    return nearest;
}

} // namespace

TableKeys::TableKeys(const TomlNode &table, std::string path, Problems &problems)
    : m_table(table)
    , m_path(std::move(path))
    , m_name(problems.tableAt(m_path))
    , m_problems(problems)
{
    m_known.reserve(usualKeys);
}

std::string TableKeys::pathOf(std::string_view key) const
{
    return m_path.empty() ? std::string(key) : m_path + '.' + std::string(key);
}

std::string TableKeys::nameOf(std::string_view key) const
{
    return m_name.empty() ? std::string(key) : m_name + '.' + std::string(key);
}

int TableKeys::lineOf(std::string_view key) const
{
    const TomlNode *node = m_table.find(key);
    return node ? node->line : m_table.line;
}

bool TableKeys::isEmptyList(std::string_view key) const
{
    const TomlNode *node = m_table.find(key);
    return node && node->kind == TomlNode::Kind::Array && node->items.empty();
}

bool TableKeys::says(std::string_view key, std::string_view text)
{
    const TomlNode *node = at(key);
    return node && node->kind == TomlNode::Kind::Text && node->text == text;
}

void TableKeys::missing(std::string_view key, std::string allowed)
{
    m_problems.add(m_table.line, pathOf(key), "a required key is missing", "", std::move(allowed));
}

void TableKeys::wrong(std::string_view key, std::string what, std::string allowed)
{
    const TomlNode *node = m_table.find(key);
    m_problems.add(lineOf(key), pathOf(key), std::move(what), node ? node->shown() : "", std::move(allowed));
}

void TableKeys::expect(std::string_view key, std::initializer_list<KeyForm> forms) const
{
#ifdef NDEBUG
    static_cast<void>(key);
    static_cast<void>(forms);
#else
    if (const KeyTable *keys = m_problems.keys()) {
        const KeyRow *row = keys->find(m_name, key);
        assert(row != nullptr
               && (forms.size() == 0 || std::find(forms.begin(), forms.end(), row->form) != forms.end()));
    }
#endif
}

const TomlNode *TableKeys::at(std::string_view key)
{
    expect(key, {});
    if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
        m_known.emplace_back(key);
    return m_table.find(key);
}

const TomlNode *TableKeys::at(std::string_view key, TomlNode::Kind kind, std::string_view allowed)
{
    const TomlNode *node = at(key);
    if (!node || node->kind == kind)
        return node;
    wrong(key, "the wrong type", std::string(allowed));
    return nullptr;
}

void TableKeys::notAmong(std::string_view key, const std::string &found,
                         std::span<const std::string_view> words)
{
    m_problems.add(lineOf(key), pathOf(key), "not one of the words that may stand here", inQuotes(found),
                   joined(words));
}

const TomlNode *TableKeys::table(std::string_view key)
{
    expect(key, {KeyForm::Table, KeyForm::Settings});
    m_problems.place(pathOf(key), nameOf(key));
    return at(key, TomlNode::Kind::Table, "a table");
}

std::vector<std::pair<const TomlNode *, std::string>> TableKeys::rows(std::string_view key, std::size_t most)
{
    std::vector<std::pair<const TomlNode *, std::string>> out;
    expect(key, {KeyForm::Rows});
    const TomlNode *node = at(key);
    if (!node)
        return out;
    const std::string path = pathOf(key);
    const std::string allowed = "tables under [[" + path + "]]";
    if (node->kind != TomlNode::Kind::Array) {
        wrong(key, "the wrong type", allowed);
        return out;
    }
    if (node->items.size() > most) {
        wrong(key, "too many rows", "at most " + std::to_string(most));
        return out;
    }
    for (std::size_t i = 0; i < node->items.size(); ++i) {
        const TomlNode &row = node->items[i];
        if (row.kind != TomlNode::Kind::Table) {
            m_problems.add(row.line, path, "the wrong type", row.shown(), allowed);
            continue;
        }
        out.emplace_back(&row, path + '.' + rowName(row, i));
        m_problems.place(out.back().second, nameOf(key));
    }
    return out;
}

void TableKeys::finish()
{
    std::vector<std::string_view> known(m_known.begin(), m_known.end());
    std::sort(known.begin(), known.end());
    for (const auto &[key, node] : m_table.entries) {
        if (std::find(m_known.begin(), m_known.end(), key) != m_known.end())
            continue;
        const std::string_view near = meant(key, known);
        m_problems.add(node.line, pathOf(key),
                       near.empty() ? "an unknown key"
                                    : "an unknown key; " + std::string(near) + " may be meant",
                       key, joined(known));
    }
}

} // namespace makegood::sla
