// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "log_files.h"
#include "support/test_program.h"

namespace t_nagios_states
{

using namespace makegood::sla;
using namespace makegood::test;

/// States of hosts and services as the log tells them, through stops, starts and rotations.
class NagiosStates : public QObject
{
    Q_OBJECT
private slots:
    void alertsAreChanges();
    void softStatesCountWhereAsked();
    void statesMeanWhatIsSet();
    void timeWithoutNagiosIsUnknown();
    void aCrashIsUnknownFromTheLastLine();
    void retainedStatesHoldOnAfterAStart();
    void removedObjectsBecomeUnknown();
    void aPageKnowsTheStateAtItsStart();
    void lookingBackStopsAtTheStatesOfAll();
    void theLastStateOfASecondHolds();
    void aClockThatWasSetBackKeepsTheOrder();
};

namespace
{

const QByteArray initialUp = logLine(0, "Nagios 4.4.6 starting... (PID=1)")
    + logLine(0, "INITIAL HOST STATE: web;UP;HARD;1;PING OK")
    + logLine(0, "INITIAL SERVICE STATE: web;http;OK;HARD;1;HTTP OK");
const QByteArray atTheEnd = logLine(9000, "Auto-save of retention data completed successfully.");

} // namespace

void NagiosStates::alertsAreChanges()
{
    const LogFiles files;
    QVERIFY(files.write("nagios.log",
                        initialUp + logLine(60, "SERVICE ALERT: web;http;WARNING;HARD;3;slow")
                            + logLine(120, "SERVICE ALERT: web;http;CRITICAL;HARD;3;no\tanswer  at all")
                            + logLine(180, "HOST ALERT: web;DOWN;HARD;1;dead")
                            + logLine(240, "SERVICE ALERT: web;http;UNKNOWN;HARD;3;odd")
                            + logLine(300, "HOST ALERT: web;UP;HARD;1;back")
                            + logLine(360, "SERVICE ALERT: web;http;OK;HARD;3;fine") + atTheEnd));
    Collected store;
    const SyncReport report = files.pullInto(store, 9000);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(statesText(store, "web", "http", 0, 9000), std::string("0 up, 120 down, 240 unknown, 360 up"));
    QCOMPARE(statesText(store, "web", "alive", 0, 9000), std::string("0 up, 180 down, 300 up"));
    QCOMPARE((store.changes[{"web", "http"}][nagiosAt(120)].detail),
             std::string("CRITICAL: no answer at all"));
    QCOMPARE(report.conflicts, 0u);
    QVERIFY(report.remarks.empty());
    QCOMPARE(report.serverVersion, std::string("4.4.6"));
}

void NagiosStates::softStatesCountWhereAsked()
{
    const LogFiles files;
    QVERIFY(files.write("nagios.log",
                        logLine(0, "CURRENT SERVICE STATE: web;http;CRITICAL;SOFT;1;retrying")
                            + logLine(30, "SERVICE ALERT: web;http;OK;SOFT;2;fine")
                            + logLine(60, "SERVICE ALERT: web;http;CRITICAL;SOFT;1;no")
                            + logLine(90, "SERVICE ALERT: web;http;CRITICAL;HARD;3;no")
                            + logLine(120, "SERVICE ALERT: web;http;OK;HARD;3;fine") + atTheEnd));
    Collected hard;
    QVERIFY(files.pullInto(hard, 9000).succeeded());
    // A soft state at first: the last hard one was OK.
    QCOMPARE(statesText(hard, "web", "http", 0, 9000), std::string("0 up, 90 down, 120 up"));
    NagiosSettings settings = files.settings();
    settings.countsSoft = true;
    Collected soft;
    QVERIFY(pull(NagiosSource(settings), soft, {nagiosAt(0), nagiosAt(9000)}).succeeded());
    QCOMPARE(statesText(soft, "web", "http", 0, 9000), std::string("0 down, 30 up, 60 down, 120 up"));
}

void NagiosStates::statesMeanWhatIsSet()
{
    const LogFiles files;
    QVERIFY(files.write("nagios.log",
                        initialUp + logLine(60, "SERVICE ALERT: web;http;WARNING;HARD;3;slow")
                            + logLine(120, "SERVICE ALERT: web;http;UNKNOWN;HARD;3;odd")
                            + logLine(60, "HOST ALERT: web;UNREACHABLE;HARD;1;no way") + atTheEnd));
    NagiosSettings settings = files.settings();
    settings.states.warning = CheckState::Down;
    settings.states.unknown = CheckState::Up;
    settings.states.unreachable = CheckState::Unknown;
    const auto again = nagiosSettingsFromJson(settingsToJson(settings));
    QVERIFY(again && *again == settings);
    Collected store;
    QVERIFY(pull(NagiosSource(*again), store, {nagiosAt(0), nagiosAt(9000)}).succeeded());
    QCOMPARE(statesText(store, "web", "http", 0, 9000), std::string("0 up, 60 down, 120 up"));
    QCOMPARE(statesText(store, "web", "alive", 0, 9000), std::string("0 up, 120 unknown"));
}

void NagiosStates::timeWithoutNagiosIsUnknown()
{
    const LogFiles files;
    QVERIFY(files.write("nagios.log",
                        initialUp + logLine(60, "SERVICE ALERT: web;http;CRITICAL;HARD;3;no")
                            + logLine(100, "Caught SIGTERM, shutting down...")
                            + logLine(101, "Successfully shutdown... (PID=1)")
                            + logLine(700, "Nagios 4.4.6 starting... (PID=2)")
                            + logLine(702, "INITIAL HOST STATE: web;UP;HARD;1;PING OK")
                            + logLine(702, "INITIAL SERVICE STATE: web;http;OK;HARD;1;HTTP OK")
                            + logLine(800, "Caught SIGHUP, restarting...")
                            + logLine(801, "Nagios 4.4.6 starting... (PID=2)")
                            + logLine(801, "INITIAL HOST STATE: web;UP;HARD;1;PING OK")
                            + logLine(801, "INITIAL SERVICE STATE: web;http;OK;HARD;1;HTTP OK") + atTheEnd));
    NagiosSettings settings = files.settings();
    settings.retainsStates = false;
    Collected store;
    const SyncReport report = pull(NagiosSource(settings), store, {nagiosAt(0), nagiosAt(9000)});
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(statesText(store, "web", "http", 0, 9000),
             std::string("0 up, 60 down, 100 unknown, 702 up, 800 unknown, 801 up"));
    QCOMPARE(statesText(store, "web", "alive", 0, 9000),
             std::string("0 up, 100 unknown, 702 up, 800 unknown, 801 up"));
    QCOMPARE((store.changes[{"web", "http"}][nagiosAt(100)].detail), std::string("Nagios did not run"));
    QVERIFY(report.remarks.empty());
}

void NagiosStates::aCrashIsUnknownFromTheLastLine()
{
    const LogFiles files;
    QVERIFY(files.write("nagios.log",
                        initialUp + logLine(60, "SERVICE ALERT: web;http;CRITICAL;HARD;3;no")
                            + logLine(3600, "Auto-save of retention data completed successfully.")
                            + logLine(5000, "Nagios 4.4.6 starting... (PID=2)")
                            + logLine(5001, "INITIAL HOST STATE: web;UP;HARD;1;PING OK")
                            + logLine(5001, "INITIAL SERVICE STATE: web;http;CRITICAL;HARD;1;no")
                            + atTheEnd));
    Collected store;
    const SyncReport report = files.pullInto(store, 9000);
    QVERIFY(report.succeeded());
    QCOMPARE(statesText(store, "web", "http", 0, 9000),
             std::string("0 up, 60 down, 3601 unknown, 5000 down"));
    QVERIFY(report.remarks.empty()); // the states came with the start
}

void NagiosStates::retainedStatesHoldOnAfterAStart()
{
    const LogFiles files;
    QVERIFY(files.write("nagios.log",
                        initialUp + logLine(60, "SERVICE ALERT: web;http;CRITICAL;HARD;3;no")
                            + logLine(100, "Successfully shutdown... (PID=1)")
                            + logLine(700, "Nagios 4.4.6 starting... (PID=2)") + atTheEnd));
    Collected store;
    const SyncReport report = files.pullInto(store, 9000);
    QVERIFY(report.succeeded());
    QCOMPARE(statesText(store, "web", "http", 0, 9000), std::string("0 up, 60 down, 100 unknown, 700 down"));
    QCOMPARE(report.remarks.size(), 1u);
    QVERIFY2(report.remarks[0].find("log_initial_states=0") != std::string::npos, report.remarks[0].c_str());
    NagiosSettings settings = files.settings();
    settings.retainsStates = false;
    Collected careful;
    QVERIFY(pull(NagiosSource(settings), careful, {nagiosAt(0), nagiosAt(9000)}).remarks.empty());
    QCOMPARE(statesText(careful, "web", "http", 0, 9000), std::string("0 up, 60 down, 100 unknown"));
}

void NagiosStates::removedObjectsBecomeUnknown()
{
    const LogFiles files;
    QVERIFY(files.write("archives/nagios-03-02-2026-00.log",
                        initialUp + logLine(0, "INITIAL SERVICE STATE: web;old;OK;HARD;1;fine")
                            + logLine(50'000, "SERVICE ALERT: web;http;CRITICAL;HARD;3;no")));
    QVERIFY(files.write("nagios.log",
                        logLine(86'400, "LOG ROTATION: DAILY")
                            + logLine(86'400, "CURRENT HOST STATE: web;UP;HARD;1;PING OK")
                            + logLine(86'400, "CURRENT SERVICE STATE: web;http;CRITICAL;HARD;3;no")
                            + logLine(90'000, "Auto-save of retention data completed successfully.")));
    Collected store;
    QVERIFY(files.pullInto(store, 90'000).succeeded());
    QCOMPARE(statesText(store, "web", "old", 0, 90'000), std::string("0 up, 86400 unknown"));
    QCOMPARE(statesText(store, "web", "http", 0, 90'000), std::string("0 up, 50000 down"));
}

void NagiosStates::aPageKnowsTheStateAtItsStart()
{
    // No log begins with states (log_current_states=0): the last line of an earlier log tells.
    const LogFiles files;
    QVERIFY(files.write("archives/nagios-03-02-2026-00.log",
                        logLine(5, "HOST ALERT: web;UP;HARD;1;up")
                            + logLine(10, "SERVICE ALERT: web;http;CRITICAL;HARD;3;no")));
    QVERIFY(files.write("archives/nagios-03-03-2026-00.log", logLine(86'400, "LOG ROTATION: DAILY")));
    QVERIFY(files.write("archives/nagios-03-04-2026-00.log", logLine(2 * 86'400, "LOG ROTATION: DAILY")));
    QVERIFY(files.write("nagios.log",
                        logLine(3 * 86'400, "LOG ROTATION: DAILY")
                            + logLine(3 * 86'400 + 600, "SERVICE ALERT: web;http;OK;HARD;3;fine")
                            + logLine(3 * 86'400 + 3600, "LOG VERSION: 2.0")));
    Collected store;
    const std::int64_t from = 2 * 86'400 + 500;
    QVERIFY(files.pullInto(store, 3 * 86'400 + 3600, from).succeeded());
    QCOMPARE(statesText(store, "web", "http", from, 3 * 86'400 + 3600),
             std::string("173300 down, 259800 up"));
    QVERIFY((store.changes[{"web", "http"}].contains(nagiosAt(10)))); // at its own instant
}

void NagiosStates::lookingBackStopsAtTheStatesOfAll()
{
    // The first log is damaged beyond reading as a whole; nothing needs it.
    const LogFiles files;
    QVERIFY(files.write("archives/a.log", logLine(0, "SERVICE ALERT: web;http;CRITICAL;HARD;3;no")));
    QVERIFY(files.write("archives/b.log",
                        logLine(86'400, "CURRENT HOST STATE: web;UP;HARD;1;ok")
                            + logLine(86'400, "CURRENT SERVICE STATE: web;http;OK;HARD;1;fine")));
    QVERIFY(files.write("nagios.log",
                        logLine(2 * 86'400, "LOG ROTATION: DAILY")
                            + logLine(2 * 86'400 + 600, "LOG VERSION: 2.0")));
    Collected store;
    const std::int64_t from = 2 * 86'400;
    QVERIFY(files.pullInto(store, from + 600, from).succeeded());
    QCOMPARE((store.changes[{"web", "http"}].size()), std::size_t(1));
    QCOMPARE(statesText(store, "web", "http", from, from + 600), std::string("172800 up"));
}

void NagiosStates::theLastStateOfASecondHolds()
{
    const LogFiles files;
    QVERIFY(files.write("nagios.log",
                        initialUp + logLine(60, "SERVICE ALERT: web;http;CRITICAL;HARD;1;no")
                            + logLine(60, "SERVICE ALERT: web;http;OK;HARD;1;fine")
                            + logLine(90, "SERVICE ALERT: web;http;OK;HARD;1;fine")
                            + logLine(90, "SERVICE ALERT: web;http;CRITICAL;HARD;1;no")
                            + logLine(90, "Successfully shutdown... (PID=1)") + atTheEnd));
    Collected store;
    const SyncReport report = files.pullInto(store, 9000);
    QVERIFY(report.succeeded());
    // The failure was seen before the stop.
    QCOMPARE(statesText(store, "web", "http", 0, 9000), std::string("0 up, 90 down, 91 unknown"));
    QCOMPARE(report.conflicts, 0u);
}

void NagiosStates::aClockThatWasSetBackKeepsTheOrder()
{
    const LogFiles files;
    QVERIFY(files.write("nagios.log",
                        initialUp + logLine(600, "SERVICE ALERT: web;http;CRITICAL;HARD;1;no")
                            + logLine(50'000, "HOST ALERT: web;UP;HARD;1;a clock far ahead")
                            + logLine(300, "SERVICE ALERT: web;http;OK;HARD;1;fine")
                            + logLine(900, "SERVICE ALERT: web;http;CRITICAL;HARD;1;no") + atTheEnd));
    Collected store;
    QVERIFY(files.pullInto(store, 9000).succeeded());
    QCOMPARE(statesText(store, "web", "http", 0, 9000), std::string("0 up, 900 down"));
}

MAKEGOOD_TEST(NagiosStates)

} // namespace t_nagios_states

#include "t_nagios_states.moc"
