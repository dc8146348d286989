// SPDX-License-Identifier: GPL-3.0-or-later
// Sources that are synced while the window is open, by the schedule and by a person.
#include <QSignalSpy>
#include <QtTest>

#include "support/fake_server.h"
#include "support/test_program.h"
#include "sync_cases.h"
#include "work/sync_recorded.h"
#include "workspaces_at_hand.h"

namespace t_session_source_syncs
{

using namespace makegood;
using namespace makegood::test;
using namespace makegood::ui;
using namespace std::chrono;

namespace
{

const QString file = QStringLiteral("w");
const Actor actor{"test", march};
constexpr Month inMarch{year(2026) / 3};

} // namespace

class TestSourceSyncs : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aSourceIsSyncedByItselfAndJudged();
    void afterSleepItRunsOnce();
    void aPersonSyncsCancelsAndPauses();
    void failuresAreNotRepeatedAtOnce();
    void anotherProgramIsWaitedFor();
    void whatAnotherProgramBroughtIsShown();
    void anotherWorkspaceEndsTheSync();
    void coverageFollows();

private:
    // Read up to now: the cursor is behind the check of this minute, whatever of the minute has passed.
    bool isNow(Instant at) const { return at == floor<minutes>(m_now) + Duration(1); }
    std::string path() const { return m_files->file(file).toStdString(); }
    SourceServices services() const
    {
        SourceServices out;
        out.kinds = std::make_shared<const SourceKinds>(withTicker());
        out.keyring = keyringInMemory();
        out.limits.attempts = 1;
        out.who = QStringLiteral("ana");
        return out;
    }
    void record(const std::string &id, const std::string &address, const std::string &rows)
    {
        const auto source = withTicker().read(tickerSettings(address, '[' + rows + ']'), "s").value();
        const auto done = m_files->stored(file)->sources().save(
            {{}, StoredSource{id, "", "ticker", source->toJson()}}, actor);
        QVERIFY(done.has_value());
    }
    // Opens a session over the workspace, and waits until its sources were read.
    void open()
    {
        m_session = std::make_unique<Session>(
            m_jobs.get(), [this] { return m_now; }, services());
        m_finished = std::make_unique<QSignalSpy>(m_session->syncs(), &SourceSyncs::finished);
        QVERIFY(m_files->open(*m_session, file));
        m_session->judging()->showMonth(inMarch);
        QTRY_VERIFY(!m_session->syncs()->health().empty());
    }
    SourceSyncs &syncs() { return *m_session->syncs(); }
    const SourceHealth &health(std::size_t i = 0) { return m_session->syncs()->health().at(i); }
    std::size_t storedRuns() { return m_files->stored(file)->sources().runs("s").value().size(); }

    std::unique_ptr<WorkspacesAtHand> m_files;
    std::unique_ptr<TickerServer> m_ticker;
    std::unique_ptr<JobTracker> m_jobs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QSignalSpy> m_finished;
    Instant m_now{};
};

void TestSourceSyncs::init()
{
    m_now = march + hours(12) + seconds(30); // between two checks, since a sync ends some milliseconds later
    m_files = std::make_unique<WorkspacesAtHand>();
    m_files->add(file, {contractFrom("alpha", "2026-03-01"), contractFrom("beta", "2026-03-01")});
    m_ticker = std::make_unique<TickerServer>();
    m_ticker->hosts = {"a", "b", "c"};
    m_jobs = std::make_unique<JobTracker>();
}

void TestSourceSyncs::cleanup()
{
    m_finished.reset();
    m_jobs.reset(); // jobs end before what they report to
    m_session.reset();
    m_ticker.reset();
    m_files.reset();
}

