// SPDX-License-Identifier: GPL-3.0-or-later
// The calculation module against the naive evaluator on random months.
#include <QTest>

#include "brute_force.h"
#include "random_months.h"
#include "sla/evaluate/evaluate.h"
#include "sla/time/billing_period.h"

using namespace makegood;
using namespace std::chrono;

namespace
{

int roundsWanted()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("MAKEGOOD_ROUNDS", &ok);
    return ok ? wanted : 2000;
}

} // namespace

class BruteForceTest : public QObject
{
    Q_OBJECT

private slots:
    void randomMonths()
    {
        for (int round = 0; round < roundsWanted(); ++round) {
            std::mt19937 random(static_cast<unsigned>(round));
            const CaseData data = randomMonth(random);
            const auto period = billingPeriodOf(data.contract.zone, 1, randomMonthName(), data.contract.start,
                                                data.contract.end)
                                    .value();
            const Instant asOf
                = round % 4 == 0 ? period.when.start + minutes(700) : period.when.end + days(10);
            const auto fast = evaluate(data.policy, data.contract, data.evidence, randomMonthName(), asOf);
            QVERIFY(fast.has_value());
            const ServiceResult &is = fast->services[0];
            const brute::Result want
                = brute::judge(data.policy, data.contract, data.evidence, data.contract.services[0],
                               period.when, period.days, randomMonthName(), asOf);
            const auto where = qPrintable(QStringLiteral("round %1").arg(round));
            QVERIFY2(is.downtime.count() == want.downtime * 60000, where);
            QVERIFY2(is.unknown.count() == want.unknown * 60000, where);
            QVERIFY2(is.excludedMaintenance.count() == want.maintenance * 60000, where);
            QVERIFY2(is.excludedCauses.count() == want.causes * 60000, where);
            QVERIFY2(is.availability.has_value() == (want.den != 0), where);
            if (is.availability) {
                QVERIFY2(is.availability->num == want.num, where);
                QVERIFY2(is.availability->den == want.den, where);
            }
            QVERIFY2(is.outages.size() == want.outages.size(), where);
            for (std::size_t i = 0; i < want.outages.size(); ++i) {
                QVERIFY2(is.outages[i].whole == want.outages[i].whole, where);
                QVERIFY2(is.outages[i].recorded == want.outages[i].recorded, where);
                QVERIFY2(is.outages[i].cause == want.outages[i].cause, where);
                QVERIFY2(is.outages[i].counted.count() == want.outages[i].counted * 60000, where);
                QVERIFY2(is.outages[i].credited.count() == want.outages[i].credited * 60000, where);
                QVERIFY2(is.outages[i].amount.has_value() == want.outages[i].amount.has_value(), where);
                if (is.outages[i].amount)
                    QVERIFY2(is.outages[i].amount->minor == *want.outages[i].amount, where);
            }
            QVERIFY2(is.credit.amount.has_value() == want.amount.has_value(), where);
            if (is.credit.amount)
                QVERIFY2(is.credit.amount->minor == *want.amount, where);
            QVERIFY2(is.credit.withheld.minor == want.withheld, where);
            QVERIFY2(is.credit.capped == want.capped, where);
        }
    }
};

QTEST_APPLESS_MAIN(BruteForceTest)
#include "t_brute_force.moc"
