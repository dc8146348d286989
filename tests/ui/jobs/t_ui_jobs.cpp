// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <stdexcept>

#include <QSignalSpy>
#include <QtTest>

#include "explain/status.h"
#include "jobs/job_tracker.h"
#include "session/evaluation_cache.h"
#include "widgets/theme.h"

using namespace makegood::ui;

class WindowJobs : public QObject
{
    Q_OBJECT
private slots:
    void resultsArriveOnTheWindowsThread();
    void aNewerJobDropsTheOlderOnesResults();
    void cancelledWorkDeliversNothing();
    void whatIsCommittedIsNotCancelled();
    void anExceptionBecomesASentence();
    void theCacheForgetsAChangedContract();
    void coloursKeepTheirContrast();
    void everyStatusHasItsOwnWord();
};

void WindowJobs::resultsArriveOnTheWindowsThread()
{
    JobTracker jobs;
    QThread *where = nullptr;
    bool finished = false;
    QSignalSpy idle(&jobs, &JobTracker::idle);
    jobs.start(
        QStringLiteral("a"), QStringLiteral("A"),
        [&](JobControl &job) { job.post([&] { where = QThread::currentThread(); }); },
        [&] { finished = true; });
    QVERIFY(!jobs.isIdle());
    QVERIFY(idle.wait());
    QCOMPARE(where, thread());
    QVERIFY(finished);
    QVERIFY(jobs.isIdle());
}

void WindowJobs::aNewerJobDropsTheOlderOnesResults()
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
    jobs.start(QStringLiteral("lane"), QStringLiteral("old"), work(QStringLiteral("old")));
    jobs.start(QStringLiteral("lane"), QStringLiteral("new"), work(QStringLiteral("new")));
    go = true;
    QVERIFY(idle.wait());
    QTest::qWait(20);
    QCOMPARE(seen, QStringList{QStringLiteral("new")});
}

void WindowJobs::cancelledWorkDeliversNothing()
{
    JobTracker jobs;
    std::atomic<bool> noticed = false;
    bool delivered = false;
    QSignalSpy idle(&jobs, &JobTracker::idle);
    jobs.start(
        QStringLiteral("lane"), QStringLiteral("long"),
        [&](JobControl &job) {
            while (!job.isCancelled())
                QThread::msleep(1);
            noticed = true;
            job.post([&] { delivered = true; });
        },
        [&] { delivered = true; });
    jobs.cancelAll();
    QVERIFY(idle.wait());
    QVERIFY(!delivered);
}

void WindowJobs::whatIsCommittedIsNotCancelled()
{
    JobTracker jobs;
    std::atomic<bool> committed = false;
    std::atomic<bool> go = false;
    bool delivered = false;
    QSignalSpy idle(&jobs, &JobTracker::idle);
    QSignalSpy cancelled(&jobs, &JobTracker::cancelled);
    jobs.start(QStringLiteral("lane"), QStringLiteral("import"), [&](JobControl &job) {
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
    jobs.start(QStringLiteral("lane"), QStringLiteral("import"), [&](JobControl &job) {
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

void WindowJobs::anExceptionBecomesASentence()
{
    JobTracker jobs;
    QSignalSpy failed(&jobs, &JobTracker::failed);
    jobs.start(QStringLiteral("lane"), QStringLiteral("T"),
               [](JobControl &) { throw std::runtime_error("broken"); });
    QVERIFY(failed.wait());
    QCOMPARE(failed.front().at(1).toString(), QStringLiteral("broken"));
}

void WindowJobs::theCacheForgetsAChangedContract()
{
    EvaluationCache cache;
    const Month june = parseMonth("2026-06").value();
    cache.put("a", june, {nullptr, "no period"});
    cache.put("b", june, {std::make_shared<const Evaluation>(), {}});
    cache.drop("b");
    QVERIFY(cache.find("b", june) == nullptr);
    QCOMPARE(cache.find("a", june)->refusal, std::string("no period"));
}

void WindowJobs::coloursKeepTheirContrast()
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

void WindowJobs::everyStatusHasItsOwnWord()
{
    QStringList words;
    for (int s = 0; s <= static_cast<int>(Status::None); ++s)
        words << wordFor(static_cast<Status>(s));
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(!words.contains(QString()));
}

QTEST_MAIN(WindowJobs)
#include "t_ui_jobs.moc"
