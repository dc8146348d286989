// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QTest>

#include "fake_zabbix.h"
#include "support/test_program.h"

namespace t_zabbix_changes
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

// What pages bring of changes, one an instant of a service and probe.
struct ChangesKept {
    std::map<std::string, std::map<Instant, StateChange>> changes; ///< by service/probe
    std::optional<Cursor> cursor;

    CommitPage commit()
    {
        return [this](const std::vector<ContractPage> &page, const Cursor &at) -> Expected<void> {
            for (const ChangeSeries &series : page.at(0).changes)
                for (const StateChange &change : series.changes) {
                    const auto [place, isNew]
                        = changes[series.service + '/' + series.probe].emplace(change.at, change);
                    if (!isNew)
                        joinChange(place->second, change);
                }
            cursor = at;
            return {};
        };
    }

    std::string text(const std::string &name) const
    {
        static const char *const words[] = {"up", "down", "unknown"};
        std::string out;
        const auto found = changes.find(name);
        if (found != changes.end())
            for (const auto &[at, change] : found->second)
                out += (out.empty() ? "" : " ") + formatInstant(at).substr(5)
                    + words[change.state == CheckState::Up         ? 0
                                : change.state == CheckState::Down ? 1
                                                                   : 2];
        return out;
    }
};

SyncReport pullChanges(const ZabbixSettings &settings, ChangesKept &kept, int fromHour, int toHour)
{
    return pullSource(ZabbixSource(settings), {{"zabbix", "token-1"}}, {"c", {"c"}},
                      {atMs(zabbixT0 + fromHour * hourMs), atMs(zabbixT0 + toHour * hourMs)}, kept.cursor,
                      kept.commit(), {}, shortZabbixLimits());
}

} // namespace

/// Problems of triggers as state changes.
class ZabbixChanges : public QObject
{
    Q_OBJECT
private slots:
    void problemsAreChanges();
    void aProblemOverManyPagesIsOne();
    void aProblemThatIsNotOverStaysDown();
    void pulledInPartsItIsTheSame();
    void aLaterPullEndsNoProblemEarlier();
    void noProblemIsAnAnswer();
    void triggersOfOneProbeAreJoined();
    void suppressedProblemsSaySo();
    void removedProblemsAreUnknownTime();
    void manyProblemsAreAskedInParts();
    void removedRecoveriesEndThePage();
    void discoversTriggers();
};

void ZabbixChanges::problemsAreChanges()
{
    FakeZabbix right = minutelyZabbix({"a", "b"}, 0);
    right.addProblem(0, zabbixT0 + hourMs + 250, zabbixT0 + 2 * hourMs + 750);
    FakeServer server(serving(right));
    ChangesKept kept;
    const SyncReport report = pullChanges(problemSettings(server.address()), kept, 0, 24);
    QVERIFY2(report.succeeded(), saidBy(report).c_str());
    QCOMPARE(kept.text("a/ping"),
             std::string("03-01T00:00:00Zup 03-01T01:00:00.250Zdown 03-01T02:00:00.750Zup"));
    QCOMPARE(kept.text("b/ping"), std::string("03-01T00:00:00Zup"));
    QCOMPARE(right.count("history.get"), 0);
}

void ZabbixChanges::aProblemOverManyPagesIsOne()
{
    FakeZabbix right = minutelyZabbix({"a"}, 0);
    right.addProblem(0, zabbixT0 + hourMs, zabbixT0 + 100 * hourMs);
    FakeServer server(serving(right));
    ChangesKept kept;
    const SyncReport report = pullChanges(problemSettings(server.address()), kept, 0, 240);
    QVERIFY2(report.succeeded(), saidBy(report).c_str());
    QVERIFY(report.pages > 3);
    QCOMPARE(kept.text("a/ping"), std::string("03-01T00:00:00Zup 03-01T01:00:00Zdown 03-05T04:00:00Zup"));
}

void ZabbixChanges::aProblemThatIsNotOverStaysDown()
{
    FakeZabbix right = minutelyZabbix({"a"}, 0);
    right.addProblem(0, zabbixT0 - 30 * hourMs, 0);
    FakeServer server(serving(right));
    ChangesKept kept;
    QVERIFY(pullChanges(problemSettings(server.address()), kept, 0, 48).succeeded());
    QCOMPARE(kept.text("a/ping"), std::string("02-27T18:00:00Zdown")); // its own start
}

