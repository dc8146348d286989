// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "fake_zabbix.h"
#include "support/test_program.h"

namespace t_zabbix_sync
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

const std::int64_t oneHour = zabbixT0 + hourMs;

} // namespace

/// Items' values of a right server: every version, both ways in, limits, what is removed or taken away.
class ZabbixSync : public QObject
{
    Q_OBJECT
private slots:
    void everyVersionIsRead_data();
    void everyVersionIsRead();
    void anOldServerIsRefused();
    void aSessionIsOpenedAndClosed();
    void aSessionThatEndsIsOpenedAgain();
    void aSessionThatKeepsEndingIsAnError();
    void aWrongPasswordSaysSo();
    void eachValueComesOnceWithItsInstant();
    void valuesInOneMillisecondAreOne();
    void largeAnswersAreAskedInParts();
    void aSingleItemShrinksThePage();
    void resumesAndRepeatsNothing();
    void cancels();
    void lostPermissionStopsThePage();
    void nothingSelectedIsRefused_data();
    void nothingSelectedIsRefused();
    void trendsStandForHistoryThatIsGone();
    void trendsCanBeLeftOut();
    void discoversItemsWithTheirState();
    void checkSaysVersionClockAndLimits();
};

void ZabbixSync::everyVersionIsRead_data()
{
    QTest::addColumn<QByteArray>("version");
    for (const char *version : {"6.0.14", "6.2.9", "6.4.0", "7.0.3", "7.2.1"})
        QTest::newRow(version) << QByteArray(version);
}

void ZabbixSync::everyVersionIsRead()
{
    QFETCH(QByteArray, version);
    FakeZabbix right = minutelyZabbix({"a"}, 60);
    right.version = version.toStdString();
    if (version.startsWith('7')) { // numbers are numbers in some fields
        right.items[0]["value_type"] = "3";
        for (json &row : right.history)
            row["ns"] = 0;
    }
    FakeServer server(serving(right));
    ZabbixSettings settings = itemSettings(server.address());
    settings.mapping = {{{{"hostgroup", "Web"}, {"tag_customer", "acme"}}, "{host}", "{key}"}};
    MemoryStore store;
    const SyncReport report = pullZabbix(settings, store, zabbixT0, oneHour);
    QVERIFY2(report.succeeded(), saidBy(report).c_str());
    QCOMPARE(report.serverVersion, right.version);
    QCOMPARE(store.checks("a", "probe").size(), 60u);
    const bool byHeader = right.version >= "6.4";
    for (const FakeRequest &request : server.requests()) {
        const bool isFree = request.body.contains("apiinfo.version");
        QCOMPARE(request.headers.count("authorization") > 0, byHeader && !isFree);
        QCOMPARE(request.body.contains("\"auth\""), !byHeader && !isFree);
        QVERIFY(!request.path.contains("token"));
        if (request.body.contains("host.get"))
            QVERIFY(request.body.contains(right.version >= "6.2" ? "selectHostGroups" : "selectGroups"));
    }
}

void ZabbixSync::anOldServerIsRefused()
{
    FakeZabbix right = minutelyZabbix({"a"}, 60);
    right.version = "5.0.9";
    FakeServer server(serving(right));
    MemoryStore store;
    const SyncReport report = pullZabbix(itemSettings(server.address()), store, zabbixT0, oneHour);
    QVERIFY2(saidBy(report).find("6.0 or later is needed") != std::string::npos, saidBy(report).c_str());
    QCOMPARE(right.calls.size(), 1u); // the token is not shown to it
}

