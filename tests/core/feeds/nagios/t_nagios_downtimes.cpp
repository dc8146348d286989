// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "log_files.h"
#include "support/test_program.h"

namespace t_nagios_downtimes
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

QByteArray command(std::int64_t at, const QByteArray &what, std::int64_t from, std::int64_t to,
                   const QByteArray &rest = "1;0;0;ana;patch day")
{
    return logLine(at,
                   "EXTERNAL COMMAND: SCHEDULE_" + what + ';' + QByteArray::number(qint64{nagiosT0 + from})
                       + ';' + QByteArray::number(qint64{nagiosT0 + to}) + ';' + rest);
}

QByteArray downtime(std::int64_t at, const QByteArray &object, const QByteArray &what)
{
    return logLine(at,
                   (object.contains(';') ? "SERVICE" : "HOST") + (" DOWNTIME ALERT: " + object) + ';' + what
                       + "; words of Nagios");
}

// `3600-7200 (60) ana: …`: from, to and entry in seconds.
std::string windowsText(const Collected &store)
{
    const auto text = [](Instant at) { return std::to_string((at - nagiosAt(0)) / std::chrono::seconds(1)); };
    std::string out;
    for (const auto &[key, window] : store.windows)
        out += (out.empty() ? "" : "; ") + text(window.when.start) + '-' + text(window.when.end) + " ("
            + text(window.notifiedAt.value_or(Instant())) + ") " + window.services.at(0) + ": "
            + window.summary;
    return out;
}

} // namespace

/// Downtimes as windows: what came of them, and when they were entered by whom.
class NagiosDowntimes : public QObject
{
    Q_OBJECT
private slots:
    void windows_data();
    void windows();
    void aCommandIsFoundInEarlierLogs();
    void aDowntimeOverPagesBecomesWhatCameOfIt();
    void whatHasNoCommandIsSaid();
};

void NagiosDowntimes::windows_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("windows");
    const auto row = [](const char *name, const QByteArray &lines, const char *windows) {
        QTest::newRow(name) << lines << QByteArray(windows);
    };
    const QByteArray ran = downtime(3599, "web;http", "STARTED") + downtime(7201, "web;http", "STOPPED");
    row("fixed, to the planned instant", command(60, "SVC_DOWNTIME;web;http", 3600, 7200) + ran,
        "3600-7200 (60) web: Downtime in Nagios: patch day (ana)");
    row("without command", ran, "3599-7201 (3599) web: Downtime in Nagios");
    row("of a host",
        command(60, "HOST_DOWNTIME;web", 3600, 7200) + downtime(3600, "web", "STARTED")
            + downtime(7200, "web", "STOPPED"),
        "3600-7200 (60) web: Downtime in Nagios: patch day (ana)");
    row("of all services of a host", command(60, "HOST_SVC_DOWNTIME;web", 3600, 7200) + ran,
        "3600-7200 (60) web: Downtime in Nagios: patch day (ana)");
    row("of another service", command(60, "SVC_DOWNTIME;web;smtp", 3600, 7200) + ran,
        "3599-7201 (3599) web: Downtime in Nagios");
    row("of a group", command(60, "HOSTGROUP_SVC_DOWNTIME;all", 3600, 7200) + ran,
        "3600-7200 (60) web: Downtime in Nagios: patch day (ana)");
    row("of a group at another time", command(60, "HOSTGROUP_SVC_DOWNTIME;all", 1800, 7200) + ran,
        "3599-7201 (3599) web: Downtime in Nagios");
    row("cancelled",
        command(60, "SVC_DOWNTIME;web;http", 3600, 7200) + downtime(3600, "web;http", "STARTED")
            + downtime(5000, "web;http", "CANCELLED"),
        "3600-5000 (60) web: Downtime in Nagios: patch day (ana)");
    row("never began", command(60, "SVC_DOWNTIME;web;http", 3600, 7200), "");
    row("flexible",
        command(60, "SVC_DOWNTIME;web;http", 3600, 7200, "0;0;600;bob;disk")
            + downtime(4000, "web;http", "STARTED") + downtime(4601, "web;http", "STOPPED"),
        "4000-4600 (60) web: Downtime in Nagios: disk (bob)");
    row("entered when it had begun",
        command(5000, "SVC_DOWNTIME;web;http", 3600, 7200) + downtime(5000, "web;http", "STARTED")
            + downtime(7200, "web;http", "STOPPED"),
        "5000-7200 (5000) web: Downtime in Nagios: patch day (ana)");
    // The first one was removed by its number, of which the log does not say whose it is.
    row("planned again with the same times",
        command(60, "SVC_DOWNTIME;web;http", 3600, 7200) + command(900, "SVC_DOWNTIME;web;http", 3600, 7200)
            + ran,
        "3600-7200 (900) web: Downtime in Nagios: patch day (ana)");
    row("two that overlap, said as one",
        command(60, "SVC_DOWNTIME;web;http", 3600, 5000) + command(90, "SVC_DOWNTIME;web;http", 4000, 7200)
            + ran,
        "3600-5000 (60) web: Downtime in Nagios: patch day (ana); "
        "5000-7200 (90) web: Downtime in Nagios: patch day (ana)");
    row("longer than planned", command(60, "SVC_DOWNTIME;web;http", 3600, 5000) + ran,
        "3600-5000 (60) web: Downtime in Nagios: patch day (ana); 5000-7201 (5000) web: Downtime in Nagios");
    row("it goes on",
        command(60, "SVC_DOWNTIME;web;http", 3600, 700'000) + downtime(3600, "web;http", "STARTED"),
        "3600-700000 (60) web: Downtime in Nagios: patch day (ana)");
    row("it goes on, without command", downtime(3600, "web;http", "STARTED"),
        "3600-9000 (3600) web: Downtime in Nagios");
    row("said again after a restart",
        command(60, "SVC_DOWNTIME;web;http", 3600, 7200) + downtime(3600, "web;http", "STARTED")
            + logLine(4000, "Caught SIGHUP, restarting...")
            + logLine(4001, "Nagios 4.4.6 starting... (PID=1)") + downtime(4002, "web;http", "STARTED")
            + downtime(7200, "web;http", "STOPPED"),
        "3600-7200 (60) web: Downtime in Nagios: patch day (ana)");
    row("not said again after a restart",
        downtime(3600, "web;http", "STARTED") + logLine(4000, "Successfully shutdown... (PID=1)")
            + logLine(8000, "Nagios 4.4.6 starting... (PID=1)"),
        "3600-4000 (3600) web: Downtime in Nagios");
}