void ZabbixChanges::pulledInPartsItIsTheSame()
{
    FakeZabbix right = minutelyZabbix({"a"}, 0);
    for (int i = 0; i < 12; ++i)
        right.addProblem(0, zabbixT0 + (10 * i + 3) * hourMs, zabbixT0 + (10 * i + 5) * hourMs);
    FakeServer server(serving(right));
    ZabbixSettings settings = problemSettings(server.address());
    ChangesKept whole;
    QVERIFY(pullChanges(settings, whole, 0, 120).succeeded());
    settings.overlap = std::chrono::minutes(10);
    ChangesKept parts;
    for (int hour = 4; hour <= 120; hour += 4)
        QVERIFY(pullChanges(settings, parts, 0, hour).succeeded());
    // Pulls that began while it was up told so again at the start of their day.
    std::string shortened;
    for (const auto &[at, change] : parts.changes["a/ping"]) {
        const bool isRepeated = change.state == CheckState::Up && at > atMs(zabbixT0)
            && (at - atMs(zabbixT0)).count() % (24 * hourMs) == 0 && whole.changes["a/ping"].count(at) == 0;
        if (!isRepeated)
            shortened += formatInstant(at) + (change.state == CheckState::Up ? "up " : "down ");
    }
    std::string expected;
    for (const auto &[at, change] : whole.changes["a/ping"])
        expected += formatInstant(at) + (change.state == CheckState::Up ? "up " : "down ");
    QCOMPARE(shortened, expected);
    // And none of them ended a problem.
    for (const json &event : right.events)
        if (event["value"] == "1") {
            const std::int64_t start = std::stoll(event["clock"].get<std::string>()) * 1000;
            const auto &changes = parts.changes["a/ping"];
            const auto next = changes.upper_bound(atMs(start));
            QVERIFY(next != changes.end());
            QCOMPARE(next->first, atMs(start + 2 * hourMs));
        }
}

// Triggers say to the second when their problem ended, and nothing of problems before the last one.
void ZabbixChanges::aLaterPullEndsNoProblemEarlier()
{
    FakeZabbix right = minutelyZabbix({"a", "b"}, 0);
    right.addProblem(0, zabbixT0 + hourMs + 250, zabbixT0 + 2 * hourMs + 750);
    right.addProblem(1, zabbixT0 + hourMs + 250, zabbixT0 + 2 * hourMs + 750);
    right.addProblem(1, zabbixT0 + 40 * hourMs, zabbixT0 + 41 * hourMs);
    FakeServer server(serving(right));
    for (const int hour : {4, 26}) { // of the same day, of the next one
        ChangesKept kept;
        QVERIFY(pullChanges(problemSettings(server.address()), kept, 0, hour).succeeded());
        QVERIFY(pullChanges(problemSettings(server.address()), kept, 0, hour + 2).succeeded());
        for (const char *name : {"a/ping", "b/ping"}) {
            const std::string told = kept.text(name);
            QVERIFY2(told.find("03-01T01:00:00.250Zdown 03-01T02:00:00.750Zup") != std::string::npos,
                     told.c_str());
        }
    }
}

// Triggers that can be seen and have no problem stayed up: nothing of it is waited for.
void ZabbixChanges::noProblemIsAnAnswer()
{
    FakeZabbix right = minutelyZabbix({"a"}, 0);
    right.addProblem(0, zabbixT0 + hourMs, zabbixT0 + 2 * hourMs);
    FakeServer server(serving(right));
    ChangesKept kept;
    const SyncReport report = pullChanges(problemSettings(server.address()), kept, 0, 30 * 24);
    QVERIFY2(report.succeeded(), saidBy(report).c_str());
    QVERIFY(report.pages > 1);
    QCOMPARE(kept.cursor->before, atMs(zabbixT0 + 30 * 24 * hourMs));
}

void ZabbixChanges::triggersOfOneProbeAreJoined()
{
    FakeZabbix right = minutelyZabbix({"a", "b"}, 0);
    right.addProblem(0, zabbixT0 + hourMs, zabbixT0 + 3 * hourMs);
    right.addProblem(1, zabbixT0 + 2 * hourMs, zabbixT0 + 4 * hourMs);
    FakeServer server(serving(right));
    ZabbixSettings settings = problemSettings(server.address());
    settings.mapping = {{{}, "shop", "any"}};
    ChangesKept kept;
    const SyncReport report = pullChanges(settings, kept, 0, 6);
    QVERIFY2(report.succeeded(), saidBy(report).c_str());
    QCOMPARE(kept.text("shop/any"), std::string("03-01T00:00:00Zup 03-01T01:00:00Zdown 03-01T04:00:00Zup"));
    QCOMPARE(report.conflicts, 0u);
}

