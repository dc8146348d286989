// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <sqlite3.h>

#include "store/database.h"

namespace makegood::store
{

/// SQLite's own handle of a connection, for what Qt does not have.
sqlite3 *handleOf(Database &database);

/// The handle's last failure, as Database::failure() says it.
Error failureOf(Database &database);

/// A statement of SQLite's own interface; finalized by the destructor.
class RawStatement
{
public:
    RawStatement(sqlite3 *handle, const std::string &sql);
    ~RawStatement() { sqlite3_finalize(m_statement); }
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;

    void bind(int column, const std::string &text);
    bool next(); ///< false after the last row or a failure
    bool isGood() const { return m_code == SQLITE_OK || m_code == SQLITE_ROW || m_code == SQLITE_DONE; }
    std::string text(int column) const;
    sqlite3_stmt *statement() { return m_statement; }

private:
    sqlite3_stmt *m_statement = nullptr;
    int m_code = SQLITE_OK;
};

/// The name in double quotes.
std::string quotedName(const std::string &name);

} // namespace makegood::store