void NagiosDowntimes::windows()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, windows);
    const LogFiles files;
    QVERIFY(files.write("nagios.log",
                        logLine(0, "CURRENT SERVICE STATE: web;http;OK;HARD;1;fine") + lines
                            + logLine(9000, "LOG VERSION: 2.0")));
    Collected store;
    const SyncReport report = files.pullInto(store, 9000);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(windowsText(store), windows.toStdString());
}

void NagiosDowntimes::aCommandIsFoundInEarlierLogs()
{
    const LogFiles files;
    const std::int64_t day = 86'400;
    const QByteArray states = "CURRENT SERVICE STATE: web;http;OK;HARD;1;fine";
    QVERIFY(files.write("archives/1.log",
                        logLine(0, states)
                            + command(60, "SVC_DOWNTIME;web;http", 3 * day + 3600, 3 * day + 7200)));
    QVERIFY(files.write("archives/2.log", logLine(day, states)));
    QVERIFY(files.write("archives/3.log", logLine(2 * day, states)));
    QVERIFY(files.write("nagios.log",
                        logLine(3 * day, states) + downtime(3 * day + 3600, "web;http", "STARTED")
                            + downtime(3 * day + 7200, "web;http", "STOPPED")
                            + logLine(3 * day + 9000, "LOG VERSION: 2.0")));
    Collected store;
    const SyncReport report = files.pullInto(store, 3 * day + 9000, 3 * day + 7000);
    QVERIFY(report.succeeded());
    QCOMPARE(windowsText(store), std::string("262800-266400 (60) web: Downtime in Nagios: patch day (ana)"));
    QVERIFY(report.remarks.empty());
}

void NagiosDowntimes::aDowntimeOverPagesBecomesWhatCameOfIt()
{
    const LogFiles files;
    QVERIFY(files.write("nagios.log",
                        logLine(0, "CURRENT SERVICE STATE: web;http;OK;HARD;1;fine")
                            + downtime(3600, "web;http", "STARTED") + logLine(5000, "LOG VERSION: 2.0")));
    Collected store;
    QVERIFY(files.pullInto(store, 5000).succeeded());
    QCOMPARE(windowsText(store), std::string("3600-5000 (3600) web: Downtime in Nagios"));
    QVERIFY(files.append("nagios.log",
                         logLine(40'000, "LOG VERSION: 2.0") + downtime(50'000, "web;http", "STOPPED")
                             + logLine(60'000, "LOG VERSION: 2.0")));
    QVERIFY(files.pullInto(store, 60'000).succeeded());
    QCOMPARE(windowsText(store), std::string("3600-50000 (3600) web: Downtime in Nagios"));
    const std::string before = windowsText(store);
    store.cursor.reset();
    QVERIFY(files.pullInto(store, 60'000).succeeded());
    QCOMPARE(windowsText(store), before);
}

void NagiosDowntimes::whatHasNoCommandIsSaid()
{
    const LogFiles files;
    QVERIFY(files.write("nagios.log",
                        downtime(3600, "web;http", "STARTED") + downtime(7200, "web;http", "STOPPED")
                            + logLine(9000, "LOG VERSION: 2.0")));
    Collected store;
    const SyncReport report = files.pullInto(store, 9000);
    QCOMPARE(report.windows, 1u);
    QCOMPARE(report.remarks.size(), 1u);
    QVERIFY2(report.remarks[0].find("entered when they began") != std::string::npos,
             report.remarks[0].c_str());
}

MAKEGOOD_TEST(NagiosDowntimes)

} // namespace t_nagios_downtimes

#include "t_nagios_downtimes.moc"
