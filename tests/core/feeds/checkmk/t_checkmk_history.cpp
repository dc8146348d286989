// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "collected.h"
#include "fake_livestatus.h"
#include "misbehaving.h"
#include "support/certificates.h"
#include "support/test_program.h"

namespace t_checkmk_history
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

constexpr std::int64_t t0 = 1'772'323'200; // 2026-03-01T00:00:00Z

Instant after(std::int64_t seconds)
{
    return Instant(std::chrono::seconds(t0 + seconds));
}

std::string statesOf(const Collected &store, const char *probe, std::int64_t from, std::int64_t to)
{
    std::string out;
    for (const auto &[at, state] : store.states({"web", probe}, {after(from), after(to)}))
        out += (out.empty() ? "" : ", ") + std::to_string((at - after(0)) / std::chrono::seconds(1)) + ' '
            + (state == CheckState::Up         ? "up"
                   : state == CheckState::Down ? "down"
                                               : "unknown");
    return out;
}

SyncReport pullLivestatus(const CheckmkSettings &settings, Collected &store, std::int64_t to)
{
    return pull(CheckmkSource(settings), store, {after(0), after(to)}, shortLimits());
}

} // namespace

/// State history and downtimes of a Livestatus that answers rightly, over each way to it.
class CheckmkHistory : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void historyBecomesChanges();
    void changesAtTheEdgeOfAPageKeepTheirSecond();
    void timeWithoutTheCoreIsUnknown();
    void downtimesBecomeWindows();
    void discoversAndTells();
    void overItsSocket();
    void overTls();
    void settingsComeBack();

private:
    std::unique_ptr<FakeLivestatus> m_fake;
};

