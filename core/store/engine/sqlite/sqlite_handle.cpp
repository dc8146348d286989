// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/engine/sqlite/sqlite_handle.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

namespace makegood::store
{

sqlite3 *handleOf(Database &database)
{
    const QVariant handle = database.handle().driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Error failureOf(Database &database)
{
    sqlite3 *handle = handleOf(database);
    return database.failure(QSqlError({}, QString::fromUtf8(sqlite3_errmsg(handle)),
                                      QSqlError::StatementError,
                                      QString::number(sqlite3_extended_errcode(handle))));
}

RawStatement::RawStatement(sqlite3 *handle, const std::string &sql)
{
    m_code = sqlite3_prepare_v2(handle, sql.c_str(), static_cast<int>(sql.size()), &m_statement, nullptr);
}

void RawStatement::bind(int column, const std::string &text)
{
    if (m_statement != nullptr)
        sqlite3_bind_text(m_statement, column, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

bool RawStatement::next()
{
    if (m_statement == nullptr || !isGood())
        return false;
    m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

std::string RawStatement::text(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    return bytes == nullptr ? std::string()
                            : std::string(static_cast<const char *>(bytes), static_cast<std::size_t>(size));
}

std::string quotedName(const std::string &name)
{
    std::string out = "\"";
    for (const char letter : name)
        out += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return out + '"';
}

} // namespace makegood::store
