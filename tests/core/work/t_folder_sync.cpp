// SPDX-License-Identifier: GPL-3.0-or-later
// A watched folder: new, changed, half-written and broken files, and what a workspace keeps of them.
#include <QTemporaryDir>
#include <QTest>

#include "feeds/source/source_wait.h"
#include "support/test_program.h"
#include "sync_cases.h"

namespace t_folder_sync
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"test", march};

QByteArray rowsFrom(int from, int to, const char *state = "up", const char *host = "web")
{
    QByteArray text = "time,host,state\n";
    for (int minute = from; minute < to; ++minute)
        text += QByteArray::fromStdString(formatInstant(march + minutes(minute))) + ',' + host + ',' + state
            + '\n';
    return text;
}

} // namespace

class FolderSyncTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SyncBench> m_bench;
    Instant m_now{};

    QString path(const QString &name) const { return m_dir->filePath(QStringLiteral("in/") + name); }

    // The file as it was last changed some minutes before `m_now`.
    void put(const QString &name, const QByteArray &text, int minutesAgo = 5)
    {
        QVERIFY(writeFileAsOf(path(name), text, m_now - minutes(minutesAgo)));
    }

    std::unique_ptr<Source> source(const char *more = "")
    {
        std::string settings = "{'schema': 1, 'kind': 'folder', 'path': '"
            + m_dir->filePath(QStringLiteral("in")).toStdString() + "', 'pattern': '*.csv', " + more
            + "'table': {'schema': 1, 'row': 'check', 'time': {'cell': 'time'}, 'service': '{host}', "
              "'probe': 'http', 'state': {'cell': 'state', 'up': ['up'], 'down': ['down']}}, "
              "'mapping': [{'service': '{service}', 'probe': '{probe}', 'contract': 'alpha'}]}";
        std::ranges::replace(settings, '\'', '"');
        auto read = builtInKinds().read(settings, "s.json");
        if (!read)
            qFatal("%s", read.error().front().text().c_str());
        return std::move(*read);
    }

    SyncOutcome sync()
    {
        const SourceKinds kinds = builtInKinds();
        auto outcome = m_bench->run(
            m_bench->source("s") ? sourceAsRecorded(kinds, *m_bench->source("s"))
                                 : sourceToRecord(*m_bench->workspace, kinds, source(), {"s", "", false}),
            m_now);
        if (!outcome)
            qFatal("%s", outcome.error().front().text().c_str());
        return *outcome;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("in")));
        m_bench = std::make_unique<SyncBench>(m_dir->filePath(QStringLiteral("w.makegood")).toStdString());
        QVERIFY(m_bench->workspace->contracts().importCase(contractFrom("alpha", "2026-03-01"), actor));
        m_now = march + days(10);
    }
    void cleanup()
    {
        m_bench.reset();
        m_dir.reset();
    }

    void readsNewAndChangedFiles()
    {
        put(QStringLiteral("a.csv"), rowsFrom(0, 60));
        put(QStringLiteral("b.csv"), rowsFrom(60, 120));
        put(QStringLiteral("notes.txt"), "no table");
        const SyncOutcome first = sync();
        QVERIFY2(!first.report.error, first.report.error ? first.report.error->text().c_str() : "");
        QCOMPARE(first.checksAdded, 120u);
        QCOMPARE(first.report.pages, 2u);
        QCOMPARE(m_bench->checks("alpha"), 120u);
        QVERIFY(m_bench->source("s")->cursors.at("alpha") == march + minutes(119) + milliseconds(1));

        const auto entries = m_bench->workspace->journal().head().value().count;
        const SyncOutcome again = sync();
        QCOMPARE(again.report.samples, 0u); // nothing was even read
        QCOMPARE(m_bench->workspace->journal().head().value().count, entries);

        put(QStringLiteral("b.csv"), rowsFrom(60, 180), 4);
        put(QStringLiteral("c.csv"), rowsFrom(180, 190), 4);
        const SyncOutcome more = sync();
        QCOMPARE(more.checksAdded, 70u);
        QCOMPARE(more.report.samples, 130u); // a.csv was left alone
        QCOMPARE(m_bench->checks("alpha"), 190u);
    }

    void aNewTimeAloneReadsNothing()
    {
        put(QStringLiteral("a.csv"), rowsFrom(0, 60));
        sync();
        put(QStringLiteral("a.csv"), rowsFrom(0, 60), 2);
        const SyncOutcome touched = sync();
        QCOMPARE(touched.report.samples, 0u);
        QCOMPARE(touched.checksAdded, 0u);
    }

    void aHalfWrittenFileIsWaitedFor()
    {
        put(QStringLiteral("a.csv"), rowsFrom(0, 60));
        put(QStringLiteral("b.csv"), rowsFrom(60, 90), 0);
        put(QStringLiteral("c.csv.part"), "nonsense");
        const SyncOutcome first = sync();
        QCOMPARE(first.checksAdded, 60u);
        QCOMPARE(first.report.remarks.size(), std::size_t(1));
        QVERIFY(first.report.remarks[0].starts_with("b.csv was changed a moment ago"));
        m_now += minutes(1);
        QCOMPARE(sync().checksAdded, 30u);
    }

    void aBrokenFileIsNamedAndStopsNoOther()
    {
        put(QStringLiteral("a.csv"), rowsFrom(0, 60), 9);
        put(QStringLiteral("b.csv"), rowsFrom(60, 70) + "2026-03-01T01:10:00Z,web,odd\n", 8);
        put(QStringLiteral("c.csv"), rowsFrom(70, 80), 7);
        const SyncOutcome outcome = sync();
        QVERIFY(outcome.report.error);
        QCOMPARE(outcome.report.faults.size(), std::size_t(1));
        QVERIFY(outcome.report.error->file.ends_with("/in/b.csv"));
        QCOMPARE(outcome.report.error->line, 12);
        QVERIFY(outcome.isPartial());
        QCOMPARE(m_bench->checks("alpha"), 70u); // nothing of b.csv
        QVERIFY(sync().report.error); // told until it is mended
        put(QStringLiteral("b.csv"), rowsFrom(60, 70), 6);
        QVERIFY(!sync().report.error);
        QCOMPARE(m_bench->checks("alpha"), 80u);
    }

    void seriesWithoutAServiceAreCounted()
    {
        put(QStringLiteral("a.csv"), rowsFrom(0, 10));
        const SourceKinds kinds = builtInKinds();
        std::string settings = source()->toJson();
        settings.replace(settings.find("\"alpha\""), 7, "\"beta\"");
        auto other = kinds.read(settings, "s.json");
        QVERIFY(other);
        // A contract that is not there is refused before anything is read.
        QVERIFY(!sourceToRecord(*m_bench->workspace, kinds, std::move(*other), {"s", "", false}));
    }

    void settingsChangedReadEverythingAgain()
    {
        put(QStringLiteral("a.csv"), rowsFrom(0, 60));
        sync();
        const auto target = sourceToRecord(*m_bench->workspace, builtInKinds(),
                                           source("'zone': 'Europe/Berlin', "), {"s", "", false});
        QVERIFY(target && !target->notes.empty());
        const auto outcome = m_bench->run(*target, m_now);
        QVERIFY(outcome && !outcome->report.error);
        QCOMPARE(outcome->report.samples, 60u);
        QCOMPARE(outcome->checksAdded, 0u);
    }

    void removedSourcesForgetTheirFiles()
    {
        put(QStringLiteral("a.csv"), rowsFrom(0, 60));
        sync();
        QVERIFY(!m_bench->workspace->sources().memory("s").value().empty());
        QVERIFY(m_bench->workspace->sources().save({m_bench->source("s"), std::nullopt}, actor));
        QVERIFY(m_bench->workspace->sources().memory("s").value().empty());
    }

    void missingFolderIsUnreachable()
    {
        QVERIFY(QDir(m_dir->filePath(QStringLiteral("in"))).removeRecursively());
        const SyncOutcome outcome = sync();
        QVERIFY(outcome.report.error && outcome.report.error->kind == ErrorKind::Unreachable);
    }

    void isTestedAndDiscovered()
    {
        put(QStringLiteral("a.csv"), rowsFrom(0, 60) + rowsFrom(60, 61, "down", "mail").mid(16));
        const auto folder = source();
        QVERIFY(checkSource(*folder, {}));
        const auto found = discoverSource(*folder, {}, {march, m_now});
        QVERIFY2(found, found ? "" : found.error().text().c_str());
        QCOMPARE(found->size(), std::size_t(2));
        QCOMPARE(labelsText((*found)[0].labels), std::string("{probe=\"http\",service=\"mail\"}"));
        QVERIFY((*found)[0].lastState == CheckState::Down);
        QVERIFY((*found)[1].lastAt == march + minutes(59));
    }

    void settingsAreReadStrictly()
    {
        const auto errors = builtInKinds().read(
            "{\"schema\": 1, \"kind\": \"folder\", \"path\": \"in\", \"pattern\": \"a/b\", "
            "\"table\": \"lost\", \"settle\": \"2h\", \"mapping\": []}",
            "s.json");
        QVERIFY(!errors);
        std::string all;
        for (const Error &error : errors.error())
            all += error.key + ' ';
        QCOMPARE(all, std::string("path pattern table settle "));
        const auto again = builtInKinds().read(source()->toJson(), "again");
        QVERIFY2(again, again ? "" : again.error().front().text().c_str());
        QCOMPARE((*again)->toJson(), source()->toJson());
    }
};

MAKEGOOD_TEST(FolderSyncTest)

} // namespace t_folder_sync

#include "t_folder_sync.moc"
