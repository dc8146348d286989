// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QTest>

#include "sla/measure/probe_runs.h"
#include "sla/samples/check_index.h"
#include "sla/samples/check_series.h"
#include "sla/samples/check_series_builder.h"
#include "sla/samples/chunk_codec.h"
#include "support/test_program.h"

namespace t_samples
{

using namespace makegood::sla;
using namespace std::chrono;

namespace
{

const Instant start = sys_days(2026y / March / 1);

struct Made {
    std::vector<Check> checks;
    CheckSeries series;
};

// Irregular minutes: jitter, missing checks, stretches of failure, now and then a dense burst.
std::vector<Check> randomChecks(std::mt19937 &random, int count)
{
    std::vector<Check> checks;
    Instant at = start + hours(random() % 700);
    bool down = false;
    for (int i = 0; i < count; ++i) {
        if (random() % 40 == 0)
            down = !down;
        checks.push_back({at, down ? CheckState::Down : CheckState::Up, {0, std::uint32_t(i + 2)}});
        const int kind = int(random() % 50);
        if (kind == 0)
            at += minutes(1 + random() % 30);
        else if (kind == 1)
            at += Duration(1 + random() % 500);
        else
            at += seconds(60) + Duration(int(random() % 4001) - 2000);
    }
    return checks;
}

CheckSeries seriesOf(const std::vector<Check> &checks)
{
    CheckSeriesBuilder builder("web-1", "http");
    builder.addSource("checks.csv");
    for (const Check &check : checks)
        builder.add(check.at, check.state, check.origin);
    return builder.build();
}

const Interval always{Instant(Duration(0)), sys_days(2100y / January / 1)};

// Runs read check by check, as docs/rules.md, section 3 says them.
std::vector<Run> plainRuns(const std::vector<Check> &checks, Duration maxGap)
{
    std::vector<Run> runs;
    bool open = false;
    for (std::size_t i = 0; i < checks.size(); ++i) {
        const bool hole = i > 0 && checks[i].at - checks[i - 1].at > maxGap;
        if (hole)
            open = false;
        if (checks[i].state == CheckState::Up) {
            if (open)
                runs.back().endedBy = checks[i].at;
            open = false;
        } else if (open) {
            runs.back().lastFailed.at = checks[i].at;
            ++runs.back().count;
        } else {
            runs.push_back({1,
                            std::nullopt,
                            {nullptr, nullptr, checks[i].at, {}},
                            {nullptr, nullptr, checks[i].at, {}}});
            open = true;
        }
    }
    return runs;
}

IntervalSet plainCover(const std::vector<Check> &checks, Duration interval, Duration maxGap)
{
    std::vector<Interval> out;
    for (std::size_t i = 0; i < checks.size(); ++i) {
        const bool near = i + 1 < checks.size() && checks[i + 1].at - checks[i].at <= maxGap;
        out.push_back({checks[i].at, near ? checks[i + 1].at : checks[i].at + interval});
    }
    return IntervalSet(std::move(out));
}

} // namespace

class SamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyInstantSurvivesToTheMillisecond()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 60; ++round) {
            const auto checks = randomChecks(random, 1 + int(random() % 3000));
            const CheckSeries series = seriesOf(checks);
            const auto back = series.checks(always);
            QCOMPARE(back.size(), checks.size());
            for (std::size_t i = 0; i < checks.size(); ++i) {
                QVERIFY(back[i].at == checks[i].at);
                QVERIFY(back[i].state == checks[i].state);
            }
            QVERIFY(!series.empty());
            for (const auto &chunk : series.chunks()) {
                QVERIFY(bodyMatches(chunk->head, chunk->body));
                QVERIFY(decodeHead(encodeHead(chunk->head)).value() == chunk->head);
            }
        }
    }

    void anyStretchIsCountedBySearch()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 40; ++round) {
            const auto checks = randomChecks(random, 1 + int(random() % 3000));
            const CheckIndex index(seriesOf(checks));
            QCOMPARE(index.size(), checks.size());
            for (int i = 0; i < 60; ++i) {
                // At a check, between two, before the first and after the last.
                const Instant from = checks[random() % checks.size()].at + Duration(int(random() % 3) - 1);
                const Instant to = from + Duration(std::int64_t(random()) % 90'000'000);
                const std::size_t a = index.firstAt(from);
                const std::size_t b = index.firstAt(to, a); // from where the first one was found
                QCOMPARE(b, index.firstAt(to));
                std::size_t count = 0;
                std::size_t failed = 0;
                for (const Check &check : checks)
                    if (from <= check.at && check.at < to) {
                        ++count;
                        failed += check.state == CheckState::Down ? 1 : 0;
                    }
                QCOMPARE(b - a, count);
                QCOMPARE(index.failedIn(a, b), failed);
                if (a < index.size()) {
                    QCOMPARE(index.at(a), checks[a].at);
                    QCOMPARE(index.failed(a), checks[a].state == CheckState::Down);
                }
            }
        }
        QCOMPARE(CheckIndex().firstAt(start), std::size_t(0));
        QCOMPARE(CheckIndex().failedIn(0, 0), std::size_t(0));
    }

    void headsAndChecksGiveTheSameRuns()
    {
        std::mt19937 random(2);
        for (int round = 0; round < 60; ++round) {
            const auto checks = randomChecks(random, 1 + int(random() % 3000));
            const CheckSeries series = seriesOf(checks);
            // Finer than the chunks' hole threshold, at it, and coarser.
            for (const Duration maxGap :
                 {Duration(seconds(61)), Duration(seconds(90)), Duration(minutes(3)), Duration(hours(1))}) {
                const ProbeFacts facts = probeFacts(&series, seconds(60), maxGap);
                const auto expected = plainRuns(checks, maxGap);
                QCOMPARE(facts.runs.size(), expected.size());
                for (std::size_t i = 0; i < expected.size(); ++i) {
                    QVERIFY(facts.runs[i].first() == expected[i].first());
                    QVERIFY(facts.runs[i].last() == expected[i].last());
                    QCOMPARE(facts.runs[i].count, expected[i].count);
                    QVERIFY(facts.runs[i].endedBy == expected[i].endedBy);
                    QVERIFY(facts.runs[i].firstFailed.at == expected[i].first());
                    QCOMPARE(facts.runs[i].firstFailed.ref().source, std::string("checks.csv"));
                }
                QVERIFY(facts.covered == plainCover(checks, seconds(60), maxGap));
            }
        }
    }

    void sourceLinesOfTheFirstAndLastFailure()
    {
        std::vector<Check> checks;
        for (int i = 0; i < 10; ++i)
            checks.push_back({start + minutes(i),
                              i >= 3 && i <= 6 ? CheckState::Down : CheckState::Up,
                              {0, std::uint32_t(i + 2)}});
        const CheckSeries series = seriesOf(checks);
        const ProbeFacts facts = probeFacts(&series, minutes(1), minutes(3));
        QCOMPARE(facts.runs.size(), std::size_t(1));
        QCOMPARE(facts.runs[0].firstFailed.origin.line, 5u);
        QCOMPARE(facts.runs[0].lastFailed.origin.line, 8u);
    }

    void downWinsAndTheConflictIsKept()
    {
        CheckSeriesBuilder builder("web-1", "http");
        builder.addSource("checks.csv");
        builder.add(start, CheckState::Up, {0, 2});
        builder.add(start, CheckState::Down, {0, 3});
        builder.add(start, CheckState::Up, {0, 4});
        builder.add(start + minutes(1), CheckState::Unknown, {0, 5});
        builder.add(start + minutes(2), CheckState::Up, {0, 6});
        builder.add(start + minutes(2), CheckState::Up, {0, 7});
        const CheckSeries series = builder.build();
        QCOMPARE(series.size(), std::uint64_t(2));
        const ChunkHead &head = series.chunks()[0]->head;
        QCOMPARE(head.conflicts.size(), std::size_t(1));
        QVERIFY(head.conflicts[0] == start);
        QCOMPARE(head.unknowns.size(), std::size_t(1));
        QVERIFY(head.firstState == CheckState::Down);
        QCOMPARE(head.spells[0].firstOrigin.line, 3u);
    }

    void addingTheSameAgainChangesNothing()
    {
        std::mt19937 random(3);
        auto checks = randomChecks(random, 2000);
        checks.push_back({checks[100].at,
                          checks[100].state == CheckState::Up ? CheckState::Down : CheckState::Up,
                          {0, 9000}});
        const CheckSeries once = seriesOf(checks);
        CheckSeriesBuilder builder("web-1", "http");
        for (const auto &chunk : once.chunks())
            builder.add(*chunk);
        const std::uint32_t source = builder.addSource("checks.csv");
        for (const Check &check : checks)
            builder.add(check.at, check.state, {source, check.origin.line});
        const CheckSeries twice = builder.build();
        QCOMPARE(twice.chunks().size(), once.chunks().size());
        for (std::size_t i = 0; i < once.chunks().size(); ++i)
            QVERIFY(*twice.chunks()[i] == *once.chunks()[i]);
    }

    // Order of input does not matter, and cutting the data anywhere changes nothing.
    void anyOrderAndAnyCut()
    {
        std::mt19937 random(4);
        for (int round = 0; round < 20; ++round) {
            auto checks = randomChecks(random, 1500);
            const ProbeFacts whole = [&] {
                const auto s = seriesOf(checks);
                return probeFacts(&s, minutes(1), minutes(3));
            }();
            CheckSeriesBuilder builder("web-1", "http");
            const auto cut = checks.begin() + std::ptrdiff_t(random() % checks.size());
            std::vector<Check> tail(cut, checks.end());
            std::shuffle(tail.begin(), tail.end(), random);
            for (const auto &part : {tail, std::vector<Check>(checks.begin(), cut)}) {
                const auto series = seriesOf(part);
                for (const auto &chunk : series.chunks())
                    builder.add(*chunk);
            }
            const CheckSeries joined = builder.build();
            const ProbeFacts facts = probeFacts(&joined, minutes(1), minutes(3));
            QCOMPARE(facts.runs.size(), whole.runs.size());
            for (std::size_t i = 0; i < whole.runs.size(); ++i) {
                QVERIFY(facts.runs[i].first() == whole.runs[i].first()
                        && facts.runs[i].last() == whole.runs[i].last());
                QVERIFY(facts.runs[i].endedBy == whole.runs[i].endedBy);
            }
            QVERIFY(facts.covered == whole.covered);
        }
    }

    void damagedBytesAreRefusedAndNeverCrash()
    {
        std::mt19937 random(5);
        const CheckSeries series = seriesOf(randomChecks(random, 500));
        const CheckChunk &chunk = *series.chunks()[0];
        const auto head = encodeHead(chunk.head);
        QVERIFY(!head.empty() && !chunk.body.empty());
        for (std::size_t n = 0; n < head.size(); ++n)
            QVERIFY(!decodeHead(std::span(head).first(n)).has_value());
        for (int i = 0; i < 20000; ++i) {
            auto bytes = head;
            bytes[random() % bytes.size()] ^= std::uint8_t(1u << (random() % 8));
            if (const auto back = decodeHead(bytes))
                bodyMatches(*back, chunk.body);
            auto body = chunk.body;
            body[random() % body.size()] ^= std::uint8_t(1u << (random() % 8));
            bodyMatches(chunk.head, body);
        }
        for (std::size_t n = 0; n < chunk.body.size(); ++n)
            QVERIFY(!bodyMatches(chunk.head, std::span(chunk.body).first(n)));
    }

    void aMonthOfMinutesIsSmall()
    {
        std::mt19937 random(6);
        std::vector<Check> checks;
        for (int i = 0; i < 43200; ++i)
            if (random() % 200 != 0)
                checks.push_back({start + minutes(i) + Duration(random() % 100), CheckState::Up, {}});
        const CheckSeries series = seriesOf(checks);
        qInfo("bytes of a service-month with 100 ms of jitter: head %zu, body %zu",
              encodeHead(series.chunks()[0]->head).size(), series.chunks()[0]->body.size());
        QVERIFY(series.chunks()[0]->body.size() < 43200);
    }
};

MAKEGOOD_TEST(SamplesTest)

} // namespace t_samples

#include "t_samples.moc"
