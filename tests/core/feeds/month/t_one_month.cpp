// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "collected.h"
#include "feeds/case_folder.h"
#include "feeds/icinga/icinga_source.h"
#include "feeds/prometheus/prometheus_source.h"
#include "feeds/uptime_kuma/kuma_source.h"
#include "kuma_file.h"
#include "month_servers.h"
#include "support/plain_policy.h"
#include "support/prometheus_server.h"
#include "support/test_program.h"
#include "support/victoria_server.h"

namespace t_one_month
{

using namespace makegood::sla;
using namespace makegood::test;

using Engine = SqlServer::Engine;

/// One synthetic month fed to each system, pulled from it and judged: from each the same availability,
/// downtime and outages to the millisecond. The real Zabbix and the real Nagios have theirs in t_zabbix_real
/// and t_nagios_real.
class OneMonth : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_servers.clear(); }
    void aMonthThatIsJudgedOtherwiseIsSeen();
    void prometheus();
    void victoriaMetrics();
    void zabbix_data();
    void zabbix();
    void icinga_data();
    void icinga();
    void nagiosLogs();
    void nagiosCgi();
    void checkmk();
    void uptimeKumaFile();
    void uptimeKumaMariadb();
    void gatus();
    void csv_data();
    void csv();

private:
    void agrees(const Source &source);
    PrometheusSettings prometheusSettings(const std::string &address) const;
    const SqlServer &server(Engine engine);
    std::string openMetrics();

    QTemporaryDir m_folder;
    GeneratedMonth m_month;
    std::map<Engine, std::unique_ptr<SqlServer>> m_servers;
};

void OneMonth::initTestCase()
{
    m_month = generateMonth(oneMonthOptions());
    QCOMPARE(m_month.checks(), 2u * 31 * 24 * 60);
    for (const GeneratedTarget &target : m_month.targets) {
        QVERIFY(target.outages.size() > 5);
        QVERIFY(target.downtime > std::chrono::hours(5));
        QVERIFY(target.outages.back().end < m_month.period.end);
    }
}

void OneMonth::agrees(const Source &source)
{
    Collected store;
    const SyncReport report = pull(source, store, m_month.period);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(report.conflicts, 0u);
    QCOMPARE(store.cursor->before, m_month.period.end);
    const std::string difference = differenceOf(m_month, store.evidence());
    QVERIFY2(difference.empty(), difference.c_str());
}

// What the other tests ask must be able to say no: an outage one millisecond longer.
void OneMonth::aMonthThatIsJudgedOtherwiseIsSeen()
{
    GeneratedMonth other = m_month;
    for (Check &check : other.targets[1].checks)
        if (check.at == m_month.targets[1].outages[2].end)
            check.at += Duration(1);
    Evidence evidence;
    for (const GeneratedTarget &target : other.targets) {
        CheckSeriesBuilder builder(target.service, "http");
        for (const Check &check : target.checks)
            builder.add(check.at, check.state, {});
        evidence.checks.push_back(builder.build());
    }
    QCOMPARE(differenceOf(m_month, evidence),
             "host01 was down " + std::to_string(m_month.targets[1].downtime.count() + 1) + " ms instead of "
                 + std::to_string(m_month.targets[1].downtime.count()));
}

std::string OneMonth::openMetrics()
{
    const std::string file = m_folder.filePath(QStringLiteral("month.om")).toStdString();
    return writeOpenMetrics(m_month, file) ? file : std::string();
}

PrometheusSettings OneMonth::prometheusSettings(const std::string &address) const
{
    PrometheusSettings settings;
    settings.server.address = address;
    settings.selector = "probe_success";
    for (const GeneratedTarget &target : m_month.targets)
        settings.mapping.push_back({{{"instance", target.instance}}, target.service, target.probe});
    return settings;
}

void OneMonth::prometheus()
{
    const auto started = PrometheusServer::start(openMetrics());
    QVERIFY2(started, started ? "" : started.error().text().c_str());
    agrees(PrometheusSource(prometheusSettings((*started)->address())));
}

void OneMonth::victoriaMetrics()
{
    const auto started = VictoriaServer::start();
    QVERIFY2(started, started ? "" : started.error().text().c_str());
    QVERIFY((*started)->importFile(openMetrics()));
    agrees(PrometheusSource(prometheusSettings((*started)->address())));
}

void OneMonth::zabbix_data()
{
    QTest::addColumn<bool>("areProblems");
    QTest::newRow("items") << false;
    QTest::newRow("problems") << true;
}

void OneMonth::zabbix()
{
    QFETCH(bool, areProblems);
    FakeZabbix fake = zabbixOf(m_month);
    FakeServer server(serving(fake));
    ZabbixSettings settings
        = areProblems ? problemSettings(server.address()) : itemSettings(server.address());
    settings.mapping = {{{}, "{host}", "http"}};
    settings.overlap = std::chrono::minutes(10); // as of new settings
    agrees(ZabbixSource(settings));
}