void ZabbixSync::aSessionIsOpenedAndClosed()
{
    FakeZabbix right = minutelyZabbix({"a"}, 60);
    FakeServer server(serving(right));
    ZabbixSettings settings = itemSettings(server.address());
    settings.server.auth = HttpAuth::Basic;
    settings.server.user = "reader";
    for (const char *version : {"6.0.14", "7.2.0"}) {
        right.version = version;
        MemoryStore store;
        const SyncReport report = pullZabbix(settings, store, zabbixT0, oneHour, {}, "secret");
        QVERIFY2(report.succeeded(), saidBy(report).c_str());
        QCOMPARE(store.size(), 60u);
        QVERIFY(right.sessions.empty());
        QCOMPARE(right.calls.back(), std::string("user.logout"));
    }
    QCOMPARE(right.logins, 2);
    // Test and discovery close theirs too.
    QVERIFY(checkSource(ZabbixSource(settings), {{"zabbix", "secret"}}, {}, shortZabbixLimits()));
    QVERIFY(discoverSource(ZabbixSource(settings), {{"zabbix", "secret"}}, {atMs(zabbixT0), atMs(oneHour)},
                           {}, shortZabbixLimits()));
    QCOMPARE(right.count("user.logout"), 4);
    QVERIFY(right.sessions.empty());
}

void ZabbixSync::aSessionThatEndsIsOpenedAgain()
{
    FakeZabbix right = minutelyZabbix({"a"}, 12 * 60);
    FakeServer server(serving(right));
    ZabbixSettings settings = itemSettings(server.address());
    settings.server.auth = HttpAuth::Basic;
    settings.server.user = "reader";
    MemoryStore store;
    PullHooks hooks;
    hooks.progress = [&](const SyncProgress &) { right.sessions.clear(); };
    const SyncReport report = pullZabbix(settings, store, zabbixT0, zabbixT0 + 12 * hourMs, hooks, "secret");
    QVERIFY2(report.succeeded(), saidBy(report).c_str());
    QCOMPARE(store.size(), 720u);
    QCOMPARE(right.logins, 2);
}

void ZabbixSync::aSessionThatKeepsEndingIsAnError()
{
    FakeZabbix right = minutelyZabbix({"a"}, 60);
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (!request.body.contains("user.login") && !request.body.contains("apiinfo"))
            right.sessions.clear();
        right.answer(socket, request);
    });
    ZabbixSettings settings = itemSettings(server.address());
    settings.server.auth = HttpAuth::Basic;
    settings.server.user = "reader";
    MemoryStore store;
    const SyncReport report = pullZabbix(settings, store, zabbixT0, oneHour, {}, "secret");
    QVERIFY(!report.succeeded());
    QCOMPARE(report.error->kind, ErrorKind::Unreachable);
    QVERIFY2(saidBy(report).find("Session terminated") != std::string::npos, saidBy(report).c_str());
    QCOMPARE(right.logins, 2);
}

void ZabbixSync::aWrongPasswordSaysSo()
{
    FakeZabbix right = minutelyZabbix({"a"}, 60);
    FakeServer server(serving(right));
    ZabbixSettings settings = itemSettings(server.address());
    settings.server.auth = HttpAuth::Basic;
    settings.server.user = "reader";
    MemoryStore store;
    const SyncReport report = pullZabbix(settings, store, zabbixT0, oneHour, {}, "not it");
    QCOMPARE(report.error->kind, ErrorKind::Unreachable);
    QVERIFY2(saidBy(report).find("Incorrect user name or password") != std::string::npos,
             saidBy(report).c_str());
    QVERIFY(saidBy(report).find("not it") == std::string::npos);
}

void ZabbixSync::eachValueComesOnceWithItsInstant()
{
    FakeZabbix right = minutelyZabbix({"a"}, 0);
    for (int i = 0; i < 600; ++i)
        right.addValue(0, zabbixT0 + minuteMs * i + 999, i == 300 ? "0" : "1");
    FakeServer server(serving(right));
    MemoryStore store;
    // Pages begin within a second: it is asked for in both, and each value is in one of them.
    const std::int64_t from = zabbixT0 + 500;
    const SyncReport report = pullZabbix(itemSettings(server.address()), store, from, from + 10 * hourMs);
    QVERIFY2(report.succeeded(), saidBy(report).c_str());
    QCOMPARE(report.samples, 600u);
    const std::vector<Check> checks = store.checks("a", "ping");
    QCOMPARE(checks.size(), 600u);
    for (int i = 0; i < 600; ++i) {
        QCOMPARE(checks[std::size_t(i)].at, atMs(zabbixT0 + minuteMs * i + 999));
        QVERIFY(checks[std::size_t(i)].state == (i == 300 ? CheckState::Down : CheckState::Up));
    }
}

