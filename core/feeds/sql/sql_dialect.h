// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "feeds/sql/sql_endpoint.h"

namespace makegood::feeds
{

/// What PostgreSQL and MySQL spell differently. Arguments are columns or `?`, never data.
class SqlDialect
{
public:
    explicit SqlDialect(SqlEngine engine)
        : m_isPostgresql(engine == SqlEngine::Postgresql)
    {
    }

    /// The database's clock in milliseconds.
    QString now() const
    {
        return m_isPostgresql
            ? QStringLiteral("CAST(floor(extract(epoch FROM clock_timestamp()) * 1000) AS bigint)")
            : QStringLiteral("CAST(floor(unix_timestamp(now(3)) * 1000) AS signed)");
    }
    /// A column of bytes as hexadecimal text in lower case.
    QString hex(const char *column) const
    {
        return (m_isPostgresql ? QStringLiteral("encode(%1, 'hex')") : QStringLiteral("lower(hex(%1))"))
            .arg(QLatin1String(column));
    }
    /// The bytes of a bound hexadecimal text.
    QString bytes() const
    {
        return m_isPostgresql ? QStringLiteral("decode(?, 'hex')") : QStringLiteral("unhex(?)");
    }
    /// A column of time in whole seconds since 1970. Such a column is in UTC, whatever the session's zone.
    QString seconds(const char *column) const
    {
        return (m_isPostgresql ? QStringLiteral("CAST(floor(extract(epoch FROM %1)) AS bigint)")
                               : QStringLiteral("CAST(floor(unix_timestamp(%1)) AS signed)"))
            .arg(QLatin1String(column));
    }
    /// Bound seconds since 1970 to be compared with a column of time.
    QString time() const
    {
        return m_isPostgresql
            ? QStringLiteral("(to_timestamp(CAST(? AS double precision)) AT TIME ZONE 'UTC')")
            : QStringLiteral("from_unixtime(?)");
    }

private:
    bool m_isPostgresql;
};

} // namespace makegood::feeds
