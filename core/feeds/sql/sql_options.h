// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QSqlDatabase>
#include <QTemporaryFile>

#include "feeds/sql/sql_session.h"

namespace makegood::feeds
{

/// Qt's name of the engine's driver.
QString driverNameOf(SqlEngine engine);

/// A file with the certificates that the server's is verified against, at a path that needs no quoting.
/// Errors: `caFile` cannot be read (unreachable) or holds no certificate (refused).
Expected<std::unique_ptr<QTemporaryFile>> writeTrust(const std::string &caFile);

/// Sets address, user, password, time limits and TLS of a connection that is not open yet. `trustFile` is
/// empty without TLS.
void setUp(QSqlDatabase &database, const SqlAccess &access, const QString &trustFile);

/// Statements to run once a connection is open: time zone UTC, and the server's own limits; of a file, what
/// guards against it.
QStringList openingStatements(SqlEngine engine, const SqlLimits &limits);

} // namespace makegood::feeds