void ZabbixSync::valuesInOneMillisecondAreOne()
{
    FakeZabbix right = minutelyZabbix({"a"}, 60);
    json twice = right.history[7];
    twice["ns"] = "900"; // the same millisecond
    twice["value"] = "0";
    right.history.push_back(twice);
    std::reverse(right.history.begin(),
                 right.history.end()); // order within a second is not the server's promise
    FakeServer server(serving(right));
    MemoryStore store;
    const SyncReport report = pullZabbix(itemSettings(server.address()), store, zabbixT0, oneHour);
    QVERIFY2(report.succeeded(), saidBy(report).c_str());
    QCOMPARE(store.size(), 60u);
    QVERIFY(store.checks("a", "ping")[7].state == CheckState::Down);
}

void ZabbixSync::largeAnswersAreAskedInParts()
{
    FakeZabbix right = minutelyZabbix({"a", "b", "c", "d", "e", "f", "g", "h"}, 60);
    right.mostRows = 150; // PHP's memory is enough for two items
    FakeServer server(serving(right));
    MemoryStore store;
    const SyncReport report = pullZabbix(itemSettings(server.address()), store, zabbixT0, oneHour);
    QVERIFY2(report.succeeded(), saidBy(report).c_str());
    QCOMPARE(store.size(), 480u);
    QCOMPARE(report.pages, 1u);
}

void ZabbixSync::aSingleItemShrinksThePage()
{
    FakeZabbix right = minutelyZabbix({"a"}, 12 * 60);
    right.mostRows = 50;
    FakeServer server(serving(right));
    MemoryStore store;
    const SyncReport report
        = pullZabbix(itemSettings(server.address()), store, zabbixT0, zabbixT0 + 12 * hourMs);
    QVERIFY2(report.succeeded(), saidBy(report).c_str());
    QCOMPARE(store.size(), 720u);
    QVERIFY(report.pages >= 16);
}

void ZabbixSync::resumesAndRepeatsNothing()
{
    FakeZabbix right = minutelyZabbix({"a", "b"}, 24 * 60);
    FakeServer server(serving(right));
    ZabbixSettings settings = itemSettings(server.address());
    settings.overlap = std::chrono::minutes(10);
    MemoryStore store;
    QVERIFY(pullZabbix(settings, store, zabbixT0, zabbixT0 + 12 * hourMs).succeeded());
    store.checksChanged = 0;
    const SyncReport more = pullZabbix(settings, store, zabbixT0, zabbixT0 + 24 * hourMs);
    QVERIFY(more.succeeded());
    QCOMPARE(more.samples, 2u * (720 + 10));
    QCOMPARE(store.checksChanged, 1440u);
    store.cursor.reset();
    store.checksChanged = 0;
    QVERIFY(pullZabbix(settings, store, zabbixT0, zabbixT0 + 24 * hourMs).succeeded());
    QCOMPARE(store.checksChanged, 0u);
    QCOMPARE(store.size(), 2880u);
}

void ZabbixSync::cancels()
{
    FakeZabbix right = minutelyZabbix({"a"}, 12 * 60);
    FakeServer server([&](QTcpSocket &socket, const FakeRequest &request) {
        if (right.count("history.get") < 2 || !request.body.contains("history.get"))
            right.answer(socket, request); // else silence
    });
    MemoryStore store;
    const SyncReport report = pullZabbix(itemSettings(server.address()), store, zabbixT0,
                                         zabbixT0 + 12 * hourMs, {{}, [&] { return store.commits > 0; }});
    QCOMPARE(report.error->kind, ErrorKind::Interrupted);
    QCOMPARE(store.size(), 360u);
}

