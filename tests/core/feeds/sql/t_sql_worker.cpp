// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include "sql_request.h"
#include "support/sql_server.h"
#include "support/test_program.h"

namespace t_sql_worker
{

using namespace makegood::sla;
using namespace makegood::feeds;
using namespace makegood::test;

namespace
{

using Engine = SqlServer::Engine;

} // namespace

/// One request after another to a real server, and everything that may be wrong with it.
class SqlWorkerTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_servers.clear(); }
    void readsAndNeverWrites_data() { engines(); }
    void readsAndNeverWrites();
    void bindsWhateverStandsInAText_data() { engines(); }
    void bindsWhateverStandsInAText();
    void cancelsAStatement_data() { engines(); }
    void cancelsAStatement();
    void endsAStatementInTime_data();
    void endsAStatementInTime();
    void saysWhyItCannotConnect_data();
    void saysWhyItCannotConnect();
    void endsASilentServerInTime_data() { engines(); }
    void endsASilentServerInTime();
    void goesAwayWhileAStatementRuns_data() { engines(); }
    void goesAwayWhileAStatementRuns();

private:
    void engines();
    SqlAccess access(Engine engine) const;

    std::map<Engine, std::unique_ptr<SqlServer>> m_servers;
};

void SqlWorkerTest::engines()
{
    QTest::addColumn<int>("engine");
    QTest::newRow("postgresql") << int(Engine::Postgresql);
    QTest::newRow("mariadb") << int(Engine::Mariadb);
}

void SqlWorkerTest::initTestCase()
{
    for (const Engine engine : {Engine::Postgresql, Engine::Mariadb}) {
        auto server = SqlServer::start(engine);
        QVERIFY2(server, server ? "" : server.error().text().c_str());
        QVERIFY((*server)->createDatabase(QStringLiteral("d")));
        QVERIFY((*server)->createUser(
            QStringLiteral("reader"),
            QStringLiteral("s;e=c'r et").replace(QLatin1Char('\''), QLatin1String("''"))));
        const QByteArray grant = engine == Engine::Postgresql
            ? QByteArray("GRANT SELECT, INSERT ON t TO reader;")
            : QByteArray("GRANT SELECT, INSERT ON d.t TO 'reader'@'127.0.0.1';");
        const auto filled
            = (*server)->run(QStringLiteral("d"),
                             "CREATE TABLE t (a bigint, b varchar(50)); INSERT INTO t VALUES (41, "
                             "'x'), (1, 'y''; DROP TABLE t; --'); CREATE TABLE hidden (a int);"
                                 + grant);
        QVERIFY2(filled, filled ? "" : filled.error().text().c_str());
        m_servers[engine] = std::move(*server);
    }
}

SqlAccess SqlWorkerTest::access(Engine engine) const
{
    SqlAccess access;
    access.endpoint = {engine == Engine::Postgresql ? SqlEngine::Postgresql : SqlEngine::Mysql, "127.0.0.1",
                       m_servers.at(engine)->port(), "d", "reader"};
    access.password = "s;e=c'r et";
    access.limits.connect = std::chrono::seconds(2);
    access.limits.statement = std::chrono::seconds(2);
    access.limits.deadline = std::chrono::seconds(20);
    return access;
}

void SqlWorkerTest::readsAndNeverWrites()
{
    QFETCH(int, engine);
    SqlWorker worker(access(Engine(engine)));
    const auto sum = askNumber(worker, QStringLiteral("SELECT sum(a) FROM t"));
    QVERIFY2(sum, sum ? "" : sum.error().text().c_str());
    QCOMPARE(*sum, 42);
    QVERIFY(!askNumber(worker, QStringLiteral("INSERT INTO t VALUES (1, 'z')")));
    QCOMPARE(askNumber(worker, QStringLiteral("SELECT count(*) FROM t")).value(), 2);
    const auto hidden = askNumber(worker, QStringLiteral("SELECT count(*) FROM hidden"));
    QVERIFY(!hidden && hidden.error().what.find("grant SELECT") != std::string::npos);
    const auto missing = askNumber(worker, QStringLiteral("SELECT count(*) FROM nowhere"));
    QVERIFY(!missing);
    // Both words are right: who may not see a database's tables is not told which there are.
    QVERIFY2(missing.error().what.find("table") != std::string::npos, missing.error().text().c_str());
    const auto column = askNumber(worker, QStringLiteral("SELECT nothing FROM t"));
    QVERIFY2(!column && column.error().what.find("column") != std::string::npos,
             column ? "" : column.error().text().c_str());
    const auto empty = askNumber(worker, QStringLiteral("SELECT CAST(NULL AS char) FROM t"));
    QVERIFY2(!empty && empty.error().what.find("is missing") != std::string::npos,
             empty ? "" : empty.error().text().c_str());
}

