// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/source/source.h"
#include "feeds/sql/sql_session.h"

namespace makegood::feeds
{

/// A connection of a kind that reads a database, `settings.database`.
template <typename Connection, typename Settings>
Expected<std::unique_ptr<SourceConnection>> connectSql(const Settings &settings, const SourceAccess &access)
{
    return sqlAccessOf(settings.database, access.secrets, access.limits)
        .map([&](const SqlAccess &sql) -> std::unique_ptr<SourceConnection> {
            return std::make_unique<Connection>(settings, sql);
        });
}

} // namespace makegood::feeds
