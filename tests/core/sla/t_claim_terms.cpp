// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines of claims in months and business days, the ticket that reports an outage, and what a claim stands
// for.
#include <QTest>

#include "sla/evaluate/claim_deadline.h"
#include "sla/evaluate/evaluate.h"
#include "sla/evaluate/reason_kinds.h"
#include "sla/policy/policy_reader.h"
#include "sla/samples/check_series_builder.h"
#include "support/test_program.h"

namespace t_claim_terms
{

using namespace makegood::sla;
using namespace std::chrono;

namespace
{

Instant moment(const char *text)
{
    return parseInstant(text).value();
}

std::string textOf(const std::optional<Instant> &at)
{
    return at ? formatInstant(*at) : "none";
}

const Zone newYork = Zone::named("America/New_York").value();

std::string monthsAfter(const char *from, std::int64_t n, const Zone &zone = newYork)
{
    return textOf(limitAfter(moment(from), TimeLimit::ofMonths(n), zone, {}));
}

// Blocks by outage, tiers, and late responses to tickets.
const std::string severalRemedies = R"(schema = 1
id = "p"
name = "P"
provider = "P"
source = "s"
[[class]]
id = "c"
title = "C"
target = "99.9"
clauses = ["C-1"]
[class.measure]
kind = "runs"
probes = ["http"]
interval = "10m"
[business]
days = ["mon", "tue", "wed", "thu", "fri"]
from = "09:00"
to = "17:00"
[credit]
clauses = ["C-2"]
[[credit.rule]]
id = "blocks"
kind = "per-block"
block = "1h"
percent = "1"
clauses = ["C-3"]
[[credit.rule]]
id = "answers"
on = "response"
kind = "flat"
amount = "1.00"
clauses = ["C-4"]
[claim]
within = "2bd"
from = "month-end"
requires = ["proof"]
report_within = "1h"
clauses = ["C-5"]
[support]
default_severity = "1"
[[support.severity]]
id = "1"
title = "One"
response = "1h"
clauses = ["C-6"]
)";

const std::string contractTerms = R"(schema = 1
id = "acme"
customer = "Acme"
policy = "p"
time_zone = "UTC"
currency = "USD"
start = "2026-01-01"
[[service]]
id = "s"
class = "c"
type = "other"
price = "100.00"
)";

CheckSeries downFrom(const char *start, int tens)
{
    CheckSeriesBuilder builder("s", "http");
    builder.addSource("http.csv");
    std::uint32_t line = 1;
    builder.add(moment(start) - minutes(10), CheckState::Up, {0, ++line});
    for (int i = 0; i < tens; ++i)
        builder.add(moment(start) + minutes(10 * i), CheckState::Down, {0, ++line});
    builder.add(moment(start) + minutes(10 * tens), CheckState::Up, {0, ++line});
    return builder.build();
}

Ticket ticketAt(const char *id, const char *at)
{
    Ticket out;
    out.id = id;
    out.openedAt = moment(at);
    out.service = "s";
    return out;
}

Evaluation judgedMarch(const Evidence &evidence, const std::string &policy = severalRemedies)
{
    const Policy terms = readPolicy(policy, "p.toml").value();
    const Contract contract = readContract(contractTerms, "c.toml").value();
    return evaluate(terms, contract, evidence, parseMonth("2026-03").value(), moment("2026-04-01T12:00:00Z"),
                    WithReasons::Yes)
        .value();
}

} // namespace

class ClaimTermsTest : public QObject
{
    Q_OBJECT

private slots:
    void monthsInLocalTime()
    {
        QCOMPARE(monthsAfter("2026-01-15T15:00:00Z", 1), std::string("2026-02-15T15:00:00Z"));
        // 31 January, 10:00: the last day of February.
        QCOMPARE(monthsAfter("2026-01-31T15:00:00Z", 1), std::string("2026-02-28T15:00:00Z"));
        QCOMPARE(monthsAfter("2024-01-31T15:00:00Z", 1), std::string("2024-02-29T15:00:00Z"));
        QCOMPARE(monthsAfter("2026-10-31T14:00:00Z", 4), std::string("2027-02-28T15:00:00Z"));
        // 8 February, 02:30: it does not exist on 8 March and is read with the offset before.
        QCOMPARE(monthsAfter("2026-02-08T07:30:00Z", 1), std::string("2026-03-08T07:30:00Z"));
        // 1 October, 01:30 daylight time: 1 November has it twice, and the first counts.
        QCOMPARE(monthsAfter("2026-10-01T05:30:00Z", 1), std::string("2026-11-01T05:30:00Z"));
        QCOMPARE(monthsAfter("2026-12-01T00:00:00Z", 1, Zone()), std::string("2027-01-01T00:00:00Z"));
    }

