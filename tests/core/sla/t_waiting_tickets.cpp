// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets that wait, are resolved and reopened: by hand, and against a clock that is read minute by minute.
#include <random>

#include <QTest>
#include <rapidcheck.h>

#include "sla/support/response_clock.h"
#include "support/test_program.h"

namespace t_waiting_tickets
{

using namespace makegood::sla;
using namespace std::chrono;
using Kind = TicketEventKind;

namespace
{

Instant moment(const char *text)
{
    return parseInstant(text).value();
}

TicketEvent occurred(const char *at, Kind kind, const char *severity = "")
{
    return {moment(at), kind, severity};
}

// Monday 2 March 2026, 08:00.
Ticket opened(std::vector<TicketEvent> events)
{
    Ticket out;
    out.id = "t";
    out.openedAt = moment("2026-03-02T08:00:00Z");
    out.events = std::move(events);
    return out;
}

const BusinessHours nineToFive{
    {{{Monday, Tuesday, Wednesday, Thursday, Friday}, hours(9), hours(17)}}, {}, {}};

// plain: response 4 h, update 8 h, resolution 8 h. office: 4 business hours each, a workaround resolves.
SupportRule supportRule()
{
    SupportRule out;
    out.defaultSeverity = "plain";
    Severity plain{"plain", "Plain", Target{hours(4)}, Target{hours(8)}, false, {}, {}};
    plain.resolution = Target{hours(8)};
    Severity office{"office", "Office", Target{{}, 0, 4}, Target{{}, 0, 4}, false, {}, {}};
    office.resolution = Target{{}, 0, 4};
    office.resolvedBy = {ResolvedBy::Resolved, ResolvedBy::Workaround};
    out.severities = {plain, office};
    return out;
}

TicketClocks judgedAs(const char *severity, std::vector<TicketEvent> events, const char *asOf)
{
    return judgeTicket(opened(std::move(events)), severity, supportRule(),
                       BusinessCalendar::make(nineToFive, Zone()).value(), moment(asOf));
}

std::string textOf(const std::optional<Instant> &at)
{
    return at ? formatInstant(*at) : "none";
}

} // namespace

class WaitingTicketsTest : public QObject
{
    Q_OBJECT

private slots:
    // Due 13:00, and the customer is asked at that moment: business time moves it to 17:00, inside the wait.
    void aDeadlineInsideTheWaitPassesWhenTheClockRunsOn()
    {
        const TicketClocks standing
            = judgedAs("office", {occurred("2026-03-02T13:00:00Z", Kind::Waiting)}, "2026-03-02T20:00:00Z");
        QCOMPARE(textOf(standing.responseDeadline), std::string("2026-03-02T17:00:00Z"));
        QVERIFY(!standing.breached && standing.missed.empty());
        const TicketClocks on = judgedAs("office",
                                         {occurred("2026-03-02T13:00:00Z", Kind::Waiting),
                                          occurred("2026-03-03T08:00:00Z", Kind::Resumed)},
                                         "2026-03-03T08:30:00Z");
        QVERIFY(on.breached);
        QVERIFY(on.missed.at(0).late == minutes(30));
    }

    // Due 12:00; it waits from 09:00 to 10:30 and, with two events that say so, from 11:00 to 11:20.
    void aDeadlineMovesByTheWait()
    {
        const TicketClocks c = judgedAs(
            "plain",
            {occurred("2026-03-02T09:00:00Z", Kind::Waiting), occurred("2026-03-02T10:30:00Z", Kind::Resumed),
             occurred("2026-03-02T11:00:00Z", Kind::Waiting), occurred("2026-03-02T11:10:00Z", Kind::Waiting),
             occurred("2026-03-02T11:20:00Z", Kind::StatusRequest),
             occurred("2026-03-02T14:00:00Z", Kind::Response)},
            "2026-03-02T15:00:00Z");
        QCOMPARE(textOf(c.responseDeadline), std::string("2026-03-02T13:50:00Z"));
        QVERIFY(c.breached);
        QVERIFY(c.missed.at(0).late == minutes(10));
        QCOMPARE(c.waits.size(), std::size_t(2));
        QVERIFY(!c.waiting);
    }

    void aWaitThatGoesOnHasLastedUntilNow()
    {
        const TicketClocks c
            = judgedAs("plain", {occurred("2026-03-02T09:00:00Z", Kind::Waiting)}, "2026-03-05T00:00:00Z");
        QVERIFY(c.waiting && !c.breached);
        QCOMPARE(textOf(c.responseDeadline), std::string("2026-03-05T03:00:00Z"));
        QCOMPARE(textOf(c.resolutionDeadline), std::string("2026-03-05T07:00:00Z"));
    }

    // Passed at 12:00, a wait from 13:00 to 15:00, answered 16:00: late by four hours less two.
    void aDeadlineThatHasPassedStays()
    {
        const TicketClocks c = judgedAs("plain",
                                        {occurred("2026-03-02T13:00:00Z", Kind::Waiting),
                                         occurred("2026-03-02T15:00:00Z", Kind::Resumed),
                                         occurred("2026-03-02T16:00:00Z", Kind::Response)},
                                        "2026-03-02T17:00:00Z");
        QCOMPARE(textOf(c.responseDeadline), std::string("2026-03-02T12:00:00Z"));
        QVERIFY(c.missed.at(0).late == hours(2));
    }

