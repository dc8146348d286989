// SPDX-License-Identifier: GPL-3.0-or-later
// The account of a status page, by a month worked out by hand.
#include <QTest>

#include "fake_statuspage.h"
#include "feeds/statuspage/statuspage_reader.h"
#include "support/test_program.h"

namespace t_statuspage_account
{

using namespace makegood::test;

namespace
{

const Instant april = when("2026-04-01T00:00:00Z");
const Interval wholeMarch{when("2026-03-01T00:00:00Z"), april};

const AccountSeries *seriesOf(const std::vector<AccountSeries> &account, const char *id)
{
    for (const AccountSeries &one : account)
        if (const auto at = one.labels.find("id"); (at == one.labels.end() ? "" : at->second) == id)
            return &one;
    return nullptr;
}

// `05T10:00 major outage API away`, one a line.
QByteArray said(const std::vector<AccountSeries> &account, const char *id)
{
    QByteArray out;
    const AccountSeries *series = seriesOf(account, id);
    for (const AccountState &state : series != nullptr ? series->states : std::vector<AccountState>())
        out += QByteArray::fromStdString(formatInstant(state.at).substr(8, 8) + ' ' + statusWord(state.status)
                                         + (state.name.empty() ? "" : ' ' + state.name) + '\n');
    return out;
}

QByteArray ofPage(const FakeStatuspage &page, const char *id, const AccountMemory &memory = {})
{
    return said(accountOf(page.contents(), memory, when(page.now.c_str()), LeastDown::Major), id);
}

} // namespace

class StatuspageAccount : public QObject
{
    Q_OBJECT
private slots:
    void updatesSayWhichStatusHolds();
    void incidentsWithoutComponents();
    void whatCountsAsDown_data();
    void whatCountsAsDown();
    void nothingIsToldBeforeTheOldestIncident();
    void theStatusBeforeTheFirstUpdate_data();
    void theStatusBeforeTheFirstUpdate();
    void statusesThatNoIncidentTells();
    void componentsOfOneProbe();
    void componentsThatAreGone();
    void aListThatForgot();
    void maintenanceIsAnnounced();
    void figuresOfTheMonth();
    void memoryIsReadBack();
};

void StatuspageAccount::updatesSayWhichStatusHolds()
{
    const FakeStatuspage page = marchPage();
    QCOMPARE(ofPage(page, "api"),
             QByteArray("05T10:00 major outage API  away\n05T10:30 partial outage API  away\n"
                        "05T11:00 operational API  away\n"));
    QCOMPARE(
        ofPage(page, "web"),
        QByteArray("05T10:00 operational\n10T08:00 degraded performance Slow\n10T09:00 operational Slow\n"
                   "17T09:00 operational New disks\n20T02:01 under maintenance New disks\n"
                   "20T03:30 operational New disks\n"));
    const auto account = accountOf(page.contents(), {}, april, LeastDown::Major);
    QCOMPARE(seriesOf(account, "api")->labels,
             (Labels{{"page", "Acme"}, {"component", "API"}, {"id", "api"}, {"group", "Platform"}}));
    QCOMPARE(seriesOf(account, "")->labels, (Labels{{"page", "Acme"}}));
    QVERIFY(seriesOf(account, "g1") == nullptr);
}

void StatuspageAccount::incidentsWithoutComponents()
{
    FakeStatuspage page = marchPage();
    QCOMPARE(ofPage(page, ""),
             QByteArray("05T10:00 operational\n12T00:00 major outage DNS\n12T00:20 operational DNS\n"));
    QCOMPARE(ofPage(page, "mail"),
             QByteArray("05T10:00 operational\n15T12:00 major outage Mail\n15T12:45 operational Mail\n"));
    // Within another one: the worse counts, and the milder goes on.
    page.addIncident("i5", "Slow all over", "minor", "2026-03-11T23:00:00Z", "2026-03-12T01:00:00Z");
    QCOMPARE(ofPage(page, ""),
             QByteArray("05T10:00 operational\n11T23:00 degraded performance Slow all over\n"
                        "12T00:00 major outage DNS\n12T00:20 degraded performance Slow all over\n"
                        "12T01:00 operational Slow all over\n"));
    // Not over yet.
    page.addIncident("i6", "Now", "major", "2026-03-31T23:00:00Z", {});
    QVERIFY(ofPage(page, "").endsWith("31T23:00 partial outage Now\n"));
}

void StatuspageAccount::whatCountsAsDown_data()
{
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("apiMinutes");
    QTest::addColumn<int>("webMinutes");
    QTest::newRow("major outages") << 0 << 30 << 0;
    QTest::newRow("partial ones too") << 1 << 60 << 0;
    QTest::newRow("degraded performance too") << 2 << 60 << 60;
}

void StatuspageAccount::whatCountsAsDown()
{
    QFETCH(int, least);
    QFETCH(int, apiMinutes);
    QFETCH(int, webMinutes);
    const auto figures
        = accountFigures(marchPage().contents(), static_cast<LeastDown>(least), wholeMarch, april);
    QCOMPARE(figures.size(), 4u);
    const ProviderAvailability &api = figures[1];
    QCOMPARE(api.service, std::string("API"));
    QVERIFY(*api.downtime == std::chrono::minutes(apiMinutes));
    QCOMPARE(figures[3].service, std::string("Web"));
    QVERIFY(*figures[3].downtime == std::chrono::minutes(webMinutes));
    // What does not count is told all the same.
    StatuspageSettings settings = marchSettings("http://127.0.0.1");
    settings.leastDown = static_cast<LeastDown>(least);
    const SourcePage page = accountPage(marchPage().contents(), settings, {}, april);
    bool isTold = false;
    for (const RawChanges &changes : page.changes)
        for (const RawChange &change : changes.changes)
            isTold = isTold || change.detail == "partial outage: API away";
    QVERIFY(isTold);
}

void StatuspageAccount::nothingIsToldBeforeTheOldestIncident()
{
    FakeStatuspage page = marchPage();
    // Entered afterwards: it began before the list does.
    json &late
        = page.addIncident("i0", "Told late", "critical", "2026-03-06T00:00:00Z", "2026-03-06T01:00:00Z");
    late["started_at"] = "2026-02-01T00:00:00Z";
    late["components"] = json::array({{{"id", "mail"}, {"name", "Mail"}}});
    const auto contents = page.contents();
    QVERIFY(accountReach(contents, {}, april).begin == when("2026-03-05T10:00:00Z"));
    for (const AccountSeries &one : accountOf(contents, {}, april, LeastDown::Major))
        for (const AccountState &state : one.states)
            QVERIFY(state.at >= when("2026-03-05T10:00:00Z") || state.status == PageStatus::Major);
    // No incident: nothing before now; a component that is younger than the account begins with itself.
    page = FakeStatuspage();
    page.addComponent("api", "API", "2026-03-05T11:00:00Z");
    page.addIncident("i1", "DNS", "critical", "2026-03-05T10:00:00Z", "2026-03-05T11:00:00Z");
    page.components[0]["created_at"] = "2026-03-20T00:00:00Z";
    page.components[0]["updated_at"] = "2026-03-20T00:00:00Z";
    QCOMPARE(ofPage(page, "api"), QByteArray("20T00:00 operational\n"));
    page.incidents.clear();
    QCOMPARE(ofPage(page, ""), QByteArray("01T00:00 operational\n"));
    QVERIFY(accountReach(page.contents(), {}, april).begin == april);
}

void StatuspageAccount::theStatusBeforeTheFirstUpdate_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("operational") << QByteArray("operational") << QByteArray("05T10:00 operational\n");
    QTest::newRow("already down, nobody knows since when")
        << QByteArray("major_outage") << QByteArray("05T10:00 not known\n");
    QTest::newRow("a word of the future") << QByteArray("on_fire") << QByteArray("05T10:00 not known\n");
}

