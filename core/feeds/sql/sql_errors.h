// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>

#include "feeds/sql/sql_session.h"

namespace makegood::feeds
{

/// Whether the server ended a statement because it took longer than allowed.
bool isStatementTimeout(SqlEngine engine, const QSqlError &error);

/// A database's error as a sentence; the server's own words stand in `found`.
Error sentenceOf(SqlEngine engine, const QSqlError &error);

/// A failure to reach a database at all.
Error cannotConnect(SqlEngine engine, const QSqlError &error);

} // namespace makegood::feeds
