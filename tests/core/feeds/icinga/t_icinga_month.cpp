// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "collected.h"
#include "feeds/icinga/icinga_source.h"
#include "icinga_database.h"
#include "support/month_generator.h"
#include "support/test_program.h"

namespace t_icinga_month
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

using Engine = SqlServer::Engine;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

} // namespace

/// One synthetic month read from Icinga DB and IDO, on PostgreSQL and MariaDB: the generator's own account to
/// the millisecond.
class IcingaMonth : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void givesTheGeneratorsMonth_data() { everyDatabase(); }
    void givesTheGeneratorsMonth();
    void readAgainNothingChanges_data() { everyDatabase(); }
    void readAgainNothingChanges();
    void givesDowntimes_data() { everyDatabase(); }
    void givesDowntimes();
    void discoversEverything_data() { everyDatabase(); }
    void discoversEverything();
    void stopsAtIcingasLastSignOfLife_data() { everyDatabase(); }
    void stopsAtIcingasLastSignOfLife();

private:
    void everyDatabase();
    const SqlServer &server() const;
    IcingaSettings settings() const;
    Instant after(Duration length) const { return m_month.period.start + length; }

    GeneratedMonth m_month;
    IcingaTestData m_data;
    std::map<Engine, std::unique_ptr<SqlServer>> m_servers;
    std::optional<std::map<Collected::Key, Duration>> m_downtimes; ///< of the first database
};

void IcingaMonth::everyDatabase()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<int>("backend");
    QTest::newRow("icingadb on postgresql") << int(Engine::Postgresql) << int(IcingaBackend::IcingaDb);
    QTest::newRow("icingadb on mariadb") << int(Engine::Mariadb) << int(IcingaBackend::IcingaDb);
    QTest::newRow("ido on postgresql") << int(Engine::Postgresql) << int(IcingaBackend::Ido);
    QTest::newRow("ido on mariadb") << int(Engine::Mariadb) << int(IcingaBackend::Ido);
}

const SqlServer &IcingaMonth::server() const
{
    QFETCH(int, engine);
    return *m_servers.at(Engine(engine));
}

IcingaSettings IcingaMonth::settings() const
{
    QFETCH(int, backend);
    return IcingaDatabase(server(), IcingaBackend(backend)).settings(backend == 0 ? "icingadb" : "ido");
}

void IcingaMonth::initTestCase()
{
    MonthOptions options;
    options.targets = 6;
    options.missingPerMille = 0; // changes do not say that a check is missing
    m_month = generateMonth(options);
    for (const GeneratedTarget &target : m_month.targets)
        m_data.objects.push_back({target.service, "http", icingaRows(target.checks)});
    // A host that went down before the month and has not changed since.
    m_data.objects.push_back({"host00", {}, {{after(-hours(50)), 1, true, 1, 0}}});
    const Instant noon = after(hours(12));
    m_data.downtimes = {
        {0, after(hours(1)), {noon, noon + hours(2)}},
        {1, after(hours(2)), {noon, noon + hours(2)}, true, {}, {}, noon + minutes(61) + milliseconds(250)},
        {2, after(hours(3)), {noon, noon + hours(4)}, false, minutes(30), noon + milliseconds(4567)},
        {3, after(hours(4)), {noon, noon + hours(4)}, false, minutes(30)}, // never triggered
        {4, after(hours(5)), {noon, noon + hours(4)}, true, {}, {}, noon - minutes(5)}, // cancelled before
        {6, after(hours(6)), {noon, noon + hours(1)}, true, {}, {}, {}, "o'neil", "50 % \"off\""},
    };
    for (const Engine engine : {Engine::Postgresql, Engine::Mariadb}) {
        auto server = SqlServer::start(engine);
        QVERIFY2(server, server ? "" : server.error().text().c_str());
        m_servers[engine] = std::move(*server);
        for (const IcingaBackend backend : {IcingaBackend::IcingaDb, IcingaBackend::Ido}) {
            const auto made = IcingaDatabase(*m_servers[engine], backend)
                                  .create(backend == IcingaBackend::Ido ? QStringLiteral("ido")
                                                                        : QStringLiteral("icingadb"),
                                          m_data);
            QVERIFY2(made, made ? "" : made.error().text().c_str());
        }
    }
}

void IcingaMonth::cleanupTestCase()
{
    m_servers.clear();
}

void IcingaMonth::givesTheGeneratorsMonth()
{
    Collected store;
    const SyncReport report = pull(IcingaSource(settings()), store, m_month.period);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(report.conflicts, 0u);
    QCOMPARE(report.unmappedSamples, 0u);
    std::map<Collected::Key, Duration> downtimes;
    for (const GeneratedTarget &target : m_month.targets) {
        const Collected::Key key{target.service, "http"};
        std::vector<std::pair<Instant, CheckState>> expected;
        for (const auto &row : icingaRows(target.checks))
            expected.emplace_back(row.at, row.state == 0 ? CheckState::Up : CheckState::Down);
        QVERIFY2(store.states(key, m_month.period) == expected, target.service.c_str());
        downtimes[key] = store.downtime(key, m_month.period);
        QCOMPARE(downtimes[key].count(), target.downtime.count());
    }
    const Collected::Key host{"host00", "host"};
    QCOMPARE(store.changes.at(host).begin()->first, after(-hours(50)));
    QCOMPARE(store.downtime(host, m_month.period), m_month.period.length());
    if (m_downtimes)
        QVERIFY(*m_downtimes == downtimes);
    m_downtimes = downtimes;
}