void CheckmkHistory::init()
{
    m_fake = std::make_unique<FakeLivestatus>();
    m_fake->objects[{"web", ""}] = {{t0 - 900, t0 + 200'000, 0, "up"}};
    m_fake->objects[{"web", "http"}]
        = {{t0 - 900, t0 + 120, 0, "fine"},       {t0 + 120, t0 + 180, 2, "no answer"},
           {t0 + 180, t0 + 300, 1, "slow"},       {t0 + 300, t0 + 40'000, 0, "fine"},
           {t0 + 40'000, t0 + 41'000, -1, ""},    {t0 + 41'000, t0 + 50'000, 3, "odd"},
           {t0 + 60'000, t0 + 200'000, 0, "fine"}};
}

void CheckmkHistory::historyBecomesChanges()
{
    Collected store;
    const SyncReport report = pullLivestatus(checkmkSettings(*m_fake), store, 90'000);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(statesOf(store, "http", 0, 90'000),
             std::string("0 up, 120 down, 180 up, 40000 unknown, 60000 up"));
    QCOMPARE(statesOf(store, "alive", 0, 90'000), std::string("0 up"));
    QCOMPARE((store.changes[{"web", "http"}][after(120)].detail), std::string("CRITICAL: no answer"));
    CheckmkSettings strict = checkmkSettings(*m_fake);
    strict.states.warning = CheckState::Down;
    Collected other;
    QVERIFY(pullLivestatus(strict, other, 1000).succeeded());
    QCOMPARE(statesOf(other, "http", 0, 1000), std::string("0 up, 120 down, 300 up"));
}

void CheckmkHistory::changesAtTheEdgeOfAPageKeepTheirSecond()
{
    constexpr std::int64_t edge = 6 * 3600; // where the second page begins
    m_fake->objects[{"web", "http"}] = {{t0 - 900, t0 + edge - 1, 0, "fine"},
                                        {t0 + edge - 1, t0 + edge, 2, "no"},
                                        {t0 + edge, t0 + edge + 1, 1, "slow"},
                                        {t0 + edge + 1, t0 + 200'000, 2, "no"}};
    Collected store;
    QVERIFY(pullLivestatus(checkmkSettings(*m_fake), store, 50'000).succeeded());
    QCOMPARE(statesOf(store, "http", 0, 50'000), std::string("0 up, 21599 down, 21600 up, 21601 down"));
}

void CheckmkHistory::timeWithoutTheCoreIsUnknown()
{
    const auto line
        = [](std::int64_t at, const char *text) { return '[' + std::to_string(t0 + at) + "] " + text; };
    m_fake->log
        = {line(-100, "Caught SIGTERM, shutting down..."), line(50, "CMC 2.2.0p1 starting..."),
           line(150, "Successfully shutdown... (PID=1)"), line(400, "Nagios 3.5.1 starting... (PID=2)")};
    Collected store;
    QVERIFY(pullLivestatus(checkmkSettings(*m_fake), store, 1000).succeeded());
    QCOMPARE(statesOf(store, "http", 0, 1000),
             std::string("0 unknown, 50 up, 120 down, 150 unknown, 400 up"));
}

void CheckmkHistory::downtimesBecomeWindows()
{
    const auto line = [](std::int64_t at, const std::string &text) {
        return '[' + std::to_string(t0 + at) + "] " + text;
    };
    const auto plan = [](std::int64_t from, std::int64_t to) {
        return std::to_string(t0 + from) + ';' + std::to_string(t0 + to) + ";1;0;0;ana;patch day";
    };
    m_fake->log = {line(-864'000, "EXTERNAL COMMAND: SCHEDULE_SVC_DOWNTIME;web;http;" + plan(3600, 7200)),
                   line(3600, "SERVICE DOWNTIME ALERT: web;http;STARTED; words"),
                   line(7200, "SERVICE DOWNTIME ALERT: web;http;STOPPED; words"),
                   line(80'000, "HOST DOWNTIME ALERT: web;STARTED; words")};
    m_fake->downtimes = {R"(["web", "", )" + std::to_string(t0 + 500) + ", " + std::to_string(t0 + 80'000)
                         + ", " + std::to_string(t0 + 95'000) + R"(, 1, 0, "bob", "disk"])"};
    Collected store;
    const SyncReport report = pullLivestatus(checkmkSettings(*m_fake), store, 90'000);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QVERIFY(report.remarks.empty());
    QCOMPARE(store.windows.size(), std::size_t(2));
    const MaintenanceWindow &first = store.windows.begin()->second;
    const MaintenanceWindow &last = std::prev(store.windows.end())->second;
    const MaintenanceWindow &ended = first.when.start < last.when.start ? first : last;
    const MaintenanceWindow &goesOn = first.when.start < last.when.start ? last : first;
    QVERIFY(ended.when == (Interval{after(3600), after(7200)}));
    QCOMPARE(ended.notifiedAt, std::optional(after(-864'000)));
    QCOMPARE(ended.summary, std::string("Downtime in Checkmk: patch day (ana)"));
    QVERIFY(goesOn.when == (Interval{after(80'000), after(95'000)}));
    QCOMPARE(goesOn.notifiedAt, std::optional(after(500)));
    QCOMPARE(goesOn.summary, std::string("Downtime in Checkmk: disk (bob)"));
}

void CheckmkHistory::discoversAndTells()
{
    const CheckmkSource source(checkmkSettings(*m_fake));
    const auto status = checkSource(source, {}, {}, shortLimits());
    QVERIFY2(status, status ? "" : status.error().text().c_str());
    QCOMPARE(status->version, std::string("Check_MK 2.2.0p1"));
    const auto found = discoverSource(source, {}, {after(0), after(600)}, {}, shortLimits());
    QVERIFY2(found, found ? "" : found.error().text().c_str());
    QCOMPARE(found->size(), std::size_t(2));
    QCOMPARE((*found)[1].labels, (Labels{{"host", "web"}, {"service", "http"}}));
    QCOMPARE((*found)[1].lastAt, after(60'000));
    QVERIFY((*found)[1].lastState == CheckState::Up && (*found)[1].kind == SeriesKind::Changes);
}

void CheckmkHistory::overItsSocket()
{
    const QTemporaryDir folder;
    CheckmkSettings settings = checkmkSettings(*m_fake);
    settings.socket = folder.filePath(QStringLiteral("live")).toStdString();
    Collected store;
    const SyncReport nobody = pullLivestatus(settings, store, 600);
    QVERIFY(!nobody.succeeded());
    QVERIFY2(textOf(nobody).find("no such socket") != std::string::npos, textOf(nobody).c_str());
    m_fake->useSocket(QString::fromStdString(settings.socket));
    const SyncReport report = pullLivestatus(settings, store, 600);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(statesOf(store, "http", 0, 600), std::string("0 up, 120 down, 180 up"));
}

void CheckmkHistory::overTls()
{
    Certificates made;
    const auto done = made.make();
    QVERIFY2(done, done ? "" : done.error().text().c_str());
    m_fake->useTls(made.server(), made.serverKey());
    CheckmkSettings settings = checkmkSettings(*m_fake);
    settings.verifiesTls = true;
    settings.caFile = made.authority().toStdString();
    Collected store;
    const SyncReport report = pullLivestatus(settings, store, 600);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    settings.caFile.clear();
    const SyncReport stranger = pullLivestatus(settings, store, 600);
    QVERIFY(!stranger.succeeded());
    QVERIFY2(textOf(stranger).find("not accepted") != std::string::npos, textOf(stranger).c_str());
}

void CheckmkHistory::settingsComeBack()
{
    CheckmkSettings settings = checkmkSettings(*m_fake);
    settings.states.unknown = CheckState::Down;
    const auto again = checkmkSettingsFromJson(settingsToJson(settings));
    QVERIFY(again && *again == settings);
    settings.host = "monitor.example";
    const auto open = checkSettings(settings);
    QVERIFY(!open && open.error().front().key == "tls");
    settings.socket = "live";
    QVERIFY(!checkSettings(settings));
}

MAKEGOOD_TEST(CheckmkHistory)

} // namespace t_checkmk_history

#include "t_checkmk_history.moc"
