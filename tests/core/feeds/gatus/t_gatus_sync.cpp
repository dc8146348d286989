// SPDX-License-Identifier: GPL-3.0-or-later
// Syncs of a Gatus: pages, what it dropped, what arrives meanwhile; instants and settings.
#include <QTest>

#include "fake_gatus.h"
#include "support/test_program.h"

namespace t_gatus_sync
{

using namespace makegood::test;

class GatusSync : public QObject
{
    Q_OBJECT
private slots:
    void everyResultIsACheck();
    void resultsThatArriveMeanwhile();
    void laterSyncsReadTheEnd();
    void whatWasDroppedIsTold();
    void goesOnAfterAFailure();
    void examineSaysWhatIsKept();
    void discovers();
    void instants_data();
    void instants();
    void twoInOneMillisecond();
    void settingsAreReadBack();
};

void GatusSync::everyResultIsACheck()
{
    FakeGatus gatus = minutelyGatus({"a", "b"}, 250);
    gatus.endpoints[1].results[120].second = false;
    gatus.add({}, "alone"); // nothing yet
    FakeServer server(gatus.serving());
    MemoryStore store;
    const SyncReport report = pullGatus(server, store, 250);
    QVERIFY2(report.succeeded(), report.error ? report.error->text().c_str() : "");
    QCOMPARE(server.requests().size(), 4u); // the check, and three pages of 100
    QCOMPARE(store.checks("a", "http").size(), 250u);
    QCOMPARE(store.checks("b", "http").size(), 250u);
    for (int i = 0; i < 250; ++i) {
        const Check check = store.checks("b", "http")[std::size_t(i)];
        QCOMPARE(check.at, gatusAt(gatusT0 + i * gatusMinute));
        QVERIFY(check.state == (i == 120 ? CheckState::Down : CheckState::Up));
    }
    QCOMPARE(store.cursor->before, gatusAt(gatusT0 + 250 * gatusMinute));
    QVERIFY(report.remarks.empty());
}

// Between two pages the numbers of all results move by one.
void GatusSync::resultsThatArriveMeanwhile()
{
    FakeGatus gatus = minutelyGatus({"a"}, 250);
    int asked = 0;
    gatus.asked = [&] {
        if (++asked > 2)
            gatus.check(0, gatusT0 + (247 + asked) * gatusMinute);
    };
    FakeServer server(gatus.serving());
    MemoryStore store;
    QVERIFY(pullGatus(server, store, 250).succeeded());
    QCOMPARE(store.size(), 250u);
    QVERIFY(asked > 3);
}

void GatusSync::laterSyncsReadTheEnd()
{
    FakeGatus gatus = minutelyGatus({"a"}, 1000);
    FakeServer server(gatus.serving());
    MemoryStore store;
    QVERIFY(pullGatus(server, store, 1000).succeeded());
    const std::size_t before = server.requests().size();
    for (int i = 1000; i < 1005; ++i)
        gatus.check(0, gatusT0 + i * gatusMinute, i != 1003);
    QVERIFY(pullGatus(server, store, 1005).succeeded());
    QCOMPARE(server.requests().size() - before, 2u); // the check, and the newest hundred
    QCOMPARE(store.size(), 1005u);
    QVERIFY(store.checks("a", "http")[1003].state == CheckState::Down);
    const std::uint64_t changed = store.checksChanged;
    QVERIFY(pullGatus(server, store, 1005).succeeded());
    QCOMPARE(store.checksChanged, changed);
}

void GatusSync::whatWasDroppedIsTold()
{
    FakeGatus gatus = minutelyGatus({"a", "b"}, 250);
    gatus.keeps = 100;
    gatus.endpoints[1].results.erase(gatus.endpoints[1].results.begin(),
                                     gatus.endpoints[1].results.end() - 10);
    FakeServer server(gatus.serving());
    MemoryStore store;
    const SyncReport report = pullGatus(server, store, 250);
    QVERIFY(report.succeeded());
    QCOMPARE(store.size(), 110u);
    QCOMPARE(report.remarks.size(), 1u);
    QCOMPARE(
        report.remarks[0],
        std::string("Gatus keeps no results of a before 2025-03-01T02:30:00Z, b before "
                    "2025-03-01T04:00:00Z: it keeps the last ones only, and time before them has no data"));
    QVERIFY(pullGatus(server, store, 250).remarks.empty());
}

void GatusSync::goesOnAfterAFailure()
{
    FakeGatus gatus = minutelyGatus({"a"}, 700);
    const auto serve = gatus.serving();
    FakeServer server(serve);
    MemoryStore store;
    store.failAt = 1;
    const SyncReport failed = pullGatus(server, store, 700);
    QVERIFY(failed.error && store.commits == 1);
    QCOMPARE(store.size(), 360u); // six hours
    store.failAt = -1;
    QVERIFY(pullGatus(server, store, 700).succeeded());
    QCOMPARE(store.size(), 700u);
}

void GatusSync::examineSaysWhatIsKept()
{
    FakeGatus gatus = minutelyGatus({"a", "b"}, 250);
    gatus.endpoints[1].results.erase(gatus.endpoints[1].results.begin(),
                                     gatus.endpoints[1].results.end() - 60);
    gatus.dateSeconds = (gatusT0 + 250 * gatusMinute) / 1000;
    FakeServer server(gatus.serving());
    const GatusSource source(minutelySettings(server.address()));
    const auto status = checkSource(source, {}, {}, shortLimits());
    QVERIFY2(status, status ? "" : status.error().text().c_str());
    QCOMPARE(status->product, std::string("Gatus"));
    QVERIFY(status->earliest == gatusAt(gatusT0));
    QVERIFY(status->retention == std::chrono::minutes(60));
    QVERIFY(status->serverTime == gatusAt(gatusT0 + 250 * gatusMinute));
    QCOMPARE(status->notes.size(), 1u);
    QVERIFY2(status->notes[0].find("here 250 at most") != std::string::npos
                 && status->notes[0].find("those of b reach back to 2025-03-01T03:10:00Z")
                     != std::string::npos,
             status->notes[0].c_str());
    // A Gatus that has checked nothing yet.
    gatus.endpoints.clear();
    const auto empty = checkSource(source, {}, {}, shortLimits());
    QVERIFY(empty && empty->notes.empty() && !empty->retention);
}

void GatusSync::discovers()
{
    FakeGatus gatus = minutelyGatus({"b", "a"}, 120);
    gatus.endpoints[0].results.back().second = false;
    gatus.add({}, "alone");
    FakeServer server(gatus.serving());
    const GatusSource source(minutelySettings(server.address()));
    const auto found = discoverSource(source, {}, {gatusAt(gatusT0), gatusAt(gatusT0 + 120 * gatusMinute)},
                                      {}, shortLimits());
    QVERIFY(found);
    QCOMPARE(found->size(), 3u);
    QCOMPARE((*found)[0].labels, (Labels{{"group", "acme"}, {"key", "acme_a"}, {"name", "a"}}));
    QVERIFY((*found)[0].lastState == CheckState::Up && (*found)[1].lastState == CheckState::Down);
    QVERIFY((*found)[1].lastAt == gatusAt(gatusT0 + 119 * gatusMinute));
    QCOMPARE((*found)[2].labels, (Labels{{"key", "_alone"}, {"name", "alone"}}));
    QVERIFY((*found)[2].lastState == CheckState::Unknown && (*found)[2].lastAt == Instant{});
}

void GatusSync::instants_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("means");
    const auto row = [](const char *text, const char *means) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(means);
    };
    row("2025-03-01T00:00:00.123456789Z", "2025-03-01T00:00:00.123Z");
    row("2025-03-01T00:00:00.9999Z", "2025-03-01T00:00:00.999Z"); // cut, not rounded
    row("2025-03-01T01:00:00.5+01:00", "2025-03-01T00:00:00.500Z");
    row("2025-03-01T00:00:00Z", "2025-03-01T00:00:00Z");
    row("2025-02-30T00:00:00Z", "");
    row("2025-03-01T00:00:00.Z", "");
    row("0001-01-01T00:00:00", "");
}

