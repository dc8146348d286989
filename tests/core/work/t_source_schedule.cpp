// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "support/test_program.h"
#include "work/source_schedule.h"

namespace t_source_schedule
{

using namespace makegood::work;
using namespace std::chrono;

namespace
{

const Instant noon = sys_days(2026y / March / 1) + hours(12);
const ScheduleRules rules;

ScheduledSource ran(const std::string &id, Instant began, int failures = 0)
{
    ScheduledSource out;
    out.id = id;
    out.lastBegan = began;
    out.lastEnded = began + seconds(10);
    out.failures = failures;
    out.lastOutcome = failures > 0 ? SourceRunOutcome::Failed : SourceRunOutcome::Done;
    return out;
}

SourceRun runOf(SourceRunOutcome outcome)
{
    SourceRun run;
    run.began = noon;
    run.ended = noon + seconds(1);
    run.outcome = outcome;
    return run;
}

} // namespace

class SourceScheduleTest : public QObject
{
    Q_OBJECT

private slots:
    void aSourceThatNeverRanIsDue()
    {
        const ScheduledSource source{"a", false, true, {}, {}, {}, {}, 0};
        QVERIFY(nextSync(source, noon, rules).isDue(noon));
        QVERIFY(dueSources({source}, {}, noon, rules) == std::vector<std::string>{"a"});
    }

    void everyFiveMinutesWithItsOwnJitter()
    {
        // FNV-1a of "a" modulo 30,001: worked out by hand with Python.
        QCOMPARE(jitter("a", minutes(5)).count(), 18966);
        QCOMPARE(jitter("b", minutes(5)).count(), 16101);
        QCOMPARE(jitter("a", Duration(0)).count(), 0);
        const NextSync next = nextSync(ran("a", noon), noon + seconds(10), rules);
        QVERIFY(next.at == noon + minutes(5) + milliseconds(18966));
        QVERIFY(!next.isDue(*next.at - milliseconds(1)));
        QVERIFY(next.isDue(*next.at));
        ScheduledSource hourly = ran("a", noon);
        hourly.every = hours(1);
        QVERIFY(nextSync(hourly, noon, rules).at == noon + hours(1) + jitter("a", hours(1)));
    }

    void jitterIsAtMostATenth()
    {
        bool differ = false;
        for (int i = 0; i < 1000; ++i) {
            const Duration one = jitter("source-" + std::to_string(i), minutes(5));
            QVERIFY(one >= Duration(0) && one <= seconds(30));
            differ = differ || one != jitter("source-0", minutes(5));
        }
        QVERIFY(differ);
    }

    void backsOffUpToAnHour()
    {
        const std::vector<int> wanted{1, 2, 4, 8, 16, 32, 60, 60, 60};
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QVERIFY(backoff(int(i) + 1, rules) == minutes(wanted[i]));
        QVERIFY(backoff(1'000'000'000, rules) == minutes(60));
        const NextSync next = nextSync(ran("a", noon, 3), noon + seconds(10), rules);
        QVERIFY(next.at == noon + seconds(10) + minutes(4) + jitter("a", minutes(4)));
    }

    void failuresInARow()
    {
        using enum SourceRunOutcome;
        const StoredSource source{"a", "", "k", "{}"};
        const auto failures = [&](const std::vector<SourceRunOutcome> &outcomes) {
            std::vector<SourceRun> runs;
            for (const SourceRunOutcome outcome : outcomes)
                runs.push_back(runOf(outcome));
            return scheduledSource(source, runs, true).failures;
        };
        QCOMPARE(failures({}), 0);
        QCOMPARE(failures({Done, Failed}), 0);
        QCOMPARE(failures({Failed, Failed, Done, Failed}), 2);
        QCOMPARE(failures({Interrupted, Failed, Interrupted, Failed, Done}), 2);
        QCOMPARE(failures({Interrupted, Done}), 0);
    }

    // Asking with a refused password again and again locks accounts.
    void aRefusedPasswordWaitsForThePerson()
    {
        ScheduledSource source = ran("a", noon, 1);
        source.lastOutcome = SourceRunOutcome::NotLetIn;
        const NextSync next = nextSync(source, noon + hours(1000), rules);
        QVERIFY(next.wait == SyncWait::SignIn && !next.at);
        QVERIFY(dueSources({source}, {}, noon + hours(1000), rules).empty());
        QVERIFY(!nextLook({source}, {}, noon, rules));
    }

    void pausedAndUnknownNeverRun()
    {
        ScheduledSource paused = ran("a", noon);
        paused.paused = true;
        ScheduledSource unknown{"b", false, false, {}, {}, {}, {}, 0};
        QVERIFY(nextSync(paused, noon + hours(9), rules).wait == SyncWait::Paused);
        QVERIFY(nextSync(unknown, noon + hours(9), rules).wait == SyncWait::Kind);
        QVERIFY(dueSources({paused, unknown}, {}, noon + hours(9), rules).empty());
    }

    // The computer slept for a night: once, not once for each five minutes.
    void catchesUpOnceAfterSleep()
    {
        const Instant morning = noon + hours(20);
        std::vector<ScheduledSource> sources{ran("a", noon)};
        int begun = 0;
        for (Instant at = morning; at < morning + minutes(5); at += seconds(1))
            for (const std::string &id : dueSources(sources, {}, at, rules)) {
                QCOMPARE(id, std::string("a"));
                sources = {ran("a", at)};
                ++begun;
            }
        QCOMPARE(begun, 1);
    }

    // A job counts its time from the beginning by a finer clock than the window's.
    void aClockThatRunsAheadByMoments()
    {
        QVERIFY(!nextSync(ran("a", noon + milliseconds(5)), noon, rules).isDue(noon));
        QVERIFY(nextSync(ran("a", noon + minutes(2)), noon, rules).isDue(noon));
    }

    // A clock that was a year ahead must not silence the source for a year.
    void aClockThatWasSetBack()
    {
        const ScheduledSource source = ran("a", noon + hours(24 * 365));
        QVERIFY(nextSync(source, noon, rules).isDue(noon));
        QVERIFY(!nextSync(ran("a", noon), noon + seconds(11), rules).isDue(noon + seconds(11)));
    }

    // A first sync of hours is not followed by another before it ended.
    void aLongRunIsNotOvertaken()
    {
        ScheduledSource source = ran("a", noon);
        source.lastEnded = noon + hours(3);
        QVERIFY(nextSync(source, noon + hours(3), rules).at == noon + hours(3));
    }

    void oneAtATimeAndNAtOnce()
    {
        const Instant late = noon + hours(1);
        const std::vector<ScheduledSource> sources{ran("a", noon), ran("b", noon - minutes(20)),
                                                   ran("c", noon - minutes(10))};
        QVERIFY((dueSources(sources, {}, late, rules) == std::vector<std::string>{"b", "c"}));
        QVERIFY((dueSources(sources, {"b"}, late, rules) == std::vector<std::string>{"c"}));
        QVERIFY(dueSources(sources, {"b", "x"}, late, rules).empty());
        QVERIFY(!nextLook(sources, {"b", "x"}, late, rules));
        QVERIFY(nextLook(sources, {"b"}, noon, rules) == noon - minutes(5) + jitter("c", minutes(5)));
    }
};

MAKEGOOD_TEST(SourceScheduleTest)

} // namespace t_source_schedule

#include "t_source_schedule.moc"
