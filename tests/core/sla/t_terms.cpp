// SPDX-License-Identifier: GPL-3.0-or-later
// What a change of terms makes of months, and worked examples of each kind of credit; all worked out by hand.
#include <QTest>

#include "sla/credit/worked_example.h"
#include "sla/evaluate/terms_change.h"
#include "sla/samples/check_series_builder.h"
#include "support/test_program.h"

namespace t_terms
{

using namespace makegood::sla;
using namespace std::chrono;

namespace
{

const Currency usd{"USD", 2};
const Currency yen{"JPY", 0};
const Month march{2026y / March};

Percent percent(const char *text)
{
    return {text, *parseDecimal(text) / 100};
}

// One service with 3 minutes down of 100 at a credit of `minor`.
Evaluation evaluation(const std::string &service, int down, std::int64_t minor)
{
    Evaluation out;
    out.currency = usd;
    ServiceResult result;
    result.service = service;
    result.availability = Availability{100 - down, 100};
    result.state = down > 1 ? ServiceState::Breached : ServiceState::Met;
    result.downtime = minutes(down);
    result.credit.amount = Money{minor};
    result.claims = {{{Instant{}, Instant{minutes(1)}}, Instant{hours(72)}, ClaimState::Open, {}, {}}};
    out.services = {result};
    out.obligations = {{ObligationKind::Coverage, {}, {}, ObligationState::Kept, {}, {}, {}}};
    return out;
}

std::vector<TermsChange> compared(const Evaluation *a, const Evaluation *b)
{
    return compareTerms({a, a ? "" : "why not"}, {b, b ? "" : "why not"}, "c", "C", march, false);
}

std::string paid(const CreditRule &rule, Duration outage, std::int64_t fee = 100'000)
{
    return formatMoney(workedExample(rule, Money{fee}, outage, usd)->amount, usd);
}

} // namespace

class TermsTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameTermsMakeNoDifference()
    {
        const Evaluation a = evaluation("s", 3, 100);
        Evaluation b = a;
        b.services[0].availability = Availability{194, 200}; // 97/100 written otherwise
        const auto rows = compared(&a, &b);
        QCOMPARE(rows.size(), std::size_t(1));
        QVERIFY(!rows[0].differs());
        QCOMPARE(rows[0].customer, std::string("C"));
        QVERIFY(!rows[0].frozen);
        QVERIFY(compareTerms({&a, ""}, {&b, ""}, "c", "C", march, true)[0].frozen);
    }

    void eachFigureCounts()
    {
        const Evaluation a = evaluation("s", 3, 100);
        const auto differs = [&](auto change) {
            Evaluation b = a;
            change(b);
            return compared(&a, &b)[0].differs();
        };
        QVERIFY(differs([](Evaluation &e) { e.services[0].availability = Availability{96, 100}; }));
        QVERIFY(differs([](Evaluation &e) { e.services[0].availability.reset(); }));
        QVERIFY(differs([](Evaluation &e) { e.services[0].state = ServiceState::Undecided; }));
        QVERIFY(differs([](Evaluation &e) { e.services[0].downtime += Duration(1); }));
        QVERIFY(differs([](Evaluation &e) { e.services[0].credit.amount = Money{101}; }));
        QVERIFY(differs([](Evaluation &e) { e.services[0].credit.amount.reset(); }));
        QVERIFY(differs([](Evaluation &e) { e.services[0].credit.withheld = Money{1}; }));
        QVERIFY(differs([](Evaluation &e) { e.currency = yen; }));
        QVERIFY(differs([](Evaluation &e) { e.services[0].claims[0].deadline = Instant{hours(24)}; }));
        QVERIFY(differs([](Evaluation &e) { e.services[0].claims.clear(); }));
        QVERIFY(differs([](Evaluation &e) { e.obligations[0].state = ObligationState::Broken; }));
        QVERIFY(differs([](Evaluation &e) { e.support.push_back({}); }));
        QVERIFY(!differs([](Evaluation &e) { e.services[0].budget = hours(1); }));
    }

