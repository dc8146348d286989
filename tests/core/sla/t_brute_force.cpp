// SPDX-License-Identifier: GPL-3.0-or-later
// The calculation module against the naive evaluator on random months.
#include <QTest>

#include "brute_credit.h"
#include "brute_force.h"
#include "brute_variants.h"
#include "random_months.h"
#include "sla/evaluate/evaluate.h"
#include "sla/measure/probe_runs.h"
#include "sla/time/billing_period.h"
#include "support/test_program.h"

namespace t_brute_force
{

using namespace makegood::sla;
using namespace makegood::test;
using namespace std::chrono;
using makegood::brute::Asked;

namespace
{

int roundsWanted()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("MAKEGOOD_ROUNDS", &ok);
    return ok ? wanted : 1000;
}

// Of each variant fewer: the naive evaluator takes its time.
int variantsWanted()
{
    return (roundsWanted() + 3) / 4;
}

bool same(Duration is, std::int64_t minutesWanted)
{
    return is == minutes(minutesWanted);
}

// Of what a group adds up; null when nothing differs.
const char *differenceOfSums(const ServiceResult &is, const makegood::brute::Result &want)
{
    if (is.downtime != Duration(want.downtime))
        return "downtime";
    if (!same(is.measured, want.measured))
        return "measured";
    if (!same(is.excludedMaintenance, want.maintenance) || !same(is.excludedCauses, want.causes))
        return "what is left out";
    if (Integer(is.budgetLeft.count()) != want.budgetLeft)
        return "what is left of the budget";
    if (is.availability.has_value() != (want.den != 0))
        return "whether anything was measured";
    if (is.availability && (is.availability->num != want.num || is.availability->den != want.den))
        return "availability";
    if (is.credit.amount != (want.amount ? std::optional(Money{*want.amount}) : std::nullopt))
        return "the credit";
    return nullptr;
}

// Which figure differs; null when none does.
const char *difference(const ServiceResult &is, const makegood::brute::Result &want)
{
    if (is.downtime != Duration(want.downtime))
        return "downtime";
    if (!same(is.measured, want.measured))
        return "measured";
    if (!same(is.unknown, want.unknown))
        return "unknown";
    if (!same(is.excludedMaintenance, want.maintenance))
        return "maintenance";
    if (!same(is.excludedCauses, want.causes))
        return "causes";
    if (!same(is.excludedHours.value_or(Duration::zero()), want.hours))
        return "time outside service hours";
    if (Integer(is.budgetLeft.count()) != want.budgetLeft)
        return "what is left of the budget";
    if (is.availability.has_value() != (want.den != 0))
        return "whether anything was measured";
    if (is.availability && (is.availability->num != want.num || is.availability->den != want.den))
        return "availability";
    if (is.outages.size() != want.outages.size())
        return "number of outages";
    for (std::size_t i = 0; i < want.outages.size(); ++i) {
        const Outage &a = is.outages[i];
        const makegood::brute::Result::Outage &b = want.outages[i];
        if ((a.unrecorded ? wordOf(*a.unrecorded) : std::string()) != b.reason)
            return "why an outage is not recorded";
        if (a.whole != b.whole || a.recorded != b.recorded || a.cause != b.cause)
            return "an outage";
        if (a.counted != Duration(b.counted) || a.credited != Duration(b.credited))
            return "an outage's counted or credited time";
        if (a.amount.has_value() != b.amount.has_value() || (a.amount && a.amount->minor != *b.amount))
            return "an outage's amount";
    }
    if (is.credit.amount.has_value() != want.amount.has_value()
        || (want.amount && is.credit.amount->minor != *want.amount))
        return "the credit";
    if (is.credit.withheld.minor != want.withheld || is.credit.capped != want.capped)
        return "what is withheld or capped";
    if (is.credit.rules.size() != want.rules.size())
        return "the number of remedies";
    for (std::size_t i = 0; i < want.rules.size(); ++i) {
        const RuleResult &rule = is.credit.rules[i];
        const auto &[id, amount] = want.rules[i];
        if (rule.id != id || rule.amount.has_value() != amount.has_value()
            || (amount && rule.worked() != Money{*amount}))
            return "the amount of a remedy";
    }
    return nullptr;
}

void sameEnd(const RunEnd &a, const RunEnd &b)
{
    QVERIFY(a.at == b.at);
    QCOMPARE(a.ref().source, b.ref().source);
    QCOMPARE(a.ref().line, b.ref().line);
}

void sameFacts(const ProbeFacts &a, const ProbeFacts &b)
{
    QVERIFY(a.covered == b.covered);
    QCOMPARE(a.runs.size(), b.runs.size());
    for (std::size_t i = 0; i < a.runs.size(); ++i) {
        QCOMPARE(a.runs[i].count, b.runs[i].count);
        QVERIFY(a.runs[i].endedBy == b.runs[i].endedBy);
        sameEnd(a.runs[i].firstFailed, b.runs[i].firstFailed);
        sameEnd(a.runs[i].lastFailed, b.runs[i].lastFailed);
    }
}

} // namespace

