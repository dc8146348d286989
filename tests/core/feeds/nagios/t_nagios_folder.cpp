// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <thread>

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include "feeds/nagios/log_page.h"
#include "log_files.h"
#include "support/test_program.h"

namespace t_nagios_folder
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

QByteArray alert(std::int64_t at, const char *state)
{
    return logLine(at, QByteArray("SERVICE ALERT: web;http;") + state + ";HARD;3;words");
}

const QByteArray states = "CURRENT SERVICE STATE: web;http;OK;HARD;1;fine";
constexpr std::int64_t day = 86'400;

} // namespace

/// Folders of logs: archives in any order, packed ones, logs that grow and move while they are read, and what
/// is no log.
class NagiosFolder : public QObject
{
    Q_OBJECT
private slots:
    void filesAreSortedByTheirFirstLine();
    void aTruncatedLineIsLeftForTheNextSync();
    void aWholeLastLineOfAnArchiveCounts();
    void damagedLinesDoNotStopIt();
    void nothingIsReadPastTheLastLine();
    void aMovedLogIsReadOnce();
    void logsThatMoveWhileTheyAreRead();
    void resumesWhereItStopped();
    void cancels();
    void readsOffTheEventLoop();
    void discoversAndTells();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void NagiosFolder::filesAreSortedByTheirFirstLine()
{
    const LogFiles files;
    // Names that say nothing of the order, a copy beside its original, and a file that is no log.
    QVERIFY(files.write("archives/zz.log", logLine(0, states) + alert(100, "CRITICAL")));
    QVERIFY(files.write("archives/aa.log.gz", gzipped(logLine(day, states) + alert(day + 100, "CRITICAL"))));
    QVERIFY(files.write("archives/mm.log.gz", gzipped(logLine(0, states) + alert(100, "CRITICAL"))));
    QVERIFY(files.write("archives/other.log", "2026-03-01 no such log\n"));
    QVERIFY(files.write("nagios.log-20260303", logLine(2 * day, states) + alert(2 * day + 100, "CRITICAL")));
    QVERIFY(
        files.write("nagios.log", logLine(3 * day, states) + logLine(3 * day + 9000, "LOG VERSION: 2.0")));
    Collected store;
    const SyncReport report = files.pullInto(store, 3 * day + 9000);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(statesText(store, "web", "http", 0, 4 * day),
             std::string("0 up, 100 down, 86400 up, 86500 down, 172800 up, 172900 down, 259200 up"));
    QVERIFY(report.remarks.empty());
}

void NagiosFolder::aTruncatedLineIsLeftForTheNextSync()
{
    const LogFiles files;
    QVERIFY(files.write("nagios.log",
                        logLine(0, states) + alert(100, "CRITICAL")
                            + logLine(200, "SERVICE ALERT: web;http;OK;HARD;3;fi").chopped(1)));
    Collected store;
    const SyncReport first = files.pullInto(store, 9000);
    QVERIFY2(first.succeeded(), textOf(first).c_str());
    QCOMPARE(statesText(store, "web", "http", 0, 9000), std::string("0 up, 100 down"));
    QCOMPARE(store.cursor->before, nagiosAt(101)); // the last whole line, and not beyond
    QVERIFY(files.append("nagios.log", "ne\n" + alert(300, "CRITICAL") + logLine(400, "LOG VERSION: 2.0")));
    QVERIFY(files.pullInto(store, 9000).succeeded());
    QCOMPARE(statesText(store, "web", "http", 0, 9000), std::string("0 up, 100 down, 200 up, 300 down"));
}

void NagiosFolder::aWholeLastLineOfAnArchiveCounts()
{
    const LogFiles files;
    QVERIFY(
        files.write("archives/1.log",
                    logLine(0, "SERVICE ALERT: web;http;OK;HARD;1;ok") + alert(100, "CRITICAL").chopped(1)));
    QVERIFY(files.write("archives/2.log",
                        logLine(day, "LOG ROTATION: DAILY")
                            + logLine(day + 100, "SERVICE ALERT: web;http;OK;HAR").chopped(1)));
    QVERIFY(files.write(
        "nagios.log", logLine(2 * day, "LOG ROTATION: DAILY") + logLine(2 * day + 100, "LOG VERSION: 2.0")));
    Collected store;
    QVERIFY(files.pullInto(store, 2 * day).succeeded());
    QCOMPARE(statesText(store, "web", "http", 0, 2 * day), std::string("0 up, 100 down"));
}

void NagiosFolder::damagedLinesDoNotStopIt()
{
    const LogFiles files;
    QVERIFY(files.write("nagios.log",
                        logLine(0, states) + "\xff\xfe\x80 nonsense\n\n" + QByteArray(2000, '\0') + '\n'
                            + logLine(50, "SERVICE ALERT: web;http;FINE;HARD;3;x")
                            + logLine(100, "SERVICE ALERT: web;http;CRITICAL;HARD;3;\xc3( \xff")
                            + QByteArray(500'000, 'x') + '\n' + alert(200, "OK")
                            + logLine(900, "LOG VERSION: 2.0")));
    Collected store;
    const SyncReport report = files.pullInto(store, 900);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QCOMPARE(statesText(store, "web", "http", 0, 900), std::string("0 up, 100 down, 200 up"));
    QCOMPARE(report.remarks.size(), 1u);
    QVERIFY(report.remarks[0].find("damaged") != std::string::npos);
}

void NagiosFolder::nothingIsReadPastTheLastLine()
{
    const LogFiles files;
    QVERIFY(files.write("nagios.log", logLine(0, states) + logLine(500, "LOG VERSION: 2.0")));
    Collected store;
    QVERIFY(files.pullInto(store, 9000).succeeded());
    QCOMPARE(store.cursor->before, nagiosAt(501));
    // Of the second in which somebody writes only a part may be there.
    LogFolder folder(files.settings().path);
    const auto none = [] { return false; };
    QCOMPARE(readLogStatus(folder, nagiosAt(501), false, none)->upTo, nagiosAt(500));
    QCOMPARE(readLogStatus(folder, nagiosAt(502), false, none)->upTo, nagiosAt(501));
    const SyncReport later = files.pullInto(store, 90'000, 80'000);
    QVERIFY(!later.succeeded() || store.cursor->before == nagiosAt(501));
}

void NagiosFolder::aMovedLogIsReadOnce()
{
    const LogFiles files;
    QVERIFY(files.write("nagios.log", logLine(0, states) + alert(100, "CRITICAL") + alert(200, "OK")));
    Collected store;
    QVERIFY(files.pullInto(store, 90'000).succeeded());
    QVERIFY(files.append("nagios.log", alert(1000, "CRITICAL")));
    QVERIFY(files.rotate("archives/nagios-03-02-2026-00.log"));
    QVERIFY(files.write("nagios.log",
                        logLine(day, "LOG ROTATION: DAILY")
                            + logLine(day, "CURRENT SERVICE STATE: web;http;CRITICAL;HARD;3;words")
                            + alert(day + 60, "OK") + logLine(day + 90, "LOG VERSION: 2.0")));
    QVERIFY(files.pullInto(store, day + 90).succeeded());
    QCOMPARE(statesText(store, "web", "http", 0, day + 90),
             std::string("0 up, 100 down, 200 up, 1000 down, 86460 up"));
}

void NagiosFolder::logsThatMoveWhileTheyAreRead()
{
    // A writer that logs and rotates as fast as it can, and a reader that takes pages meanwhile: what every
    // page says must be the truth of its time.
    const LogFiles files;
    QVERIFY(files.write("nagios.log", logLine(0, states)));
    std::atomic<int> step = 0;
    std::atomic<bool> isOver = false;
    std::thread writer([&] {
        for (int i = 1; i < 400 && !isOver; ++i) {
            QFile log(files.file("nagios.log"));
            if (!log.open(QIODevice::WriteOnly | QIODevice::Append))
                continue;
            log.write(alert(i * 60, i % 2 == 1 ? "CRITICAL" : "OK"));
            log.close();
            if (i % 5 == 0) {
                files.rotate(("archives/" + std::to_string(i) + ".log").c_str());
                files.write("nagios.log",
                            logLine(i * 60 + 1, "LOG ROTATION: DAILY")
                                + logLine(i * 60 + 1,
                                          i % 2 == 1 ? "CURRENT SERVICE STATE: web;http;CRITICAL;HARD;3;words"
                                                     : QByteArray(states)));
            }
            step = i;
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        isOver = true;
    });
    int pages = 0;
    LogFolder folder(files.settings().path);
    std::string wrong;
    while (!isOver && wrong.empty()) {
        const int known = step;
        const auto page = readLogPage(folder, files.settings(), {nagiosAt(0), nagiosAt(known * 60 + 1)},
                                      [] { return false; });
        if (!page) {
            if (page.error().kind != ErrorKind::Unreachable)
                wrong = page.error().text();
            continue;
        }
        const std::size_t found = page->changes.empty() ? 0 : page->changes[0].changes.size();
        if (found != static_cast<std::size_t>(known) + 1)
            wrong = std::to_string(found) + " changes after " + std::to_string(known) + " alerts";
        ++pages;
    }
    isOver = true;
    writer.join();
    QVERIFY2(wrong.empty(), wrong.c_str());
    QVERIFY2(pages > 5, std::to_string(pages).c_str());
}

void NagiosFolder::resumesWhereItStopped()
{
    const LogFiles files;
    QVERIFY(files.write("archives/1.log", logLine(0, states) + alert(30'000, "CRITICAL")));
    QVERIFY(files.write("nagios.log",
                        logLine(day, "CURRENT SERVICE STATE: web;http;CRITICAL;HARD;3;x")
                            + alert(day + 40'000, "OK") + logLine(2 * day - 1, "LOG VERSION: 2.0")));
    Collected store;
    int left = 2;
    PullHooks hooks;
    hooks.isCancelled = [&] { return false; };
    const auto commit = store.commit();
    const NagiosSource source(files.settings());
    const auto stopping
        = [&](const std::vector<ContractPage> &pages, const Cursor &cursor) -> Expected<void> {
        if (left-- == 0)
            return refused("the disk is full");
        return commit(pages, cursor);
    };
    const Interval range{nagiosAt(0), nagiosAt(2 * day)};
    const SyncReport cut = pullSource(source, {}, {"c", {"c"}, "s1"}, range, {}, stopping, hooks);
    QVERIFY(!cut.succeeded());
    QCOMPARE(store.commits, 2);
    QVERIFY(pull(source, store, range).succeeded());
    QCOMPARE(statesText(store, "web", "http", 0, 2 * day), std::string("0 up, 30000 down, 126400 up"));
}

void NagiosFolder::cancels()
{
    const LogFiles files;
    QByteArray text = logLine(0, states);
    while (text.size() < 80'000'000)
        text += logLine(10, "SERVICE NOTIFICATION: ana;web;http;OK;notify;" + QByteArray(1000, 'x'));
    QVERIFY(files.write("nagios.log", text));
    Collected store;
    QElapsedTimer clock;
    clock.start();
    PullHooks hooks;
    hooks.isCancelled = [] { return true; };
    const SyncReport report
        = pull(NagiosSource(files.settings()), store, {nagiosAt(0), nagiosAt(9000)}, {}, hooks);
    QVERIFY(!report.succeeded() && report.error->kind == ErrorKind::Interrupted);
    QCOMPARE(store.commits, 0);
    QVERIFY(clock.elapsed() < 3000);
    HttpLimits limits;
    limits.deadline = std::chrono::milliseconds(1);
    const SyncReport late
        = pull(NagiosSource(files.settings()), store, {nagiosAt(0), nagiosAt(9000)}, limits);
    QVERIFY(!late.succeeded());
    QVERIFY2(late.error->text().find("in time") != std::string::npos, textOf(late).c_str());
}

void NagiosFolder::readsOffTheEventLoop()
{
    const LogFiles files;
    QByteArray text = logLine(0, states);
    for (int i = 0; text.size() < 30'000'000; ++i)
        text += alert(1 + i / 100, i % 2 == 0 ? "CRITICAL" : "OK");
    QVERIFY(files.write("nagios.log", text));
    qint64 longest = 0;
    QElapsedTimer clock;
    QElapsedTimer since;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] { longest = std::max(longest, since.restart()); });
    beat.start(5);
    const auto connection
        = NagiosSource(files.settings()).connect({*new QNetworkAccessManager(&beat), {}, {}});
    bool isDone = false;
    clock.start();
    since.start();
    (*connection)->fetch({nagiosAt(0), nagiosAt(900'000)}, [&](const Expected<SourcePage> &page) {
        isDone = page.has_value() && !page->tooMuch;
    });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 60'000);
    const qint64 took = clock.elapsed();
    longest = std::max(longest, since.elapsed());
    QVERIFY2(took > 100 && longest < took / 2,
             (std::to_string(longest) + " of " + std::to_string(took) + " ms").c_str());
}

void NagiosFolder::discoversAndTells()
{
    const LogFiles files;
    QVERIFY(files.write("archives/1.log",
                        logLine(0, "Naemon 1.4.1 starting... (PID=3)")
                            + logLine(0, "INITIAL HOST STATE: web;UP;HARD;1;up")));
    QVERIFY(files.write("nagios.log",
                        logLine(day, "CURRENT HOST STATE: web;UP;HARD;1;up") + logLine(day, states)
                            + alert(day + 60, "CRITICAL") + logLine(day + 90, "LOG VERSION: 2.0")));
    const NagiosSource source(files.settings());
    const auto status = checkSource(source, {});
    QVERIFY2(status, status ? "" : status.error().text().c_str());
    QCOMPARE(status->product, std::string("Naemon"));
    QCOMPARE(status->version, std::string("1.4.1"));
    QCOMPARE(status->earliest, nagiosAt(0));
    QCOMPARE(status->upTo, nagiosAt(day + 91));
    const auto found = discoverSource(source, {}, {nagiosAt(day + 30), nagiosAt(day + 90)});
    QVERIFY2(found, found ? "" : found.error().text().c_str());
    QCOMPARE(found->size(), std::size_t(2));
    QCOMPARE((*found)[0].labels, (Labels{{"host", "web"}}));
    QVERIFY((*found)[0].lastState == CheckState::Up && (*found)[0].kind == SeriesKind::Changes);
    QCOMPARE((*found)[1].labels, (Labels{{"host", "web"}, {"service", "http"}}));
    QVERIFY((*found)[1].lastState == CheckState::Down);
    QCOMPARE((*found)[1].lastAt, nagiosAt(day + 60));
}

void NagiosFolder::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("no folder") << QString() << QByteArray() << "no such folder";
    QTest::newRow("empty") << "x.txt" << logLine(0, states) << "no log of Nagios in this folder";
    QTest::newRow("no log") << "nagios.log" << QByteArray("hello\nworld\n")
                            << "no log of Nagios in this folder";
    QTest::newRow("damaged gzip") << "nagios.log.gz"
                                  << gzipped(logLine(0, states) + QByteArray(90'000, 'x')).left(40) << "gzip";
}

void NagiosFolder::saysWhatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const LogFiles files;
    NagiosSettings settings = files.settings();
    if (name.isEmpty())
        settings.path += "/nowhere";
    else
        QVERIFY(files.write(qPrintable(name), content));
    Collected store;
    const SyncReport report = pull(NagiosSource(settings), store, {nagiosAt(0), nagiosAt(9000)});
    QVERIFY(!report.succeeded());
    const QString text = QString::fromStdString(report.error->text());
    QVERIFY2(text.contains(says) && text.contains(QString::fromStdString(files.settings().path)),
             qPrintable(text));
    QCOMPARE(store.commits, 0);
}

MAKEGOOD_TEST(NagiosFolder)

} // namespace t_nagios_folder

#include "t_nagios_folder.moc"
