// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "collected.h"
#include "feeds/uptime_kuma/kuma_source.h"
#include "kuma_file.h"
#include "support/sql_server.h"
#include "support/test_program.h"

namespace t_kuma_month
{

using namespace makegood::sla;
using namespace makegood::test;

/// One synthetic month read from Kuma's SQLite file and from its MariaDB.
class KumaMonth : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void theFileGivesTheGeneratorsMonth();
    void mariadbGivesItToTheSecond();
    void readAgainNothingChanges();
    void givesLabels();
    void givesMaintenanceThatHasTimes_data() { bothDatabases(); }
    void givesMaintenanceThatHasTimes();
    void pendingAndMaintenanceAreNoChecksOfTheService();
    void saysWhereCompleteHeartbeatsBegin_data() { bothDatabases(); }
    void saysWhereCompleteHeartbeatsBegin();

private:
    void bothDatabases();
    void fill(const QByteArray &statements);
    KumaSettings settings(bool isFile) const;
    Collected pulled(const KumaSettings &settings) const;
    Instant after(Duration length) const { return m_month.period.start + length; }

    QTemporaryDir m_folder;
    QString m_file;
    GeneratedMonth m_month;
    std::unique_ptr<SqlServer> m_server;
};

void KumaMonth::bothDatabases()
{
    QTest::addColumn<bool>("isFile");
    QTest::newRow("sqlite") << true;
    QTest::newRow("mariadb") << false;
}

void KumaMonth::fill(const QByteArray &statements)
{
    QVERIFY(runSqlite(m_file, statements));
    const auto filled = m_server->run(QStringLiteral("kuma"), statements);
    QVERIFY2(filled, filled ? "" : filled.error().text().c_str());
}

void KumaMonth::initTestCase()
{
    MonthOptions options;
    options.targets = 3;
    options.missingPerMille = 0;
    m_month = generateMonth(options);
    m_file = m_folder.filePath(QStringLiteral("kuma.db"));
    auto server = SqlServer::start(SqlServer::Engine::Mariadb);
    QVERIFY2(server, server ? "" : server.error().text().c_str());
    m_server = std::move(*server);
    QVERIFY(m_server->createDatabase(QStringLiteral("kuma")));
    QVERIFY(m_server->createUser(QStringLiteral("reader"), QStringLiteral("secret")));
    QVERIFY(m_server->run(QStringLiteral("kuma"), "GRANT SELECT ON kuma.* TO 'reader'@'127.0.0.1';"));
    fill(kumaSchema() + kumaMonth(m_month));
}

KumaSettings KumaMonth::settings(bool isFile) const
{
    KumaSettings settings = kumaFileSettings(m_file);
    if (!isFile)
        settings.database
            = {SqlEngine::Mysql, "127.0.0.1", m_server->port(), "kuma", "reader", "kuma-password"};
    return settings;
}

Collected KumaMonth::pulled(const KumaSettings &settings) const
{
    Collected store;
    const SyncReport report = pull(KumaSource(settings), store, m_month.period);
    if (!report.succeeded() || report.conflicts > 0)
        qWarning("%s, %d conflicts", textOf(report).c_str(), int(report.conflicts));
    return store;
}

void KumaMonth::theFileGivesTheGeneratorsMonth()
{
    const Collected store = pulled(settings(true));
    QVERIFY(store.commits > 4);
    for (const GeneratedTarget &target : m_month.targets) {
        const Collected::Key key{target.service, "http"};
        std::map<Instant, CheckState> expected;
        for (const Check &check : target.checks)
            expected[check.at] = check.state;
        QVERIFY(store.checks.at(key) == expected);
        QCOMPARE(store.downtime(key, m_month.period).count(), target.downtime.count());
    }
}

void KumaMonth::mariadbGivesItToTheSecond()
{
    const Collected store = pulled(settings(false));
    for (const GeneratedTarget &target : m_month.targets) {
        std::map<Instant, CheckState> expected;
        // A DATETIME of MariaDB is cut at the second.
        for (const Check &check : target.checks)
            expected[std::chrono::floor<std::chrono::seconds>(check.at)] = check.state;
        QVERIFY(store.checks.at({target.service, "http"}) == expected);
    }
}

void KumaMonth::readAgainNothingChanges()
{
    Collected store;
    const KumaSource source(settings(true));
    QVERIFY(pull(source, store, {m_month.period.start, after(std::chrono::hours(100))}).succeeded());
    QVERIFY(pull(source, store, m_month.period).succeeded());
    QVERIFY(store.checks == pulled(settings(true)).checks);
}

void KumaMonth::givesLabels()
{
    const auto found
        = discoverSource(KumaSource(settings(true)), {}, {after(std::chrono::hours(1)), m_month.period.end});
    QVERIFY2(found, found ? "" : found.error().text().c_str());
    QCOMPARE(found->size(), 3u);
    const Labels labels{{"group", "Customers"},   {"id", "1"},        {"monitor", "host00"},
                        {"tag:customer", "acme"}, {"tag:vip", "vip"}, {"tags", "customer: acme,vip"},
                        {"type", "http"}};
    QCOMPARE(labelsText(found->front().labels), labelsText(labels));
    QCOMPARE(found->front().lastAt, m_month.targets[0].checks.back().at);
    QVERIFY(found->front().lastState == m_month.targets[0].checks.back().state);
}