    // Four business hours from 09:00, due 13:00; from noon to Tuesday 10:00 are six of them: Tuesday 11:00.
    void aBusinessDeadlineMovesByBusinessTime()
    {
        const TicketClocks c = judgedAs("office",
                                        {occurred("2026-03-02T09:00:00Z", Kind::Response),
                                         occurred("2026-03-02T12:00:00Z", Kind::Waiting),
                                         occurred("2026-03-03T10:00:00Z", Kind::Resumed),
                                         occurred("2026-03-03T15:30:00Z", Kind::Workaround),
                                         occurred("2026-03-04T09:00:00Z", Kind::Resolved)},
                                        "2026-03-05T00:00:00Z");
        QCOMPARE(textOf(c.resolutionDeadline), std::string("2026-03-03T11:00:00Z"));
        QCOMPARE(textOf(c.resolvedAt), std::string("2026-03-03T15:30:00Z"));
        QVERIFY(c.resolutionBreached);
        const auto late = std::find_if(c.missed.begin(), c.missed.end(), [](const SupportDeadline &one) {
            return one.clock == SupportClock::Resolution;
        });
        QVERIFY(late != c.missed.end() && late->late == hours(4) + minutes(30));
    }

    // Due 16:00, resolved 15:00, reopened the next day at 10:00: due 11:00, and resolved at 12:00. The update
    // of 09:00 asked for the next by 17:00: two hours after 15:00, so by noon.
    void reopenedSetsTheClocksGoing()
    {
        std::vector<TicketEvent> events = {occurred("2026-03-02T09:00:00Z", Kind::Response),
                                           occurred("2026-03-02T15:00:00Z", Kind::Resolved)};
        QCOMPARE(textOf(judgedAs("plain", events, "2026-03-04T00:00:00Z").resolvedAt),
                 std::string("2026-03-02T15:00:00Z"));
        events.push_back(occurred("2026-03-03T10:00:00Z", Kind::Reopened));
        const TicketClocks open = judgedAs("plain", events, "2026-03-03T10:30:00Z");
        QVERIFY(!open.resolvedAt && !open.resolved);
        QCOMPARE(textOf(open.updateDeadline), std::string("2026-03-03T12:00:00Z"));
        QCOMPARE(textOf(open.resolutionDeadline), std::string("2026-03-03T11:00:00Z"));
        events.push_back(occurred("2026-03-03T12:00:00Z", Kind::Resolved));
        const TicketClocks done = judgedAs("plain", events, "2026-03-04T00:00:00Z");
        QCOMPARE(textOf(done.resolvedAt), std::string("2026-03-03T12:00:00Z"));
        QCOMPARE(done.missed.size(), std::size_t(1));
        QVERIFY(done.missed[0].clock == SupportClock::Resolution && done.missed[0].late == hours(1));
    }

    // Due 16:00 and missed, resolved 18:00 two hours late, reopened after a day, resolved after one hour
    // more.
    void aBreachIsOneWhateverIsReopened()
    {
        const TicketClocks c = judgedAs("plain",
                                        {occurred("2026-03-02T10:00:00Z", Kind::Response),
                                         occurred("2026-03-02T17:00:00Z", Kind::Update),
                                         occurred("2026-03-02T18:00:00Z", Kind::Resolved),
                                         occurred("2026-03-03T18:00:00Z", Kind::Reopened),
                                         occurred("2026-03-03T19:00:00Z", Kind::Resolved)},
                                        "2026-03-04T00:00:00Z");
        QCOMPARE(c.missed.size(), std::size_t(1));
        QVERIFY(c.missed[0].late == hours(3));
        QCOMPARE(textOf(c.resolutionDeadline), std::string("2026-03-02T16:00:00Z"));
    }

    // A severity given while the ticket is resolved takes effect when it is reopened, with its own deadline.
    void aSeverityGivenMeanwhileWaits()
    {
        std::vector<TicketEvent> events = {occurred("2026-03-02T09:00:00Z", Kind::Response),
                                           occurred("2026-03-02T10:00:00Z", Kind::Resolved),
                                           occurred("2026-03-02T11:00:00Z", Kind::Severity, "office")};
        QCOMPARE(judgedAs("plain", events, "2026-03-02T12:00:00Z").severity, std::string("plain"));
        events.push_back(occurred("2026-03-02T16:00:00Z", Kind::Reopened));
        const TicketClocks c = judgedAs("plain", events, "2026-03-02T16:30:00Z");
        QCOMPARE(c.severity, std::string("office"));
        QCOMPARE(textOf(c.resolutionDeadline), std::string("2026-03-03T12:00:00Z"));
        QCOMPARE(textOf(c.updateDeadline), std::string("2026-03-03T12:00:00Z"));
        QVERIFY(c.missed.empty());
    }

