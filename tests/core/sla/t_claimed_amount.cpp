// SPDX-License-Identifier: GPL-3.0-or-later
// What the claims of a month ask for, alone and together: a month's amount once, whatever the number of its
// outages.
#include <QtTest>

#include "sla/evaluate/claimed_amount.h"
#include "sla/portfolio/next_step.h"
#include "support/test_program.h"

namespace t_claimed_amount
{

using namespace makegood::sla;
using std::chrono::days;
using std::chrono::hours;

namespace
{

const Instant now = parseInstant("2026-10-26T08:00:00Z").value();

Interval outageOn(int day)
{
    const Instant start = now - days(30) + days(day);
    return {start, start + hours(1)};
}

// Three outages, each claimed, the last of them no downtime; what pays is of this kind.
ServiceResult withOutages(CreditKind kind, Trigger on, Money amount)
{
    ServiceResult out;
    for (int day = 1; day <= 3; ++day) {
        Outage outage;
        outage.whole = outageOn(day);
        outage.credited = hours(1);
        outage.counted = day < 3 ? hours(1) : hours(0);
        out.outages.push_back(outage);
        Claim claim;
        claim.outage = outage.whole;
        claim.deadline = now + days(5);
        out.claims.push_back(claim);
    }
    out.credit.kind = kind;
    out.credit.amount = amount;
    RuleResult rule;
    rule.kind = kind;
    rule.on = on;
    rule.amount = amount;
    out.credit.rules = {rule};
    out.state = ServiceState::Breached;
    return out;
}

NextStep stepOf(const ServiceResult &service)
{
    Evaluation evaluation;
    evaluation.month = parseMonth("2026-10").value();
    evaluation.asOf = now;
    evaluation.period = {now - days(31), now - days(1)};
    evaluation.services = {service};
    const MonthFigures month = monthFiguresOf(evaluation);
    const TotalledService one[] = {{&month, &month.services.front()}};
    return nextStep(one, false, now);
}

} // namespace

class ClaimedAmountTest : public QObject
{
    Q_OBJECT
private slots:
    void aMonthsAmountIsAskedForOnce();
    void whatIsNoDowntimeNeedsNoClaimOfAnAvailability();
    void whatPaysByLengthNeedsEveryClaim();
    void amountsOfOutagesAreNeverMoreThanTheCredit();
};

void ClaimedAmountTest::aMonthsAmountIsAskedForOnce()
{
    const ServiceResult s = withOutages(CreditKind::Tiers, Trigger::Breach, Money{45'000});
    for (const Claim &claim : s.claims) {
        QVERIFY(claimedAmount(s, claim) == Money{45'000});
        QVERIFY(asksForTheMonth(s, claim));
    }
    const NextStep step = stepOf(s);
    QVERIFY(step.kind == StepKind::FileClaimInTime);
    QVERIFY(step.amount == Money{45'000});
    QCOMPARE(step.count, 2); // the third is needless
}

void ClaimedAmountTest::whatIsNoDowntimeNeedsNoClaimOfAnAvailability()
{
    ServiceResult s = withOutages(CreditKind::Flat, Trigger::Breach, Money{300});
    QVERIFY(!isNeedless(s, s.claims[0]) && !isNeedless(s, s.claims[1]) && isNeedless(s, s.claims[2]));
    s.claims[2].state = ClaimState::Filed; // a person has it in hand
    QVERIFY(!isNeedless(s, s.claims[2]));
    // Alone it is all there is to claim.
    s.claims[2].state = ClaimState::Open;
    s.outages[0].counted = s.outages[1].counted = hours(0);
    QVERIFY(!isNeedless(s, s.claims[2]));
}

void ClaimedAmountTest::whatPaysByLengthNeedsEveryClaim()
{
    const ServiceResult s = withOutages(CreditKind::PerBlock, Trigger::Outage, Money{300});
    QVERIFY(paysByLength(s.credit));
    for (const Claim &claim : s.claims)
        QVERIFY(!isNeedless(s, claim));
    QVERIFY(stepOf(s).amount == Money{300});
}

void ClaimedAmountTest::amountsOfOutagesAreNeverMoreThanTheCredit()
{
    ServiceResult s = withOutages(CreditKind::ProRata, Trigger::Outage, Money{500});
    for (Outage &outage : s.outages)
        outage.amount = Money{200};
    QVERIFY(claimedAmount(s, s.claims[1]) == Money{200});
    QVERIFY(!asksForTheMonth(s, s.claims[1]));
    QVERIFY(stepOf(s).amount == Money{500}); // a cap cut their sum of 6.00
    s.outages[1].amount = Money{900};
    QVERIFY(claimedAmount(s, s.claims[1]) == Money{500}); // nor is more asked for by one alone
    s.credit.amount = Money{};
    s.credit.withheld = Money{500};
    QVERIFY(claimedAmount(s, s.claims[1]) == Money{500});
    s.credit.amount.reset(); // to be negotiated: what the outage earns is all that is known
    QVERIFY(claimedAmount(s, s.claims[1]) == Money{900});
}

MAKEGOOD_TEST(ClaimedAmountTest)

} // namespace t_claimed_amount

#include "t_claimed_amount.moc"
