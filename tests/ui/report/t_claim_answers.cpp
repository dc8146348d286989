// SPDX-License-Identifier: GPL-3.0-or-later
// What the first page says was done about the claims of a month.
#include <QtTest>

#include "report/claim_answers.h"
#include "support/test_program.h"

namespace t_claim_answers
{

using namespace makegood;
using namespace makegood::ui;

namespace
{

const Instant start = parseInstant("2026-04-01T00:00:00Z").value();

// A service with an outage on each of these days of April, all claimed, and one amount for the month.
ServiceResult serviceDownOn(const std::string &name, const std::vector<int> &days, Money amount)
{
    ServiceResult out;
    out.service = name;
    for (const int day : days) {
        Outage outage;
        outage.whole = {start + std::chrono::days(day - 1), start + std::chrono::days(day - 1) + Duration(1)};
        outage.counted = outage.credited = Duration(1);
        out.outages.push_back(outage);
        Claim claim;
        claim.outage = outage.whole;
        out.claims.push_back(claim);
    }
    out.credit.kind = CreditKind::Tiers;
    out.credit.amount = amount;
    return out;
}

Evaluation april(std::vector<ServiceResult> services)
{
    Evaluation out;
    out.month = parseMonth("2026-04").value();
    out.currency = Currency::named("USD").value();
    out.period = {start, start + std::chrono::days(30)};
    out.asOf = start + std::chrono::days(31);
    out.services = std::move(services);
    return out;
}

QString said(const Evaluation &evaluation)
{
    const Format format(QLocale(QStringLiteral("en_GB")), evaluation);
    return plainOf(whatWasDone(evaluation, claimedOf(evaluation), Policy(), format)).simplified();
}

} // namespace

class ClaimAnswersTest : public QObject
{
    Q_OBJECT
private slots:
    void aMonthsAmountIsToldOnce();
    void whatIsWithheldWasNotLost();
    void claimsThatLackTheSameAreToldTogether();
    void aRefusalLeavesTheAmountToTheOthers();
    void sumsOfClaimsHaveAMonthOnce();
};

void ClaimAnswersTest::aMonthsAmountIsToldOnce()
{
    const Evaluation two
        = april({serviceDownOn("jira", {4, 5}, Money{25'000}), serviceDownOn("wiki", {7}, Money{20'000})});
    const QString text = said(two);
    QVERIFY2(text.contains(QStringLiteral("450.00")), qPrintable(text));
    QVERIFY2(
        text.startsWith(QStringLiteral("Ready to be requested: April (outages of 4 Apr, 5 Apr and 7 Apr)")),
        qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("USD")), 1);
}

void ClaimAnswersTest::whatIsWithheldWasNotLost()
{
    Evaluation late = april({serviceDownOn("jira", {4, 5}, Money{0})});
    late.services[0].credit.withheld = Money{25'000};
    for (Claim &claim : late.services[0].claims)
        claim.state = ClaimState::Expired;
    QVERIFY2(!said(late).contains(QStringLiteral("250")), qPrintable(said(late)));
    late.services[0].credit.amount = Money{25'000};
    late.services[0].credit.withheld = Money{};
    QVERIFY2(
        said(late).startsWith(QStringLiteral("Not requested in time: April (outages of 4 Apr and 5 Apr)")),
        qPrintable(said(late)));
    QVERIFY(said(late).contains(QStringLiteral("250.00")));
}

void ClaimAnswersTest::claimsThatLackTheSameAreToldTogether()
{
    Evaluation month = april({serviceDownOn("jira", {4, 5, 7}, Money{25'000})});
    month.services[0].claims[0].missing = {"proof"};
    month.services[0].claims[1].missing = {"proof"};
    // The third is ready, and asks for the whole amount.
    QString text = said(month);
    QVERIFY2(text.startsWith(QStringLiteral("Ready to be requested: April (outages of 7 Apr)")),
             qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("250.00")), 1);
    month.services[0].claims[2].missing = {"ticket"};
    text = said(month);
    QVERIFY2(text.startsWith(QStringLiteral("For April (outages of 4 Apr and 5 Apr)")), qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("250.00")), 1);
}

void ClaimAnswersTest::aRefusalLeavesTheAmountToTheOthers()
{
    Evaluation month = april({serviceDownOn("jira", {4, 5}, Money{25'000})});
    month.services[0].claims[0].state = ClaimState::Refused;
    const QString text = said(month);
    QVERIFY2(text.contains(QStringLiteral("Refused: April (outages of 4 Apr)")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Ready to be requested: April (outages of 5 Apr)")),
             qPrintable(text));
}

void ClaimAnswersTest::sumsOfClaimsHaveAMonthOnce()
{
    ServiceResult s = serviceDownOn("jira", {4, 5, 7}, Money{25'000});
    s.claims[0].state = ClaimState::Expired;
    ClaimSums sums = claimSumsOf(s);
    QVERIFY(sums.open == Money{25'000} && sums.lost == Money{} && sums.all() == Money{25'000});
    s.claims[1].state = ClaimState::Granted;
    sums = claimSumsOf(s);
    QVERIFY(sums.decided == Money{25'000} && sums.open == Money{} && sums.all() == Money{25'000});
    QVERIFY(claimedIn(s, ClaimState::Granted) == Money{25'000});
    QVERIFY(claimedIn(s, ClaimState::Applied) == Money{});
    // By outage each has its own, and a cap cuts the last.
    ServiceResult byOutage = serviceDownOn("line", {1, 2, 3}, Money{500});
    for (Outage &outage : byOutage.outages)
        outage.amount = Money{200};
    byOutage.claims[2].state = ClaimState::Expired;
    sums = claimSumsOf(byOutage);
    QVERIFY(sums.open == Money{400} && sums.lost == Money{100});
}

MAKEGOOD_TEST(ClaimAnswersTest)

} // namespace t_claim_answers

#include "t_claim_answers.moc"
