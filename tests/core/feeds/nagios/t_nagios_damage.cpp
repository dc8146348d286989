// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <algorithm>

#include <QElapsedTimer>
#include <QTest>

#include "log_files.h"
#include "misbehaving.h"
#include "support/test_program.h"

namespace t_nagios_damage
{

using namespace makegood::sla;
using namespace makegood::test;

namespace
{

/// What makes a folder of logs wrong. True: done.
using Spoil = std::function<bool(const LogFiles &)>;

QByteArray goodBefore()
{
    return logLine(0, "CURRENT SERVICE STATE: web;http;OK;HARD;1;fine")
        + logLine(100, "SERVICE ALERT: web;http;CRITICAL;HARD;3;no answer");
}

QByteArray goodBehind()
{
    return logLine(900, "SERVICE ALERT: web;http;OK;HARD;3;fine") + logLine(1200, "LOG VERSION: 2.0");
}

const char *const goodStates = "0 up, 100 down, 900 up";

Spoil links(const char *target)
{
    return [=](const LogFiles &files) {
        return QFile::link(QString::fromLatin1(target), files.file("nagios-link.log"));
    };
}

Spoil writes(const char *name, const QByteArray &content)
{
    return [=](const LogFiles &files) { return files.write(name, content); };
}

} // namespace

/// Lines that are damaged in a hundred ways between good ones, and files that are no logs beside a good one:
/// each pull ends in time, what is good counts, what is not does not and is told.
class NagiosDamage : public QObject
{
    Q_OBJECT
private slots:
    void damagedLines_data();
    void damagedLines();
    void aClockThatWasSetBackIsTold();
    void strangeFiles_data();
    void strangeFiles();
    void damagedFiles_data();
    void damagedFiles();
};

void NagiosDamage::damagedLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isTold");
    const auto row = [](const char *name, const QByteArray &line, bool isTold = true) {
        QTest::newRow(name) << line << isTold;
    };
    // Each would end the outage, were it taken for right.
    const QByteArray fields = "web;http;OK;HARD;3";
    for (const QByteArray kind : {"SERVICE ALERT: ", "CURRENT SERVICE STATE: ", "INITIAL SERVICE STATE: "})
        for (qsizetype i = 0; i <= fields.size(); ++i)
            row((kind + "cut off after " + QByteArray::number(i)).constData(),
                logLine(500, kind + fields.left(i)));
    for (const char *other :
         {";http;OK;HARD;3;",          "web;;OK;HARD;3;",          "web;http;;HARD;3;",
          "web;http;OK;;3;",           "web;http;OK;HARD;;",       "web;http;ok;HARD;3;",
          "web;http;UP;HARD;3;",       "web;http; OK;HARD;3;",     "web;http;0;HARD;3;",
          "web;http;RECOVERY;HARD;3;", "web;http;OK;hard;3;",      "web;http;OK;FIRM;3;",
          "web;http;OK;HARD;three;",   "web;http;OK;HARD;3.0;",    "web;http;OK;HARD;0x3;",
          "web;http;OK;HARD;+3;",      "web;http;OK;HARD; 3;",     "web;http;OK;HARD;99999999999999999999;",
          "web,http,OK,HARD,3,",       "web\thttp\tOK\tHARD\t3\t", "web;OK;HARD;3;",
          "http;web;http;OK;HARD;3;",  "OK;HARD;3;web;http;",      "web;http;HARD;OK;3;",
          "web;http;O\xffK;HARD;3;"})
        row(other, logLine(500, QByteArray("SERVICE ALERT: ") + other + "words"));
    row("zeros in the state", logLine(500, QByteArray("SERVICE ALERT: web;http;O\0K;HARD;3;x", 35)));
    row("a host's alert of a service", logLine(500, "HOST ALERT: web;http;OK;HARD;3;x"));
    row("a host's alert with a service's state", logLine(500, "HOST ALERT: web;OK;HARD;3;x"));
    row("a downtime of nobody", logLine(500, "SERVICE DOWNTIME ALERT: ;http;STARTED; x"));
    row("a downtime that does not say what", logLine(500, "SERVICE DOWNTIME ALERT: web;http;PAUSED; x"));
    const QByteArray ok = "SERVICE ALERT: web;http;OK;HARD;3;x\n";
    for (const char *time : {"",
                             "[",
                             "[]",
                             "[] ",
                             "[ 1772323700] ",
                             "[1772323700 ",
                             "[1772323700]",
                             "[1772323700]\t",
                             "[-1772323700] ",
                             "[+1772323700] ",
                             "[1772323700.5] ",
                             "[0x69a38534] ",
                             "[1772323700000] ",
                             "[99999999999999999999] ",
                             "[2026-03-01 00:08:20] ",
                             "[Sun Mar 1 00:08:20 2026] ",
                             "(1772323700) ",
                             "1772323700 ",
                             "{1772323700} ",
                             "[[1772323700]] ",
                             "[1772323700] [",
                             "<14>Mar  1 00:08:20 web nagios: "})
        // A second bracket makes it a line of some other kind.
        row((QByteArray("time ") + time).constData(), time + ok, qstrcmp(time, "[1772323700] [") != 0);
    row("a year ahead", "[1803859700] " + ok, false);
    row("zeros alone", QByteArray(4096, '\0') + '\n');
    row("bytes of nothing within the time",
        QByteArray("[17723\0"
                   "23700] ",
                   14)
            + ok);
    row("UTF-16",
        QByteArray("[\0"
                   "1\0"
                   "7\0"
                   "7\0"
                   "]\0 \0",
                   12)
            + '\n');
    row("a mebibyte without an end", QByteArray(1 << 20, 'x') + '\n');
    row("another line within",
        logLine(500, "SERVICE ALERT: web;ht").chopped(1) + logLine(500, "LOG VERSION: 2.0"));
}

