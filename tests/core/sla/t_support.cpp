// SPDX-License-Identifier: GPL-3.0-or-later
// Clocks of tickets with their history, what is due next, and obligations with what stands behind them.
#include <QTest>

#include "sla/evaluate/evaluate.h"
#include "sla/evaluate/reason_kinds.h"
#include "sla/evidence/ticket_changes.h"
#include "sla/policy/policy_reader.h"
#include "support/test_program.h"

namespace t_support
{

using namespace makegood::sla;
using namespace std::chrono;

namespace
{

Instant at(const char *text)
{
    return parseInstant(text).value();
}

// 1: 1 h to respond, no clock for updates; 2: 6 h, updates every 12 h, status replies within 2 h.
SupportRule rule()
{
    SupportRule out;
    out.defaultSeverity = "2";
    Severity one{"1", "Critical", Target{hours(1), 0}, {}, true, {}, {"PFP-4.1"}};
    Severity two{"2",        "High", Target{hours(6), 0}, Target{hours(12), 0}, false, Target{hours(2), 0},
                 {"PFP-4.2"}};
    out.severities = {one, two};
    return out;
}

TicketEvent happened(const char *when, TicketEventKind kind, const char *severity = "")
{
    return {at(when), kind, severity};
}

Ticket ticket(std::vector<TicketEvent> events, const char *id = "t")
{
    Ticket out;
    out.id = id;
    out.openedAt = at("2026-03-02T08:00:00Z");
    out.events = std::move(events);
    return out;
}

TicketClocks judged(const Ticket &t, const char *asOf)
{
    return judgeTicket(t, rule().defaultSeverity, rule(), {}, at(asOf));
}

const std::string policyText = R"(schema = 1
id = "p"
name = "P"
provider = "P"
source = "s"
[[class]]
id = "c"
title = "C"
target = "99"
clauses = ["C-1"]
[class.measure]
kind = "runs"
probes = ["http"]
interval = "1m"
[credit]
kind = "none"
clauses = ["C-2"]
[support]
channels = ["ticket"]
default_severity = "2"
[[support.severity]]
id = "1"
title = "Critical"
response = "1h"
clauses = ["C-3"]
[[support.severity]]
id = "2"
title = "High"
response = "6h"
clauses = ["C-4"]
[[obligation]]
kind = "coverage"
clauses = ["C-5"]
[[obligation]]
kind = "backups"
clauses = ["C-6"]
backup = "daily"
per_day = 2
days = 3
[[obligation]]
kind = "priority-order"
clauses = ["C-7"]
)";

const std::string contractText = R"(schema = 1
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
price = "10.00"
)";

struct Terms {
    Policy policy = readPolicy(policyText, "p.toml").value();
    Contract contract = readContract(contractText, "c.toml").value();
};

Evaluation judgedMarch(const Evidence &evidence, const char *asOf, WithReasons chain = WithReasons::Yes)
{
    const Terms terms;
    return evaluate(terms.policy, terms.contract, evidence, parseMonth("2026-03").value(), at(asOf), chain)
        .value();
}

const Reason *below(const Reason &reason, const char *kind)
{
    for (const Reason &one : reason.because)
        if (one.kind == kind)
            return &one;
    return nullptr;
}

} // namespace

