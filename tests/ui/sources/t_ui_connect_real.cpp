// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way with a real server: 20 targets, 30 days, five contracts, in the window, as a new user.
#include <QElapsedTimer>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QWidget>
#include <QtTest>

#include "connect_at_hand.h"
#include "support/month_generator.h"
#include "support/prometheus_server.h"
#include "support/test_program.h"

namespace t_ui_connect_real
{

using namespace makegood;
using namespace makegood::test;

class UiConnectReal : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void connectsMapsAndSeesTheMonth();

private:
    GeneratedMonth m_month;
    std::unique_ptr<PrometheusServer> m_server;
};

void UiConnectReal::initTestCase()
{
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    m_month = generateMonth();
    const std::string file = folder.filePath(QStringLiteral("month.om")).toStdString();
    QVERIFY(writeOpenMetrics(m_month, file));
    auto server = PrometheusServer::start(file);
    if (!server)
        QFAIL(server.error().text().c_str());
    m_server = std::move(*server);
}

void UiConnectReal::connectsMapsAndSeesTheMonth()
{
    const Month march = parseMonth("2025-03").value();
    const Instant now = m_month.period.start + std::chrono::days(30);
    std::vector<CaseData> contracts;
    for (int i = 0; i < 5; ++i)
        contracts.push_back(contractFor("customer-" + std::to_string(i), "Customer " + std::to_string(i),
                                        m_month.targets[static_cast<std::size_t>(i)].service));
    ConnectAtHand hand(now);
    hand.prepare(contracts);
    QVERIFY(hand.open());
    hand.window().showAt({}, {}, march);
    QVERIFY(hand.window().showPage(QStringLiteral("sources")));

    QElapsedTimer clock;
    clock.start();
    QVERIFY(hand.click("connectFirst"));
    QVERIFY(hand.goToTest(m_server->address()));
    QVERIFY(hand.canContinue());
    QVERIFY(hand.click("connectContinue"));
    QVERIFY(hand.canContinue());
    QCOMPARE(hand.find<QTableView>("seriesTable")->model()->rowCount(), 20);
    QVERIFY(hand.click("connectContinue"));
    QVERIFY(hand.click("acceptSuggestions"));
    QTRY_VERIFY_WITH_TIMEOUT(hand.find<QWidget>("previewFigures")->isVisible(), 60000);
    const qint64 previewed = clock.elapsed();
    hand.grab("real-map");
    QVERIFY(hand.click("connectContinue"));
    QVERIFY(hand.click("connectContinue"));
    QElapsedTimer fill;
    fill.start();
    QTRY_VERIFY_WITH_TIMEOUT(hand.find<QWidget>("startMonth")->isVisible(), 120000);
    const qint64 filled = fill.elapsed();
    QVERIFY(hand.click("startMonth"));
    QTRY_VERIFY_WITH_TIMEOUT(hand.window().isSettled(), 60000);
    qInfo("%d clicks and %d keys; preview after %lld ms, back-fill %lld ms, month after %lld ms",
          hand.clicks(), hand.keyed(), previewed, filled, clock.elapsed());
    QVERIFY(hand.find<QWidget>("availabilityPage")->isVisible());
    hand.grab("real-month");

    const auto stored = Workspace::open(hand.file().toStdString()).value();
    for (int i = 0; i < 5; ++i) {
        const auto data = stored->contracts().load("customer-" + std::to_string(i)).value();
        QCOMPARE(data.evidence.checks.size(), std::size_t(1));
        const auto &wanted = m_month.targets[static_cast<std::size_t>(i)].checks;
        const auto expected = std::ranges::count_if(wanted, [&](const Check &one) { return one.at < now; });
        QCOMPARE(data.evidence.checks.front().size(), static_cast<std::uint64_t>(expected));
        const auto got = data.evidence.checks.front().checks({m_month.period.start, now});
        for (std::size_t k = 0; k < got.size(); ++k)
            if (got[k].at != wanted[k].at || got[k].state != wanted[k].state)
                QFAIL("a check differs from what the generator wrote");
    }
    QVERIFY(hand.window().showPage(QStringLiteral("sources")));
    QTRY_VERIFY(hand.find<QLabel>("sourceSeries") != nullptr
                && hand.find<QLabel>("sourceSeries")->text() == QStringLiteral("5 of 20"));
    hand.grab("real-sources");
}

MAKEGOOD_TEST(UiConnectReal)

} // namespace t_ui_connect_real

#include "t_ui_connect_real.moc"
