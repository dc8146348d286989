// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every measure (docs/rules.md, sections 3, 6, 12, 13 and 14), on random months.
#include <QTest>

#include "random_months.h"
#include "sla/evaluate/evaluate.h"
#include "sla/samples/check_series_builder.h"
#include "sla/samples/request_count.h"
#include "support/test_program.h"

namespace t_measures
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

constexpr int rounds = 60;

Measure &measureOf(CaseData &data)
{
    return data.policy.classes[0].measure;
}

ServiceResult judged(const CaseData &data)
{
    const Instant asOf = sys_days(2026y / May / 1);
    const auto all
        = evaluate(data.policy, data.contract, data.evidence, randomMonthName(), asOf, WithReasons::No);
    return all ? all->services[0] : ServiceResult();
}

// A random month whose measure is of one of the kinds.
CaseData randomOf(int &seed, std::initializer_list<MeasureKind> kinds)
{
    for (;; ++seed) {
        std::mt19937 random(static_cast<unsigned>(seed));
        CaseData data = randomMonth(random);
        if (std::count(kinds.begin(), kinds.end(), measureOf(data).kind) > 0) {
            ++seed;
            return data;
        }
    }
}

QString place(int seed)
{
    return QStringLiteral("before seed %1").arg(seed);
}

} // namespace

class MeasuresTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsLeftOfTheBudgetAgreesWithTheVerdict();
    void twoDaysAddUpToBoth();
    void atLeastLiesBetweenAnyAndAll();
    void boundsThatCountThemselvesFindNoLess();
    void hoursOfAllDaysAreNone();
    void aMovedStartNeverAdds();
    void rowsOfOneRequestAreChecks();
    void theOrderOfRowsDoesNotMatter();
};

void MeasuresTest::whatIsLeftOfTheBudgetAgreesWithTheVerdict()
{
    for (int seed = 0; seed < rounds; ++seed) {
        std::mt19937 random(static_cast<unsigned>(seed));
        const CaseData data = randomMonth(random);
        const ServiceResult r = judged(data);
        if (r.met)
            QVERIFY2((r.budgetLeft >= Duration::zero()) == *r.met, qPrintable(place(seed)));
    }
}

// A grid that begins with each day is one grid, and stretches are joined over the edges.
void MeasuresTest::twoDaysAddUpToBoth()
{
    int seed = 0;
    int outages = 0;
    for (int round = 0; round < rounds; ++round) {
        CaseData both = randomOf(seed, {MeasureKind::ErrorRate, MeasureKind::Runs});
        if (both.policy.maintenance) {
            both.policy.maintenance->excludes = Excludes::Window;
            both.policy.maintenance->allowance.reset();
        }
        Measure &measure = measureOf(both);
        if (measure.bucket.length == minutes(7))
            measure.bucket.length = minutes(240);
        both.contract.end = both.contract.start + days(2);
        CaseData first = both, second = both;
        first.contract.end = both.contract.start + days(1);
        second.contract.start = both.contract.start + days(1);
        const ServiceResult whole = judged(both), a = judged(first), b = judged(second);
        QVERIFY2(whole.downtime == a.downtime + b.downtime, qPrintable(place(seed)));
        QVERIFY2(whole.measured == a.measured + b.measured, qPrintable(place(seed)));
        QVERIFY2(whole.unknown == a.unknown + b.unknown, qPrintable(place(seed)));
        outages += static_cast<int>(whole.outages.size());
    }
    QVERIFY(outages > rounds);
}

void MeasuresTest::atLeastLiesBetweenAnyAndAll()
{
    int seed = 0;
    for (int round = 0; round < rounds; ++round) {
        CaseData data = randomOf(seed, {MeasureKind::Runs});
        Measure &measure = measureOf(data);
        measure.starts = Starts::Failure;
        measure.minOutage.reset();
        measure.noData = NoData::Up;
        const auto with = [&](Combine combine, std::int64_t least) {
            measure.combine = combine;
            measure.atLeast = least;
            return judged(data).downtime;
        };
        const auto probes = static_cast<std::int64_t>(measure.probes.size());
        QVERIFY2(with(Combine::AtLeast, 1) == with(Combine::Any, 0), qPrintable(place(seed)));
        QVERIFY2(with(Combine::AtLeast, probes) == with(Combine::All, 0), qPrintable(place(seed)));
        Duration before = with(Combine::Any, 0);
        for (std::int64_t least = 2; least <= probes + 1; ++least) {
            const Duration now = with(Combine::AtLeast, least);
            QVERIFY2(now <= before, qPrintable(place(seed)));
            before = now;
        }
        QVERIFY2(before == Duration::zero(), qPrintable(place(seed)));
    }
}

void MeasuresTest::boundsThatCountThemselvesFindNoLess()
{
    int seed = 0;
    int more = 0;
    for (int round = 0; round < rounds; ++round) {
        CaseData data = randomOf(seed, {MeasureKind::ErrorRate, MeasureKind::IntervalMean});
        Measure &measure = measureOf(data);
        measure.starts = Starts::Failure;
        measure.noData = NoData::Up;
        if (measure.threshold.ratio == 0)
            continue;
        measure.thresholdCounts = Bound::Over;
        const Duration over = judged(data).downtime;
        measure.thresholdCounts = Bound::From;
        const Duration from = judged(data).downtime;
        measure.minSamples = 1000;
        const Duration few = judged(data).downtime;
        QVERIFY2(over <= from && few <= from, qPrintable(place(seed)));
        more += over < from ? 1 : 0;
    }
    QVERIFY(more > 0);
}

