// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <mutex>
#include <stdexcept>
#include <vector>

#include <QPalette>
#include <QSignalSpy>
#include <QThread>
#include <QtTest>

#include "explain/status.h"
#include "jobs/job_tracker.h"
#include "session/evaluation_cache.h"
#include "support/test_program.h"
#include "widgets/theme.h"

namespace t_ui_jobs
{

using namespace makegood::ui;

class UiJobs : public QObject
{
    Q_OBJECT
private slots:
    void resultsArriveOnTheWindowsThread();
    void aNewerJobDropsTheOlderOnesResults();
    void cancelledWorkDeliversNothing();
    void whatIsCommittedIsNotCancelled();
    void savesKeepTheirOrderAndReplaceNothing();
    void closingSavesWhatWasTyped();
    void anotherWorkspaceEndsTheJobsOfTheFirst();
    void backgroundJobsGoOnWithoutAWord();
    void readingWaitsWhileItIsHeld();
    void aResultOnItsWayIsDroppedToo();
    void signalsNameTheJob();
    void anExceptionBecomesASentence();
    void theCacheForgetsAChangedContract();
    void coloursKeepTheirContrast();
    void everyStatusHasItsOwnWord();
};

void UiJobs::resultsArriveOnTheWindowsThread()
{
    JobTracker jobs;
    QThread *where = nullptr;
    QSignalSpy idle(&jobs, &JobTracker::idle);
    jobs.start(JobLane::ReadJournal, QStringLiteral("A"),
               [&](JobControl &job) { job.post([&] { where = QThread::currentThread(); }); });
    QVERIFY(!jobs.isIdle());
    QVERIFY(idle.wait());
    QCOMPARE(where, thread());
    QVERIFY(jobs.isIdle());
}

void UiJobs::aNewerJobDropsTheOlderOnesResults()
{
    JobTracker jobs;
    std::atomic<bool> go = false;
    QStringList seen;
    const auto work = [&](const QString &name) {
        return [&, name](JobControl &job) {
            while (!go)
                QThread::msleep(1);
            job.post([&, name] { seen << name; });
        };
    };
    QSignalSpy idle(&jobs, &JobTracker::idle);
    jobs.start(JobLane::ReadJournal, QStringLiteral("old"), work(QStringLiteral("old")));
    jobs.start(JobLane::ReadJournal, QStringLiteral("new"), work(QStringLiteral("new")));
    go = true;
    QVERIFY(idle.wait());
    QTest::qWait(20);
    QCOMPARE(seen, QStringList{QStringLiteral("new")});
}

void UiJobs::cancelledWorkDeliversNothing()
{
    JobTracker jobs;
    std::atomic<bool> begun = false;
    std::atomic<bool> noticed = false;
    bool delivered = false;
    QSignalSpy idle(&jobs, &JobTracker::idle);
    jobs.start(JobLane::ReadJournal, QStringLiteral("long"), [&](JobControl &job) {
        begun = true;
        while (!job.isCancelled())
            QThread::msleep(1);
        noticed = true;
        job.post([&] { delivered = true; });
    });
    QTRY_VERIFY(begun);
    jobs.cancelAll();
    QVERIFY(idle.wait());
    QVERIFY(noticed);
    QVERIFY(!delivered);
}

void UiJobs::whatIsCommittedIsNotCancelled()
{
    JobTracker jobs;
    std::atomic<bool> committed = false;
    std::atomic<bool> go = false;
    bool delivered = false;
    QSignalSpy idle(&jobs, &JobTracker::idle);
    QSignalSpy cancelled(&jobs, &JobTracker::cancelled);
    jobs.start(JobLane::ImportCase, QStringLiteral("import"), [&](JobControl &job) {
        committed = job.commit();
        while (!go)
            QThread::msleep(1);
        job.post([&] { delivered = true; });
    });
    QTRY_VERIFY(committed);
    jobs.cancelAll(); // too late: saying "nothing was changed" would be untrue
    go = true;
    QVERIFY(idle.wait());
    QVERIFY(delivered);
    QCOMPARE(cancelled.count(), 0);

    std::atomic<bool> begun = false;
    std::atomic<bool> asked = false;
    std::atomic<bool> answer = true;
    jobs.start(JobLane::ImportCase, QStringLiteral("import"), [&](JobControl &job) {
        begun = true;
        while (!job.isCancelled())
            QThread::msleep(1);
        answer = job.commit();
        asked = true;
    });
    QTRY_VERIFY(begun);
    jobs.cancelAll();
    QTRY_VERIFY(asked);
    QVERIFY(!answer);
    QCOMPARE(cancelled.count(), 1);
}

void UiJobs::savesKeepTheirOrderAndReplaceNothing()
{
    JobTracker jobs;
    std::mutex mutex;
    std::vector<int> order;
    std::atomic<bool> go = false;
    QSignalSpy cancelled(&jobs, &JobTracker::cancelled);
    for (int i = 0; i < 6; ++i)
        jobs.start(i % 2 == 0 ? JobLane::SaveEdit : JobLane::SaveTexts, QStringLiteral("save"),
                   [&, i](JobControl &job) {
                       while (!go)
                           QThread::msleep(1);
                       if (!job.commit())
                           return;
                       const std::lock_guard lock(mutex);
                       order.push_back(i);
                   });
    go = true;
    QTRY_VERIFY(jobs.isIdle());
    QCOMPARE(order, (std::vector<int>{0, 1, 2, 3, 4, 5}));
    QCOMPARE(cancelled.count(), 0);
}

void UiJobs::closingSavesWhatWasTyped()
{
    std::atomic<bool> go = false;
    std::vector<JobLane> done; // by the thread of saving jobs alone
    {
        JobTracker jobs;
        jobs.start(JobLane::SaveEdit, QStringLiteral("A"), [&](JobControl &job) {
            while (!go)
                QThread::msleep(1);
            if (job.commit())
                done.push_back(JobLane::SaveEdit);
        });
        for (const JobLane lane : {JobLane::ImportCase, JobLane::SaveTexts})
            jobs.start(lane, QStringLiteral("B"), [&done, lane](JobControl &job) {
                if (job.commit())
                    done.push_back(lane);
            });
        jobs.close();
        go = true;
    }
    QCOMPARE(done, (std::vector{JobLane::SaveEdit, JobLane::SaveTexts}));
}

void UiJobs::anotherWorkspaceEndsTheJobsOfTheFirst()
{
    JobTracker jobs;
    std::atomic<bool> go = false;
    std::atomic<bool> saved = false;
    QStringList seen;
    const auto start = [&](JobLane lane, const QString &name, bool saves) {
        jobs.start(lane, name, [&, name, saves](JobControl &job) {
            while (!go && !job.isCancelled())
                QThread::msleep(1);
            if (saves)
                saved = job.commit();
            job.post([&, name] { seen << name; },
                     [&, name] { seen << name + QStringLiteral(" afterwards"); });
        });
    };
    start(JobLane::ReadJournal, QStringLiteral("read"), false);
    start(JobLane::PrepareSample, QStringLiteral("open"), false);
    start(JobLane::SaveEdit, QStringLiteral("save"), true);
    QSignalSpy cancelled(&jobs, &JobTracker::cancelled);
    jobs.abandonWorkspace();
    start(JobLane::ReadJournal, QStringLiteral("new"), false);
    go = true;
    QTRY_VERIFY(jobs.isIdle());
    QVERIFY(saved);
    seen.sort();
    QCOMPARE(seen,
             (QStringList{QStringLiteral("new"), QStringLiteral("open"), QStringLiteral("save afterwards")}));
    QCOMPARE(cancelled.count(), 0); // nobody pressed the button
}

void UiJobs::backgroundJobsGoOnWithoutAWord()
{
    JobTracker jobs;
    std::atomic<int> running = 0;
    std::atomic<bool> go = false;
    int delivered = 0;
    QSignalSpy started(&jobs, &JobTracker::started);
    QSignalSpy progressed(&jobs, &JobTracker::progressed);
    QSignalSpy cancelled(&jobs, &JobTracker::cancelled);
    for (int i = 0; i < 2; ++i) // one does not replace the other
        jobs.start(JobLane::SyncSource, QStringLiteral("sync"), [&](JobControl &job) {
            ++running;
            while (!go && !job.isCancelled())
                QThread::msleep(1);
            job.post([&] { ++delivered; });
        });
    QTRY_COMPARE(running.load(), 2);
    QVERIFY(jobs.isIdle());
    QSignalSpy idle(&jobs, &JobTracker::idle);
    jobs.start(JobLane::ReadJournal, QStringLiteral("read"), [](JobControl &) {});
    QVERIFY(idle.wait()); // though they still run
    jobs.cancelAll(); // is about what the status line shows
    go = true;
    QTRY_COMPARE(delivered, 2);
    QCOMPARE(started.count(), 1);
    QCOMPARE(progressed.count() + cancelled.count(), 0);

    go = false;
    jobs.start(JobLane::SyncSource, QStringLiteral("sync"), [&](JobControl &job) {
        ++running;
        while (!job.isCancelled())
            QThread::msleep(1);
        ++running;
        job.post([&] { ++delivered; });
    });
    QTRY_COMPARE(running.load(), 3);
    jobs.abandonWorkspace();
    QTRY_COMPARE(running.load(), 4);
    QTest::qWait(20);
    QCOMPARE(delivered, 2);
}

void UiJobs::readingWaitsWhileItIsHeld()
{
    std::atomic<int> read = 0;
    std::atomic<int> saved = 0;
    std::atomic<int> opened = 0;
    std::atomic<int> watched = 0;
    const auto counts = [](std::atomic<int> &what) { return [&what](JobControl &) { ++what; }; };
    {
        JobTracker jobs;
        jobs.hold();
        jobs.start(JobLane::ReadJournal, QStringLiteral("read"), counts(read));
        jobs.start(JobLane::ReadBalances, QStringLiteral("read"), counts(read));
        jobs.start(JobLane::WatchStorage, QStringLiteral("watch"), counts(watched));
        jobs.start(JobLane::SaveEdit, QStringLiteral("save"), counts(saved));
        jobs.start(JobLane::OpenWorkspace, QStringLiteral("open"), counts(opened));
        QTRY_COMPARE(saved.load() + opened.load(), 2);
        QTest::qWait(50);
        QCOMPARE(read.load() + watched.load(), 0);
        QVERIFY(!jobs.isIdle()); // there is work to do
        jobs.cancel(JobLane::ReadBalances);
        jobs.release();
        QTRY_VERIFY(jobs.isIdle() && watched.load() == 1);
        QCOMPARE(read.load(), 1); // one was cancelled while it waited
        jobs.start(JobLane::ReadJournal, QStringLiteral("read"), counts(read));
        QTRY_COMPARE(read.load(), 2); // for once only
        jobs.hold();
        jobs.start(JobLane::ReadJournal, QStringLiteral("read"), counts(read));
    } // a window that closes before it was painted waits for none
    QCOMPARE(read.load(), 2);
}

void UiJobs::aResultOnItsWayIsDroppedToo()
{
    JobTracker jobs;
    std::atomic<bool> posted = false;
    bool delivered = false;
    jobs.start(JobLane::ReadJournal, QStringLiteral("read"), [&](JobControl &job) {
        job.post([&] { delivered = true; });
        posted = true;
    });
    while (!posted) // without an event loop: the result waits in the queue
        QThread::msleep(1);
    jobs.abandonWorkspace();
    QTRY_VERIFY(jobs.isIdle());
    QVERIFY(!delivered);
}

void UiJobs::signalsNameTheJob()
{
    JobTracker jobs;
    std::vector<Job> started;
    connect(&jobs, &JobTracker::started, this, [&](const Job &job) { started.push_back(job); });
    const quint64 one = jobs.start(JobLane::ReadJournal, QStringLiteral("one"), [](JobControl &) {});
    const quint64 two = jobs.start(JobLane::SaveEdit, QStringLiteral("two"), [](JobControl &) {});
    QVERIFY(one != 0 && two != 0 && one != two);
    QCOMPARE(started.size(), std::size_t(2));
    QCOMPARE(started[1].number, two);
    QVERIFY(started[1].lane == JobLane::SaveEdit);
    QCOMPARE(started[1].title, QStringLiteral("two"));
    QTRY_VERIFY(jobs.isIdle());
}

void UiJobs::anExceptionBecomesASentence()
{
    JobTracker jobs;
    QSignalSpy failed(&jobs, &JobTracker::failed);
    jobs.start(JobLane::ReadJournal, QStringLiteral("T"),
               [](JobControl &) { throw std::runtime_error("broken"); });
    QVERIFY(failed.wait());
    QCOMPARE(failed.front().at(1).toString(), QStringLiteral("a fault of the program: broken"));
}

void UiJobs::theCacheForgetsAChangedContract()
{
    EvaluationCache cache;
    const Month june = parseMonth("2026-06").value();
    cache.put("a", june, {nullptr, "no period"});
    cache.put("b", june, {std::make_shared<const Evaluation>(), {}});
    cache.drop("b");
    QVERIFY(cache.find("b", june) == nullptr);
    QCOMPARE(cache.find("a", june)->refusal, std::string("no period"));
}

void UiJobs::coloursKeepTheirContrast()
{
    for (const bool dark : {false, true}) {
        const QPalette p = Theme::palette(dark);
        QCOMPARE(Theme::isDark(p), dark);
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            for (const Status s : {Status::Met, Status::AtRisk, Status::Breached, Status::Undecided})
                QVERIFY2(Theme::contrast(Theme::statusColour(s, dark), p.color(role)) >= 4.5,
                         qPrintable(wordFor(s)));
            QVERIFY(Theme::contrast(p.color(QPalette::Text), p.color(role)) >= 7);
            QVERIFY(Theme::contrast(p.color(QPalette::PlaceholderText), p.color(role)) >= 4.5);
            QVERIFY(Theme::contrast(p.color(QPalette::Link), p.color(role)) >= 4.5);
        }
        QVERIFY(Theme::contrast(p.color(QPalette::HighlightedText), p.color(QPalette::Highlight)) >= 4.5);
    }
}

void UiJobs::everyStatusHasItsOwnWord()
{
    QStringList words;
    for (int s = 0; s <= static_cast<int>(Status::None); ++s)
        words << wordFor(static_cast<Status>(s));
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(!words.contains(QString()));
}

MAKEGOOD_TEST(UiJobs)

} // namespace t_ui_jobs

#include "t_ui_jobs.moc"