void StatuspageAccount::theStatusBeforeTheFirstUpdate()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, says);
    FakeStatuspage page = marchPage();
    page.incidents[2]["incident_updates"][1]["affected_components"][0]["old_status"] = before.toStdString();
    QVERIFY2(ofPage(page, "web").startsWith(says), ofPage(page, "web").constData());
}

void StatuspageAccount::statusesThatNoIncidentTells()
{
    FakeStatuspage page = marchPage();
    // Left as it was when the incident was resolved, and well two hours later.
    page.incidents[3]["incident_updates"][0]["affected_components"][0]["new_status"] = "major_outage";
    page.components[1]["updated_at"] = "2026-03-05T13:00:00Z";
    QVERIFY(ofPage(page, "api")
                .endsWith("05T10:30 partial outage API  away\n05T11:00 major outage API  away\n"
                          "05T13:00 operational\n"));
    // Set by hand: since when is known while it lasts.
    page.components[3]["status"] = "major_outage";
    page.components[3]["updated_at"] = "2026-03-31T20:00:00Z";
    QVERIFY(ofPage(page, "mail").endsWith("31T20:00 major outage\n"));
    // Before the account began, and never touched since.
    page.addComponent("old", "Old", "2025-02-01T00:00:00Z")["status"] = "degraded_performance";
    QCOMPARE(ofPage(page, "old"), QByteArray("05T10:00 degraded performance\n"));
    page.addComponent("new", "New", "2026-03-25T00:00:00Z")["status"] = "degraded_performance";
    QCOMPARE(ofPage(page, "new"), QByteArray("05T10:00 not known\n25T00:00 degraded performance\n"));
}