void NagiosDamage::damagedLines()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isTold);
    const LogFiles files;
    QVERIFY(files.write("nagios.log", goodBefore() + line + goodBehind()));
    Collected store;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = files.pullInto(store, 1200);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QVERIFY(clock.elapsed() < 8000);
    QCOMPARE(statesText(store, "web", "http", 0, 1200), std::string(goodStates));
    const auto isDamage
        = [](const std::string &remark) { return remark.find("damaged") != std::string::npos; };
    QCOMPARE(std::ranges::count_if(report.remarks, isDamage), isTold ? 1 : 0);
}

// The line may be right and the clock wrong: it counts where it stands, and the person hears of it.
void NagiosDamage::aClockThatWasSetBackIsTold()
{
    for (const auto &[time, isTold] : {std::pair("[1740787700] ", true), std::pair("[1772323299] ", false)}) {
        const LogFiles files;
        QVERIFY(files.write("nagios.log",
                            goodBefore() + time + "SERVICE ALERT: web;http;OK;HARD;3;x\n" + goodBehind()));
        Collected store;
        const SyncReport report = files.pullInto(store, 1200);
        QVERIFY2(report.succeeded(), textOf(report).c_str());
        QCOMPARE(statesText(store, "web", "http", 0, 1200), std::string("0 up"));
        const auto isClock
            = [](const std::string &remark) { return remark.find("clock") != std::string::npos; };
        QCOMPARE(std::ranges::count_if(report.remarks, isClock), isTold ? 1 : 0);
    }
}