    void servicesAndMonthsMayComeAndGo()
    {
        const Evaluation a = evaluation("old", 3, 100);
        const Evaluation b = evaluation("new", 0, 0);
        const auto rows = compared(&a, &b);
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].service, std::string("old"));
        QVERIFY(rows[0].before.judged && !rows[0].after.judged && rows[0].differs());
        QVERIFY(!rows[1].before.judged && rows[1].after.judged && rows[1].differs());
        const auto gone = compared(&a, nullptr);
        QCOMPARE(gone.size(), std::size_t(1));
        QCOMPARE(gone[0].after.refusal, std::string("why not"));
        QVERIFY(gone[0].differs());
        const auto never = compared(nullptr, nullptr);
        QCOMPARE(never[0].service, std::string());
        QVERIFY(!never[0].differs());
    }

    void totalsAreByCurrency()
    {
        const Evaluation a = evaluation("s", 3, 100);
        Evaluation b = evaluation("s", 3, 250);
        auto rows = compared(&a, &b);
        Evaluation c = evaluation("s", 3, 7);
        c.currency = yen;
        for (TermsChange &row : compared(&b, &c))
            rows.push_back(row);
        b.services[0].credit.amount.reset(); // negotiated
        for (TermsChange &row : compared(&a, &b))
            rows.push_back(row);
        QVERIFY(
            creditShifts(rows)
            == (std::vector<CreditShift>{{usd, Money{100 + 250 + 100}, Money{250}}, {yen, {}, Money{7}}}));
        QVERIFY(creditShifts(compared(nullptr, nullptr)).empty());
    }

    void monthsWithDataAreTheCustomers()
    {
        Contract contract;
        contract.zone = Zone::named("America/Denver").value();
        contract.billingDay = 5;
        contract.start = parseDate("2025-12-01").value();
        contract.end = parseDate("2026-04-05").value();
        Evidence evidence;
        const auto at = [](const char *text) { return parseInstant(text).value(); };
        CheckSeriesBuilder builder("s", "http");
        const auto source = builder.addSource("x");
        builder.add(at("2026-01-05T06:59:00Z"), CheckState::Up, {source, 1}); // 4 January in Denver
        builder.add(at("2026-01-31T23:00:00Z"), CheckState::Up, {source, 2});
        evidence.checks = {builder.build()};
        evidence.calls = {{at("2026-03-05T07:00:00Z"), "s", true, true, {}, {}, 1, 1}}; // the 5th in Denver
        const Instant now = at("2026-06-01T00:00:00Z");
        const auto months = [&](Instant when) {
            std::string out;
            for (const Month month : monthsWithData(contract, evidence, when))
                out += formatMonth(month) + ' ';
            return out;
        };
        QCOMPARE(months(now).c_str(), "2025-12 2026-01 2026-03 ");
        QCOMPARE(months(at("2026-03-05T06:59:59Z")).c_str(), "2025-12 2026-01 ");
        evidence.calls.push_back(
            {at("2026-05-20T00:00:00Z"), "s", true, true, {}, {}, 1, 1}); // after its end
        QCOMPARE(months(now).c_str(), "2025-12 2026-01 2026-03 ");
    }

    void proRataAsSonorasExample()
    {
        CreditRule rule;
        rule.kind = CreditKind::ProRata;
        const auto example = workedExample(rule, Money{100'000}, hours(1), usd);
        QCOMPARE(formatMoney(example->amount, usd), std::string("1.39")); // SON-10
        QCOMPARE(example->percent, std::string("99.861")); // 719/720
        rule.multiplier = 10;
        QCOMPARE(paid(rule, hours(1)), std::string("13.89"));
        rule.cap = percent("1");
        QCOMPARE(paid(rule, hours(1)), std::string("10.00"));
        QVERIFY(workedExample(rule, Money{100'000}, hours(1), usd)->capped);
    }

    void blocksAndTiers()
    {
        CreditRule rule;
        rule.kind = CreditKind::PerBlock;
        rule.block = minutes(25);
        rule.worth.days = Fraction(1);
        QCOMPARE(paid(rule, hours(1), 30'000), std::string("20.00")); // two days of 10.00
        QCOMPARE(workedExample(rule, Money{30'000}, hours(1), usd)->blocks, std::int64_t(2));
        rule.rounding = BlockRounding::Up;
        QCOMPARE(paid(rule, hours(1), 30'000), std::string("30.00"));
        rule.kind = CreditKind::Tiers;
        rule.tiers = {{percent("99.9"), {percent("10"), {}}}, {percent("99"), {percent("25"), {}}}};
        QCOMPARE(paid(rule, hours(1)), std::string("100.00")); // 99.861 %
        QCOMPARE(paid(rule, hours(8)), std::string("250.00")); // 98.888 %
        QCOMPARE(paid(rule, minutes(1)), std::string("0.00"));
        rule.kind = CreditKind::None;
        QVERIFY(!workedExample(rule, Money{1}, hours(1), usd));
        rule.kind = CreditKind::Negotiated;
        QVERIFY(!workedExample(rule, Money{1}, hours(1), usd));
    }
};

MAKEGOOD_TEST(TermsTest)

} // namespace t_terms

#include "t_terms.moc"