void ZabbixChanges::suppressedProblemsSaySo()
{
    FakeZabbix right = minutelyZabbix({"a"}, 0);
    right.addProblem(0, zabbixT0 + hourMs, zabbixT0 + 3 * hourMs, true);
    FakeServer server(serving(right));
    ChangesKept kept;
    QVERIFY(pullChanges(problemSettings(server.address()), kept, 0, 6).succeeded());
    QCOMPARE(kept.changes["a/ping"][atMs(zabbixT0 + hourMs)].detail,
             std::string("a is down (suppressed by maintenance)"));
}

void ZabbixChanges::removedProblemsAreUnknownTime()
{
    FakeZabbix right = minutelyZabbix({"a"}, 0);
    right.dateSeconds = zabbixT0 / 1000 + 48 * 3600;
    right.housekeeping["hk_events_trigger"] = "1d"; // from the second day on
    right.addProblem(0, zabbixT0 + 30 * hourMs, zabbixT0 + 31 * hourMs);
    FakeServer server(serving(right));
    ChangesKept kept;
    const SyncReport report = pullChanges(problemSettings(server.address()), kept, 0, 48);
    QVERIFY2(report.succeeded(), saidBy(report).c_str());
    const std::string told = kept.text("a/ping");
    QVERIFY2(told.starts_with("03-01T00:00:00Zunknown"), told.c_str());
    QVERIFY2(told.ends_with("03-02T00:00:00Zup 03-02T06:00:00Zdown 03-02T07:00:00Zup"), told.c_str());
    QVERIFY(std::ranges::any_of(report.remarks, [](const std::string &note) {
        return note.find("has no problems any more: that time is unknown") != std::string::npos;
    }));
}

void ZabbixChanges::manyProblemsAreAskedInParts()
{
    FakeZabbix right = minutelyZabbix({"a", "b", "c", "d"}, 0);
    for (std::size_t host = 0; host < 4; ++host)
        for (int i = 0; i < 40; ++i)
            right.addProblem(host, zabbixT0 + (4 * i + 1) * minuteMs, zabbixT0 + (4 * i + 3) * minuteMs);
    right.mostRows = 50; // PHP's memory is enough for one trigger, and for fifty recoveries
    FakeServer server(serving(right));
    ChangesKept kept;
    const SyncReport report = pullChanges(problemSettings(server.address()), kept, 0, 6);
    QVERIFY2(report.succeeded(), saidBy(report).c_str());
    QCOMPARE(report.pages, 1u);
    for (const char *name : {"a/ping", "b/ping", "c/ping", "d/ping"})
        QCOMPARE(kept.changes[name].size(), 81u);
}

void ZabbixChanges::removedRecoveriesEndThePage()
{
    FakeZabbix right = minutelyZabbix({"a"}, 0);
    right.addProblem(0, zabbixT0 + hourMs, zabbixT0 + 2 * hourMs);
    right.events.erase(1);
    FakeServer server(serving(right));
    ChangesKept kept;
    const SyncReport report = pullChanges(problemSettings(server.address()), kept, 0, 6);
    QVERIFY(!report.succeeded());
    QVERIFY2(saidBy(report).find("problems ended and does not show when") != std::string::npos,
             saidBy(report).c_str());
    QVERIFY(!kept.cursor);
}

void ZabbixChanges::discoversTriggers()
{
    FakeZabbix right = minutelyZabbix({"a", "b"}, 0);
    right.addProblem(1, zabbixT0, 0);
    right.triggers.push_back(right.triggers[0]); // two of one name are told apart
    right.triggers[2]["triggerid"] = "39999";
    FakeServer server(serving(right));
    const auto found
        = discoverSource(ZabbixSource(problemSettings(server.address())), {{"zabbix", "token-1"}},
                         {atMs(zabbixT0), atMs(zabbixT0 + hourMs)}, {}, shortZabbixLimits());
    QVERIFY2(found, found ? "" : found.error().text().c_str());
    QCOMPARE(found->size(), 3u);
    QCOMPARE((*found)[0].labels.at("trigger_id"), std::string("30000"));
    QCOMPARE((*found)[1].labels.at("trigger_id"), std::string("39999"));
    const DiscoveredSeries &b = (*found)[2];
    QCOMPARE(b.labels.at("trigger"), std::string("b is down"));
    QCOMPARE(b.labels.at("severity"), std::string("high"));
    QCOMPARE(b.labels.count("trigger_id"), 0u);
    QVERIFY(b.kind == SeriesKind::Changes && b.lastState == CheckState::Down && b.lastAt == atMs(zabbixT0));
}

MAKEGOOD_TEST(ZabbixChanges)

} // namespace t_zabbix_changes

#include "t_zabbix_changes.moc"
