// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTemporaryDir>

#include "feeds/sql/sql_breaker.h"
#include "sla/base/error.h"

namespace makegood::feeds
{

/// A copy of a SQLite database and its write-ahead log, taken while another program may write to it. The
/// original is opened for reading only and never locked. Its folder is the user's alone and goes with it.
class SqliteSnapshot
{
public:
    /// Copies again when what was copied cannot be of one state. Errors: the file cannot be read
    /// (unreachable), is no SQLite database (refused), or changes faster than it is copied (unreachable).
    static Expected<std::unique_ptr<SqliteSnapshot>> take(const std::string &file, const SqlBreaker &breaker);

    QString path() const { return m_folder.filePath(QStringLiteral("copy.db")); }

private:
    SqliteSnapshot() = default;

    QTemporaryDir m_folder;
};

} // namespace makegood::feeds
