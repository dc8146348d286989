// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of t_ui_connect_real with the other systems: 20 targets, 30 days, five contracts, in the
// window.
#include <QElapsedTimer>
#include <QTableView>
#include <QTemporaryDir>
#include <QWidget>
#include <QtTest>

#include "connect_at_hand.h"
#include "kuma_file.h"
#include "month_servers.h"
#include "sources/path_edit.h"
#include "support/test_program.h"
#include "support/victoria_server.h"

namespace t_ui_connect_kinds
{

using namespace makegood;
using namespace makegood::test;

using Engine = SqlServer::Engine;

class UiConnectKinds : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void victoriaMetrics();
    void zabbix();
    void icingaPostgresql() { icinga(Engine::Postgresql); }
    void icingaMariadb() { icinga(Engine::Mariadb); }
    void uptimeKuma();

private:
    using FillIn = std::function<bool(ConnectAtHand &)>; ///< from the kinds to the address's end
    void connects(const char *system, const FillIn &fillIn);
    void icinga(Engine engine);

    QTemporaryDir m_folder;
    GeneratedMonth m_month;
};

void UiConnectKinds::initTestCase()
{
    MonthOptions options = oneMonthOptions(20);
    options.month = Month(std::chrono::year(2025) / 6); // of 30 days
    options.alsoDown.clear();
    m_month = generateMonth(options);
}

void UiConnectKinds::connects(const char *system, const FillIn &fillIn)
{
    const Instant now = m_month.period.end;
    std::vector<CaseData> contracts;
    for (int i = 0; i < 5; ++i)
        contracts.push_back(contractFor("customer-" + std::to_string(i), "Customer " + std::to_string(i),
                                        m_month.targets[static_cast<std::size_t>(i)].service, "2025-06-01"));
    ConnectAtHand hand(now);
    hand.prepare(contracts);
    QVERIFY(hand.open());
    hand.window().showAt({}, {}, parseMonth("2025-06").value());
    QVERIFY(hand.window().showPage(QStringLiteral("sources")));

    QElapsedTimer clock;
    clock.start();
    QVERIFY(hand.click("connectFirst"));
    QVERIFY(fillIn(hand));
    QVERIFY(hand.click("connectContinue") && hand.reaches(ConnectStep::Test));
    QVERIFY(hand.canContinue());
    QVERIFY(hand.click("connectContinue"));
    QVERIFY(hand.canContinue());
    QCOMPARE(hand.find<QTableView>("seriesTable")->model()->rowCount(), 20);
    QVERIFY(hand.click("connectContinue"));
    QVERIFY(hand.click("acceptSuggestions"));
    QTRY_VERIFY_WITH_TIMEOUT(hand.find<QWidget>("previewFigures")->isVisible(), 120000);
    QVERIFY(hand.click("connectContinue"));
    QVERIFY(hand.click("connectContinue"));
    QTRY_VERIFY_WITH_TIMEOUT(hand.find<QWidget>("startMonth")->isVisible(), 120000);
    QVERIFY(hand.click("startMonth"));
    QTRY_VERIFY_WITH_TIMEOUT(hand.window().isSettled(), 60000);
    qInfo("%s: %d clicks and %d keys; the month after %lld ms", system, hand.clicks(), hand.keyed(),
          clock.elapsed());
    QVERIFY(hand.find<QWidget>("availabilityPage")->isVisible());
    hand.grab(system);

    // The month of the five is the generator's.
    const auto stored = Workspace::open(hand.file().toStdString()).value();
    Evidence all;
    GeneratedMonth five{m_month.period, {m_month.targets.begin(), m_month.targets.begin() + 5}};
    for (const CaseData &data : contracts) {
        const Evidence evidence = stored->contracts().load(data.contract.id).value().evidence;
        all.checks.insert(all.checks.end(), evidence.checks.begin(), evidence.checks.end());
        all.changes.insert(all.changes.end(), evidence.changes.begin(), evidence.changes.end());
    }
    QCOMPARE(all.checks.size() + all.changes.size(), 5u);
    const std::string difference = differenceOf(five, all);
    QVERIFY2(difference.empty(), difference.c_str());
}

void UiConnectKinds::victoriaMetrics()
{
    const std::string file = m_folder.filePath(QStringLiteral("month.om")).toStdString();
    QVERIFY(writeOpenMetrics(m_month, file));
    const auto server = VictoriaServer::start();
    QVERIFY2(server, server ? "" : server.error().text().c_str());
    QVERIFY((*server)->importFile(file));
    connects("VictoriaMetrics", [&](ConnectAtHand &hand) {
        return hand.click("kind_prometheus") && hand.reaches(ConnectStep::Address)
            && hand.type("sourceName", QStringLiteral("Operations"))
            && hand.type("field_address", QString::fromStdString((*server)->address()));
    });
}

void UiConnectKinds::zabbix()
{
    FakeZabbix fake = zabbixOf(m_month, false);
    fake.dateSeconds = m_month.period.end.time_since_epoch() / std::chrono::seconds(1);
    FakeServer server(serving(fake));
    connects("Zabbix", [&](ConnectAtHand &hand) {
        return hand.click("kind_zabbix") && hand.reaches(ConnectStep::Address)
            && hand.type("sourceName", QStringLiteral("Operations"))
            && hand.type("field_address", QString::fromStdString(server.address()))
            && hand.type("field_auth.key", QStringLiteral("secret"))
            && hand.choose("field_read", QStringLiteral("problems"));
    });
}

void UiConnectKinds::icinga(Engine engine)
{
    const auto server = SqlServer::start(engine);
    QVERIFY2(server, server ? "" : server.error().text().c_str());
    const auto made = IcingaDatabase(**server, IcingaBackend::IcingaDb)
                          .create(QStringLiteral("icingadb"), icingaOf(m_month));
    QVERIFY2(made, made ? "" : made.error().text().c_str());
    connects(engine == Engine::Postgresql ? "Icinga on PostgreSQL" : "Icinga on MariaDB",
             [&](ConnectAtHand &hand) {
                 return hand.click("kind_icinga") && hand.reaches(ConnectStep::Address)
                     && hand.type("sourceName", QStringLiteral("Operations"))
                     && (engine == Engine::Postgresql || hand.choose("field_engine", QStringLiteral("mysql")))
                     && hand.type("field_host", QStringLiteral("127.0.0.1"))
                     && hand.type("field_database", QStringLiteral("icingadb"))
                     && hand.type("field_user", QStringLiteral("reader"))
                     && hand.type("field_key", QStringLiteral("secret")) && hand.click("moreFields")
                     && hand.type("field_port", QString::number((*server)->port()));
             });
}

void UiConnectKinds::uptimeKuma()
{
    const QString file = m_folder.filePath(QStringLiteral("kuma.db"));
    QVERIFY(runSqlite(file, kumaSchema() + kumaMonth(m_month)));
    connects("Uptime Kuma", [&](ConnectAtHand &hand) {
        return hand.click("kind_uptime-kuma") && hand.reaches(ConnectStep::Address)
            && hand.type("sourceName", QStringLiteral("Operations")) && hand.type("field_file_path", file);
    });
}

MAKEGOOD_TEST(UiConnectKinds)

} // namespace t_ui_connect_kinds

#include "t_ui_connect_kinds.moc"