void NagiosDamage::strangeFiles_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char *name, const Spoil &spoil) { QTest::newRow(name) << spoil; };
    row("a folder called a log",
        [](const LogFiles &files) { return QDir().mkdir(files.file("nagios-folder.log")); });
    row("a pipe", [](const LogFiles &files) { // whoever opens it waits for a writer
        return ::mkfifo(qPrintable(files.file("nagios-pipe.log")), 0600) == 0;
    });
    row("a pipe among the archives", [](const LogFiles &files) {
        return ::mkfifo(qPrintable(files.file("archives/nagios-pipe.log")), 0600) == 0;
    });
    row("a link to a pipe", [](const LogFiles &files) {
        return ::mkfifo(qPrintable(files.file("pipe")), 0600) == 0
            && QFile::link(files.file("pipe"), files.file("nagios-link.log"));
    });
    row("a link to nowhere", links("/nowhere/at/all.log"));
    row("a link to itself", links("nagios-link.log"));
    row("a link to zeros without end", links("/dev/zero"));
    row("a link to the folder", links("."));
    row("an empty log", writes("nagios-2.log", {}));
    row("zeros", writes("nagios-2.log", QByteArray(1 << 20, '\0')));
    row("a picture", writes("nagios-2.log", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)));
    row("one endless line", writes("nagios-2.log", QByteArray(20 << 20, '[')));
    row("a web page", writes("archives/2.log", "<html>\n<h1>Log</h1>\n</html>\n"));
    row("a log of something else",
        writes("access.log", "127.0.0.1 - - [01/Mar/2026:00:00:00 +0000] \"GET /\" 200 1\n"));
    row("a log of times alone", writes("archives/2.log", "[1772323700]\n[1772323701]\n"));
    row("nothing, packed", writes("archives/2.log.gz", gzipped({})));
    row("64 MiB of zeros, packed", writes("archives/2.log.gz", gzipped(QByteArray(64 << 20, '\0'))));
}

void NagiosDamage::strangeFiles()
{
    QFETCH(Spoil, spoil);
    const LogFiles files;
    QVERIFY(files.write("nagios.log", goodBefore() + goodBehind()));
    QVERIFY(spoil(files));
    Collected store;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = files.pullInto(store, 1200);
    QVERIFY2(report.succeeded(), textOf(report).c_str());
    QVERIFY(clock.elapsed() < 8000);
    QCOMPARE(statesText(store, "web", "http", 0, 1200), std::string(goodStates));
}

void NagiosDamage::damagedFiles_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Spoil &spoil, const char *says) {
        QTest::newRow(name) << spoil << QString::fromLatin1(says);
    };
    const QByteArray packed = gzipped(goodBefore() + goodBehind());
    row("packed and cut off", writes("nagios.log.gz", packed.left(packed.size() / 2)), "gzip");
    row("packed, the last byte missing", writes("nagios.log.gz", packed.chopped(1)), "gzip");
    row("packed, the head alone", writes("nagios.log.gz", packed.left(10)), "gzip");
    row("packed, with another checksum",
        writes("nagios.log.gz", packed.left(packed.size() - 8) + QByteArray(4, 'x') + packed.right(4)),
        "gzip");
    row("packed, with another length", writes("nagios.log.gz", packed.chopped(4) + QByteArray(4, 'x')),
        "gzip");
    row("called packed, and a log of zeros", writes("nagios.log.gz", QByteArray(100, '\0')), "");
    row("packed in a way that nobody knows", writes("nagios.log.zst", "\x28\xb5\x2f\xfdnothing"), "");
    row(
        "nothing at all", [](const LogFiles &) { return true; }, "no log of Nagios");
    row("other logs alone", writes("other.log", "hello\n"), "no log of Nagios");
}

void NagiosDamage::damagedFiles()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, says);
    const LogFiles files;
    QVERIFY(spoil(files));
    Collected store;
    QElapsedTimer clock;
    clock.start();
    const SyncReport report = files.pullInto(store, 1200);
    judgeMisbehaviour({{}, {}, {says.toStdString()}}, report, clock.elapsed());
    QCOMPARE(store.commits, 0);
}

MAKEGOOD_TEST(NagiosDamage)

} // namespace t_nagios_damage

#include "t_nagios_damage.moc"
