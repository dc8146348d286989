// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "feeds/prober/journal_reader.h"
#include "feeds/prober/probe_journal.h"
#include "feeds/prober/probe_schedule.h"
#include "support/files.h"
#include "support/november.h"
#include "support/test_program.h"

namespace t_probe_journal
{

using namespace makegood::feeds;
using namespace makegood::test;

/// The journal is proof: what is in it is whole, and what was changed in it shows. And when to look.
class ProbeJournalTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void whatWasWrittenIsRead();
    void aDayIsAFile();
    void aTornLineIsDroppedAndSaid();
    void aLineThatWasChangedIsSaid_data();
    void aLineThatWasChangedIsSaid();
    void missingDaysAreSaid();
    void oneWriterAtATime();
    void whatCannotBeWrittenChangesNothing();
    void instantsOfTheSchedule();

private:
    std::string folder() const { return m_dir->path().toStdString(); }
    QString file(const char *day) const
    {
        return m_dir->filePath(QStringLiteral("probes-%1.jsonl").arg(QLatin1String(day)));
    }
    std::unique_ptr<ProbeJournal> opened(const char *now) const
    {
        auto attempt = ProbeJournal::open(folder(), at(now));
        return attempt ? std::move(attempt->journal) : nullptr;
    }
    JournalReading read(const char *from, const char *to) const
    {
        return readJournal(folder(), span(from, to)).value();
    }
    // Five minutes of one target, the third of them down.
    void writeFive() const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace
{

ProbeRecord record(Instant when, CheckState state = CheckState::Up, const char *detail = "HTTP 200")
{
    return {when, "Web \"shop\"", "https://example.com/", "https", {state, Duration(12), detail}};
}

} // namespace

void ProbeJournalTest::writeFive() const
{
    const auto journal = opened("2026-11-30T08:00:00Z");
    QVERIFY(journal);
    for (int i = 0; i < 5; ++i) {
        const Instant when = at("2026-11-30T08:00:00Z") + std::chrono::minutes(i);
        QVERIFY(journal->addRound(when, {record(when, i == 2 ? CheckState::Down : CheckState::Up)}, {}));
    }
}

void ProbeJournalTest::whatWasWrittenIsRead()
{
    const Instant when = at("2026-11-30T08:00:00Z");
    std::vector<ProbeRecord> round = {record(when), record(when, CheckState::Down, "über \"quotes\"\n\x1b"),
                                      record(when, CheckState::Unknown, "no ping")};
    {
        const auto journal = opened("2026-11-30T07:59:00.250Z");
        QVERIFY(journal && !journal->lastProbe());
        QVERIFY(journal->addStart(at("2026-11-30T07:59:00.250Z"), "test 1", std::chrono::minutes(1), 3));
        QVERIFY(journal->addRound(when, round, span("2026-11-30T07:00:00Z", "2026-11-30T08:00:00Z")));
        QVERIFY(journal->addStop(at("2026-11-30T08:00:30Z")));
    }
    const JournalReading all = read("2026-11-30T00:00:00Z", "2026-12-01T00:00:00Z");
    QVERIFY(all.records == round);
    QVERIFY(all.pauses == std::vector<Interval>{span("2026-11-30T07:00:00Z", "2026-11-30T08:00:00Z")});
    QVERIFY(all.remarks.empty());
    // Only what is asked for; a pause also where it ends later.
    QVERIFY(read("2026-11-30T08:00:00.001Z", "2026-12-01T00:00:00Z").records.empty());
    const JournalReading before = read("2026-11-30T07:30:00Z", "2026-11-30T08:00:00Z");
    QVERIFY(before.records.empty() && before.pauses.size() == 1);
    QCOMPARE(opened("2026-11-30T08:01:00Z")->lastProbe().value(), when);
    QCOMPARE(journalBegin(folder())->value(), at("2026-11-30T07:59:00.250Z"));
    QVERIFY(readJournal("/nonexistent/makegood", span("2026-11-30T00:00:00Z", "2026-12-01T00:00:00Z"))
                ->records.empty());
}

void ProbeJournalTest::aDayIsAFile()
{
    const auto journal = opened("2026-10-24T22:00:00Z");
    // Europe sets its clocks back in this night: nothing of it is seen here.
    for (Instant when = at("2026-10-24T22:00:00Z"); when < at("2026-10-26T00:30:00Z");
         when += std::chrono::minutes(30))
        QVERIFY(journal->addRound(when, {record(when)}, {}));
    QCOMPARE(QDir(m_dir->path()).entryList({QStringLiteral("*.jsonl")}).size(), 3);
    QCOMPARE(contentOfFile(file("2026-10-25")).count('\n'), 49); // 48 results and the first line
    const JournalReading all = read("2026-10-24T00:00:00Z", "2026-10-27T00:00:00Z");
    QCOMPARE(all.records.size(), 53u);
    QVERIFY2(all.remarks.empty(), all.remarks.empty() ? "" : all.remarks.front().c_str());
    QCOMPARE(read("2026-10-25T00:00:00Z", "2026-10-26T00:00:00Z").records.size(), 48u);
    // A clock that was set back goes on in the last file: the days before it are closed.
    QVERIFY(journal->addRound(at("2026-10-25T12:10:00Z"), {record(at("2026-10-25T12:10:00Z"))}, {}));
    QCOMPARE(contentOfFile(file("2026-10-25")).count('\n'), 49);
    QVERIFY(read("2026-10-24T00:00:00Z", "2026-10-27T00:00:00Z").remarks.empty());
}

void ProbeJournalTest::aTornLineIsDroppedAndSaid()
{
    writeFive();
    const QByteArray whole = contentOfFile(file("2026-11-30"));
    for (const int cut : {1, 40, 150}) {
        QVERIFY(writeFile(file("2026-11-30"), whole.left(whole.size() - cut)));
        const JournalReading torn = read("2026-11-30T00:00:00Z", "2026-12-01T00:00:00Z");
        QCOMPARE(torn.records.size(), 4u);
        QCOMPARE(torn.remarks.size(), 1u);
        QVERIFY2(torn.remarks[0].find("2026-11-30.jsonl: its last line was not written to its end")
                     != std::string::npos,
                 torn.remarks[0].c_str());
        QCOMPARE(torn.changedLines, 0u);
    }
    {
        const auto journal = opened("2026-11-30T09:00:00Z");
        QVERIFY(journal);
        QCOMPARE(journal->lastProbe().value(), at("2026-11-30T08:03:00Z"));
        QVERIFY(journal->addRound(at("2026-11-30T09:00:00Z"), {record(at("2026-11-30T09:00:00Z"))}, {}));
    }
    QVERIFY(contentOfFile(file("2026-11-30")).contains("\"event\":\"torn\""));
    const JournalReading mended = read("2026-11-30T00:00:00Z", "2026-12-01T00:00:00Z");
    QCOMPARE(mended.records.size(), 5u);
    QVERIFY2(mended.remarks.empty(), mended.remarks.empty() ? "" : mended.remarks.front().c_str());
    // Not even the first line was written to its end.
    QVERIFY(writeFile(file("2026-12-01"), "{\"at\":\"2026"));
    QVERIFY(opened("2026-12-01T00:00:00Z"));
    QVERIFY(read("2026-11-30T00:00:00Z", "2026-12-02T00:00:00Z").remarks.empty());
}

void ProbeJournalTest::aLineThatWasChangedIsSaid_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("line");
    QTest::newRow("a word") << 0 << QStringLiteral("line 4 ");
    QTest::newRow("a line is gone") << 1 << QStringLiteral("line 4 ");
    QTest::newRow("a line twice") << 2 << QStringLiteral("line 5 ");
    QTest::newRow("no line of ours") << 3 << QStringLiteral("line 4 ");
    QTest::newRow("the first line is gone") << 4 << QStringLiteral("line 1 ");
}

