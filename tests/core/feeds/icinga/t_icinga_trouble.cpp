// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <QTest>

#include "collected.h"
#include "feeds/icinga/icinga_source.h"
#include "icinga_database.h"
#include "support/test_program.h"

namespace t_icinga_trouble
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

using Engine = SqlServer::Engine;
using std::chrono::hours;
using std::chrono::minutes;

Instant at(const char *text)
{
    return parseInstant(text).value();
}

} // namespace

/// What Icinga's database may hold or refuse. Each case has a database of its own: a host "a" with a service
/// "http" that goes down at 10:00, softly at 09:58, and a service "dns" that never changes.
class IcingaTrouble : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_servers.clear(); }
    void init();
    void beginsWithTheStateThatHolds_data() { everyDatabase(); }
    void beginsWithTheStateThatHolds();
    void countsSoftStatesByChoice_data() { everyDatabase(); }
    void countsSoftStatesByChoice();
    void meansWhatTheSettingsSay_data() { everyDatabase(); }
    void meansWhatTheSettingsSay();
    void keepsTheHistoryOfWhatWasRemoved_data() { everyDatabase(); }
    void keepsTheHistoryOfWhatWasRemoved();
    void rowsTwiceAreOne_data() { everyDatabase(); }
    void rowsTwiceAreOne();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aLockedTableEndsInTime_data() { everyDatabase(); }
    void aLockedTableEndsInTime();
    void aServerThatDiesLosesThePageAlone_data() { everyDatabase(); }
    void aServerThatDiesLosesThePageAlone();

private:
    void everyDatabase();
    void run(const QByteArray &statements);
    IcingaSettings settings() const { return m_database->settings(m_name); }
    Collected pulled(const IcingaSettings &settings, const Interval &range);
    SyncReport failed(Collected &store, const Interval &range);
    bool isIdo() const { return m_backend == IcingaBackend::Ido; }

    std::map<Engine, std::unique_ptr<SqlServer>> m_servers;
    std::optional<IcingaDatabase> m_database;
    IcingaBackend m_backend = IcingaBackend::IcingaDb;
    const SqlServer *m_server = nullptr;
    std::string m_name;
    std::set<QString> m_first; ///< databases that are copied
    int m_count = 0;
    const Interval m_day{at("2025-03-02T00:00:00Z"), at("2025-03-03T00:00:00Z")};
};

void IcingaTrouble::everyDatabase()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<int>("backend");
    QTest::newRow("icingadb on postgresql") << int(Engine::Postgresql) << int(IcingaBackend::IcingaDb);
    QTest::newRow("icingadb on mariadb") << int(Engine::Mariadb) << int(IcingaBackend::IcingaDb);
    QTest::newRow("ido on postgresql") << int(Engine::Postgresql) << int(IcingaBackend::Ido);
    QTest::newRow("ido on mariadb") << int(Engine::Mariadb) << int(IcingaBackend::Ido);
}

void IcingaTrouble::initTestCase()
{
    for (const Engine engine : {Engine::Postgresql, Engine::Mariadb}) {
        auto server = SqlServer::start(engine);
        QVERIFY2(server, server ? "" : server.error().text().c_str());
        m_servers[engine] = std::move(*server);
    }
}

void IcingaTrouble::init()
{
    QFETCH(int, engine);
    QFETCH(int, backend);
    m_backend = IcingaBackend(backend);
    m_server = m_servers.at(Engine(engine)).get();
    m_database.emplace(*m_server, m_backend);
    m_name = "d" + std::to_string(++m_count);
    IcingaTestData data;
    data.objects = {{"a", {}, {{at("2025-03-01T00:00:00Z"), 0, true, 0, 99}}},
                    {"a",
                     "http",
                     {{at("2025-03-01T00:00:00.5Z"), 0, true, 0, 99},
                      {at("2025-03-02T09:58:00.25Z"), 2, false, 0, 0},
                      {at("2025-03-02T10:00:00.25Z"), 2, true, 2, 0},
                      {at("2025-03-02T11:00:00Z"), 1, true, 1, 2}}},
                    {"a", "dns", {}}};
    const QString name = QString::fromStdString(m_name);
    if (m_server->engine() == Engine::Mariadb) {
        const auto made = m_database->create(name, data);
        QVERIFY2(made, made ? "" : made.error().text().c_str());
        return;
    }
    // PostgreSQL copies a database much faster than it makes the tables of one.
    const QString first = QStringLiteral("first%1").arg(backend);
    if (m_first.insert(first).second) {
        const auto made = m_database->create(first, data);
        QVERIFY2(made, made ? "" : made.error().text().c_str());
    }
    const auto copied = m_server->run(QStringLiteral("postgres"),
                                      "CREATE DATABASE " + name.toUtf8() + " TEMPLATE " + first.toUtf8());
    QVERIFY2(copied, copied ? "" : copied.error().text().c_str());
}