void IcingaMonth::readAgainNothingChanges()
{
    Collected store;
    const IcingaSource source(settings());
    QVERIFY(pull(source, store, {m_month.period.start, after(hours(24 * 9) + milliseconds(1))}).succeeded());
    QVERIFY(pull(source, store, m_month.period).succeeded()); // goes on from there
    const auto changes = store.changes;
    const auto windows = store.windows;
    Collected whole;
    QVERIFY(pull(source, whole, m_month.period).succeeded());
    QVERIFY(whole.changes == changes);
    QVERIFY(whole.windows == windows);
    store.cursor.reset();
    QVERIFY(pull(source, store, m_month.period).succeeded());
    QVERIFY(store.changes == changes);
}

void IcingaMonth::givesDowntimes()
{
    Collected store;
    QVERIFY(pull(IcingaSource(settings()), store, m_month.period).succeeded());
    std::map<std::string, MaintenanceWindow> byService;
    for (const auto &[key, window] : store.windows) {
        QCOMPARE(window.services.size(), 1u);
        QVERIFY(key.first.rfind("s1/", 0) == 0);
        const bool isHost = window.summary.find("o'neil") != std::string::npos;
        byService[isHost ? "host" : window.services.front()] = window;
    }
    QCOMPARE(store.windows.size(), 4u);
    const Instant noon = after(hours(12));
    QVERIFY((byService.at("host00").when == Interval{noon, noon + hours(2)}));
    QCOMPARE(*byService.at("host00").notifiedAt, after(hours(1)));
    QCOMPARE(byService.at("host00").summary, std::string("Downtime in Icinga: new disks (ops)"));
    QVERIFY((byService.at("host01").when == Interval{noon, noon + minutes(61) + milliseconds(250)}));
    const Instant triggered = noon + milliseconds(4567);
    QVERIFY((byService.at("host02").when == Interval{triggered, triggered + minutes(30)}));
    QCOMPARE(byService.at("host").services.front(), std::string("host00"));
    QCOMPARE(byService.at("host").summary, std::string("Downtime in Icinga: 50 % \"off\" (o'neil)"));
}

void IcingaMonth::discoversEverything()
{
    const auto found = discoverSource(IcingaSource(settings()), {{"icinga", "secret"}},
                                      {m_month.period.end - hours(1), m_month.period.end});
    QVERIFY2(found, found ? "" : found.error().text().c_str());
    QCOMPARE(found->size(), 7u);
    const DiscoveredSeries &host = found->front();
    const Labels labels{{"check_command", "hostalive"}, {"host", "host00"}, {"hostgroups", "web"}};
    QCOMPARE(labelsText(host.labels), labelsText(labels));
    QVERIFY(host.kind == SeriesKind::Changes);
    QVERIFY(host.lastState == CheckState::Down);
    QCOMPARE(host.lastAt, after(-hours(50)));
    QCOMPARE(found->at(1).labels.at("service"), std::string("http"));
    QCOMPARE(found->at(1).labels.at("check_command"), std::string("http"));
}

void IcingaMonth::stopsAtIcingasLastSignOfLife()
{
    QFETCH(int, backend);
    const std::string name = backend == 0 ? "stopped_db" : "stopped_ido";
    const IcingaDatabase database(server(), IcingaBackend(backend));
    IcingaTestData data = m_data;
    data.heartbeat = after(hours(24));
    const auto made = database.create(QString::fromStdString(name), data);
    QVERIFY2(made, made ? "" : made.error().text().c_str());
    const IcingaSource source(database.settings(name));
    const auto status = checkSource(source, {{"icinga", "secret"}});
    QVERIFY2(status, status ? "" : status.error().text().c_str());
    QCOMPARE(status->version, std::string("r2.14.0-1"));
    QCOMPARE(std::chrono::floor<seconds>(*status->earliest), std::chrono::floor<seconds>(after(-hours(50))));
    const auto now = std::chrono::floor<milliseconds>(std::chrono::system_clock::now());
    QVERIFY(std::chrono::abs(*status->serverTime - now) < minutes(2));
    Collected store;
    QVERIFY(pull(source, store, m_month.period).succeeded());
    QCOMPARE(store.cursor->before, after(hours(24)));
    store.cursor.reset();
    const SyncReport late = pull(source, store, {after(hours(25)), after(hours(26))});
    QVERIFY2(textOf(late).find("watched nothing since") != std::string::npos, textOf(late).c_str());
}

MAKEGOOD_TEST(IcingaMonth)

} // namespace t_icinga_month

#include "t_icinga_month.moc"