void MeasuresTest::hoursOfAllDaysAreNone()
{
    for (int seed = 0; seed < rounds; ++seed) {
        std::mt19937 random(static_cast<unsigned>(seed));
        CaseData data = randomMonth(random);
        data.policy.classes[0].serviceHours.reset();
        const ServiceResult always = judged(data);
        BusinessHours allDays;
        HoursRow row;
        for (unsigned day = 0; day < 7; ++day)
            row.days.emplace_back(day);
        row.to = std::chrono::hours(24);
        allDays.rows = {row};
        data.policy.classes[0].serviceHours = allDays;
        const ServiceResult open = judged(data);
        QVERIFY2(open.excludedHours == Duration::zero() && !always.excludedHours, qPrintable(place(seed)));
        QVERIFY2(open.downtime == always.downtime && open.measured == always.measured
                     && open.unknown == always.unknown && open.credit.amount == always.credit.amount,
                 qPrintable(place(seed)));
    }
}

void MeasuresTest::aMovedStartNeverAdds()
{
    int seed = 0;
    int moved = 0;
    for (int round = 0; round < rounds; ++round) {
        CaseData data = randomOf(seed, {MeasureKind::ErrorRate, MeasureKind::Runs});
        Measure &measure = measureOf(data);
        measure.noData = NoData::Up;
        measure.starts = Starts::Failure;
        const Duration whole = judged(data).downtime;
        for (const Starts starts : {Starts::Ticket, Starts::Identified}) {
            measure.starts = starts;
            const ServiceResult r = judged(data);
            // Downtime that an allowance takes out may be another.
            const bool byAllowance
                = data.policy.maintenance && data.policy.maintenance->excludes == Excludes::Unavailability;
            QVERIFY2(byAllowance || r.downtime <= whole, qPrintable(place(seed)));
            for (const Outage &outage : r.outages) {
                QVERIFY2(outage.whole.start >= outage.seen.start && outage.whole.end == outage.seen.end,
                         qPrintable(place(seed)));
                QVERIFY2(outage.recorded == !outage.unrecorded, qPrintable(place(seed)));
                moved += outage.whole.start > outage.seen.start ? 1 : 0;
            }
        }
    }
    QVERIFY(moved > 0);
}

// Each check given as a row of one request gives the same figures, but for the time that is covered.
void MeasuresTest::rowsOfOneRequestAreChecks()
{
    int seed = 0;
    for (int round = 0; round < rounds; ++round) {
        CaseData data
            = randomOf(seed, {MeasureKind::Runs, MeasureKind::ErrorRate, MeasureKind::IntervalMean});
        data.evidence.requests.clear();
        Measure &measure = measureOf(data);
        measure.noData = NoData::Up;
        if (measure.kind != MeasureKind::Runs)
            measure.unlessDown.clear();
        const ServiceResult checks = judged(data);
        for (const CheckSeries &series : data.evidence.checks) {
            RequestSeriesBuilder builder(series.service(), series.probe());
            for (const auto &chunk : series.chunks())
                chunk->forEach([&](const Check &check) {
                    builder.add({check.at, 1, check.state == CheckState::Down ? 1 : 0, false, {}});
                });
            data.evidence.requests.push_back(builder.build());
        }
        data.evidence.checks.clear();
        const ServiceResult rows = judged(data);
        QVERIFY2(rows.downtime == checks.downtime && rows.measured == checks.measured,
                 qPrintable(place(seed)));
        QVERIFY2(rows.availability.has_value() == checks.availability.has_value(), qPrintable(place(seed)));
        if (rows.availability)
            QVERIFY2(rows.availability->num == checks.availability->num
                         && rows.availability->den == checks.availability->den,
                     qPrintable(place(seed)));
        // For runs a row covers what a check does, and one interval besides.
        QVERIFY2(measure.kind != MeasureKind::Runs || rows.unknown <= checks.unknown,
                 qPrintable(place(seed)));
    }
}

void MeasuresTest::theOrderOfRowsDoesNotMatter()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        std::vector<RequestCount> rows;
        for (int i = 0; i < 12; ++i) {
            const auto total = static_cast<std::int64_t>(random() % 4);
            rows.push_back({Instant(minutes(random() % 3)),
                            total,
                            static_cast<std::int64_t>(random() % static_cast<unsigned>(total + 1)),
                            false,
                            {}});
        }
        const auto joined = [&] {
            RequestSeriesBuilder builder("s", "p");
            for (const RequestCount &row : rows)
                builder.add(row);
            return builder.build().counts;
        };
        const std::vector<RequestCount> first = joined();
        for (const RequestCount &kept : first) {
            bool differs = false;
            for (const RequestCount &row : rows) {
                if (row.from != kept.from)
                    continue;
                differs = differs || row.total != kept.total || row.failed != kept.failed;
                QVERIFY(row.failed < kept.failed || (row.failed == kept.failed && row.total >= kept.total));
            }
            QCOMPARE(kept.conflict, differs);
        }
        std::shuffle(rows.begin(), rows.end(), random);
        QVERIFY(joined() == first);
    }
}

MAKEGOOD_TEST(MeasuresTest)

} // namespace t_measures

#include "t_measures.moc"
