// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "feeds/nagios/log_line.h"
#include "feeds/nagios/log_lines.h"
#include "log_files.h"
#include "support/test_program.h"

namespace t_nagios_lines
{

using namespace makegood::sla;
using namespace makegood::test;

/// Lines of Nagios's log, one by one, and how they come out of a file.
class NagiosLines : public QObject
{
    Q_OBJECT
private slots:
    void statesAreRead();
    void downtimesAndCommandsAreRead();
    void startsAndStopsAreRead();
    void otherLinesAreLeftAlone();
    void damagedLinesAreRefused_data();
    void damagedLinesAreRefused();
    void otherBytesAreLatin1();
    void filesGiveTheirLines();
    void longLinesKeepTheirBeginning();
};

void NagiosLines::statesAreRead()
{
    const auto service = readLogLine("[1796025789] SERVICE ALERT: web;HTTP 80;CRITICAL;HARD;3;no; answer");
    QVERIFY(service && service->kind == LogLine::Kind::State);
    QCOMPARE(service->at, Instant(std::chrono::seconds(1'796'025'789)));
    QCOMPARE(service->state.object.host, std::string("web"));
    QCOMPARE(service->state.object.service, std::string("HTTP 80"));
    QVERIFY(service->state.word == NagiosWord::Critical && service->state.isHard);
    QVERIFY(!service->state.isDump);
    QCOMPARE(service->state.output, std::string("no; answer"));
    const auto host = readLogLine("[1796025789] HOST ALERT: web;UNREACHABLE;SOFT;1;");
    QVERIFY(host && host->state.word == NagiosWord::Unreachable && !host->state.isHard);
    QVERIFY(host->state.object.service.empty());
    const auto current = readLogLine("[1796025789] CURRENT HOST STATE: web;UP;HARD;1;PING OK");
    QVERIFY(current && current->state.isDump && !current->state.isInitial);
    const auto initial = readLogLine("[1796025789] INITIAL SERVICE STATE: web;http;OK;HARD;1;(null)");
    QVERIFY(initial && initial->state.isDump && initial->state.isInitial);
    QVERIFY(initial->state.output.empty());
}

void NagiosLines::downtimesAndCommandsAreRead()
{
    const auto started
        = readLogLine("[1796025808] SERVICE DOWNTIME ALERT: web;http;STARTED; Service has entered");
    QVERIFY(started && started->kind == LogLine::Kind::Downtime);
    QVERIFY(started->downtime.what == LoggedDowntime::What::Started);
    const auto cancelled = readLogLine("[1796025808] HOST DOWNTIME ALERT: web;CANCELLED; Scheduled downtime");
    QVERIFY(cancelled && cancelled->downtime.what == LoggedDowntime::What::Cancelled);
    const auto fixed = readLogLine("[1796025806] EXTERNAL COMMAND: SCHEDULE_SVC_DOWNTIME;web;http;1796025809;"
                                   "1796025815;1;0;6;ana;patch; day");
    QVERIFY(fixed && fixed->kind == LogLine::Kind::Command && fixed->command.isFixed);
    QVERIFY(fixed->command.reach == LoggedCommand::Reach::One);
    QCOMPARE(fixed->command.plan.length(), Duration(6000));
    QCOMPARE(fixed->command.author, std::string("ana"));
    QCOMPARE(fixed->command.comment, std::string("patch; day"));
    const auto flexible
        = readLogLine("[1796025806] EXTERNAL COMMAND: SCHEDULE_HOST_SVC_DOWNTIME;web;1796025820;"
                      "1796025836;0;0;8;bob;flexible");
    QVERIFY(flexible && !flexible->command.isFixed);
    QVERIFY(flexible->command.reach == LoggedCommand::Reach::ServicesOfHost);
    QCOMPARE(flexible->command.length, Duration(8000));
    const auto group
        = readLogLine("[1796025806] EXTERNAL COMMAND: SCHEDULE_HOSTGROUP_HOST_DOWNTIME;g;1;2;1;0;1;a;c");
    QVERIFY(group && group->command.reach == LoggedCommand::Reach::Some);
    const auto other = readLogLine("[1796025829] EXTERNAL COMMAND: DEL_HOST_DOWNTIME;2");
    QVERIFY(other && other->kind == LogLine::Kind::Other);
}

void NagiosLines::startsAndStopsAreRead()
{
    for (const char *start : {"Nagios 4.4.6 starting... (PID=30947)", "Naemon 1.4.1 starting... (PID=7)",
                              "Icinga 1.14.2 starting... (PID=12)"}) {
        const auto line = readLogLine(std::string("[1796025787] ") + start);
        QVERIFY2(line && line->kind == LogLine::Kind::Started, start);
        QVERIFY2(std::string(start).starts_with(line->product + ' ' + line->version), start);
    }
    for (const char *stop : {"Successfully shutdown... (PID=30947)", "Caught SIGTERM, shutting down...",
                             "Caught SIGHUP, restarting...", "Caught 'Terminated', shutting down...",
                             "Bailing out due to one or more errors"}) {
        const auto line = readLogLine(std::string("[1796025787] ") + stop);
        QVERIFY2(line && line->kind == LogLine::Kind::Stopped, stop);
    }
}

void NagiosLines::otherLinesAreLeftAlone()
{
    for (const char *text :
         {"SERVICE NOTIFICATION: ana;web;http;CRITICAL;notify;no", "LOG ROTATION: DAILY",
          "wproc: Caught SIGTERM", "SERVICE FLAPPING ALERT: web;http;STARTED; x",
          "Auto-save of retention data completed successfully.", "HOST ALERTS: none", ""}) {
        const auto line = readLogLine(std::string("[1796025787] ") + text);
        QVERIFY2(line && line->kind == LogLine::Kind::Other, text);
    }
}

void NagiosLines::damagedLinesAreRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    int number = 0;
    const auto row = [&](const QByteArray &line) { QTest::addRow("%d", number++) << line; };
    row("");
    row("no time");
    row("[] SERVICE ALERT: web;http;OK;HARD;1;x");
    row("[17960257x] SERVICE ALERT: web;http;OK;HARD;1;x");
    row("[-5] LOG VERSION: 2.0");
    row("[99999999999999999999] LOG VERSION: 2.0");
    row("[7258118400] LOG VERSION: 2.0");
    row("[1796025787]LOG VERSION: 2.0");
    row("[1796025787] SERVICE ALERT: web;http;CRITICAL;HARD;3"); // cut off within the attempt
    row("[1796025787] SERVICE ALERT: web;http;CRITICAL;HA");
    row("[1796025787] SERVICE ALERT: web;ht");
    row("[1796025787] SERVICE ALERT: web;http;FINE;HARD;3;x");
    row("[1796025787] SERVICE ALERT: web;http;DOWN;HARD;3;x"); // a host's word
    row("[1796025787] SERVICE ALERT: web;http;OK;FIRM;3;x");
    row("[1796025787] SERVICE ALERT: web;;OK;HARD;3;x");
    row("[1796025787] HOST ALERT: ;UP;HARD;3;x");
    row("[1796025787] HOST ALERT: web;UP;HARD;three;x");
    row("[1796025787] HOST DOWNTIME ALERT: web;PAUSED; x");
    row("[1796025787] HOST DOWNTIME ALERT: web;STARTED");
}

void NagiosLines::damagedLinesAreRefused()
{
    QFETCH(QByteArray, line);
    QVERIFY(!readLogLine(line.toStdString()));
}

void NagiosLines::otherBytesAreLatin1()
{
    const auto latin = readLogLine("[1796025789] SERVICE ALERT: B\xfcro;Stra\xdf"
                                   "e;OK;HARD;1;gr\xfcn");
    QVERIFY(latin);
    QCOMPARE(latin->state.object.host, std::string("B\xc3\xbcro"));
    const auto utf8 = readLogLine("[1796025789] SERVICE ALERT: B\xc3\xbcro;x;OK;HARD;1;");
    QVERIFY(utf8);
    QCOMPARE(utf8->state.object.host, std::string("B\xc3\xbcro"));
    // A crash of the machine leaves zeros.
    const auto behindZeros = readLogLine(std::string(5, '\0') + "[1796025789] LOG VERSION: 2.0");
    QVERIFY(behindZeros);
}

void NagiosLines::filesGiveTheirLines()
{
    const LogFiles files;
    QVERIFY(files.write("a.log", "one\r\n\ntwo\nthr"));
    auto lines = LogLines::open(files.file("a.log").toStdString(), 2);
    QVERIFY(lines);
    std::string_view line;
    for (const char *expected : {"one", "", "two"}) {
        QVERIFY(lines->next(line).value());
        QCOMPARE(std::string(line), std::string(expected));
        QVERIFY(lines->isEnded());
    }
    QVERIFY(lines->next(line).value());
    QCOMPARE(std::string(line), std::string("thr"));
    QVERIFY(!lines->isEnded());
    QVERIFY(!lines->next(line).value());
    QVERIFY(!LogLines::open(files.file("b.log").toStdString()));
}

void NagiosLines::longLinesKeepTheirBeginning()
{
    const LogFiles files;
    QVERIFY(files.write("a.log", QByteArray(3'000'000, 'x') + "\nshort\n"));
    for (const std::size_t block : {std::size_t(1000), std::size_t(1) << 22}) {
        auto lines = LogLines::open(files.file("a.log").toStdString(), block);
        std::string_view line;
        QVERIFY(lines->next(line).value());
        QCOMPARE(line.size(), LogLines::longestLine);
        QVERIFY(lines->next(line).value());
        QCOMPARE(std::string(line), std::string("short"));
    }
}

MAKEGOOD_TEST(NagiosLines)

} // namespace t_nagios_lines

#include "t_nagios_lines.moc"
