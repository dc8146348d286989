// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of Instatus, which tell the present alone; and the settings of the kind.
#include <QTest>

#include "fake_statuspage.h"
#include "feeds/statuspage/page_row.h"
#include "support/test_program.h"

namespace t_statuspage_instatus
{

using namespace makegood::test;

namespace
{

FakeStatuspage instatusPage()
{
    FakeStatuspage page;
    page.now = "2026-03-05T10:00:00Z";
    page.instatusSummary
        = {{"page", {{"name", "Acme"}, {"url", "https://acme.example"}, {"status", "HASISSUES"}}}};
    json incident = {{"name", "We look into it"}, {"impact", "MAJOROUTAGE"}, {"status", "INVESTIGATING"}};
    incident["started"] = "Thu Mar 05 2026 10:55:50 GMT+0100 (Central European Standard Time)";
    incident["url"] = "https://acme.example/incident/cl4a8n";
    page.instatusSummary["activeIncidents"] = json::array({incident});
    json maintenance = {{"name", "Disks"}, {"status", "NOTSTARTEDYET"}, {"duration", "60"}};
    maintenance["start"] = "Sat Mar 7 2026 02:00:00 GMT+0000 (Coordinated Universal Time)";
    maintenance["url"] = "https://acme.example/maintenance/cl4a8nlv";
    page.instatusSummary["activeMaintenances"] = json::array({maintenance});
    page.instatusComponents = json::array(
        {{{"id", "a"}, {"name", "API"}, {"status", "MAJOROUTAGE"}},
         {{"id", "b"}, {"name", "Web"}, {"status", "OPERATIONAL"}, {"group", {{"name", "Sites"}}}},
         {{"id", "c"}, {"name", "Mail"}, {"status", "UNDERMAINTENANCE"}}});
    return page;
}

} // namespace

class StatuspageInstatus : public QObject
{
    Q_OBJECT
private slots:
    void statusesOfThePresent();
    void theNoticeIsWhenItWasSeenFirst();
    void newerPages();
    void groupsOfOlderPages();
    void times_data();
    void times();
    void noFiguresOfAMonth();
    void theOtherServiceIsTold();
    void settingsAreReadBack();
    void wrongSettings();
};

void StatuspageInstatus::statusesOfThePresent()
{
    FakeStatuspage page = instatusPage();
    FakeServer server(page.serving());
    const StatuspageSettings settings = marchSettings(server.address(), PageService::Instatus);
    AccountStore store;
    const SyncReport report = pullPage(settings, store, "2026-03-05T10:00:00Z");
    QVERIFY2(report.succeeded(), report.error ? report.error->text().c_str() : "");
    QCOMPARE(store.told("API"), std::string("05T10:00 down major outage\n"));
    QCOMPARE(store.told("Web"), std::string("05T10:00 up operational\n"));
    QCOMPARE(store.told("Mail"), std::string("05T10:00 unknown under maintenance\n"));
    // Since the incident began, which the page does say.
    QCOMPARE(store.told("whole"), std::string("05T09:55 down major outage: We look into it\n"));
    QVERIFY(report.remarks[0].starts_with("Instatus tells the present alone"));

    page.instatusSummary["activeIncidents"] = json::array();
    page.instatusComponents[0]["status"] = "OPERATIONAL";
    const auto sync = [&](const char *now) {
        page.now = now;
        return pullPage(settings, store, now).succeeded();
    };
    QVERIFY(sync("2026-03-05T10:05:00Z") && sync("2026-03-05T10:10:00Z"));
    QCOMPARE(store.told("API"), std::string("05T10:00 down major outage\n05T10:05 up operational\n"));
    QVERIFY(store.told("whole").ends_with("05T10:05 up operational\n"));
    QCOMPARE(store.changes.at("Web").size(), 1u);
    // Nobody looked for a day: what was meanwhile is not known.
    page.instatusComponents.erase(2);
    QVERIFY(sync("2026-03-06T10:10:00Z"));
    QVERIFY(store.told("Web").ends_with("05T10:10 unknown not known\n06T10:10 up operational\n"));
    QVERIFY(store.told("Mail").ends_with("06T10:10 unknown not known: no longer on the page\n"));

    const StatuspageSource source(settings);
    const auto found = discoverSource(
        source, {}, {when("2026-03-05T10:00:00Z"), when("2026-03-06T10:00:00Z")}, {}, shortLimits());
    QVERIFY(found && found->size() == 3 && found->front().kind == SeriesKind::Changes);
    const auto status = checkSource(source, {}, {}, shortLimits());
    QVERIFY(status && status->product == "Instatus" && !status->earliest);
}

void StatuspageInstatus::theNoticeIsWhenItWasSeenFirst()
{
    const FakeStatuspage page = instatusPage();
    const StatuspageSettings settings = marchSettings("http://127.0.0.1", PageService::Instatus);
    const Instant now = when("2026-03-05T10:00:00Z");
    const SourcePage read = accountPage(page.contents(), settings, {}, now);
    QCOMPARE(read.windows.size(), 1u);
    const RawWindow &disks = read.windows.front();
    QCOMPARE(disks.uid, std::string("cl4a8nlv"));
    QCOMPARE(disks.when, (Interval{when("2026-03-07T02:00:00Z"), when("2026-03-07T03:00:00Z")}));
    QVERIFY(disks.enteredAt == now && disks.keepsEarliestEntry);
    QCOMPARE(disks.labels, (Labels{{"page", "Acme"}}));
    // Seen when it had begun: nobody knows when it was announced.
    const SourcePage late = accountPage(page.contents(), settings, {}, when("2026-03-07T02:30:00Z"));
    QVERIFY(!late.windows.front().enteredAt);
    // Taken back.
    FakeStatuspage without = page;
    without.instatusSummary["activeMaintenances"] = json::array();
    const SourcePage gone = accountPage(without.contents(), settings, memoryFrom(*read.memory), now);
    QVERIFY(gone.windows.size() == 1 && gone.windows[0].when.empty());
}

void StatuspageInstatus::newerPages()
{
    FakeStatuspage page = instatusPage();
    page.hasOldComponents = false;
    page.instatusSummary["activeMaintenances"][0]["duration"] = 60;
    page.instatusSummary["activeMaintenances"][0]["id"] = "m1";
    FakeServer server(page.serving());
    AccountStore store;
    const SyncReport report
        = pullPage(marchSettings(server.address(), PageService::Instatus), store, "2026-03-05T10:00:00Z");
    QVERIFY2(report.succeeded(), report.error ? report.error->text().c_str() : "");
    QCOMPARE(store.changes.size(), 4u);
    QVERIFY(store.windows.contains("m1"));
}

void StatuspageInstatus::groupsOfOlderPages()
{
    FakeStatuspage page = instatusPage();
    json group = {{"id", "g"}, {"name", "Platform"}, {"status", "OPERATIONAL"}, {"isParent", true}};
    group["children"] = json::array({{{"id", "d"}, {"name", "DB"}, {"status", "MINOROUTAGE"}}});
    page.instatusComponents.push_back(group);
    const PageContents contents = page.contents();
    QCOMPARE(contents.components.size(), 4u);
    QCOMPARE(contents.components[3].group, std::string("Platform"));
    QVERIFY(contents.components[3].status == PageStatus::Partial);
    QCOMPARE(contents.components[1].group, std::string("Sites"));
}

void StatuspageInstatus::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("means");
    QTest::newRow("as browsers print")
        << QByteArray("Sat Jun 11 2022 18:55:50 GMT+0000 (UTC)") << QByteArray("2022-06-11T18:55:50Z");
    QTest::newRow("west, a day of one digit")
        << QByteArray("Wed Jun 1 2022 18:55:50 GMT-0730 (Somewhere)") << QByteArray("2022-06-02T02:25:50Z");
    QTest::newRow("RFC 3339") << QByteArray("2020-09-12T19:05:17.398Z")
                              << QByteArray("2020-09-12T19:05:17.398Z");
    for (const char *bad :
         {"", "Sat Jun 11 2022", "Sat Jux 11 2022 18:55:50 GMT+0000", "Sat Jun 31 2022 18:55:50 GMT+0000",
          "Sat Jun 11 2022 18:55:50 CEST", "Sat Jun 11 2022 25:55:50 GMT+0000", "2022-06-11"})
        QTest::newRow(*bad == '\0' ? "nothing" : bad) << QByteArray(bad) << QByteArray();
}