const SqlServer &OneMonth::server(Engine engine)
{
    std::unique_ptr<SqlServer> &server = m_servers[engine];
    if (!server) {
        auto started = SqlServer::start(engine);
        if (!started)
            qFatal("%s", started.error().text().c_str());
        server = std::move(*started);
    }
    return *server;
}

void OneMonth::icinga_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<int>("backend");
    QTest::newRow("Icinga DB on PostgreSQL") << int(Engine::Postgresql) << int(IcingaBackend::IcingaDb);
    QTest::newRow("Icinga DB on MariaDB") << int(Engine::Mariadb) << int(IcingaBackend::IcingaDb);
    QTest::newRow("IDO on PostgreSQL") << int(Engine::Postgresql) << int(IcingaBackend::Ido);
    QTest::newRow("IDO on MariaDB") << int(Engine::Mariadb) << int(IcingaBackend::Ido);
}

void OneMonth::icinga()
{
    QFETCH(int, engine);
    QFETCH(int, backend);
    const IcingaDatabase database(server(Engine(engine)), IcingaBackend(backend));
    const std::string name = backend == int(IcingaBackend::Ido) ? "ido" : "icingadb";
    const auto made = database.create(QString::fromStdString(name), icingaOf(m_month));
    QVERIFY2(made, made ? "" : made.error().text().c_str());
    agrees(IcingaSource(database.settings(name)));
}

void OneMonth::nagiosLogs()
{
    const LogFiles files;
    QVERIFY(writeNagiosLogs(files, m_month));
    agrees(NagiosSource(files.settings()));
}

void OneMonth::nagiosCgi()
{
    FakeNagios fake = nagiosOf(m_month);
    FakeServer server(serving(fake));
    agrees(NagiosSource(cgiSettings(server.address())));
}

void OneMonth::checkmk()
{
    FakeLivestatus fake;
    fillLivestatus(fake, m_month);
    agrees(CheckmkSource(checkmkSettings(fake)));
}

void OneMonth::uptimeKumaFile()
{
    const QString file = m_folder.filePath(QStringLiteral("kuma.db"));
    QVERIFY(runSqlite(file, kumaSchema() + kumaMonth(m_month)));
    agrees(KumaSource(kumaFileSettings(file)));
}

void OneMonth::uptimeKumaMariadb()
{
    const SqlServer &mariadb = server(Engine::Mariadb);
    const QString name = QStringLiteral("kuma");
    QVERIFY(mariadb.createDatabase(name));
    (void)mariadb.createUser(QStringLiteral("reader"), QStringLiteral("secret")); // perhaps there for Icinga
    QVERIFY(mariadb.run(name, "GRANT SELECT ON kuma.* TO 'reader'@'127.0.0.1';"));
    const auto filled = mariadb.run(name, kumaSchema() + kumaMonth(m_month));
    QVERIFY2(filled, filled ? "" : filled.error().text().c_str());
    KumaSettings settings = kumaFileSettings({});
    settings.database = {SqlEngine::Mysql, "127.0.0.1", mariadb.port(), "kuma", "reader", "kuma-password"};
    agrees(KumaSource(settings));
}

void OneMonth::gatus()
{
    FakeGatus fake = gatusOf(m_month);
    FakeServer server(fake.serving());
    agrees(GatusSource(minutelySettings(server.address())));
}

void OneMonth::csv_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("checks") << QStringLiteral("checks.csv");
    QTest::newRow("changes") << QStringLiteral("changes.csv");
}

void OneMonth::csv()
{
    QFETCH(QString, file);
    QTemporaryDir folder;
    const auto write
        = [&](const QString &name, const QByteArray &text) { return writeFile(folder.filePath(name), text); };
    QVERIFY(write(QStringLiteral("p.policy.toml"), plainPolicy));
    QByteArray contract = QByteArray::fromStdString(contractOf(m_month));
    contract.replace("policy = \"p\"", "policy = \"p.policy.toml\"");
    QVERIFY(write(QStringLiteral("contract.toml"), contract));
    QVERIFY(write(file, file.startsWith(QLatin1String("checks")) ? checksCsv(m_month) : changesCsv(m_month)));
    const auto read = makegood::feeds::readCase(folder.path().toStdString(), m_month.period);
    QVERIFY2(read, read ? "" : read.error().front().text().c_str());
    const std::string difference = differenceOf(m_month, read->evidence);
    QVERIFY2(difference.empty(), difference.c_str());
}

MAKEGOOD_TEST(OneMonth)

} // namespace t_one_month

#include "t_one_month.moc"
