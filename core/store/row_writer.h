// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "store/database.h"

namespace makegood::store
{

/// Runs one statement for each row of a contract and adds up what changed.
class RowWriter
{
public:
    RowWriter(Database &database, const char *name, const std::string &contract)
        : m_statement(database, name)
        , m_contract(contract)
    {
    }

    /// Binds one row after the contract, in the order of the statement, and runs it.
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

/// Calls `write(row, ordinal)` for each row: rows that share `key(row)` are counted from 0 in the order
/// given, so that two that agree in everything that names them are two rows and stay two rows.
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

} // namespace makegood::store