class TestSupport : public QObject
{
    Q_OBJECT

private slots:
    // Opened 08:00 as 2 (due 14:00), 1 from 10:00 (due 11:00), answered 11:30: late by half an hour under 1
    // alone.
    void historySaysWhichDeadlineWasInForce()
    {
        const TicketClocks c
            = judged(ticket({happened("2026-03-02T10:00:00Z", TicketEventKind::Severity, "1"),
                             happened("2026-03-02T11:30:00Z", TicketEventKind::Response),
                             happened("2026-03-02T12:00:00Z", TicketEventKind::Severity, "2")}),
                     "2026-03-02T13:00:00Z");
        QCOMPARE(c.severities.size(), std::size_t(3));
        QVERIFY(
            (c.severities[0] == SeveritySpell{"2", at("2026-03-02T08:00:00Z"), at("2026-03-02T14:00:00Z")}));
        QVERIFY(
            (c.severities[1] == SeveritySpell{"1", at("2026-03-02T10:00:00Z"), at("2026-03-02T11:00:00Z")}));
        // Responded by then: the severity sets no deadline for a response any more.
        QVERIFY((c.severities[2] == SeveritySpell{"2", at("2026-03-02T12:00:00Z"), std::nullopt}));
        QCOMPARE(c.missed.size(), std::size_t(1));
        QVERIFY((c.missed.front()
                 == SupportDeadline{SupportClock::Response,
                                    "1",
                                    {"PFP-4.1"},
                                    at("2026-03-02T10:00:00Z"),
                                    at("2026-03-02T11:00:00Z"),
                                    false,
                                    std::chrono::minutes(30)}));
        QVERIFY(c.breached);
        // What runs is the update: 12 h after severity 2 took effect, which is later than the response.
        QCOMPARE(c.running.size(), std::size_t(1));
        QVERIFY((c.running.front()
                 == SupportDeadline{SupportClock::Update,
                                    "2",
                                    {"PFP-4.2"},
                                    at("2026-03-02T12:00:00Z"),
                                    at("2026-03-03T00:00:00Z")}));
    }

    void aSeverityAtTheOpeningIsTheFirst()
    {
        const TicketClocks c
            = judged(ticket({happened("2026-03-02T08:00:00Z", TicketEventKind::Severity, "1")}),
                     "2026-03-02T09:00:00Z");
        QCOMPARE(c.severities.size(), std::size_t(1));
        QCOMPARE(c.severities.front().severity, std::string("1"));
        QVERIFY(c.missed.empty()); // 09:00 is the deadline: not passed strictly
        QCOMPARE(c.running.size(), std::size_t(1));
    }

    // Asked at 09:00 and 10:00 under 2 (two hours each); nobody replies; at 11:30 the first is late.
    void statusRequestsWait()
    {
        const Ticket asked = ticket({happened("2026-03-02T09:00:00Z", TicketEventKind::StatusRequest),
                                     happened("2026-03-02T10:00:00Z", TicketEventKind::StatusRequest)});
        const TicketClocks c = judged(asked, "2026-03-02T11:30:00Z");
        QCOMPARE(c.openRequests.size(), std::size_t(2));
        QCOMPARE(c.statusBreaches, std::int64_t(1));
        QCOMPARE(c.running.size(), std::size_t(3)); // both replies and the first response
        QCOMPARE(c.running[0].due, at("2026-03-02T11:00:00Z"));
        QCOMPARE(c.running[1].due, at("2026-03-02T12:00:00Z"));
        QCOMPARE(c.running[2].due, at("2026-03-02T14:00:00Z"));

        Ticket replied = asked;
        replied.events.push_back(happened("2026-03-02T11:20:00Z", TicketEventKind::StatusReply));
        const TicketClocks after = judged(replied, "2026-03-02T13:00:00Z");
        QVERIFY(after.openRequests.empty());
        QCOMPARE(after.statusBreaches, std::int64_t(1)); // 11:20 is after 11:00, before 12:00
        QCOMPARE(after.missed.front().due, at("2026-03-02T11:00:00Z"));
    }

    // Updates after 12 h: the response at 09:00 asks for one by 21:00, the one at 23:00 is late, the next
    // waits.
    void everyUpdateThatWasMissedIsListed()
    {
        const Ticket t = ticket({happened("2026-03-02T09:00:00Z", TicketEventKind::Response),
                                 happened("2026-03-02T23:00:00Z", TicketEventKind::Update)});
        const TicketClocks c = judged(t, "2026-03-03T12:00:00Z");
        QCOMPARE(c.updateBreaches, std::int64_t(2)); // 21:00, and 11:00 the day after
        QCOMPARE(c.missed[0].due, at("2026-03-02T21:00:00Z"));
        QCOMPARE(c.missed[1].due, at("2026-03-03T11:00:00Z"));
        QCOMPARE(c.running.size(), std::size_t(1)); // late, and still to be done
        QCOMPARE(c.running.front().due, at("2026-03-03T11:00:00Z"));

        Ticket done = t;
        done.events.push_back(happened("2026-03-03T12:00:00Z", TicketEventKind::Resolved));
        QVERIFY(judged(done, "2026-03-04T00:00:00Z").running.empty());
    }