    // The periods of the calendar, whether the contract runs or not.
    void billingPeriodsAfterTheMonth()
    {
        const Policy policy = readPolicy(severalRemedies, "p.toml").value();
        Contract contract = readContract(contractTerms, "c.toml").value();
        contract.billingDay = 15;
        contract.end = parseDate("2026-03-20").value();
        const Evidence evidence;
        const Month month = parseMonth("2026-03").value();
        const auto period
            = billingPeriodOf(contract.zone, contract.billingDay, month, contract.start, contract.end)
                  .value();
        const JudgingInput input{
            policy, contract, evidence, month, JudgedPeriod(period, month), moment("2026-04-01T00:00:00Z")};
        QCOMPARE(textOf(limitAfterMonth(input, TimeLimit::ofMonths(1), {})),
                 std::string("2026-05-15T00:00:00Z"));
        QCOMPARE(textOf(limitAfterMonth(input, TimeLimit::ofMonths(10), {})),
                 std::string("2027-02-15T00:00:00Z"));
        QCOMPARE(textOf(limitAfterMonth(input, TimeLimit(hours(1)), {})),
                 std::string("2026-03-20T01:00:00Z"));
    }

    void theEarliestTicketReports()
    {
        const Policy policy = readPolicy(severalRemedies, "p.toml").value();
        const Contract contract = readContract(contractTerms, "c.toml").value();
        Evidence evidence;
        const Month month = parseMonth("2026-03").value();
        const auto period = billingPeriodOf(Zone(), 1, month, contract.start, contract.end).value();
        const JudgingInput input{
            policy, contract, evidence, month, JudgedPeriod(period, month), moment("2026-03-20T00:00:00Z")};
        const auto id = [&](const char *first, const char *last) {
            const Ticket *report = reportOf(input, {"s"}, moment(first), moment(last));
            return report == nullptr ? std::string() : report->id;
        };
        QCOMPARE(id("2026-03-01T00:00:00Z", "2026-03-31T00:00:00Z"), std::string());
        evidence.tickets
            = {ticketAt("later", "2026-03-03T00:00:00Z"), ticketAt("b", "2026-03-02T00:00:00Z"),
               ticketAt("a", "2026-03-02T00:00:00Z"), ticketAt("not yet", "2026-03-25T00:00:00Z")};
        evidence.tickets->at(2).service.clear(); // of no service counts too
        QCOMPARE(id("2026-03-02T00:00:00Z", "2026-03-04T00:00:00Z"), std::string("a"));
        QCOMPARE(id("2026-03-02T00:00:00.001Z", "2026-03-03T00:00:00Z"), std::string("later"));
        QCOMPARE(id("2026-03-03T00:00:00.001Z", "2026-03-30T00:00:00Z"), std::string());
        evidence.tickets->at(1).service = evidence.tickets->at(2).service = "another";
        QCOMPARE(id("2026-03-02T00:00:00Z", "2026-03-04T00:00:00Z"), std::string("later"));
    }

    // Two hours down earn two blocks; a response an hour late earns 1.00 and belongs to no outage.
    void aTicketsClaimStandsForThePeriod()
    {
        Evidence evidence;
        evidence.checks = {downFrom("2026-03-10T10:00:00Z", 12)};
        evidence.tickets = {ticketAt("late", "2026-03-02T08:00:00Z")};
        evidence.tickets->front().events = {{moment("2026-03-02T10:00:00Z"), TicketEventKind::Response, {}}};
        evidence.proofs = {{moment("2026-03-05T00:00:00Z"), "s", "ping", "x", true, 2}};
        const ServiceResult s = judgedMarch(evidence).services.front();
        QCOMPARE(s.credit.amount->minor, std::int64_t(300));
        QCOMPARE(s.claims.size(), std::size_t(2));
        // First the period: proof inside it, and the ticket of the 2nd. April begins on a Wednesday: two
        // business days from then on end as the 2nd does.
        QVERIFY(s.claims[0].forPeriod && s.claims[0].missing.empty());
        QCOMPARE(s.claims[0].report, std::string("late"));
        QCOMPARE(textOf(s.claims[0].deadline), std::string("2026-04-03T00:00:00Z"));
        QVERIFY(!s.claims[1].forPeriod);
        QCOMPARE(s.claims[1].missing, (std::vector<std::string>{"proof", "ticket"}));
        QVERIFY(s.why.back().kind == reason::credit);
        const Reason &first = s.why.back().because[s.why.back().because.size() - 2];
        QVERIFY(first.kind == reason::claim && first.fact("period") != nullptr
                && first.fact("ticket") != nullptr);

        // Recorded for the period alone, though an outage began with it.
        evidence.checks = {downFrom("2026-03-01T00:00:00Z", 12)};
        evidence.claims
            = {{"s", moment("2026-03-01T00:00:00Z"), "filed", moment("2026-04-01T00:00:00Z"), true}};
        const ServiceResult again = judgedMarch(evidence).services.front();
        QCOMPARE(again.claims.size(), std::size_t(2));
        QVERIFY(again.claims[0].state == ClaimState::Filed && again.claims[1].state != ClaimState::Filed);
    }

    // Without a late answer there is no claim for the period; without any credit there is none at all.
    void nothingForThePeriodWithoutIt()
    {
        Evidence evidence;
        evidence.checks = {downFrom("2026-03-10T10:00:00Z", 12)};
        const ServiceResult s = judgedMarch(evidence).services.front();
        QCOMPARE(s.claims.size(), std::size_t(1));
        QVERIFY(!s.claims[0].forPeriod);
        QVERIFY(judgedMarch({}).services.front().claims.empty());
    }
};

MAKEGOOD_TEST(ClaimTermsTest)

} // namespace t_claim_terms

#include "t_claim_terms.moc"
