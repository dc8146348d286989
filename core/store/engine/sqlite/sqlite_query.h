// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/engine/engine_query.h"
#include "store/engine/sqlite/sqlite_handle.h"

namespace makegood::store
{

/// A statement of SQLite's own interface: Qt's driver makes a QVariant of every column of every row, and
/// texts of UTF-16 out of the UTF-8 that is stored and wanted.
class SqliteQuery final : public EngineQuery
{
public:
    SqliteQuery(Database &database, const std::string &sql);
    ~SqliteQuery() override { sqlite3_finalize(m_statement); }

    bool isGood() const override
    {
        return m_code == SQLITE_OK || m_code == SQLITE_ROW || m_code == SQLITE_DONE;
    }
    Error failure() const override { return failureOf(m_database); }

    void bindText(int parameter, const std::string &text) override;
    void bindNumber(int parameter, std::int64_t number) override;
    void bindBytes(int parameter, std::span<const std::uint8_t> bytes) override;
    void bindNull(int parameter) override;

    bool step() override;
    void rewind() override;
    void rest() override;
    std::int64_t changedRows() const override { return sqlite3_changes64(m_handle); }

    bool isNull(int column) const override;
    std::int64_t number(int column) const override;
    std::string text(int column) const override;
    std::vector<std::uint8_t> bytes(int column) const override;

private:
    void note(int code); ///< the first failure stays

    Database &m_database;
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
    int m_code = SQLITE_OK;
};

} // namespace makegood::store
