// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "sla/portfolio/currency_totals.h"
#include "support/test_program.h"

namespace t_portfolio
{

using namespace makegood::sla;

namespace
{

ServiceFigures priced(std::optional<std::int64_t> amount, std::vector<std::int64_t> readings,
                      std::int64_t withheld = 0)
{
    ServiceFigures out;
    if (amount)
        out.amount = Money{*amount};
    for (const std::int64_t reading : readings)
        out.readings.push_back(Money{reading});
    out.withheld = {withheld};
    return out;
}

MonthFigures monthOf(const char *currency, std::vector<ServiceFigures> services)
{
    MonthFigures out;
    out.currency = Currency::named(currency).value();
    out.services = std::move(services);
    return out;
}

// Every service of the months.
std::vector<TotalledService> all(const std::vector<const MonthFigures *> &months)
{
    std::vector<TotalledService> out;
    for (const MonthFigures *month : months)
        for (const ServiceFigures &service : month->services)
            out.push_back({month, &service});
    return out;
}

Instant at(const char *text)
{
    return parseInstant(text).value();
}

} // namespace

class Portfolio : public QObject
{
    Q_OBJECT
private slots:
    void figuresAreTheEvaluations();
    void whatAsksForAPersonIsThere();
    void aBudgetIsUsedUpAtTheRateOfAWeek();
    void timeAgesWhatRuns();
    void aServicesCreditSpansItsReadings();
    void currenciesAreNeverAdded();
    void aReadingIsChosenOnceForAContract();
    void negotiatedCountsAsNothingAndIsTold();
};

void Portfolio::figuresAreTheEvaluations()
{
    Evaluation e;
    e.month = parseMonth("2026-03").value();
    e.asOf = at("2026-04-10T00:00:00Z");
    e.period = utcMonth(e.month);
    e.currency = Currency::named("EUR").value();
    ServiceResult service;
    service.service = "web-1";
    service.serviceClass = "web";
    service.state = ServiceState::Breached;
    service.availability = Availability{Integer(998), Integer(1000)};
    service.downtime = std::chrono::minutes(89);
    service.budget = std::chrono::minutes(45);
    service.budgetLeft = -std::chrono::minutes(44);
    service.credit.amount = Money{1234};
    service.credit.withheld = Money{56};
    service.readings = {{"a", {}, {}, Money{1000}}, {"b", {}, {}, std::nullopt}};
    Claim late;
    late.deadline = at("2026-05-02T00:00:00Z");
    Claim early;
    early.deadline = at("2026-04-20T00:00:00Z");
    early.state = ClaimState::Due;
    Claim filed;
    filed.deadline = at("2026-04-11T00:00:00Z");
    filed.state = ClaimState::Filed; // its clock stands
    service.claims = {late, early, filed, Claim{}};
    e.services = {service};

    const MonthFigures figures = monthFiguresOf(e);
    QCOMPARE(formatMonth(figures.month), std::string("2026-03"));
    QVERIFY(figures.asOf == e.asOf && figures.period == e.period && figures.currency == e.currency);
    QCOMPARE(figures.services.size(), std::size_t(1));
    const ServiceFigures &f = figures.services.front();
    QCOMPARE(f.service, std::string("web-1"));
    QCOMPARE(f.serviceClass, std::string("web"));
    QVERIFY(f.state == ServiceState::Breached);
    QCOMPARE(f.availability->percent(), std::string("99.800"));
    QVERIFY(f.downtime == service.downtime && f.budget == service.budget
            && f.budgetLeft == service.budgetLeft);
    QVERIFY(*f.amount == Money{1234});
    QVERIFY(f.withheld == Money{56});
    QCOMPARE(f.readings.size(), std::size_t(2));
    QVERIFY(!f.readings[1]);
    QVERIFY(*f.nextDeadline == at("2026-04-20T00:00:00Z"));

    // Of a running month the part that has passed; what is to come was not measured.
    e.services.front().soFar = SoFar{Availability{Integer(996), Integer(1000)}, {}};
    QCOMPARE(monthFiguresOf(e).services.front().availability->percent(), std::string("99.600"));
    e.services.front().state = ServiceState::NoData;
    QVERIFY(!monthFiguresOf(e).services.front().availability);
}

void Portfolio::whatAsksForAPersonIsThere()
{
    Evaluation e;
    e.month = parseMonth("2026-03").value();
    e.asOf = at("2026-04-10T00:00:00Z");
    e.period = utcMonth(e.month);
    ServiceResult service;
    service.period.when = e.period;
    service.state = ServiceState::Breached;
    service.met = false;
    service.budgetLeft = -std::chrono::minutes(10);
    service.credit.amount = Money{900};
    Outage open; // half of it lies before the month
    open.whole = {e.period.start - std::chrono::minutes(20), e.period.start + std::chrono::minutes(20)};
    open.counted = std::chrono::minutes(20);
    open.amount = Money{300};
    Outage classified = open;
    classified.cause = Cause::Provider;
    classified.whole = {at("2026-03-09T10:00:00Z"), at("2026-03-09T12:00:00Z")};
    classified.amount = Money{500};
    Outage tooShort = open;
    tooShort.recorded = false;
    service.outages = {open, classified, tooShort};
    Claim ready;
    ready.outage = classified.whole;
    Claim lacking;
    lacking.outage = open.whole;
    lacking.deadline = at("2026-05-01T00:00:00Z");
    lacking.missing = {"ticket"};
    Claim filed;
    filed.state = ClaimState::Filed;
    service.claims = {ready, lacking, filed};
    const auto figuresOf = [&] {
        e.services = {service};
        return monthFiguresOf(e).services.front();
    };

    ServiceFigures f = figuresOf();
    QCOMPARE(f.causeless.count, 1);
    QVERIFY(f.causeless.length == std::chrono::minutes(20) && f.causeless.mayChange);
    QCOMPARE(f.claims.size(), std::size_t(2));
    QVERIFY(*f.claims[0].amount == Money{500} && f.claims[0].isReady && !f.claims[0].deadline);
    QVERIFY(*f.claims[1].amount == Money{300} && !f.claims[1].isReady && f.claims[1].deadline);
    QVERIFY(f.longestOutage == classified.whole);
    QVERIFY(!monthFiguresOf(e, false).services.front().causeless.mayChange); // no cause is excluded
    QVERIFY(!f.usedUpAt); // not at risk

    // Nothing is paid, and the verdict stays: no cause changes anything.
    service.outages[0].amount = service.credit.amount = Money{};
    service.budgetLeft = -std::chrono::minutes(21);
    QVERIFY(!figuresOf().causeless.mayChange);
    service.budgetLeft = -std::chrono::minutes(20); // without it the target is kept
    QVERIFY(figuresOf().causeless.mayChange);
}

void Portfolio::aBudgetIsUsedUpAtTheRateOfAWeek()
{
    ServiceResult service;
    service.period.when = utcMonth(parseMonth("2026-03").value());
    const Instant asOf = at("2026-03-20T00:00:00Z");
    service.budget = std::chrono::minutes(60);
    service.budgetLeft = std::chrono::minutes(30);
    // 42 minutes in 7 days: 6 a day, so that 30 last for 5 days.
    service.downtimeSet
        = IntervalSet({{at("2026-03-02T00:00:00Z"), at("2026-03-02T03:00:00Z")}, // more than a week ago
                       {at("2026-03-15T00:00:00Z"), at("2026-03-15T00:42:00Z")}});
    QVERIFY(*budgetUsedUpAt(service, asOf) == at("2026-03-25T00:00:00Z"));
    service.budgetLeft = std::chrono::minutes(72); // as much as is needed until the end
    QVERIFY(!budgetUsedUpAt(service, asOf));
    service.budgetLeft = -Duration(1); // used up already
    QVERIFY(!budgetUsedUpAt(service, asOf));
    service.budgetLeft = std::chrono::minutes(30);
    QVERIFY(!budgetUsedUpAt(service, service.period.when.end));
    service.downtimeSet = {};
    QVERIFY(!budgetUsedUpAt(service, asOf));
}

void Portfolio::timeAgesWhatRuns()
{
    Evaluation e;
    e.period = utcMonth(parseMonth("2026-03").value());
    e.asOf = e.period.end - Duration(1);
    QVERIFY(agesWithTime(e)); // the month still runs
    e.asOf = e.period.end;
    QVERIFY(!agesWithTime(e));
    ServiceResult service;
    service.claims = {Claim{}};
    service.claims[0].deadline = e.asOf + std::chrono::days(3);
    e.services = {service};
    QVERIFY(agesWithTime(e));
    e.services[0].claims[0].state = ClaimState::Granted;
    QVERIFY(!agesWithTime(e));
    TicketResult ticket;
    ticket.clocks.responseDeadline = e.asOf + Duration(1);
    e.support = {ticket};
    QVERIFY(agesWithTime(e));
    e.support[0].clocks.respondedAt = e.asOf - Duration(1);
    QVERIFY(!agesWithTime(e));
}

void Portfolio::aServicesCreditSpansItsReadings()
{
    const CreditTotal span = creditOf(priced(500, {300, 900, 450}));
    QVERIFY(span.amount == Money{500} && span.lowest == Money{300} && span.highest == Money{900});
    const CreditTotal alone = creditOf(priced(500, {}));
    QVERIFY(alone.lowest == Money{500} && alone.highest == Money{500});
    const CreditTotal open = creditOf(priced(std::nullopt, {20})); // negotiated: nothing, or 20
    QVERIFY(open.amount == Money{0} && open.lowest == Money{0} && open.highest == Money{20});
}

void Portfolio::currenciesAreNeverAdded()
{
    const MonthFigures dollars = monthOf("USD", {priced(139, {100, 200}, 7), priced(61, {61, 80}, 3)});
    const MonthFigures euros = monthOf("EUR", {priced(1000, {1000, 1500})});
    const MonthFigures more = monthOf("USD", {priced(300, {}, 10)});
    const auto totals = totalsByCurrency(all({&dollars, &euros, &more}));
    QCOMPARE(totals.size(), std::size_t(2));
    QCOMPARE(totals[0].currency.code, std::string("EUR"));
    QVERIFY(totals[0].credit.amount == Money{1000} && totals[0].credit.highest == Money{1500});
    QCOMPARE(totals[0].services, 1);
    QCOMPARE(totals[1].currency.code, std::string("USD"));
    QVERIFY(totals[1].credit.amount == Money{500}); // 139 + 61 + 300
    QVERIFY(totals[1].credit.lowest == Money{461}); // 161 under the first reading, and 300
    QVERIFY(totals[1].credit.highest == Money{580}); // 280 under the second, and 300
    QVERIFY(totals[1].withheld == Money{20});
    QCOMPARE(totals[1].services, 3);
    QVERIFY(totalsByCurrency({}).empty());
}

void Portfolio::aReadingIsChosenOnceForAContract()
{
    // One reading is good for the one service and bad for the other: both cannot have their best of them.
    const MonthFigures one = monthOf("USD", {priced(100, {0, 300}), priced(100, {300, 0})});
    const auto both = totalsByCurrency(all({&one}));
    QVERIFY(both[0].credit.amount == Money{200});
    QVERIFY(both[0].credit.lowest == Money{200});
    QVERIFY(both[0].credit.highest == Money{300});
    // Two contracts may be read in two ways.
    const MonthFigures a = monthOf("USD", {priced(100, {0, 300})});
    const MonthFigures b = monthOf("USD", {priced(100, {300, 0})});
    const auto apart = totalsByCurrency(all({&a, &b}));
    QVERIFY(apart[0].credit.lowest == Money{0});
    QVERIFY(apart[0].credit.highest == Money{600});
    // Of a contract, only the services that are given take part.
    const auto half = totalsByCurrency({{&one, &one.services[1]}});
    QVERIFY(half[0].credit.lowest == Money{0} && half[0].credit.highest == Money{300});
}

void Portfolio::negotiatedCountsAsNothingAndIsTold()
{
    const MonthFigures one = monthOf("JPY", {priced(std::nullopt, {}), priced(40, {})});
    const auto totals = totalsByCurrency(all({&one}));
    QVERIFY(totals[0].credit.amount == Money{40});
    QCOMPARE(totals[0].services, 2);
    QCOMPARE(totals[0].negotiated, 1);
}

MAKEGOOD_TEST(Portfolio)

} // namespace t_portfolio

#include "t_portfolio.moc"