void StatuspageAccount::componentsOfOneProbe()
{
    FakeStatuspage page = marchPage();
    json &more = page.addIncident("i7", "Disks", "critical", "2026-03-05T10:45:00Z", "2026-03-05T12:00:00Z");
    FakeStatuspage::addUpdate(more, "2026-03-05T10:45:00Z", "mail", "operational", "major_outage");
    FakeStatuspage::addUpdate(more, "2026-03-05T12:00:00Z", "mail", "major_outage", "operational");
    const auto account = accountOf(page.contents(), {}, april, LeastDown::Major);
    const std::vector<MappingRow> mapping{{{{"component", ""}}, "whole", "p"}, {{}, "all", "p"}};
    const auto changes = accountChanges(account, mapping, LeastDown::Major);
    QCOMPARE(changes.size(), 2u);
    QByteArray told;
    for (const RawChange &change : changes[0].changes)
        told += QByteArray::fromStdString(formatInstant(change.at).substr(8, 8) + ' '
                                          + std::string(wordOf(change.state)) + '\n');
    // Well again only when both are.
    QVERIFY2(told.startsWith("05T10:00 down\n05T10:30 up\n05T10:45 down\n05T12:00 up\n"), told.constData());
}

void StatuspageAccount::componentsThatAreGone()
{
    FakeStatuspage page = marchPage();
    page.components.erase(1);
    QVERIFY(ofPage(page, "api").endsWith("05T11:00 not known API  away\n"));
    AccountMemory memory;
    memory.seen = when("2026-03-31T00:00:00Z");
    memory.begin = when("2026-03-05T10:00:00Z");
    memory.components["api"] = {"API", "Platform"};
    QVERIFY(ofPage(page, "api", memory)
                .endsWith("05T11:00 operational API  away\n01T00:00 not known no longer on the page\n"));
    memory.components["other"] = {"Other", {}};
    QCOMPARE(ofPage(page, "other", memory), QByteArray("01T00:00 not known no longer on the page\n"));
}

void StatuspageAccount::aListThatForgot()
{
    FakeStatuspage page = marchPage();
    for (int i = 0; i < 50; ++i)
        page.addIncident("n" + std::to_string(i), "DNS", "none", "2026-03-25T00:00:00Z",
                         "2026-03-25T00:01:00Z");
    AccountMemory memory;
    memory.seen = when("2026-03-18T00:00:00Z");
    memory.begin = when("2026-01-05T10:00:00Z");
    memory.components["web"] = {"Web", {}};
    const PageContents contents = page.contents();
    QVERIFY(contents.isCut);
    QVERIFY(accountReach(contents, memory, april).hasGap);
    const QByteArray web = ofPage(page, "web", memory);
    QVERIFY2(web.contains("18T00:00 not known\n"), web.constData());
    QVERIFY2(ofPage(page, "", memory).startsWith("18T00:00 not known\n25T00:00 operational"),
             ofPage(page, "", memory).constData());
    const SourcePage read = accountPage(contents, marchSettings("http://127.0.0.1"), memory, april);
    QCOMPARE(read.remarks.size(), 1u);
    QCOMPARE(memoryFrom(*read.memory).begin, when("2026-03-25T00:00:00Z"));
    // It reaches back to the last sync: what was begun goes on.
    memory.seen = when("2026-03-25T00:00:00Z");
    QVERIFY(!accountReach(contents, memory, april).hasGap);
    QVERIFY(!ofPage(page, "web", memory).contains("not known"));
    QVERIFY(reachNotes(contents, april)[0].find("50 newest incidents only, back to 2026-03-25T00:00:00Z")
            != std::string::npos);
}

