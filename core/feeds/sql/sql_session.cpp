// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/sql/sql_session.h"

#include <algorithm>

#include <QSqlDriver>
#include <QUuid>

#include "feeds/sql/sql_errors.h"
#include "feeds/sql/sql_options.h"
#include "feeds/sql/sqlite_snapshot.h"

namespace makegood::feeds
{

using namespace sla;

namespace
{

Error noDriver(SqlEngine engine)
{
    Error error;
    error.what = "Qt's driver " + driverNameOf(engine).toStdString()
        + " for this kind of database is not installed; on Debian it is in the package "
        + (engine == SqlEngine::Postgresql  ? "libqt6sql6-psql"
               : engine == SqlEngine::Mysql ? "libqt6sql6-mysql"
                                            : "libqt6sql6-sqlite");
    return error;
}

} // namespace

Expected<SqlAccess> sqlAccessOf(const SqlEndpoint &endpoint, const Secrets &secrets, const HttpLimits &limits)
{
    const auto secret = secrets.find(endpoint.keyName);
    if (!endpoint.keyName.empty() && (secret == secrets.end() || secret->second.isEmpty())) {
        auto missing = refused("the password of the database is missing: the keyring has none under '"
                               + endpoint.keyName + "'");
        missing.value().needsSignIn = true;
        return missing;
    }
    SqlAccess access{endpoint, endpoint.keyName.empty() ? QByteArray() : secret->second, {}};
    access.limits.connect = std::min(access.limits.connect, limits.silence);
    access.limits.statement = limits.silence;
    access.limits.deadline = limits.deadline;
    return access;
}

SqlSession::SqlSession(const SqlAccess &access, SqlBreaker &breaker)
    : m_engine(access.endpoint.engine)
    , m_limits(access.limits)
    , m_name(QStringLiteral("feeds-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_breaker(breaker)
{
}

SqlSession::~SqlSession()
{
    m_breaker.watch({});
    if (QSqlDatabase::contains(m_name)) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

Expected<std::unique_ptr<SqlSession>> SqlSession::open(const SqlAccess &access, SqlBreaker &breaker)
{
    const SqlEngine engine = access.endpoint.engine;
    if (!QSqlDatabase::isDriverAvailable(driverNameOf(engine)))
        return tl::unexpected(noDriver(engine));
    std::unique_ptr<SqlSession> session(new SqlSession(access, breaker));
    QSqlDatabase database = QSqlDatabase::addDatabase(driverNameOf(engine), session->m_name);
    if (engine == SqlEngine::Sqlite) {
        auto snapshot = SqliteSnapshot::take(access.endpoint.database, breaker);
        if (!snapshot)
            return tl::unexpected(snapshot.error());
        session->m_snapshot = std::move(*snapshot);
        database.setDatabaseName(session->m_snapshot->path());
    } else {
        QString trustFile;
        if (access.endpoint.verifiesTls) {
            auto trust = writeTrust(access.endpoint.caFile);
            if (!trust)
                return tl::unexpected(trust.error());
            trustFile = (*trust)->fileName();
            session->m_trust = std::move(*trust);
        }
        setUp(database, access, trustFile);
    }
    if (!database.open())
        return tl::unexpected(engine == SqlEngine::Sqlite ? sentenceOf(engine, database.lastError())
                                                          : cannotConnect(engine, database.lastError()));
    breaker.watch(database.driver()->handle());
    for (const QString &statement : openingStatements(engine, access.limits))
        if (auto done = session->execute(statement); !done)
            return tl::unexpected(done.error());
    return session;
}

Expected<void> SqlSession::execute(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(statement))
        return tl::unexpected(sentenceOf(m_engine, query.lastError()));
    return {};
}

Expected<void> SqlSession::begin()
{
    switch (m_engine) {
    case SqlEngine::Postgresql:
        return execute(QStringLiteral("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    case SqlEngine::Mysql:
        return execute(QStringLiteral("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY"));
    case SqlEngine::Sqlite:
        break;
    }
    return execute(QStringLiteral("BEGIN"));
}

void SqlSession::end()
{
    (void)execute(QStringLiteral("ROLLBACK")); // a lost connection rolled back by itself
}

Expected<SqlExtent> SqlSession::ask(const QString &statement, const QVariantList &bound, const OnRow &onRow)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    const auto failed = [&]() -> Expected<SqlExtent> {
        if (isStatementTimeout(m_engine, query.lastError()))
            return SqlExtent::TooMuch;
        return tl::unexpected(sentenceOf(m_engine, query.lastError()));
    };
    if (!query.prepare(statement))
        return failed();
    for (const QVariant &value : bound)
        query.addBindValue(value);
    if (!query.exec())
        return failed();
    std::size_t rows = 0;
    while (query.next()) {
        if (++rows > m_limits.maxRows)
            return SqlExtent::TooMuch;
        SqlRow row(query);
        if (const auto taken = onRow(row); !taken)
            return tl::unexpected(taken.error());
        if (!row.isGood())
            return refused("the database holds a row that cannot be right: " + row.wrong());
    }
    // The end of the rows and a lost connection look alike.
    if (query.lastError().isValid())
        return failed();
    return SqlExtent::Whole;
}

Expected<void> SqlSession::askAll(const QString &statement, const QVariantList &bound, const OnRow &onRow)
{
    const auto extent = ask(statement, bound, onRow);
    if (!extent)
        return tl::unexpected(extent.error());
    if (*extent == SqlExtent::TooMuch) {
        Error error;
        error.kind = ErrorKind::Unreachable;
        error.what = "the database took longer over a statement, or gave more rows, than a sync waits for";
        return tl::unexpected(std::move(error));
    }
    return {};
}

} // namespace makegood::feeds