void GatusSync::instants()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, means);
    const auto at = gatusInstant(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(at ? formatInstant(*at) : std::string()), means);
}

void GatusSync::twoInOneMillisecond()
{
    FakeGatus gatus = minutelyGatus({"a"}, 0);
    gatus.check(0, gatusT0, true);
    gatus.check(0, gatusT0, false);
    gatus.check(0, gatusT0, true);
    FakeServer server(gatus.serving());
    MemoryStore store;
    QVERIFY(pullGatus(server, store, 1).succeeded());
    QCOMPARE(store.size(), 1u);
    QVERIFY(store.checks("a", "http")[0].state == CheckState::Down);
}

void GatusSync::settingsAreReadBack()
{
    GatusSettings settings = minutelySettings("https://gatus.example/status");
    settings.overlap = std::chrono::minutes(3);
    settings.server.headers = {{"X-Tenant", "acme", {}}};
    const auto back = gatusSettings(settingsToJson(settings));
    QVERIFY(back && *back == settings);
    GatusSettings other = settings;
    other.server.headers[0].value = "beta";
    QVERIFY(seriesSetOf(termsOf(other), "c") != seriesSetOf(termsOf(settings), "c"));
    nlohmann::json wrong = nlohmann::json::parse(settingsToJson(settings));
    wrong["selector"] = "up";
    QVERIFY(!gatusSettings(wrong.dump()));
    QVERIFY(!gatusSettings(settingsToJson(GatusSettings{})));
}

MAKEGOOD_TEST(GatusSync)

} // namespace t_gatus_sync

#include "t_gatus_sync.moc"