void TestSourceSyncs::aSourceIsSyncedByItselfAndJudged()
{
    record("s", m_ticker->address(), rowFor("a", "alpha"));
    open();
    QTest::qWait(50);
    QCOMPARE(m_finished->count(), 0); // not before it is turned on
    QTRY_VERIFY(m_session->judging()->figures().find("alpha", inMarch) != nullptr);
    QVERIFY(!m_session->judging()->figures().find("alpha", inMarch)->figures.services.empty());
    QVERIFY(syncs().dataUntil("alpha").has_value() && !*syncs().dataUntil("alpha"));
    QVERIFY(!syncs().dataUntil("beta").has_value());
    QSignalSpy started(&syncs(), &SourceSyncs::started);
    QSignalSpy invalidated(m_session->judging(), &Judging::invalidated);
    const auto covered = [this] {
        const MonthEntry *entry = m_session->judging()->figures().find("alpha", inMarch);
        return entry == nullptr ? Duration(-1) : entry->figures.services.front().coveredElapsed;
    };
    QVERIFY(covered() == Duration(0));
    bool wasGone = false;
    connect(m_session->judging(), &Judging::figuresChanged, this,
            [&] { wasGone = wasGone || covered() < Duration(0); });
    syncs().setAutomatic(true);
    syncs().look();
    QVERIFY(syncs().running("s") != nullptr);
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(started.count(), 1);
    QCOMPARE(m_finished->front().at(1).value<SourceRun>().checks, 721u);
    QVERIFY(syncs().running("s") == nullptr);
    QTRY_VERIFY(health().state == SourceState::Ok);
    QVERIFY(isNow(**syncs().dataUntil("alpha")));
    QVERIFY(health().next > m_now);
    QTRY_VERIFY(covered() > hours(11)); // the page changes in place
    QVERIFY(!wasGone && invalidated.count() == 0);
    QCOMPARE(storedRuns(), 1u);
}

void TestSourceSyncs::afterSleepItRunsOnce()
{
    record("s", m_ticker->address(), rowFor("a", "alpha"));
    open();
    syncs().setAutomatic(true);
    syncs().look();
    QTRY_COMPARE(m_finished->count(), 1);
    QTRY_VERIFY(health().state == SourceState::Ok);
    syncs().look();
    QVERIFY(syncs().running("s") == nullptr); // not due
    m_now += hours(20);
    for (int i = 0; i < 5; ++i)
        syncs().look();
    QTRY_COMPARE(m_finished->count(), 2);
    QTRY_VERIFY(health().dataUntil && isNow(*health().dataUntil));
    for (int i = 0; i < 5; ++i) {
        syncs().look();
        QVERIFY(syncs().running("s") == nullptr);
    }
    QCOMPARE(storedRuns(), 2u);
    QCOMPARE(m_finished->back().at(1).value<SourceRun>().checks, 1200u);
}

void TestSourceSyncs::aPersonSyncsCancelsAndPauses()
{
    // A server that never answers a page.
    FakeServer silent([](QTcpSocket &socket, const FakeRequest &request) {
        if (request.path == "/version")
            FakeServer::reply(socket, 200, "text/plain", "7");
    });
    record("s", silent.address(), rowFor("a", "alpha"));
    open();
    syncs().pause("s", true);
    QTRY_VERIFY(health().state == SourceState::Paused);
    syncs().setAutomatic(true);
    syncs().look();
    QVERIFY(syncs().running("s") == nullptr);
    syncs().syncAll();
    QVERIFY(syncs().running("s") == nullptr);
    syncs().syncNow("s"); // a person knows better
    syncs().syncNow("s");
    QVERIFY(syncs().running("s") != nullptr);
    QTRY_COMPARE(silent.requests().size(), 2u);
    syncs().cancel("s");
    QTRY_COMPARE(m_finished->count(), 1);
    QVERIFY(m_finished->front().at(1).value<SourceRun>().outcome == SourceRunOutcome::Interrupted);
    syncs().pause("s", false);
    QTRY_VERIFY(health().state != SourceState::Paused);
    syncs().cancel("s");
    syncs().setAutomatic(false);
    syncs().setEvery("s", Duration(hours(1)));
    QTRY_VERIFY(health().source.every == Duration(hours(1)));
    QTRY_VERIFY(syncs().running("s") == nullptr);
    syncs().remove("s");
    QTRY_VERIFY(syncs().health().empty());
    std::vector<std::string> acts;
    const auto journal = m_files->stored(file)->journal().all().value();
    for (const JournalEntry &entry : journal)
        if (entry.who == "ana")
            acts.push_back(entry.kind);
    QVERIFY((acts == std::vector<std::string>{"pause-source", "resume-source", "source", "remove-source"}));
}

