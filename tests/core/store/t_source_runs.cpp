// SPDX-License-Identifier: GPL-3.0-or-later
// The history of runs of a source, its pause, and what of it the journal tells.
#include <QFile>

#include "rich_case.h"
#include "store_fixture.h"
#include "support/test_program.h"

namespace t_source_runs
{

using namespace makegood::store;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"r.kim", sys_days(2026y / November / 1)};
const Instant march = sys_days(2026y / March / 1);

SourceRun runAt(int minute, SourceRunOutcome outcome = SourceRunOutcome::Done)
{
    SourceRun run;
    run.began = march + minutes(minute);
    run.ended = run.began + seconds(2);
    run.outcome = outcome;
    return run;
}

} // namespace

class SourceRunsTest : public QObject, private StoreFixture
{
    Q_OBJECT

private:
    const StoredSource m_recorded{"s", "c", "fake", "{}"};

    StoredSource source() { return m_workspace->sources().list().value().at(0); }
    std::int64_t entries() { return m_workspace->journal().head().value().count; }
    std::vector<SourceRun> runs(int most = SourceStore::keptRuns)
    {
        return m_workspace->sources().runs("s", most).value();
    }

private slots:
    void initTestCase_data() { eachEngine(); }
    void init()
    {
        createWorkspace();
        CaseData data = bareCase();
        const std::size_t at = data.contractToml.find("id = \"" + data.contract.id + '"');
        data.contractToml.replace(at, 6 + data.contract.id.size(), "id = \"c");
        data.contract.id = "c";
        GOOD(m_workspace->contracts().importCase(data, actor));
        GOOD(m_workspace->sources().save({{}, m_recorded}, actor));
    }
    void cleanup() { m_workspace.reset(); }

    void everyFieldComesBack()
    {
        QVERIFY(runs().empty());
        SourceRun run = runAt(0, SourceRunOutcome::NotLetIn);
        run.pages = 3;
        run.checks = 1234567890123;
        run.error = "the server does not let us in";
        run.unmapped = {{"up{a=\"b\"}", 17}, {"up{}", 1}};
        const auto before = entries();
        GOOD(m_workspace->sources().addRun("s", run));
        QCOMPARE(runs().size(), 1u);
        QVERIFY(runs().front() == run);
        QCOMPARE(entries(), before); // no act of a person
        REFUSED(m_workspace->sources().addRun("t", run), "no source 't'");
        QVERIFY(m_workspace->sources().runs("t").value().empty());
    }

    void theLastTwoHundredStay()
    {
        for (int i = 0; i < SourceStore::keptRuns + 7; ++i)
            GOOD(m_workspace->sources().addRun("s", runAt(i)));
        const auto kept = runs();
        QCOMPARE(int(kept.size()), SourceStore::keptRuns);
        QVERIFY(kept.front().began == march + minutes(SourceStore::keptRuns + 6));
        QVERIFY(kept.back().began == march + minutes(7));
        QCOMPARE(runs(3).size(), 3u);
        // The clock was set back: the newest is what ran last.
        GOOD(m_workspace->sources().addRun("s", runAt(-600)));
        QVERIFY(runs(1).front().began == march - minutes(600));
        GOOD(m_workspace->upkeep().checkIntegrity());
    }

    void otherSourcesKeepTheirRuns()
    {
        GOOD(m_workspace->sources().save({{}, StoredSource{"t", "c", "fake", "{}"}}, actor));
        GOOD(m_workspace->sources().addRun("t", runAt(0)));
        for (int i = 0; i < SourceStore::keptRuns + 1; ++i)
            GOOD(m_workspace->sources().addRun("s", runAt(i)));
        QCOMPARE(m_workspace->sources().runs("t").value().size(), 1u);
    }

    // A failed run without a page saw nothing, and tells nothing about the series.
    void unmappedSeriesAreThoseOfTheLastRunThatRead()
    {
        SourceRun first = runAt(0);
        first.pages = 1;
        for (int i = 0; i < 300; ++i)
            first.unmapped["series " + std::to_string(1000 + i)] = 5;
        GOOD(m_workspace->sources().addRun("s", first));
        QCOMPARE(runs().front().unmapped.size(), SourceRun::mostUnmapped);
        GOOD(m_workspace->sources().addRun("s", runAt(1, SourceRunOutcome::Failed)));
        QVERIFY(runs()[0].unmapped.empty());
        QCOMPARE(runs()[1].unmapped.size(), SourceRun::mostUnmapped);
        SourceRun mapped = runAt(2);
        mapped.pages = 1;
        GOOD(m_workspace->sources().addRun("s", mapped));
        for (const SourceRun &run : runs())
            QVERIFY(run.unmapped.empty());
    }

    void pausingIsAnActOfItsOwn()
    {
        StoredSource paused = m_recorded;
        paused.paused = true;
        GOOD(m_workspace->sources().save({m_recorded, paused}, actor));
        QVERIFY(source().paused);
        QCOMPARE(m_workspace->journal().all().value().back().kind, std::string("pause-source"));
        REFUSED(m_workspace->sources().save({m_recorded, m_recorded}, actor), "changed meanwhile");
        GOOD(m_workspace->sources().save({paused, m_recorded}, actor));
        QVERIFY(!source().paused);
        QCOMPARE(m_workspace->journal().all().value().back().kind, std::string("resume-source"));
        StoredSource hourly = m_recorded;
        hourly.every = hours(1);
        GOOD(m_workspace->sources().save({m_recorded, hourly}, actor));
        QVERIFY(source().every == Duration(hours(1)));
        const JournalEntry entry = m_workspace->journal().all().value().back();
        QCOMPARE(entry.kind, std::string("source"));
        QCOMPARE(QString::fromStdString(entry.payload),
                 QStringLiteral("s {} for contract c every 1h (before: s {} for contract c)"));
    }

    void aRoutineSyncIsNotInTheJournal()
    {
        const auto before = entries();
        const std::vector<CheckSeries> checks{minuteChecks(march, 60, 7, "query")};
        GOOD(m_workspace->evidence().addPages({{"c", checks}}, actor, SyncCursor{"s", march + hours(1)}));
        QCOMPARE(entries(), before);
        GOOD(m_workspace->evidence().addPages({{"c", {minuteChecks(march + hours(2), 60, 7, "q")}}}, actor));
        QCOMPARE(entries(), before + 1); // by a person, without a source
    }

    void removingTakesTheHistoryAlong()
    {
        SourceRun run = runAt(0);
        run.pages = 1;
        run.unmapped = {{"x", 1}};
        GOOD(m_workspace->sources().addRun("s", run));
        GOOD(m_workspace->sources().save({source(), {}}, actor));
        GOOD(m_workspace->sources().save({{}, m_recorded}, actor));
        QVERIFY(runs().empty());
        GOOD(m_workspace->upkeep().checkIntegrity());
    }
};

MAKEGOOD_TEST(SourceRunsTest)

} // namespace t_source_runs

#include "t_source_runs.moc"
