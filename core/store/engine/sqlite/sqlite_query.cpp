// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/engine/sqlite/sqlite_query.h"

#include <cstring>
#include <string_view>

#include <QString>

namespace makegood::store
{

namespace
{

// Eight bytes at once: nearly every text is.
bool isAscii(std::string_view text)
{
    std::uint64_t high = 0;
    std::size_t i = 0;
    for (; i + sizeof high <= text.size(); i += sizeof high) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + i, sizeof eight);
        high |= eight;
    }
    for (; i < text.size(); ++i)
        high |= static_cast<unsigned char>(text[i]);
    return (high & 0x8080808080808080U) == 0;
}

// As UTF-8, whatever a damaged file or another program has there.
std::string asUtf8(std::string_view text)
{
    if (isAscii(text))
        return std::string(text);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toStdString();
}

} // namespace

SqliteQuery::SqliteQuery(Database &database, const std::string &sql)
    : m_database(database)
    , m_handle(handleOf(database))
{
    m_code = sqlite3_prepare_v3(m_handle, sql.c_str(), static_cast<int>(sql.size()),
                                SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (m_statement == nullptr && m_code == SQLITE_OK)
        m_code = SQLITE_MISUSE; // a text without a statement
}

void SqliteQuery::note(int code)
{
    if (isGood())
        m_code = code;
}

void SqliteQuery::bindText(int parameter, const std::string &text)
{
    const std::string valid = asUtf8(text);
    note(sqlite3_bind_text64(m_statement, parameter + 1, valid.data(), valid.size(), SQLITE_TRANSIENT,
                             SQLITE_UTF8));
}

void SqliteQuery::bindNumber(int parameter, std::int64_t number)
{
    note(sqlite3_bind_int64(m_statement, parameter + 1, number));
}

void SqliteQuery::bindBytes(int parameter, std::span<const std::uint8_t> bytes)
{
    // Without a pointer it would be NULL and not empty.
    if (bytes.empty())
        note(sqlite3_bind_zeroblob(m_statement, parameter + 1, 0));
    else
        note(sqlite3_bind_blob64(m_statement, parameter + 1, bytes.data(), bytes.size(), SQLITE_TRANSIENT));
}

void SqliteQuery::bindNull(int parameter)
{
    note(sqlite3_bind_null(m_statement, parameter + 1));
}

bool SqliteQuery::step()
{
    if (!isGood())
        return false;
    m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

void SqliteQuery::rewind()
{
    sqlite3_reset(m_statement); // what it returns is the failure of the last step, which is known
}

void SqliteQuery::rest()
{
    rewind();
    sqlite3_clear_bindings(m_statement);
}

bool SqliteQuery::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t SqliteQuery::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string SqliteQuery::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return text == nullptr ? std::string() : asUtf8({text, static_cast<std::size_t>(size)});
}

std::vector<std::uint8_t> SqliteQuery::bytes(int column) const
{
    const auto *bytes = static_cast<const std::uint8_t *>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return bytes == nullptr ? std::vector<std::uint8_t>() : std::vector<std::uint8_t>(bytes, bytes + size);
}

} // namespace makegood::store