void StatuspageAccount::maintenanceIsAnnounced()
{
    const StatuspageSettings settings = marchSettings("http://127.0.0.1");
    FakeStatuspage page = marchPage();
    const SourcePage first = accountPage(page.contents(), settings, {}, april);
    QCOMPARE(first.windows.size(), 3u);
    const RawWindow &disks = first.windows[2];
    QCOMPARE(disks.uid, std::string("m1"));
    QCOMPARE(disks.when, (Interval{when("2026-03-20T02:00:00Z"), when("2026-03-20T04:00:00Z")}));
    QVERIFY(disks.enteredAt == when("2026-03-17T09:00:00Z"));
    QCOMPARE(disks.labels.at("component"), std::string("Web"));
    QCOMPARE(first.windows[0].uid, std::string("m2"));
    QCOMPARE(first.windows[0].labels.at("component"), std::string("API"));
    QCOMPARE(first.windows[1].labels.at("component"), std::string("Web"));

    // Taken back before it began; the other one is past, and the list may forget it.
    page.maintenance.clear();
    const SourcePage second = accountPage(page.contents(), settings, memoryFrom(*first.memory), april);
    QCOMPARE(second.windows.size(), 2u);
    QVERIFY(second.windows[0].uid == "m2" && second.windows[0].when.empty());
    // A list that is cut says nothing about what it lacks.
    for (int i = 0; i < 50; ++i)
        page.addMaintenance("x" + std::to_string(i), "X", "2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z",
                            "2026-03-02T01:00:00Z", "web");
    const SourcePage third = accountPage(page.contents(), settings, memoryFrom(*first.memory), april);
    QVERIFY(std::ranges::none_of(third.windows, [](const RawWindow &one) { return one.uid == "m2"; }));

    StatuspageSettings without = settings;
    without.maintenance = false;
    QVERIFY(accountPage(marchPage().contents(), without, {}, april).windows.empty());
}

void StatuspageAccount::figuresOfTheMonth()
{
    const auto figures = accountFigures(marchPage().contents(), LeastDown::Major, wholeMarch, april);
    const ProviderAvailability &web = figures[3];
    QCOMPARE(web.agreement, std::string("Acme"));
    QVERIFY(web.period.start == when("2026-03-05T10:00:00Z") && web.period.end == april);
    // 26 days 14 hours, of them 89 minutes of maintenance.
    QVERIFY(web.excluded == std::chrono::minutes(89));
    QVERIFY(*web.uptime == std::chrono::hours(26 * 24 + 14) - std::chrono::minutes(89));
    QCOMPARE(figures[0].service, std::string("(the page as a whole)"));
    QVERIFY(*figures[0].downtime == std::chrono::minutes(20));
    // A month of which it tells nothing.
    const Interval february{when("2026-02-01T00:00:00Z"), wholeMarch.start};
    for (const ProviderAvailability &one :
         accountFigures(marchPage().contents(), LeastDown::Major, february, april))
        QVERIFY(!one.uptime && !one.downtime);
}

void StatuspageAccount::memoryIsReadBack()
{
    const SourcePage page = accountPage(marchPage().contents(), marchSettings("http://127.0.0.1"), {}, april);
    const AccountMemory memory = memoryFrom(*page.memory);
    QVERIFY(memory.seen == april);
    QCOMPARE(memory.components.size(), 3u);
    QVERIFY(memory.components.at("api")
            == (AccountMemory::Component{"API", "Platform", PageStatus::Operational}));
    QCOMPARE(memory.coming, (std::map<std::string, std::vector<std::string>>{{"m2", {"api", "web"}}}));
    QCOMPARE(memoryText(memory), *page.memory);
    for (const char *other : {"", "null", "[1]", "{\"seen\": 7}", "\"abc\"\nW/\"1\""})
        QVERIFY(memoryFrom(other) == AccountMemory());
}

MAKEGOOD_TEST(StatuspageAccount)

} // namespace t_statuspage_account

#include "t_statuspage_account.moc"
