// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <type_traits>

#include "sla/evidence/edit.h"
#include "store/database.h"

namespace makegood::store
{

/// Runs one statement for each row of a contract and counts the changed rows.
class RowWriter
{
public:
    RowWriter(Database &database, const char *name, const std::string &contract)
        : m_statement(database, name)
        , m_contract(contract)
    {
    }

    /// Binds the contract and then `values` in the order of the statement, and runs it.
    template <typename... T> void write(const T &...values)
    {
        m_statement.bind(m_contract);
        (m_statement.bind(values), ...);
        m_changed += m_statement.run();
    }

    Expected<std::int64_t> changed() const
    {
        return m_statement.outcome().map([this] { return m_changed; });
    }

private:
    Statement m_statement;
    const std::string &m_contract;
    std::int64_t m_changed = 0;
};

/// Calls `write(row, ordinal)` for each row. Rows with an equal `key(row)` are counted from 0 in the given
/// order, so that rows that agree in everything that names them stay separate rows.
template <typename T, typename Key, typename Write>
void forEachNumbered(const std::vector<T> &rows, Key &&key, Write &&write)
{
    std::vector<const T *> sorted;
    sorted.reserve(rows.size());
    for (const T &row : rows)
        sorted.push_back(&row);
    std::stable_sort(sorted.begin(), sorted.end(), [&](const T *a, const T *b) { return key(*a) < key(*b); });
    std::int64_t ordinal = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        ordinal = i > 0 && key(*sorted[i - 1]) == key(*sorted[i]) ? ordinal + 1 : 0;
        write(*sorted[i], ordinal);
    }
}

/// Stores an edit of rows that are numbered within their key: for each key before or after an edit, writes
/// the rows of `after` with that key as forEachNumbered() and calls `removeFrom(key, count)` for the ordinals
/// from `count` on. `after`: every row of the contract once the edits were applied.
template <typename T, typename Key, typename Write, typename RemoveFrom>
void forEachEdited(const std::vector<Edit<T>> &edits, const std::vector<T> &after, Key &&key, Write &&write,
                   RemoveFrom &&removeFrom)
{
    std::map<std::decay_t<std::invoke_result_t<Key &, const T &>>, std::vector<T>> edited;
    for (const Edit<T> &edit : edits)
        for (const std::optional<T> *side : {&edit.before, &edit.after})
            if (*side)
                edited.try_emplace(key(**side));
    for (const T &row : after)
        if (const auto rows = edited.find(key(row)); rows != edited.end())
            rows->second.push_back(row);
    for (const auto &[named, rows] : edited) {
        removeFrom(named, std::int64_t(rows.size()));
        forEachNumbered(rows, key, write);
    }
}

} // namespace makegood::store