void ProbeJournalTest::aLineThatWasChangedIsSaid()
{
    QFETCH(int, how);
    QFETCH(QString, line);
    writeFive();
    QList<QByteArray> lines = contentOfFile(file("2026-11-30")).split('\n');
    switch (how) {
    case 0: // the outage never was
        QVERIFY(lines[3].contains("\"down\""));
        lines[3].replace("\"down\"", "\"up\"");
        break;
    case 1:
        lines.removeAt(3);
        break;
    case 2:
        lines.insert(4, lines[3]);
        break;
    case 3:
        lines.insert(3, "{\"at\":\"2026-11-30T08:01:30Z\",\"state\":\"down\"}");
        break;
    default:
        lines.removeFirst();
    }
    QVERIFY(writeFile(file("2026-11-30"), lines.join('\n')));
    const JournalReading found = read("2026-11-30T00:00:00Z", "2026-12-01T00:00:00Z");
    QVERIFY(found.changedLines > 0);
    QVERIFY2(found.remarks.front().find("2026-11-30.jsonl: " + line.toStdString()) != std::string::npos,
             found.remarks.front().c_str());
    if (how == 0)
        QCOMPARE(found.records.size(), 4u); // not the changed one
    // Lines behind it count again, and time that is not asked for is looked through as well.
    QVERIFY(found.records.back().at == at("2026-11-30T08:04:00Z"));
    QVERIFY(read("2026-11-30T08:04:00Z", "2026-12-01T00:00:00Z").changedLines > 0);
}

