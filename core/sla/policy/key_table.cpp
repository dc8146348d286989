// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/key_table.h"

#include <algorithm>
#include <numeric>

#include "sla/policy/credit_keys.h"
#include "sla/policy/measure_keys.h"

namespace makegood::sla
{

namespace
{

template <typename Kind, typename Key> std::vector<std::string_view>
kindsAmong(std::span<const Key> keys, std::string_view name, std::span<const std::string_view> words)
{
    std::vector<std::string_view> out;
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const Key &one) { return one.name == name; });
    if (key == keys.end())
        return out;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (key->kinds.contains(static_cast<Kind>(i)))
            out.push_back(words[i]);
    return out.size() == words.size() ? std::vector<std::string_view>() : out;
}

std::pair<std::string_view, std::string_view> nameOf(const KeyRow &row)
{
    return {row.table, row.key};
}

} // namespace

KeyTable::KeyTable(std::vector<KeyRow> rows)
    : m_rows(std::move(rows))
    , m_byName(m_rows.size())
{
    std::iota(m_byName.begin(), m_byName.end(), std::size_t(0));
    std::stable_sort(m_byName.begin(), m_byName.end(),
                     [&](std::size_t a, std::size_t b) { return nameOf(m_rows[a]) < nameOf(m_rows[b]); });
}

std::vector<const KeyRow *> KeyTable::of(std::string_view table) const
{
    std::vector<const KeyRow *> out;
    for (const KeyRow &row : m_rows)
        if (row.table == table)
            out.push_back(&row);
    return out;
}

const KeyRow *KeyTable::find(std::string_view table, std::string_view key) const
{
    const std::pair wanted(table, key);
    const auto at = std::partition_point(m_byName.begin(), m_byName.end(),
                                         [&](std::size_t place) { return nameOf(m_rows[place]) < wanted; });
    return at == m_byName.end() || nameOf(m_rows[*at]) != wanted ? nullptr : &m_rows[*at];
}

std::vector<std::string_view> KeyTable::kindsOf(const KeyRow &row)
{
    if (row.table == "class.measure")
        return kindsAmong<MeasureKind>(measureKeys(), row.key, wordsOf<MeasureKind>);
    if (row.table == "credit" || row.table == "credit.rule")
        return kindsAmong<CreditKind>(creditKeys(), row.key, wordsOf<CreditKind>);
    return {};
}

} // namespace makegood::sla
