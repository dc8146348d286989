// SPDX-License-Identifier: GPL-3.0-or-later
// State changes: what they stand for, and that judging them is judging those checks (docs/rules.md, section
// L3).
#include <QTest>

#include "random_months.h"
#include "sla/evaluate/evaluate.h"
#include "sla/evaluate/evaluation_json.h"
#include "sla/evaluate/reason_kinds.h"
#include "sla/evidence/change_rules.h"
#include "sla/measure/probe_runs.h"
#include "sla/samples/changes_as_checks.h"
#include "sla/samples/check_series_builder.h"
#include "support/test_program.h"

namespace t_state_changes
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Interval always{Instant(Duration(0)), sys_days(2100y / January / 1)};
const Instant t0 = sys_days(2026y / March / 31) + hours(23);

ChangeSeries changesOf(const std::vector<std::pair<Duration, CheckState>> &rows)
{
    ChangeSeriesBuilder builder("s", "a");
    const std::uint32_t source = builder.addSource("changes.csv");
    std::uint32_t line = 1;
    for (const auto &[at, state] : rows)
        builder.add({t0 + at, state, false, {source, ++line}, "d"});
    return builder.build();
}

// Check by check, as the rule says it.
CheckSeries oneByOne(const ChangeSeries &changes, Duration every, Instant asOf)
{
    CheckSeriesBuilder builder(changes.service, changes.probe);
    for (const std::string &source : changes.sources)
        builder.addSource(source);
    for (std::size_t i = 0; i < changes.changes.size(); ++i) {
        const StateChange &change = changes.changes[i];
        const Instant end = i + 1 < changes.changes.size() ? changes.changes[i + 1].at : asOf;
        Instant at = change.at;
        do {
            builder.add(at, change.state, change.origin);
            at += every;
        } while (at < end);
        if (change.conflict)
            builder.add(change.at, CheckState::Up, change.origin);
    }
    return builder.build();
}

// Without the reasons, which name the changes.
std::string allFigures(Evaluation evaluation)
{
    for (ServiceResult &service : evaluation.services)
        service.why.clear();
    return toJson(evaluation);
}

Expected<Evaluation> judged(const CaseData &data, Instant asOf)
{
    return evaluate(data.policy, data.contract, data.evidence, randomMonthName(), asOf);
}

void sameFacts(const ProbeFacts &a, const ProbeFacts &b)
{
    QVERIFY(a.covered == b.covered);
    QCOMPARE(a.runs.size(), b.runs.size());
    for (std::size_t i = 0; i < a.runs.size(); ++i) {
        QCOMPARE(a.runs[i].count, b.runs[i].count);
        QVERIFY(a.runs[i].endedBy == b.runs[i].endedBy);
        QVERIFY(a.runs[i].first() == b.runs[i].first() && a.runs[i].last() == b.runs[i].last());
        // Of checks within a spell the plain series does not know the line.
        for (const auto &[own, plain] : {std::pair(a.runs[i].firstFailed.ref(), b.runs[i].firstFailed.ref()),
                                         std::pair(a.runs[i].lastFailed.ref(), b.runs[i].lastFailed.ref())})
            if (plain.line != 0)
                QCOMPARE(own.line, plain.line);
    }
}

} // namespace