void TestSourceSyncs::failuresAreNotRepeatedAtOnce()
{
    m_ticker->failAfter = 0;
    record("s", m_ticker->address(), rowFor("a", "alpha"));
    open();
    QSignalSpy written(m_session->workspace(), &WorkspaceHandle::written);
    syncs().setAutomatic(true);
    syncs().look();
    QTRY_COMPARE(m_finished->count(), 1);
    QTRY_VERIFY(health().state == SourceState::Failed);
    const auto asked = m_ticker->requests().size();
    for (int i = 0; i < 5; ++i)
        syncs().look();
    QVERIFY(syncs().running("s") == nullptr);
    QCOMPARE(m_ticker->requests().size(), asked);
    QCOMPARE(written.count(), 0);
    m_now += minutes(2);
    m_ticker->failAfter.reset();
    syncs().look();
    QTRY_COMPARE(m_finished->count(), 2);
    QTRY_VERIFY(health().state == SourceState::Ok);
}

void TestSourceSyncs::anotherProgramIsWaitedFor()
{
    record("s", m_ticker->address(), rowFor("a", "alpha"));
    open();
    auto other = SyncLock::tryToTake(path(), "makegood-cli", march).value();
    QVERIFY(other.lock != nullptr);
    QSignalSpy held(&syncs(), &SourceSyncs::heldByOther);
    syncs().syncNow("s");
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(held.front().at(0).value<SyncHolder>().program, std::string("makegood-cli"));
    QVERIFY(syncs().running("s") == nullptr);
    QCOMPARE(m_finished->count(), 0);
    other.lock.reset();
    syncs().look(); // as the timer does
    QTRY_COMPARE(m_finished->count(), 1);
    QVERIFY(m_finished->front().at(1).value<SourceRun>().outcome == SourceRunOutcome::Done);
    // The lock is given back when the last sync is done.
    QTRY_VERIFY(SyncLock::tryToTake(path(), "test", march).value().lock != nullptr);
}

void TestSourceSyncs::whatAnotherProgramBroughtIsShown()
{
    record("s", m_ticker->address(), rowFor("a", "alpha"));
    open();
    QSignalSpy written(m_session->workspace(), &WorkspaceHandle::written);
    const SourceKinds kinds = withTicker();
    const SyncMeans means{kinds, {}, [this] { return m_now; }, "other"};
    QVERIFY(!syncSource(*m_files->stored(file), "s", means).error);
    syncs().read();
    QTRY_VERIFY(health().state == SourceState::Ok);
    QCOMPARE(written.count(), 1);
    syncs().read();
    QTest::qWait(50);
    QCOMPARE(written.count(), 1);
}

void TestSourceSyncs::anotherWorkspaceEndsTheSync()
{
    FakeServer silent([](QTcpSocket &, const FakeRequest &) {});
    record("s", silent.address(), rowFor("a", "alpha"));
    m_files->add(QStringLiteral("other"));
    open();
    syncs().syncNow("s");
    QTRY_COMPARE(silent.requests().size(), 1u);
    QVERIFY(m_files->open(*m_session, QStringLiteral("other")));
    QVERIFY(syncs().health().empty() && syncs().running("s") == nullptr);
    QTRY_VERIFY(SyncLock::tryToTake(path(), "test", march).value().lock != nullptr);
    QCOMPARE(m_finished->count(), 0);
    QCOMPARE(storedRuns(), 1u);
}

void TestSourceSyncs::coverageFollows()
{
    record("s", m_ticker->address(), rowFor("a", "alpha"));
    m_now = march + hours(36);
    open();
    QSignalSpy covered(&syncs(), &SourceSyncs::coverageRead);
    syncs().read(inMarch);
    QTRY_COMPARE(covered.count(), 1);
    QVERIFY(syncs().coverage("s") != nullptr);
    QVERIFY(syncs().coverage("s")->days[0].cover == DayCover::NoData);
    syncs().syncNow("s");
    QTRY_COMPARE(m_finished->count(), 1);
    QTRY_VERIFY(syncs().coverage("s")->days[0].cover == DayCover::Covered);
    QVERIFY(syncs().coverage("s")->days[2].cover == DayCover::ToCome);
}

MAKEGOOD_TEST(TestSourceSyncs)

} // namespace t_session_source_syncs

#include "t_session_source_syncs.moc"
