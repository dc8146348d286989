// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace makegood::store
{

/// The database files of other programs, such as Uptime Kuma's: of what they are read with, this is all that
/// core/feeds knows, and the only header of this floor that it includes.

/// Qt's name of the driver that reads them.
inline QString foreignFileDriver()
{
    return QStringLiteral("QSQLITE");
}

/// Statements to run once such a file, or a copy of it, is open: nothing is written, and what its schema
/// says runs no function of this program.
inline QStringList foreignFileGuards()
{
    return {QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA query_only = ON")};
}

} // namespace makegood::store