    void whatIsDueNextComesFirst()
    {
        Ticket second = ticket({}, "b");
        second.openedAt = at("2026-03-02T07:00:00Z"); // due 13:00
        Ticket later = ticket({}, "c");
        later.openedAt = at("2026-03-05T00:00:00Z"); // not yet there
        const auto list = followUps({ticket({}, "z"), ticket({}, "a"), second, later}, Contract(), rule(), {},
                                    at("2026-03-02T12:00:00Z"));
        QCOMPARE(list.size(), std::size_t(3));
        QCOMPARE(list[0].ticket, std::string("b"));
        QCOMPARE(list[1].ticket, std::string("a")); // both due at 14:00
        QCOMPARE(list[2].ticket, std::string("z"));
    }

    void aTicketSaysWhy()
    {
        Evidence e;
        e.tickets = {ticket({happened("2026-03-02T10:00:00Z", TicketEventKind::Severity, "1"),
                             happened("2026-03-02T12:00:00Z", TicketEventKind::Response),
                             happened("2026-03-09T00:00:00Z", TicketEventKind::Update)})};
        const Evaluation march = judgedMarch(e, "2026-03-03T00:00:00Z");
        const Reason &why = march.support.front().why;
        QVERIFY(why.kind == reason::ticket);
        QCOMPARE(why.clauses, Clauses{"C-3"});
        const Reason *missed = below(why, reason::missedDeadline);
        QVERIFY(missed != nullptr);
        QCOMPARE(missed->clauses, Clauses{"C-3"});
        QVERIFY(std::get<Instant>(missed->fact("due")->value) == at("2026-03-02T11:00:00Z"));
        const Reason *spell = below(why, reason::severity);
        QVERIFY(spell != nullptr && std::get<Duration>(spell->fact("response")->value) == hours(6));
        // The update of the ninth does not exist yet.
        QCOMPARE(std::count_if(why.because.begin(), why.because.end(),
                               [](const Reason &r) { return r.kind == reason::ticketEvent; }),
                 std::ptrdiff_t(2));
        QVERIFY(judgedMarch(e, "2026-03-03T00:00:00Z", WithReasons::No).support.front().why.kind.empty());
    }

    // Two good ones a day are wanted on the 7th, 8th and 9th; the 8th has one, the 9th none.
    void backupsSayWhichDayLacksHowMany()
    {
        Evidence e;
        e.backups.emplace();
        for (const char *taken :
             {"2026-03-07T01:00:00Z", "2026-03-07T13:00:00Z", "2026-03-07T23:00:00Z", "2026-03-08T01:00:00Z"})
            e.backups->push_back({at(taken), "s", BackupKind::Daily, true, {}});
        e.backups->push_back({at("2026-03-09T01:00:00Z"), "s", BackupKind::Daily, false, {}});
        const Evaluation march = judgedMarch(e, "2026-03-10T12:00:00Z");
        const ObligationResult &backups = march.obligations.at(1);
        QCOMPARE(backups.state, ObligationState::Broken);
        QCOMPARE(backups.evidence, std::string("s: missing 2026-03-08"));
        QCOMPARE(backups.items.size(), std::size_t(3));
        const std::array<std::int64_t, 3> found{3, 1, 0};
        for (std::size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(backups.items[i].found, found[i]);
            QCOMPARE(backups.items[i].wanted, std::int64_t(2));
            QCOMPARE(backups.items[i].kept, i == 0);
            QCOMPARE(formatDate(*backups.items[i].day), "2026-03-0" + std::to_string(7 + i));
        }
        const Reason &why = march.whyObligations.at(1);
        QCOMPARE(why.because.size(), std::size_t(4)); // the rule and three days
        QVERIFY(why.because.front().kind == reason::obligationRule);
        QCOMPARE(std::get<std::int64_t>(why.because.front().fact("per_day")->value), std::int64_t(2));
    }