void KumaMonth::givesMaintenanceThatHasTimes()
{
    QFETCH(bool, isFile);
    static bool isFilled = false;
    if (!std::exchange(isFilled, true))
        fill("INSERT INTO setting (id, `key`, value) VALUES (1, 'serverTimezone', '\"America/New_York\"');"
             "INSERT INTO maintenance (id, title, description, active, strategy, start_date, end_date, "
             "timezone) "
             "VALUES (1, 'Disks', 'new ones', 1, 'single', '2025-03-10 10:00:00', '2025-03-10 12:30:00', "
             "'Europe/Berlin'), (2, 'Zone', '', 1, 'single', '2025-03-20 10:00:00', '2025-03-20 11:00:00', "
             "'SAME_AS_SERVER'), (3, 'Off', '', 0, 'single', '2025-03-21 10:00:00', '2025-03-21 11:00:00', "
             "'UTC'), "
             "(4, 'Weekly', '', 1, 'recurring-weekday', NULL, NULL, 'UTC'), "
             "(5, 'Nowhere', '', 1, 'single', '2025-03-22 10:00:00', '2025-03-22 11:00:00', 'Mars/Olympus');"
             "INSERT INTO monitor_maintenance VALUES (1, 1, 1), (2, 100, 2), (3, 1, 3), (4, 1, 4), (5, 1, "
             "5);");
    const auto windows = pulled(settings(isFile)).windows;
    QCOMPARE(windows.size(), 3u);
    const auto instant = [](const char *text) { return parseInstant(text).value(); };
    const MaintenanceWindow &disks = windows.at({"s1/maintenance/1", instant("2025-03-10T09:00:00Z")});
    QCOMPARE(disks.when.end, instant("2025-03-10T11:30:00Z"));
    QCOMPARE(disks.summary, std::string("Disks: new ones"));
    QVERIFY(disks.services == std::vector<std::string>{"host00"});
    QVERIFY(!disks.notifiedAt); // Kuma does not keep when it was entered
    const MaintenanceWindow &group = windows.at({"s1/maintenance/2", instant("2025-03-20T14:00:00Z")});
    QCOMPARE(group.services.size(), 3u);
    QVERIFY(windows.at({"s1/maintenance/3", instant("2025-03-21T10:00:00Z")}).status
            == WindowStatus::Cancelled);
}

void KumaMonth::pendingAndMaintenanceAreNoChecksOfTheService()
{
    fill("INSERT INTO monitor (id, name, type) VALUES (50, 'p', 'http');"
         "INSERT INTO heartbeat (id, monitor_id, status, time, important) VALUES "
         "(900001, 50, 1, '2025-03-05 00:00:00.000', 1), (900002, 50, 2, '2025-03-05 00:01:00.000', 1), "
         "(900003, 50, 3, '2025-03-05 00:02:00.000', 1), (900004, 50, 0, '2025-03-05 00:03:00', 0), "
         "(900005, 50, 1, '2025-03-05 00:03:00', 0)");
    using States = std::vector<CheckState>;
    const auto statesOf = [&](CheckState pending, std::size_t unknown) {
        KumaSettings choice = settings(true);
        choice.pending = pending;
        Collected store;
        const SyncReport report = pull(KumaSource(choice), store, m_month.period);
        States states;
        if (report.unknownSamples == unknown) // counted, and no checks
            for (const auto &[at, state] : store.checks[{"p", "http"}])
                states.push_back(state);
        return states;
    };
    using enum CheckState;
    QVERIFY((statesOf(Unknown, 2) == States{Up, Down}));
    QVERIFY((statesOf(Down, 1) == States{Up, Down, Down}));
}

void KumaMonth::saysWhereCompleteHeartbeatsBegin()
{
    QFETCH(bool, isFile);
    const auto status
        = checkSource(KumaSource(settings(isFile)), {{termsOf(settings(isFile)).secretName, "secret"}});
    QVERIFY2(status, status ? "" : status.error().text().c_str());
    QCOMPARE(status->version, std::string("1"));
    QCOMPARE(status->serverTime.has_value(), !isFile);
    // The first heartbeat of each monitor is important, like all that stay after the others are gone.
    Instant second = m_month.period.end;
    for (const GeneratedTarget &target : m_month.targets)
        second = std::min(second, target.checks[1].at);
    QCOMPARE(std::chrono::floor<std::chrono::seconds>(*status->earliest),
             std::chrono::floor<std::chrono::seconds>(second));
}

MAKEGOOD_TEST(KumaMonth)

} // namespace t_kuma_month

#include "t_kuma_month.moc"