class BruteForceTest : public QObject
{
    Q_OBJECT

private:
    void compare(const CaseData &data, Month month, const Asked &asked, int round)
    {
        const auto fast = evaluate(data.policy, data.contract, data.evidence, month, asked.asOf);
        QVERIFY2(fast, fast ? "" : fast.error().text().c_str());
        const auto want = makegood::brute::judge(data.policy, data.contract, data.evidence,
                                                 data.contract.services[0], asked);
        if (const auto wrong = difference(fast->services[0], want))
            QFAIL(qPrintable(QStringLiteral("round %1: %2").arg(round).arg(QLatin1String(wrong))));
    }

private slots:
    void randomMonths()
    {
        QVERIFY(roundsWanted() > 0);
        std::size_t readings = 0;
        std::size_t changes = 0;
        for (int round = 0; round < roundsWanted(); ++round) {
            std::mt19937 random(static_cast<unsigned>(round));
            CaseData data = round % 10 < 3
                ? randomMonthUnder(shippedPolicies()[static_cast<std::size_t>(round / 10 % 5)], random)
                : randomMonth(random);
            if (round % 3 == 0)
                useChanges(data, random);
            changes += data.evidence.changes.size();
            const auto period = billingPeriodOf(data.contract.zone, 1, randomMonthName(), data.contract.start,
                                                data.contract.end)
                                    .value();
            const Instant asOf
                = round % 4 == 0 ? period.when.start + minutes(700) : period.when.end + days(10);
            const auto fast = evaluate(data.policy, data.contract, data.evidence, randomMonthName(), asOf);
            QVERIFY(fast.has_value());
            const ServiceResult &is = fast->services[0];
            const auto naive = [&](const Policy &policy) {
                return makegood::brute::judge(
                    policy, data.contract, data.evidence, data.contract.services[0],
                    {period.when, period.days, {randomMonthName()}, {}, true, asOf});
            };
            const auto where = qPrintable(QStringLiteral("round %1").arg(round));
            if (const auto wrong = difference(is, naive(data.policy)))
                QFAIL(qPrintable(QStringLiteral("round %1: %2").arg(round).arg(QLatin1String(wrong))));
            QCOMPARE(is.readings.size(), data.policy.readings.size());
            readings += is.readings.size();
            for (std::size_t i = 0; i < is.readings.size(); ++i) {
                const makegood::brute::Result other = naive(*data.policy.readings[i].terms);
                QVERIFY2(is.readings[i].availability.has_value() == (other.den != 0), where);
                if (is.readings[i].availability)
                    QVERIFY2(is.readings[i].availability->num == other.num
                                 && is.readings[i].availability->den == other.den,
                             where);
                QVERIFY2(is.readings[i].amount.has_value() == other.amount.has_value(), where);
                if (other.amount)
                    QVERIFY2(is.readings[i].amount->minor == *other.amount, where);
            }
        }
        QVERIFY(readings > 0 && changes > 0);
    }

    // An outage counts with the share of its incident, for availability, for the credit, or for both.
    void randomShares()
    {
        std::size_t shares = 0;
        for (int round = 0; round < variantsWanted(); ++round) {
            std::mt19937 random(static_cast<unsigned>(round));
            CaseData data = randomMonth(random);
            shares += addShares(data, random);
            const Interval period = wholeOf(data.contract);
            const Asked asked{period, period.length() / days(1), {randomMonthName()}, {},
                              true,   period.end + days(10)};
            compare(data, randomMonthName(), asked, round);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(shares > 0);
    }

    // Quarters, years and rolling days over the edge of a billing month, in the month that ends them and
    // before.
    void randomPeriods()
    {
        for (int round = 0; round < variantsWanted(); ++round) {
            std::mt19937 random(static_cast<unsigned>(round));
            CaseData data = randomMonth(random);
            addShares(data, random);
            const auto [month, asked] = stretch(data, random);
            compare(data, month, asked, round);
            if (QTest::currentTestFailed())
                return;
        }
    }

    // Two services judged as one have the sums of both.
    void randomGroups()
    {
        for (int round = 0; round < variantsWanted(); ++round) {
            std::mt19937 random(static_cast<unsigned>(round));
            CaseData data = randomMonth(random);
            // Of means the buckets are pooled, which sums of times do not show.
            if (data.policy.classes[0].measure.kind == MeasureKind::IntervalMean)
                continue;
            addShares(data, random);
            groupWithATwin(data, random);
            const Interval period = wholeOf(data.contract);
            const Asked asked{period, period.length() / days(1), {randomMonthName()}, {},
                              true,   period.end + days(10)};
            const auto fast
                = evaluate(data.policy, data.contract, data.evidence, randomMonthName(), asked.asOf);
            QVERIFY2(fast, fast ? "" : fast.error().text().c_str());
            QCOMPARE(fast->services.size(), std::size_t(3));
            const auto want = makegood::brute::judgeGroup(data.policy, data.contract, data.evidence,
                                                          data.contract.groups[0], asked);
            if (const auto wrong = differenceOfSums(fast->services[2], want))
                QFAIL(qPrintable(QStringLiteral("round %1: %2").arg(round).arg(QLatin1String(wrong))));
        }
    }

    // What the heads of the chunks keep is what reading every check finds, however large a gap may be.
    void theAuditFindsWhatTheHeadsSay()
    {
        QVERIFY(roundsWanted() > 0);
        for (int round = 0; round < roundsWanted(); ++round) {
            std::mt19937 random(static_cast<unsigned>(round));
            const CaseData data = randomMonth(random);
            for (const CheckSeries &series : data.evidence.checks)
                for (const Duration maxGap :
                     {Duration(1), Duration(minutes(1)), Duration(minutes(2)), Duration(minutes(3)),
                      Duration(minutes(10)), Duration(days(2))}) {
                    sameFacts(probeFacts(&series, minutes(1), maxGap),
                              probeFacts(&series, minutes(1), maxGap, FactsFrom::EveryCheck));
                    if (QTest::currentTestFailed())
                        QFAIL(qPrintable(QStringLiteral("round %1, gap %2").arg(round).arg(maxGap.count())));
                }
        }
    }
};

MAKEGOOD_TEST(BruteForceTest)

} // namespace t_brute_force

#include "t_brute_force.moc"