void ZabbixSync::lostPermissionStopsThePage()
{
    FakeZabbix right = minutelyZabbix({"a", "b"}, 12 * 60);
    FakeServer server(serving(right));
    MemoryStore store;
    PullHooks hooks;
    hooks.progress = [&](const SyncProgress &) { right.items.erase(1); };
    const SyncReport report
        = pullZabbix(itemSettings(server.address()), store, zabbixT0, zabbixT0 + 12 * hourMs, hooks);
    QVERIFY(!report.succeeded());
    QVERIFY2(saidBy(report).find("1 of 2 items are no longer there") != std::string::npos,
             saidBy(report).c_str());
    QCOMPARE(store.cursor->before, atMs(zabbixT0 + 359 * minuteMs + 1)); // after the last value
    // The next sync goes on with what is left.
    QVERIFY(pullZabbix(itemSettings(server.address()), store, zabbixT0, zabbixT0 + 12 * hourMs).succeeded());
    QCOMPARE(store.checks("a", "ping").size(), 720u);
}

void ZabbixSync::nothingSelectedIsRefused_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"host group", "host", "item", "trigger"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void ZabbixSync::nothingSelectedIsRefused()
{
    QFETCH(QString, what);
    FakeZabbix right = minutelyZabbix({"a"}, 60);
    FakeServer server(serving(right));
    ZabbixSettings settings = what == QLatin1String("trigger") ? problemSettings(server.address())
                                                               : itemSettings(server.address());
    if (what == QLatin1String("host group"))
        settings.hostGroups = {"Mail"};
    if (what == QLatin1String("host"))
        settings.hosts = {"z*"};
    if (what == QLatin1String("item"))
        settings.itemKey = "nothing";
    settings.minSeverity = ZabbixSeverity::Disaster;
    MemoryStore store;
    const SyncReport report = pullZabbix(settings, store, zabbixT0, oneHour);
    QVERIFY(!report.succeeded());
    QVERIFY2(
        QString::fromStdString(saidBy(report)).contains(what + QStringLiteral(" that this user may see")),
        saidBy(report).c_str());
    QVERIFY(!store.cursor);
    // The assistant marks the field that says it.
    if (what == QLatin1String("item"))
        QVERIFY2(saidBy(report).find("key \"nothing\"") != std::string::npos, saidBy(report).c_str());
}