    void workOutOfOrderNamesWhoWaited()
    {
        Evidence e;
        Ticket low = ticket({}, "low");
        low.workStartedAt = at("2026-03-02T09:00:00Z");
        e.tickets = {low, ticket({happened("2026-03-02T08:00:00Z", TicketEventKind::Severity, "1")}, "high")};
        const Evaluation march = judgedMarch(e, "2026-03-03T00:00:00Z");
        const ObligationResult &order = march.obligations.at(2);
        QCOMPARE(order.state, ObligationState::Broken);
        QCOMPARE(order.items.front().passedOver, std::string("high"));
    }

    void theLastRecordByAsOfCounts()
    {
        const Month march = parseMonth("2026-03").value();
        Evidence e;
        e.obligationRecords = {
            {ObligationKind::Coverage, march, ObligationState::Kept, "rota", "ann",
             at("2026-03-10T00:00:00Z")},
            {ObligationKind::Coverage, march, ObligationState::Broken, "night of the 12th", "bo",
             at("2026-03-13T00:00:00Z")},
            {ObligationKind::Coverage, march.next(), ObligationState::NotDue, "closed", "bo",
             at("2026-03-14T00:00:00Z")},
            {ObligationKind::Coverage, march, ObligationState::Unknown, "taken back", "bo",
             at("2026-03-20T00:00:00Z")},
        };
        const auto coverage = [&](const char *asOf) { return judgedMarch(e, asOf).obligations.front(); };
        QCOMPARE(coverage("2026-03-09T23:59:59Z").state, ObligationState::Unknown);
        QCOMPARE(coverage("2026-03-09T23:59:59Z").evidence,
                 std::string("recorded by hand; nothing is recorded"));
        QCOMPARE(coverage("2026-03-10T00:00:00Z").state, ObligationState::Kept);
        const ObligationResult broken = coverage("2026-03-15T00:00:00Z");
        QCOMPARE(broken.state, ObligationState::Broken);
        QCOMPARE(broken.evidence, std::string("night of the 12th (recorded by bo on 2026-03-13T00:00:00Z)"));
        QVERIFY(broken.record == e.obligationRecords[1]);
        QCOMPARE(coverage("2026-03-20T00:00:00Z").state, ObligationState::Unknown);
        const Reason why = judgedMarch(e, "2026-03-15T00:00:00Z").whyObligations.front();
        QVERIFY(below(why, reason::recorded) != nullptr);
    }

    void whatAnImportWouldChange()
    {
        const Terms terms;
        const Ticket same = ticket({}, "same");
        const Ticket before
            = ticket({happened("2026-03-02T09:00:00Z", TicketEventKind::Response)}, "changed");
        Ticket after = before;
        after.events.clear();
        Ticket fresh = ticket({happened("2026-03-02T09:00:00Z", TicketEventKind::Severity, "9"),
                               happened("2026-03-02T10:00:00Z", TicketEventKind::Severity, "9")},
                              "fresh");
        fresh.service = "unheard-of";
        const auto changes
            = ticketChanges({before, same}, {fresh, after, same}, terms.contract, terms.policy);
        QCOMPARE(changes.size(), std::size_t(3));
        QCOMPARE(changes[0].kind, TicketChange::Kind::Added);
        QCOMPARE(changes[0].moreEvents, std::ptrdiff_t(2));
        QCOMPARE(changes[0].unknownSeverities, std::vector<std::string>{"9"});
        QVERIFY(changes[0].unknownService);
        QCOMPARE(changes[1].kind, TicketChange::Kind::Changed);
        QCOMPARE(changes[1].moreEvents, std::ptrdiff_t(-1));
        QVERIFY(!changes[1].unknownService);
        QCOMPARE(changes[2].kind, TicketChange::Kind::Same);
    }
};

MAKEGOOD_TEST(TestSupport)

} // namespace t_support

#include "t_support.moc"