class StateChangesTest : public QObject
{
    Q_OBJECT

private slots:
    void twoStatesAtOneInstant_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("kept");
        QTest::addColumn<bool>("conflict");
        const int up = int(CheckState::Up);
        const int down = int(CheckState::Down);
        const int unknown = int(CheckState::Unknown);
        QTest::newRow("up, down") << up << down << down << true;
        QTest::newRow("up, unknown") << up << unknown << up << false;
        QTest::newRow("down, unknown") << down << unknown << down << false;
        QTest::newRow("up twice") << up << up << up << false;
        QTest::newRow("unknown twice") << unknown << unknown << unknown << false;
    }

    void twoStatesAtOneInstant()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(int, kept);
        QFETCH(bool, conflict);
        for (const auto &[a, b] : {std::pair(first, second), std::pair(second, first)}) {
            const ChangeSeries series = changesOf({{minutes(0), CheckState(a)}, {minutes(0), CheckState(b)}});
            QCOMPARE(series.changes.size(), std::size_t(1));
            QCOMPARE(int(series.changes[0].state), kept);
            QCOMPARE(series.changes[0].conflict, conflict);
            // A third row with nothing new changes nothing.
            ChangeSeriesBuilder again("s", "a");
            again.add(series.changes[0]);
            again.add({t0, CheckState::Unknown, false, {}, {}});
            QVERIFY(again.build().changes[0] == series.changes[0]);
        }
    }

    // At each change, and every interval before the next row, before as_of after the last one.
    void checksOfChanges()
    {
        const ChangeSeries changes = changesOf({{minutes(0), CheckState::Up},
                                                {seconds(150), CheckState::Down},
                                                {seconds(151), CheckState::Unknown},
                                                {minutes(10), CheckState::Down}});
        const auto at = [&](Instant asOf) {
            std::vector<std::int64_t> out;
            for (const Check &check :
                 readAsChecks(changes, {minutes(1), minutes(3), asOf, always}).checks(always))
                out.push_back((check.at - t0) / seconds(1) * (check.state == CheckState::Down ? -1 : 1));
            return out;
        };
        QCOMPARE(at(t0 + minutes(12)), (std::vector<std::int64_t>{0, 60, 120, -150, -600, -660}));
        QCOMPARE(at(t0 + minutes(12) + Duration(1)),
                 (std::vector<std::int64_t>{0, 60, 120, -150, -600, -660, -720}));
        // Rows after as_of count as checks do: one check at the last of them.
        QCOMPARE(at(t0), (std::vector<std::int64_t>{0, 60, 120, -150, -600}));
    }

    void headsAreThoseOfTheChecks()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 400; ++round) {
            std::vector<std::pair<Duration, CheckState>> rows;
            Duration at{};
            const int mood = round % 3 == 0 ? 2 : round % 3 == 1 ? 40 : 3000;
            for (int i = 0; i < 12; ++i, at += seconds(1 + int(random() % unsigned(60 * mood))))
                rows.emplace_back(at, CheckState(random() % 3));
            const ChangeSeries changes = changesOf(rows);
            const Instant asOf = t0 + at + minutes(int(random() % 4000)) - minutes(1000);
            const Duration every = round % 2 == 0 ? Duration(minutes(1)) : Duration(seconds(97));
            const CheckSeries plain = oneByOne(changes, every, asOf);
            for (const Duration maxGap : {Duration(seconds(1)), every, 3 * every, Duration(hours(5))}) {
                const ReadChanges how{every, maxGap, asOf, round % 5 == 0 ? always : Interval{}};
                const CheckSeries read = readAsChecks(changes, how);
                QCOMPARE(read.size(), plain.size());
                sameFacts(probeFacts(&read, every, maxGap),
                          probeFacts(&plain, every, maxGap, FactsFrom::EveryCheck));
                if (round % 5 == 0)
                    QVERIFY(read.checks(always).size() == plain.checks(always).size());
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(QStringLiteral("round %1, gap %2").arg(round).arg(maxGap.count())));
            }
        }
    }

    // Past and running months, every kind of measure.
    void judgingChangesIsJudgingTheirChecks()
    {
        int judgedChanges = 0;
        for (unsigned round = 0; round < 600; ++round) {
            std::mt19937 random(round);
            CaseData data = randomMonth(random);
            useChanges(data, random);
            judgedChanges += int(data.evidence.changes.size());
            const Instant start = sys_days(data.contract.start.time_since_epoch());
            const Instant asOf = start + minutes(int(random() % (60 * 24 * 6)));
            const auto own = judged(data, asOf);
            QVERIFY2(own, own ? "" : own.error().text().c_str());
            CaseData plain = data;
            plain.evidence.changes.clear();
            const Duration every = data.policy.classes[0].measure.interval;
            for (const ChangeSeries &changes : data.evidence.changes)
                plain.evidence.checks.push_back(oneByOne(changes, every, asOf));
            QCOMPARE(allFigures(*own), allFigures(judged(plain, asOf).value()));
        }
        QVERIFY(judgedChanges > 300);
    }

    void reasonsLeadToTheChange()
    {
        std::mt19937 random(3);
        CaseData data = randomMonth(random);
        Measure measure;
        measure.probes = {"a"};
        measure.interval = minutes(1);
        measure.maxGap = minutes(3);
        data.policy.classes[0].measure = measure;
        data.policy.maintenance.reset();
        const Instant start = sys_days(data.contract.start.time_since_epoch());
        ChangeSeriesBuilder builder("s", "a");
        const std::uint32_t source = builder.addSource("changes.csv");
        builder.add({start - hours(1), CheckState::Up, false, {source, 2}, {}});
        builder.add({start + hours(1), CheckState::Down, false, {source, 3}, "loss of signal"});
        builder.add({start + hours(2), CheckState::Up, false, {source, 4}, {}});
        data.evidence = {};
        data.evidence.changes = {builder.build()};
        const Evaluation evaluation = judged(data, start + days(2)).value();
        const Outage &outage = evaluation.services[0].outages.at(0);
        QVERIFY(outage.lastFailed->at == start + hours(1) + minutes(59));
        QVERIFY(outage.lastFailed->changedAt == start + hours(1));
        QCOMPARE(outage.lastFailed->line, 3u);
        QCOMPARE(outage.lastFailed->source, std::string("changes.csv"));
        QCOMPARE(outage.lastFailed->detail, std::string("loss of signal"));
        bool said = false;
        for (const Reason &reason : evaluation.services[0].why[0].because)
            if (reason.kind == reason::stateChanges)
                said = *reason.fact("changes") == Fact{"changes", std::int64_t(3)};
        QVERIFY(said);
    }

    void whatIsRefused()
    {
        std::mt19937 random(3);
        CaseData data = randomMonth(random);
        const std::string &probe = data.policy.classes[0].measure.probes[0];
        ChangeSeriesBuilder builder("s", probe);
        builder.add({t0, CheckState::Up, false, {}, {}});
        data.evidence.changes = {builder.build()};
        const auto both = judged(data, t0);
        QVERIFY(!both && both.error().what.find("not both") != std::string::npos);

        data.evidence.checks.clear();
        QVERIFY(judged(data, t0));
        data.policy.classes[0].measure.interval = {};
        const auto none = judged(data, t0);
        QVERIFY(!none && none.error().what.find("has no interval") != std::string::npos);
        // Nothing asks for this probe.
        data.policy.classes[0].measure.probes = {"other"};
        QVERIFY(unreadableChanges(data.evidence.changes[0], data.contract, data.policy).empty());
    }
};

MAKEGOOD_TEST(StateChangesTest)

} // namespace t_state_changes

#include "t_state_changes.moc"