void ZabbixSync::trendsStandForHistoryThatIsGone()
{
    FakeZabbix right = minutelyZabbix({"a"}, 0);
    right.dateSeconds = zabbixT0 / 1000 + 4 * 3600;
    right.items[0]["history"] = "2h"; // the first two hours may be gone
    right.trends = json::array();
    const auto trend = [&](int hour, const char *num, const char *least, const char *greatest) {
        right.trends.push_back({{"itemid", "20000"},
                                {"clock", std::to_string(zabbixT0 / 1000 + hour * 3600)},
                                {"num", num},
                                {"value_min", least},
                                {"value_max", greatest}});
    };
    trend(0, "60", "1", "1");
    trend(1, "60", "0", "1");
    trend(2, "60", "1", "1");
    for (int i = 120; i < 240; ++i)
        right.addValue(0, zabbixT0 + minuteMs * i, "1");
    FakeServer server(serving(right));
    MemoryStore store;
    const SyncReport report
        = pullZabbix(itemSettings(server.address()), store, zabbixT0, zabbixT0 + 4 * hourMs);
    QVERIFY2(report.succeeded(), saidBy(report).c_str());
    const std::vector<Check> checks = store.checks("a", "ping");
    QCOMPARE(checks.size(), 60u + 120u);
    QCOMPARE(checks[0].at, atMs(zabbixT0 + 30'000));
    QVERIFY(checks[59].state == CheckState::Up);
    QCOMPARE(checks[60].at, atMs(zabbixT0 + 2 * hourMs)); // the second hour is one unknown check
    QCOMPARE(report.unknownSamples, 1u);
    QVERIFY(std::ranges::any_of(report.remarks, [](const std::string &note) {
        return note.find("hourly trends stand for them") != std::string::npos;
    }));
    QVERIFY(std::ranges::any_of(report.remarks, [](const std::string &note) {
        return note.find("keeps single values of 1 items for 2h") != std::string::npos;
    }));
}

void ZabbixSync::trendsCanBeLeftOut()
{
    FakeZabbix right = minutelyZabbix({"a"}, 60);
    right.items[0]["history"] = "1h";
    FakeServer server(serving(right));
    ZabbixSettings settings = itemSettings(server.address());
    settings.trends = false;
    MemoryStore store;
    QVERIFY(pullZabbix(settings, store, zabbixT0, zabbixT0 + 3 * hourMs).succeeded());
    QCOMPARE(right.count("trend.get"), 0);
    QCOMPARE(store.size(), 60u);
}

void ZabbixSync::discoversItemsWithTheirState()
{
    FakeZabbix right = minutelyZabbix({"b", "a"}, 10);
    right.addValue(0, zabbixT0 + hourMs, "0");
    FakeServer server(serving(right));
    const auto found = discoverSource(ZabbixSource(itemSettings(server.address())), {{"zabbix", "token-1"}},
                                      {atMs(zabbixT0), atMs(oneHour)}, {}, shortZabbixLimits());
    QVERIFY2(found, found ? "" : found.error().text().c_str());
    QCOMPARE(found->size(), 2u);
    const Labels expected{{"host", "b"},    {"host_name", "Host b"},  {"hostgroup", "Web"}, {"item", "Probe"},
                          {"key", "probe"}, {"tag_customer", "acme"}, {"tag_site", "north"}};
    QVERIFY2((*found)[1].labels == expected, labelsText((*found)[1].labels).c_str());
    QCOMPARE((*found)[1].lastAt, atMs(zabbixT0 + hourMs));
    QVERIFY((*found)[1].lastState == CheckState::Down);
    QVERIFY((*found)[0].lastState == CheckState::Up);
}

void ZabbixSync::checkSaysVersionClockAndLimits()
{
    FakeZabbix right = minutelyZabbix({"a"}, 10);
    FakeServer server(serving(right));
    const ZabbixSource source(itemSettings(server.address()));
    const auto status = checkSource(source, {{"zabbix", "token-1"}}, {}, shortZabbixLimits());
    QVERIFY2(status, status ? "" : status.error().text().c_str());
    QCOMPARE(status->version, std::string("6.0.14"));
    QCOMPARE(status->serverTime, std::optional(Instant(std::chrono::seconds(right.dateSeconds))));
    QCOMPARE(status->earliest, std::optional(atMs(zabbixT0)));
    QCOMPARE(status->notes.size(), 1u);
    QVERIFY2(status->notes[0].find("3650d") != std::string::npos, status->notes[0].c_str());
    right.housekeeping["hk_history_global"] = "1";
    const auto limited = checkSource(source, {{"zabbix", "token-1"}}, {}, shortZabbixLimits());
    QVERIFY2(limited->notes[0].find("90d") != std::string::npos, limited->notes[0].c_str());
    right.allowsHousekeeping = false;
    QVERIFY(checkSource(source, {{"zabbix", "token-1"}}, {}, shortZabbixLimits()));
    const auto locked = checkSource(source, {{"zabbix", "another"}}, {}, shortZabbixLimits());
    QVERIFY(!locked && locked.error().kind == ErrorKind::Unreachable);
}

MAKEGOOD_TEST(ZabbixSync)

} // namespace t_zabbix_sync

#include "t_zabbix_sync.moc"
