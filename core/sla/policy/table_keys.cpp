// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/table_keys.h"

#include <algorithm>
#include <cassert>

#include "sla/base/words.h"
#include "sla/policy/near_word.h"
#include "sla/policy/place_hint.h"
#include "sla/policy/toml_path.h"
#include "sla/policy/value_hint.h"
#include "sla/policy/value_text.h"

namespace makegood::sla
{

namespace
{

constexpr std::size_t usualKeys = 12; ///< that a table may have; no limit

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
    m_problems.add(m_table.line, pathOf(key), std::string(missingKey), "", std::move(allowed));
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
    wrong(key, withHint("the wrong type", typeHint(*node, kind)), std::string(allowed));
    return nullptr;
}

void TableKeys::notAmong(std::string_view key, const std::string &found,
                         std::span<const std::string_view> words)
{
    m_problems.add(lineOf(key), pathOf(key),
                   withHint("not one of the words that may stand here", wordHint(found, words)),
                   inQuotes(found), joined(words));
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

std::string TableKeys::allowedHere(std::vector<std::string_view> known) const
{
    // What another kind reads is no help to somebody who wrote this one.
    const TomlNode *kind = m_table.find("kind");
    std::erase_if(known, [&](std::string_view key) {
        const KeyRow *row = kind ? policyKeys().find(m_name, key) : nullptr;
        const auto kinds = row ? KeyTable::kindsOf(*row) : std::vector<std::string_view>();
        return !kinds.empty() && std::find(kinds.begin(), kinds.end(), kind->text) == kinds.end();
    });
    return joined(known);
}

void TableKeys::finish()
{
    std::vector<std::string_view> known(m_known.begin(), m_known.end());
    std::sort(known.begin(), known.end());
    for (const auto &[key, node] : m_table.entries) {
        if (std::find(m_known.begin(), m_known.end(), key) != m_known.end())
            continue;
        const std::string_view near = nearWord(key, known);
        const std::string hint = near.empty() && m_problems.keys() != &contractKeys()
            ? placeHint(m_name, key, node)
            : near.empty() ? std::string()
                           : std::string(near) + " may be meant";
        m_problems.add(node.line, pathOf(key), hint.empty() ? "an unknown key" : "an unknown key; " + hint,
                       key, allowedHere(known));
    }
}

} // namespace makegood::sla