void SqlWorkerTest::bindsWhateverStandsInAText()
{
    QFETCH(int, engine);
    SqlWorker worker(access(Engine(engine)));
    const auto found = askNumber(worker, QStringLiteral("SELECT a FROM t WHERE b = ?"),
                                 {QStringLiteral("y'; DROP TABLE t; --")});
    QVERIFY2(found, found ? "" : found.error().text().c_str());
    QCOMPARE(*found, 1);
}

void SqlWorkerTest::cancelsAStatement()
{
    QFETCH(int, engine);
    SqlAccess patient = access(Engine(engine));
    patient.limits.statement = std::chrono::seconds(60);
    SqlWorker worker(patient);
    QElapsedTimer clock;
    clock.start();
    const QString sleep = engine == int(Engine::Postgresql) ? QStringLiteral("SELECT 1 FROM pg_sleep(30)")
                                                            : QStringLiteral("SELECT sleep(30)");
    const auto outcome = askNumber(worker, sleep, {}, [&] { worker.cancel(); });
    QVERIFY(!outcome && outcome.error().kind == ErrorKind::Interrupted);
    QVERIFY2(clock.elapsed() < 3000, QByteArray::number(clock.elapsed()).constData());
    // The next request makes a new connection, and does not wait for the old statement.
    QCOMPARE(askNumber(worker, QStringLiteral("SELECT sum(a) FROM t")).value(), 42);
    QVERIFY2(clock.elapsed() < 6000, QByteArray::number(clock.elapsed()).constData());
}

void SqlWorkerTest::endsAStatementInTime_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("statement");
    const QString numbers = QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900) SELECT ");
    const QString many = numbers + QStringLiteral("count(*) FROM n a, n b, n c, n d");
    QTest::newRow("postgresql: before a row") << int(Engine::Postgresql) << many;
    QTest::newRow("mariadb: before a row") << int(Engine::Mariadb) << many;
    // The server has sent the first rows by then.
    QTest::newRow("postgresql: between rows")
        << int(Engine::Postgresql) << numbers + QStringLiteral("i, repeat('x', 9000), pg_sleep(0.02) FROM n");
    QTest::newRow("mariadb: between rows")
        << int(Engine::Mariadb) << numbers + QStringLiteral("i, repeat('x', 9000), sleep(0.02) FROM n");
}

void SqlWorkerTest::endsAStatementInTime()
{
    QFETCH(int, engine);
    QFETCH(QString, statement);
    SqlAccess brief = access(Engine(engine));
    brief.limits.statement = std::chrono::milliseconds(600);
    SqlWorker worker(brief);
    QElapsedTimer clock;
    clock.start();
    const auto extent = askWorker<SqlExtent>(worker, [=](SqlSession &session) {
        return session.ask(statement, {}, [](SqlRow &) -> Expected<void> { return {}; });
    });
    QVERIFY2(extent, extent ? "" : extent.error().text().c_str());
    QVERIFY(*extent == SqlExtent::TooMuch);
    QVERIFY2(clock.elapsed() < 5000, QByteArray::number(clock.elapsed()).constData());
}

