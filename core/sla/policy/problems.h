// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>

#include "sla/base/error.h"

namespace makegood::sla
{

class KeyTable;

/// Collects the errors of one file, up to a thousand: a reader reports here and goes on.
class Problems
{
public:
    /// `keys`: of this kind of file; readers hold what they ask for against it. Must outlive this object.
    explicit Problems(std::string file, const KeyTable *keys = nullptr)
        : m_file(std::move(file))
        , m_keys(keys)
    {
    }

    void add(int line, std::string key, std::string what, std::string found, std::string allowed);
    bool empty() const { return m_errors.empty(); }

    /// Errors by line; errors of one line in the order of add().
    Errors sorted() const;

    const KeyTable *keys() const { return m_keys; }
    /// Says of which table of the list of keys the table at `path` is (a path has the rows' names).
    void place(std::string path, std::string table)
    {
        m_tables.insert_or_assign(std::move(path), std::move(table));
    }
    /// The same, asked; empty: the top.
    std::string tableAt(const std::string &path) const;

private:
    std::string m_file;
    const KeyTable *m_keys;
    std::map<std::string, std::string> m_tables; ///< by path
    Errors m_errors;
};

} // namespace makegood::sla