void StatuspageInstatus::times()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, means);
    const auto at = pageInstant(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(at ? formatInstant(*at) : std::string()), means);
}

void StatuspageInstatus::noFiguresOfAMonth()
{
    FakeStatuspage page = instatusPage();
    FakeServer server(page.serving());
    const auto levels = providerAvailability(
        StatuspageSource(marchSettings(server.address(), PageService::Instatus)), {},
        {when("2026-03-01T00:00:00Z"), when("2026-04-01T00:00:00Z")}, {}, shortLimits());
    QVERIFY(!levels && levels.error().what.find("the present alone") != std::string::npos);
}

void StatuspageInstatus::theOtherServiceIsTold()
{
    FakeStatuspage page = instatusPage();
    page.instatusSummary["components"] = json::array();
    page.instatusSummary["status"] = json::object();
    FakeServer server(page.serving());
    const auto status = checkSource(StatuspageSource(marchSettings(server.address(), PageService::Instatus)),
                                    {}, {}, shortLimits());
    QVERIFY(!status && status.error().what.find("choose Statuspage") != std::string::npos);
}

void StatuspageInstatus::settingsAreReadBack()
{
    StatuspageSettings settings = marchSettings("https://status.acme.example", PageService::Instatus);
    settings.leastDown = LeastDown::Partial;
    settings.maintenance = false;
    settings.overlap = std::chrono::minutes(3);
    settings.server.headers = {{"X-Page", "acme", {}}};
    const auto back = statuspageSettings(settingsToJson(settings));
    QVERIFY(back && *back == settings);
    QVERIFY(termsOf(settings).series == SeriesKind::Changes);
    // What is read decides whether a cursor still counts.
    StatuspageSettings other = settings;
    other.leastDown = LeastDown::Degraded;
    QVERIFY(seriesSetOf(termsOf(other), "c") != seriesSetOf(termsOf(settings), "c"));
}

void StatuspageInstatus::wrongSettings()
{
    json right = json::parse(settingsToJson(marchSettings("https://status.acme.example")));
    for (const auto &[key, value] : std::map<std::string, json>{{"service", "cachet"},
                                                                {"down", "sometimes"},
                                                                {"maintenance", "yes"},
                                                                {"address", "status.acme.example"},
                                                                {"mapping", json::array()},
                                                                {"more", 1}}) {
        json wrong = right;
        wrong[key] = value;
        const auto read = statuspageSettings(wrong.dump(), "page.json");
        QVERIFY2(!read, key.c_str());
        QVERIFY2(read.error().front().text().find(key) != std::string::npos,
                 read.error().front().text().c_str());
    }
}

MAKEGOOD_TEST(StatuspageInstatus)

} // namespace t_statuspage_instatus

#include "t_statuspage_instatus.moc"