    // An update between counts as the last one: eight hours from 16:00 on.
    void anUpdateMeanwhileIsTheLast()
    {
        const TicketClocks c = judgedAs("plain",
                                        {occurred("2026-03-02T09:00:00Z", Kind::Response),
                                         occurred("2026-03-02T10:00:00Z", Kind::Resolved),
                                         occurred("2026-03-02T12:00:00Z", Kind::Update),
                                         occurred("2026-03-02T16:00:00Z", Kind::Reopened)},
                                        "2026-03-02T17:00:00Z");
        QCOMPARE(textOf(c.updateDeadline), std::string("2026-03-03T00:00:00Z"));
        QCOMPARE(textOf(c.resolutionDeadline), std::string("2026-03-02T22:00:00Z"));
    }

    // After a workaround the severity changes there and back: a change, so that the deadline is a new one.
    void aChangeThereAndBackIsAChange()
    {
        const TicketClocks c = judgedAs("office",
                                        {occurred("2026-03-02T10:00:00Z", Kind::Workaround),
                                         occurred("2026-03-02T11:00:00Z", Kind::Severity, "plain"),
                                         occurred("2026-03-02T12:00:00Z", Kind::Severity, "office"),
                                         occurred("2026-03-02T13:00:00Z", Kind::Reopened)},
                                        "2026-03-02T14:00:00Z");
        QCOMPARE(textOf(c.resolutionDeadline), std::string("2026-03-02T17:00:00Z"));
    }

    // Of a resolved ticket neither took effect: the deadline of 16:00 moves by the three hours.
    void aChangeThereAndBackWhileResolved()
    {
        const TicketClocks c = judgedAs("plain",
                                        {occurred("2026-03-02T10:00:00Z", Kind::Resolved),
                                         occurred("2026-03-02T11:00:00Z", Kind::Severity, "office"),
                                         occurred("2026-03-02T12:00:00Z", Kind::Severity, "plain"),
                                         occurred("2026-03-02T13:00:00Z", Kind::Reopened)},
                                        "2026-03-02T14:00:00Z");
        QCOMPARE(c.severity, std::string("plain"));
        QCOMPARE(textOf(c.resolutionDeadline), std::string("2026-03-02T19:00:00Z"));
    }

    // What does not resolve by the severity lets its clock run.
    void onlyWhatResolvesStopsTheClock()
    {
        const TicketClocks c = judgedAs("plain",
                                        {occurred("2026-03-02T09:00:00Z", Kind::Response),
                                         occurred("2026-03-02T10:00:00Z", Kind::Workaround)},
                                        "2026-03-02T17:00:00Z");
        QVERIFY(!c.resolvedAt);
        QVERIFY(c.resolutionBreached && c.missed.at(0).late == hours(1));
    }

    // The clock of the resolution, read minute by minute: it runs while the ticket neither waits nor is
    // resolved, and for a business target in business time alone.
    void aDeadlineIsReachedWhenTheClockSaysSo()
    {
        QVERIFY(rc::check("a deadline moves by what stands", [](unsigned seed) {
            std::mt19937 random(seed);
            const auto number = [&](int least, int most) {
                return std::uniform_int_distribution<int>(least, most)(random);
            };
            const bool business = number(0, 1) == 1;
            std::vector<TicketEvent> events;
            Instant at = moment("2026-03-02T08:05:00Z");
            std::vector<Interval> stood; // by the events themselves
            for (int i = number(0, 6); i > 0; --i) {
                at += minutes(10 * number(1, 90));
                const bool waits = number(0, 1) == 0;
                events.push_back({at, waits ? Kind::Waiting : Kind::Resolved, {}});
                const Instant from = at;
                at += minutes(10 * number(1, 200));
                events.push_back({at, waits ? Kind::Resumed : Kind::Reopened, {}});
                stood.push_back({from, at});
            }
            const Instant asOf = moment("2026-04-20T00:00:00Z");
            const char *severity = business ? "office" : "plain";
            const Duration target = business ? hours(4) : hours(8);
            const BusinessCalendar calendar = BusinessCalendar::make(nineToFive, Zone()).value();
            const IntervalSet standing(stood);

            Duration gone{};
            Duration late{};
            std::optional<Instant> due;
            for (Instant t = moment("2026-03-02T08:00:00Z"); t < asOf; t += minutes(5)) {
                if (due && !standing.contains(t))
                    late += minutes(5);
                if (!due && !standing.contains(t)
                    && (!business || !calendar.within({t, t + minutes(5)}).empty()))
                    gone += minutes(5);
                if (!due && gone == target)
                    due = t + minutes(5);
            }
            const TicketClocks c = judgeTicket(opened(events), severity, supportRule(), calendar, asOf);
            RC_ASSERT(c.resolutionDeadline == due);
            const auto missed
                = std::find_if(c.missed.begin(), c.missed.end(), [](const SupportDeadline &one) {
                      return one.clock == SupportClock::Resolution;
                  });
            RC_ASSERT(missed != c.missed.end());
            RC_ASSERT(missed->late == late);
        }));
    }
};

MAKEGOOD_TEST(WaitingTicketsTest)

} // namespace t_waiting_tickets

#include "t_waiting_tickets.moc"