void SqlWorkerTest::saysWhyItCannotConnect_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("says");
    for (const Engine engine : {Engine::Postgresql, Engine::Mariadb}) {
        const char *name = engine == Engine::Postgresql ? "postgresql" : "mariadb";
        const auto row = [&](const char *fault, const char *says) {
            QTest::addRow("%s: %s", name, fault)
                << int(engine) << QString::fromLatin1(fault) << QString::fromLatin1(says);
        };
        row("password", "does not let this user in");
        row("no password", "does not let this user in");
        row("user", "does not let this user in");
        row("database", engine == Engine::Postgresql ? "no database of this name" : "database");
        row("port", "cannot be reached");
        row("host", "cannot be reached");
        row("no tls", "no verified TLS");
    }
}

void SqlWorkerTest::saysWhyItCannotConnect()
{
    QFETCH(int, engine);
    QFETCH(QString, fault);
    QFETCH(QString, says);
    SqlAccess wrong = access(Engine(engine));
    if (fault == QLatin1String("password"))
        wrong.password = "TopSecret1";
    else if (fault == QLatin1String("no password"))
        wrong.password.clear();
    else if (fault == QLatin1String("user"))
        wrong.endpoint.user = "nobody";
    else if (fault == QLatin1String("database"))
        wrong.endpoint.database = "nowhere";
    else if (fault == QLatin1String("port"))
        wrong.endpoint.port = 1;
    else if (fault == QLatin1String("host"))
        wrong.endpoint.host = "no-such-host.invalid";
    else
        wrong.endpoint.verifiesTls = true;
    SqlWorker worker(wrong);
    QElapsedTimer clock;
    clock.start();
    const auto outcome = askNumber(worker, QStringLiteral("SELECT 1"));
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().what.find(says.toStdString()) != std::string::npos,
             outcome.error().text().c_str());
    QVERIFY(outcome.error().text().find("TopSecret1") == std::string::npos);
    QVERIFY2(clock.elapsed() < 15'000, QByteArray::number(clock.elapsed()).constData());
}

void SqlWorkerTest::endsASilentServerInTime()
{
    QFETCH(int, engine);
    QTcpServer silent; // takes connections, never says a word
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    SqlAccess wrong = access(Engine(engine));
    wrong.endpoint.port = silent.serverPort();
    QElapsedTimer clock;
    clock.start();
    {
        SqlWorker worker(wrong);
        const auto outcome = askNumber(worker, QStringLiteral("SELECT 1"));
        QVERIFY(!outcome && outcome.error().kind == ErrorKind::Unreachable);
    }
    QVERIFY2(clock.elapsed() < 12'000, QByteArray::number(clock.elapsed()).constData());
    clock.restart();
    {
        SqlWorker worker(wrong);
        const auto outcome = askNumber(worker, QStringLiteral("SELECT 1"), {}, [&] { worker.cancel(); });
        QVERIFY(!outcome && outcome.error().kind == ErrorKind::Interrupted);
        QVERIFY(clock.elapsed() < 1500);
    }
    QVERIFY2(clock.elapsed() < 12'000, QByteArray::number(clock.elapsed()).constData());
}

void SqlWorkerTest::goesAwayWhileAStatementRuns()
{
    QFETCH(int, engine);
    SqlAccess patient = access(Engine(engine));
    patient.limits.statement = std::chrono::seconds(60);
    QElapsedTimer clock;
    clock.start();
    bool called = false;
    {
        SqlWorker worker(patient);
        worker.ask<bool>(
            [=](SqlSession &session) -> Expected<bool> {
                return session
                    .askAll(engine == int(Engine::Postgresql) ? QStringLiteral("SELECT 1 FROM pg_sleep(30)")
                                                              : QStringLiteral("SELECT sleep(30)"),
                            {}, [](SqlRow &) -> Expected<void> { return {}; })
                    .map([] { return true; });
            },
            [&](const Expected<bool> &) { called = true; });
        QTest::qWait(400);
    }
    QCoreApplication::processEvents();
    QVERIFY(!called);
    QVERIFY2(clock.elapsed() < 4000, QByteArray::number(clock.elapsed()).constData());
}

MAKEGOOD_TEST(SqlWorkerTest)

} // namespace t_sql_worker

#include "t_sql_worker.moc"
