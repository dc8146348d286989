// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QByteArray>
#include <QSqlDatabase>
#include <QVariantList>

#include "feeds/http/http_access.h"
#include "feeds/http/secrets.h"
#include "feeds/sql/sql_breaker.h"
#include "feeds/sql/sql_endpoint.h"
#include "feeds/sql/sql_row.h"

namespace makegood::feeds
{

class SqliteSnapshot;

/// Limits of one request to a database. Each is always set.
struct SqlLimits {
    Duration connect = std::chrono::seconds(10); ///< for making the connection; whole seconds, 2 at least
    Duration statement = std::chrono::seconds(30); ///< for one statement, held by the server too
    Duration deadline = std::chrono::seconds(120); ///< for the whole request
    std::size_t maxRows = 400'000; ///< of one answer
};

/// Where and how to connect. Holds a secret: never written to a log, a file or an error.
struct SqlAccess {
    SqlEndpoint endpoint;
    QByteArray password;
    SqlLimits limits;
};

/// The access to a database with the limits of a source's requests. Refused: a password that is named and
/// missing.
Expected<SqlAccess> sqlAccessOf(const SqlEndpoint &endpoint, const Secrets &secrets,
                                const HttpLimits &limits);

/// Whether an answer was cut by a limit, so that a shorter stretch of time may do.
enum class SqlExtent {
    Whole,
    TooMuch, ///< more rows than allowed, or more time than the server allows a statement
};

/// One connection, for the thread that opened it. It only reads: everything runs in a read-only transaction,
/// which sees one state of the database. A SQLite file is copied and the copy is read.
class SqlSession
{
public:
    /// Errors: not reached, not let in (unreachable), no such database, no driver, a file that is no
    /// database (refused).
    static Expected<std::unique_ptr<SqlSession>> open(const SqlAccess &access, SqlBreaker &breaker);
    ~SqlSession();
    SqlSession(const SqlSession &) = delete;
    SqlSession &operator=(const SqlSession &) = delete;

    SqlEngine engine() const { return m_engine; }
    const SqlLimits &limits() const { return m_limits; }

    /// Begins and ends the transaction in which ask() is called.
    Expected<void> begin();
    void end();

    using OnRow = std::function<Expected<void>(SqlRow &)>;
    /// One statement with `?` for each bound value; `onRow` for each row until it fails. Errors: those of
    /// `onRow`, a bad row, a table that is missing, locked or not to be read, a lost connection.
    Expected<SqlExtent> ask(const QString &statement, const QVariantList &bound, const OnRow &onRow);
    /// The same, where a cut answer is an error.
    Expected<void> askAll(const QString &statement, const QVariantList &bound, const OnRow &onRow);

private:
    SqlSession(const SqlAccess &access, SqlBreaker &breaker);
    Expected<void> execute(const QString &statement);

    const SqlEngine m_engine;
    const SqlLimits m_limits;
    const QString m_name;
    SqlBreaker &m_breaker;
    std::unique_ptr<SqliteSnapshot> m_snapshot;
    std::unique_ptr<QObject> m_trust; ///< the file of trusted certificates
};

} // namespace makegood::feeds