void ProbeJournalTest::missingDaysAreSaid()
{
    {
        const auto journal = opened("2026-11-28T08:00:00Z");
        for (const char *when : {"2026-11-28T08:00:00Z", "2026-11-29T08:00:00Z", "2026-11-30T08:00:00Z"})
            QVERIFY(journal->addRound(at(when), {record(at(when))}, {}));
    }
    QVERIFY(read("2026-11-30T00:00:00Z", "2026-12-01T00:00:00Z").remarks.empty());
    QVERIFY(QFile::remove(file("2026-11-29")));
    const JournalReading found = read("2026-11-30T00:00:00Z", "2026-12-01T00:00:00Z");
    QCOMPARE(found.changedLines, 1u);
    QVERIFY2(found.remarks[0].find("does not go on where the file before it ends") != std::string::npos,
             found.remarks[0].c_str());
    QCOMPARE(found.records.size(), 1u);
    // The oldest ones may go: whoever keeps a year keeps the proof of that year.
    QVERIFY(QFile::remove(file("2026-11-28")));
    QVERIFY(read("2026-11-30T00:00:00Z", "2026-12-01T00:00:00Z").remarks.empty());
}

void ProbeJournalTest::oneWriterAtATime()
{
    QCOMPARE(ProbeJournal::writerOf(folder()), std::string());
    auto journal = opened("2026-11-30T08:00:00Z");
    QVERIFY(journal);
    const auto second = ProbeJournal::open(folder(), at("2026-11-30T08:00:00Z"));
    QVERIFY(second && !second->journal);
    QVERIFY2(second->holder.find("process " + std::to_string(QCoreApplication::applicationPid()))
                 != std::string::npos,
             second->holder.c_str());
    QCOMPARE(ProbeJournal::writerOf(folder()), second->holder);
    journal.reset();
    QVERIFY(opened("2026-11-30T08:00:00Z"));
    // A file that a killed program left behind keeps nobody out.
    QVERIFY(writeFile(m_dir->filePath(QStringLiteral("probes.lock")), "4194000\nmakegood\nelsewhere\n"));
    QVERIFY(!ProbeJournal::open("/proc/makegood", at("2026-11-30T08:00:00Z")));
}

void ProbeJournalTest::whatCannotBeWrittenChangesNothing()
{
    writeFive();
    const auto journal = opened("2026-11-30T09:00:00Z");
    const std::string seal = journal->seal();
    // A folder where the next day's file should be.
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("probes-2026-12-01.jsonl")));
    const Instant when = at("2026-12-01T00:00:00Z");
    const auto failed = journal->addRound(when, {record(when)}, {});
    QVERIFY(!failed && failed.error().kind == ErrorKind::Unreachable);
    QVERIFY2(failed.error().what.find("what it holds is safe") != std::string::npos,
             failed.error().what.c_str());
    QCOMPARE(journal->seal(), seal);
    QVERIFY(QDir(m_dir->path()).rmdir(QStringLiteral("probes-2026-12-01.jsonl")));
    QVERIFY(journal->addRound(when, {record(when)}, {}));
    QVERIFY(read("2026-11-30T00:00:00Z", "2026-12-02T00:00:00Z").remarks.empty());
}

void ProbeJournalTest::instantsOfTheSchedule()
{
    ProbeSchedule minutely(std::chrono::minutes(1), {});
    QCOMPARE(minutely.slotOf(at("2026-11-30T08:00:59.999Z")), at("2026-11-30T08:00:00Z"));
    QCOMPARE(minutely.slotOf(at("1969-12-31T23:59:59Z")), at("1969-12-31T23:59:00Z"));
    QVERIFY(minutely.isDue(at("2026-11-30T08:00:01Z")));
    minutely.looked(at("2026-11-30T08:00:01Z"));
    QVERIFY(!minutely.isDue(at("2026-11-30T08:00:59.999Z")));
    QVERIFY(minutely.isDue(at("2026-11-30T08:01:00Z")));
    QCOMPARE(minutely.nextAfter(at("2026-11-30T08:00:01Z")), at("2026-11-30T08:01:00Z"));
    // The clock was set back: what was looked at is not looked at again.
    QVERIFY(!minutely.isDue(at("2026-11-30T07:30:00Z")));
    QCOMPARE(minutely.nextAfter(at("2026-11-30T07:30:00Z")), at("2026-11-30T08:01:00Z"));
    // The run before ended eight minutes ago.
    const Instant last = at("2026-11-30T08:00:02Z");
    QVERIFY(!minutely.pauseBefore(at("2026-11-30T08:01:00Z"), last));
    QVERIFY(minutely.pauseBefore(at("2026-11-30T08:09:30Z"), last)
            == span("2026-11-30T08:01:00Z", "2026-11-30T08:09:00Z"));
    QVERIFY(!minutely.pauseBefore(at("2026-11-30T08:09:30Z"), {}));
    const ProbeSchedule hourly(std::chrono::hours(1), at("2026-11-30T08:20:00Z"));
    QVERIFY(!hourly.isDue(at("2026-11-30T08:59:59Z")));
    QVERIFY(hourly.isDue(at("2026-11-30T09:00:00Z")));
}

MAKEGOOD_TEST(ProbeJournalTest)

} // namespace t_probe_journal

#include "t_probe_journal.moc"