void IcingaTrouble::run(const QByteArray &statements)
{
    const auto done = m_server->run(QString::fromStdString(m_name), statements);
    QVERIFY2(done, done ? "" : done.error().text().c_str());
}

Collected IcingaTrouble::pulled(const IcingaSettings &settings, const Interval &range)
{
    Collected store;
    const SyncReport report = pull(IcingaSource(settings), store, range, briefLimits());
    if (!report.succeeded())
        qWarning("%s", textOf(report).c_str());
    return store;
}

SyncReport IcingaTrouble::failed(Collected &store, const Interval &range)
{
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = pull(IcingaSource(settings()), store, range, briefLimits());
    if (report.succeeded() || clock.elapsed() > 12'000)
        qWarning("%d commits, %lld ms", store.commits, clock.elapsed());
    return report;
}

void IcingaTrouble::beginsWithTheStateThatHolds()
{
    using enum CheckState;
    // The last row before the page, at its own instant.
    const Collected day = pulled(settings(), m_day);
    const auto &http = day.changes.at({"a", "http"});
    QCOMPARE(http.begin()->first, at("2025-03-01T00:00:00.5Z"));
    QVERIFY(http.begin()->second.state == Up);
    QCOMPARE(http.begin()->second.detail, std::string("OK: said so"));
    QCOMPARE(http.at(at("2025-03-02T10:00:00.25Z")).detail, std::string("CRITICAL: said so"));
    QCOMPARE(day.downtime({"a", "http"}, m_day), minutes(60) - Duration(250));
    // A page that begins between the milliseconds of one second.
    const Collected late = pulled(settings(), {at("2025-03-02T10:00:00.251Z"), m_day.end});
    QVERIFY(late.changes.at({"a", "http"}).begin()->second.state == Down);
    const Collected early = pulled(settings(), {at("2025-03-02T10:00:00.25Z"), m_day.end});
    QVERIFY(early.changes.at({"a", "http"}).begin()->second.state == Up);
    // Of an object without any row nothing is known, until its current state says since when it has it.
    QVERIFY(day.changes.count({"a", "dns"}) == 0);
    if (isIdo())
        run("INSERT INTO icinga_servicestatus (instance_id, service_object_id, has_been_checked, "
            "current_state, "
            "last_hard_state, last_state_change, last_hard_state_change) SELECT 1, object_id, 1, 0, 0, "
            "'2025-02-01 00:00:00', '2025-02-01 00:00:00' FROM icinga_objects WHERE name2 = 'dns';");
    else
        run("INSERT INTO service_state (id, host_id, service_id, environment_id, properties_checksum, "
            "state_type, "
            "soft_state, hard_state, previous_soft_state, previous_hard_state, check_attempt, severity, "
            "is_problem, "
            "is_handled, is_reachable, is_flapping, is_overdue, is_acknowledged, in_downtime, "
            "last_state_change, "
            "next_check, next_update) SELECT id, host_id, id, environment_id, id, 'hard', 0, 0, 0, 0, 1, 0, "
            "'n', "
            "'n', 'y', 'n', 'n', 'n', 'n', 1738368000000, 0, 0 FROM service WHERE name = 'dns';");
    if (!isIdo() || QByteArray(QTest::currentDataTag()).contains("postgresql")) {
        const Collected known = pulled(settings(), m_day);
        QCOMPARE(known.changes.at({"a", "dns"}).begin()->first, at("2025-02-01T00:00:00Z"));
        QVERIFY(known.changes.at({"a", "dns"}).begin()->second.state == Up);
    }
    // The row before is gone by retention: the next one knows what held before it.
    if (!isIdo()) {
        run("DELETE FROM sla_history_state WHERE event_time = 1740787200500;");
        const Collected cut = pulled(settings(), m_day);
        QCOMPARE(cut.changes.at({"a", "http"}).begin()->first, m_day.start);
        QVERIFY(cut.changes.at({"a", "http"}).begin()->second.state == Up);
    }
}

void IcingaTrouble::countsSoftStatesByChoice()
{
    IcingaSettings soft = settings();
    soft.countsSoft = true;
    const Collected day = pulled(soft, m_day);
    QCOMPARE(day.downtime({"a", "http"}, m_day), minutes(62) - Duration(250));
    const Collected late = pulled(soft, {at("2025-03-02T09:59:00Z"), m_day.end});
    QCOMPARE(late.changes.at({"a", "http"}).begin()->first, at("2025-03-02T09:58:00.25Z"));
    QVERIFY(seriesSetOf(IcingaSource(soft).terms(), "c")
            != seriesSetOf(IcingaSource(settings()).terms(), "c"));
}

void IcingaTrouble::meansWhatTheSettingsSay()
{
    IcingaSettings strict = settings();
    strict.states.warning = CheckState::Down;
    QCOMPARE(pulled(strict, m_day).downtime({"a", "http"}, m_day), hours(14) - Duration(250));
    strict.states.critical = CheckState::Unknown;
    QCOMPARE(pulled(strict, m_day).downtime({"a", "http"}, m_day), hours(13));
}

void IcingaTrouble::keepsTheHistoryOfWhatWasRemoved()
{
    run(isIdo() ? "DELETE FROM icinga_objects WHERE name2 = 'http';"
                : "DELETE FROM service WHERE name = 'http';");
    Collected store;
    const SyncReport report = pull(IcingaSource(settings()), store, m_day, briefLimits());
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(report.unmapped.size(), 1u);
    QVERIFY2(report.unmapped.begin()->first.find("removed_service=") != std::string::npos,
             report.unmapped.begin()->first.c_str());
    QVERIFY(store.changes.count({"a", "host"}) == 1);
}

void IcingaTrouble::rowsTwiceAreOne()
{
    const auto before = pulled(settings(), m_day).changes;
    if (isIdo())
        run("INSERT INTO icinga_statehistory (instance_id, state_time, state_time_usec, object_id, state, "
            "state_type, output) SELECT instance_id, state_time, state_time_usec, object_id, state, "
            "state_type, "
            "output FROM icinga_statehistory ORDER BY statehistory_id DESC;");
    else
        run(m_server->engine() == Engine::Postgresql
                ? "INSERT INTO sla_history_state SELECT decode(md5(encode(id, 'hex')) || '00000000', 'hex'), "
                  "environment_id, endpoint_id, object_type, host_id, service_id, event_time, hard_state, "
                  "previous_hard_state FROM sla_history_state;"
                : "INSERT INTO sla_history_state SELECT unhex(sha1(id)), environment_id, endpoint_id, "
                  "object_type, "
                  "host_id, service_id, event_time, hard_state, previous_hard_state FROM sla_history_state;");
    const auto after = pulled(settings(), m_day).changes;
    QCOMPARE(after.size(), before.size());
    for (const auto &[key, changes] : before) {
        QCOMPARE(after.at(key).size(), changes.size());
        for (const auto &[when, change] : changes)
            QVERIFY(after.at(key).at(when).state == change.state);
    }
}

void IcingaTrouble::saysWhatIsWrong_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<int>("backend");
    QTest::addColumn<QByteArray>("statements");
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<QByteArray>("bad"); ///< just before the bad row; empty: the whole database is bad
    const char *const beforeOutage = "2025-03-02T09:30:00Z";
    for (const Engine engine : {Engine::Postgresql, Engine::Mariadb})
        for (const IcingaBackend backend : {IcingaBackend::IcingaDb, IcingaBackend::Ido}) {
            const bool isIdo = backend == IcingaBackend::Ido;
            const bool isPostgresql = engine == Engine::Postgresql;
            const auto row = [&](const char *name, const QByteArray &statements, const char *says,
                                 const char *bad = "") {
                QTest::addRow("%s, %s: %s", isIdo ? "ido" : "icingadb",
                              isPostgresql ? "postgresql" : "mariadb", name)
                    << int(engine) << int(backend) << statements << QByteArray(says) << QByteArray(bad);
            };
            const QByteArray history = isIdo ? "icinga_statehistory" : "sla_history_state";
            row("no history", "DROP TABLE " + history + ";", "lacks a table");
            row("another version",
                isIdo ? "ALTER TABLE icinga_statehistory DROP COLUMN state_time_usec;"
                      : "ALTER TABLE sla_history_state DROP COLUMN previous_hard_state;",
                "lacks a column");
            row("a state that Icinga does not have",
                isIdo ? "UPDATE icinga_statehistory SET state = 7 WHERE state = 2;"
                      : "UPDATE sla_history_state SET hard_state = 7 WHERE hard_state = 2;",
                "gives state 7 of {check_command=\"http\",host=\"a\",hostgroups=\"web\",service=\"http\"} at "
                "2025-03-02T10:00:00.250Z",
                beforeOutage);
            if (isPostgresql)
                row("no right", "REVOKE SELECT ON " + history + " FROM reader;", "grant SELECT");
            if (isIdo) {
                row("microseconds beyond a second",
                    "UPDATE icinga_statehistory SET state_time_usec = 1000000 WHERE state = 2;",
                    "state_time_usec is no number of microseconds", beforeOutage);
                row("no object", "UPDATE icinga_statehistory SET object_id = NULL WHERE state = 2;",
                    "object_id is missing", beforeOutage);
                row("no state", "UPDATE icinga_statehistory SET state = NULL WHERE state = 2;",
                    "state is missing", beforeOutage);
                row("two instances",
                    "INSERT INTO icinga_instances (instance_id, instance_name) VALUES (2, 'lab');",
                    "several Icingas write to this database; name the one to read");
                row("no instance", "DELETE FROM icinga_instances;", "no Icinga has written");
            } else {
                row("a downtime of no time",
                    "INSERT INTO downtime_history (downtime_id, environment_id, object_type, host_id, "
                    "entry_time, "
                    "author, comment, is_flexible, flexible_duration, scheduled_start_time, "
                    "scheduled_end_time, "
                    "start_time, end_time, has_been_cancelled, trigger_time) SELECT id, environment_id, "
                    "'host', id, 0, "
                    "'x', 'x', 'n', 0, 0, 0, 1740900000000, 9223372036854775000, 'n', 0 FROM host;",
                    "end_time is no time between 1970 and 2199", "2025-03-02T07:00:00Z");
                row("no environment", "DELETE FROM environment;", "no Icinga has written");
            }
        }
}

void IcingaTrouble::saysWhatIsWrong()
{
    QFETCH(QByteArray, statements);
    QFETCH(QByteArray, says);
    QFETCH(QByteArray, bad);
    run(statements);
    Collected store;
    const auto isRefused = [&](const Interval &range) {
        const SyncReport report = failed(store, range);
        QVERIFY2(textOf(report).find(says.toStdString()) != std::string::npos, textOf(report).c_str());
        QCOMPARE(int(report.pages), store.commits);
        QVERIFY(textOf(report).find(IcingaSource(settings()).terms().place) != std::string::npos);
    };
    isRefused(m_day);
    if (!bad.isEmpty()) {
        // Good pages before the bad row stay, and the next sync begins behind them.
        const Instant from = at(bad.constData());
        QVERIFY(store.commits > 0);
        QVERIFY(store.cursor->before <= from);
        store = {};
        isRefused({from, m_day.end});
    }
    // A page that holds the bad row commits nothing.
    QCOMPARE(store.commits, 0);
}

void IcingaTrouble::aLockedTableEndsInTime()
{
    const QByteArray table = isIdo() ? "icinga_statehistory" : "sla_history_state";
    QProcess holder; // a client of its own that keeps the table to itself
    if (m_server->engine() == Engine::Postgresql)
        holder.start(QStringLiteral("psql"),
                     {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-h"),
                      QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_server->port()),
                      QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-d"),
                      QString::fromStdString(m_name)});
    else
        holder.start(QStringLiteral("mariadb"),
                     {QStringLiteral("--no-defaults"), QStringLiteral("-n"), QStringLiteral("-N"),
                      QStringLiteral("-uroot"), QStringLiteral("-S"), m_server->socket(),
                      QString::fromStdString(m_name)});
    QVERIFY(holder.waitForStarted());
    holder.write(m_server->engine() == Engine::Postgresql
                     ? "BEGIN; LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE; SELECT 'held';\n"
                     : "LOCK TABLES " + table + " WRITE; SELECT 'held';\n");
    QVERIFY(holder.waitForReadyRead(20'000));
    QElapsedTimer clock;
    clock.start();
    Collected store;
    const SyncReport report = failed(store, m_day);
    QCOMPARE(store.commits, 0);
    QVERIFY2(textOf(report).find("locked by another program") != std::string::npos, textOf(report).c_str());
    QVERIFY(clock.elapsed() < 5000);
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished(20'000));
    QVERIFY(pull(IcingaSource(settings()), store, m_day, briefLimits()).succeeded());
}

void IcingaTrouble::aServerThatDiesLosesThePageAlone()
{
    QFETCH(int, engine);
    const auto own = SqlServer::start(Engine(engine)); // the others go on living
    QVERIFY(own);
    const IcingaDatabase database(**own, m_backend);
    IcingaTestData data;
    data.objects = {{"a", {}, {{at("2025-03-01T00:00:00Z"), 0, true, 0, 99}}}};
    QVERIFY(database.create(QStringLiteral("d"), data));
    Collected store;
    PullHooks hooks;
    hooks.progress = [&](const SyncProgress &) { (*own)->kill(); };
    const SyncReport report = pull(IcingaSource(database.settings("d")), store,
                                   {m_day.start, m_day.start + std::chrono::days(30)}, briefLimits(), hooks);
    QVERIFY(!report.succeeded());
    QVERIFY2(report.error->kind == ErrorKind::Unreachable, textOf(report).c_str());
    QCOMPARE(store.commits, 1);
    QVERIFY(store.cursor->before < m_day.start + std::chrono::days(1));
}

MAKEGOOD_TEST(IcingaTrouble)

} // namespace t_icinga_trouble

#include "t_icinga_trouble.moc"
