// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets that are taken in, obligations recorded by hand, and months as they were reported.

#include "rich_case.h"
#include "store_fixture.h"
#include "support/test_program.h"

namespace t_workspace_support
{

using namespace makegood::store;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Instant now = sys_days(2026y / November / 1);
const Actor actor{"r.kim", now};
const Month january = parseMonth("2026-01").value();

Ticket ticket(const char *id)
{
    Ticket out;
    out.id = id;
    out.openedAt = sys_days(2026y / January / 9);
    out.channel = "phone";
    out.events = {{out.openedAt + hours(1), TicketEventKind::Response, {}},
                  {out.openedAt + hours(2), TicketEventKind::Severity, "1"}};
    return out;
}

ObligationRecord record(ObligationState state, const char *evidence, Instant when = now)
{
    return {ObligationKind::Coverage, january, state, evidence, "r.kim", when};
}

FrozenMonth frozen(std::int64_t version, const char *reason)
{
    return {january, version, actor, reason, "{\"version\": " + std::to_string(version) + '}'};
}

} // namespace

class SupportStoreTest : public QObject, private StoreFixture
{
    Q_OBJECT

private:
    std::size_t entries() { return m_workspace->journal().all().value().size(); }
    JournalEntry lastEntry() { return m_workspace->journal().all().value().back(); }

private slots:
    void initTestCase_data() { eachEngine(); }
    void init()
    {
        createWorkspace();
        QVERIFY(m_workspace->contracts().importCase(richCase(), actor).has_value());
    }
    void cleanup() { m_workspace.reset(); }

    void ticketsAreMergedById()
    {
        const auto summary
            = m_workspace->evidence().importTickets("c", {ticket("t-0"), ticket("t-1")}, actor);
        GOOD(summary);
        QVERIFY(summary->changedAnything());
        const auto stored = *m_workspace->contracts().load("c").value().evidence.tickets;
        QCOMPARE(stored.size(), std::size_t(2));
        // t-1 was there with three events: it is what came in now, as a whole.
        QVERIFY(stored[0] == ticket("t-0"));
        QVERIFY(stored[1] == ticket("t-1"));
        QCOMPARE(lastEntry().kind, std::string("import-tickets"));
        QCOMPARE(lastEntry().contract, std::string("c"));

        const std::size_t before = entries();
        const auto again = m_workspace->evidence().importTickets("c", {ticket("t-0"), ticket("t-1")}, actor);
        GOOD(again);
        QVERIFY(!again->changedAnything());
        QCOMPARE(entries(), before);
        GOOD(m_workspace->journal().verify());
    }

    // What a file takes away from a ticket that was judged is told, and the journal has it; a ticket that
    // went on since the last file is no news.
    void aTicketThatIsReplacedIsTold()
    {
        auto &evidence = m_workspace->evidence();
        QCOMPARE(evidence.importTickets("c", {ticket("t-0")}, actor).value().replaced.size(), std::size_t(0));
        Ticket more = ticket("t-0");
        more.escalatedAt = more.openedAt + hours(3);
        more.events.push_back({more.openedAt + hours(4), TicketEventKind::Resolved, {}});
        QVERIFY(evidence.importTickets("c", {more}, actor).value().replaced.empty());

        Ticket other = more;
        other.events[0].at += hours(30);
        const auto summary = evidence.importTickets("c", {other}, actor).value();
        QVERIFY(summary.replaced == std::vector<std::string>{"ticket 't-0'"});
        QVERIFY2(
            lastEntry().payload.find("replaced ticket 't-0' (before: opened 2026-01-09T00:00:00Z by phone "
                                     "escalated 2026-01-09T03:00:00Z, response 2026-01-09T01:00:00Z, "
                                     "severity 1 2026-01-09T02:00:00Z, resolved 2026-01-09T04:00:00Z)")
                != std::string::npos,
            lastEntry().payload.c_str());

        CaseData data = richCase();
        data.evidence.tickets = {ticket("t-0")}; // shorter than it was
        QVERIFY(m_workspace->contracts().importCase(data, actor).value().replaced
                == std::vector<std::string>{"ticket 't-0'"});
        QVERIFY(lastEntry().payload.find("replaced ticket 't-0'") != std::string::npos);
        GOOD(m_workspace->journal().verify());
    }

    void anEmptyListIsGivenToo()
    {
        CaseData data = richCase();
        data.evidence.tickets.reset();
        auto other = Workspace::create(freshPath(), &engine()).value();
        GOOD(other->contracts().importCase(data, actor));
        QVERIFY(!other->contracts().load("c").value().evidence.tickets.has_value());
        GOOD(other->evidence().importTickets("c", {}, actor));
        QVERIFY(other->contracts().load("c").value().evidence.tickets.has_value());
        QCOMPARE(other->journal().all().value().back().kind, std::string("import-tickets"));
    }

    void ticketsThatAreRefusedChangeNothing()
    {
        const std::size_t before = entries();
        REFUSED(m_workspace->evidence().importTickets("c", {ticket("x"), ticket("x")}, actor), "'x'");
        REFUSED(m_workspace->evidence().importTickets("nobody", {ticket("x")}, actor), "nobody");
        const auto stopped
            = m_workspace->evidence().importTickets("c", {ticket("x")}, actor, [] { return false; });
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().kind, ErrorKind::Interrupted);
        QVERIFY(m_workspace->contracts().load("c").value().evidence.tickets == richCase().evidence.tickets);
        QCOMPARE(entries(), before);
    }

    void recordsAreKeptInOrder()
    {
        const auto first = record(ObligationState::Kept, "rota of January");
        const auto second = record(ObligationState::Broken, "nobody on the 12th", now + hours(1));
        auto february = record(ObligationState::NotDue, "closed", now + hours(2));
        february.month = january.next();
        for (const auto &one : {first, second, february})
            GOOD(m_workspace->evidence().recordObligation("c", one));
        QVERIFY(m_workspace->contracts().load("c").value().evidence.obligationRecords
                == (std::vector<ObligationRecord>{first, second, february}));
        QCOMPARE(lastEntry().kind, std::string("obligation"));
        QCOMPARE(lastEntry().payload, std::string("coverage 2026-02 not-due: closed"));

        const std::size_t before = entries();
        auto repeated = second;
        repeated.at += hours(5);
        GOOD(m_workspace->evidence().recordObligation("c", repeated));
        QCOMPARE(entries(), before); // says what was recorded last
        GOOD(m_workspace->evidence().recordObligation(
            "c", record(ObligationState::Unknown, "taken back", now + hours(9))));
        QCOMPARE(m_workspace->contracts().load("c").value().evidence.obligationRecords.size(),
                 std::size_t(4));
    }

    void recordsThatAreRefused()
    {
        const std::size_t before = entries();
        REFUSED(m_workspace->evidence().recordObligation("c", record(ObligationState::Kept, "")),
                "needs its evidence");
        auto backups = record(ObligationState::Kept, "seen");
        backups.kind = ObligationKind::Backups;
        REFUSED(m_workspace->evidence().recordObligation("c", backups), "judged from the data");
        REFUSED(m_workspace->evidence().recordObligation("nobody", record(ObligationState::Kept, "x")),
                "nobody");
        // Nothing is there to be taken back.
        GOOD(m_workspace->evidence().recordObligation("c", record(ObligationState::Unknown, "taken back")));
        QCOMPARE(entries(), before);
    }

    void aMonthIsFrozenAndRestated()
    {
        GOOD(m_workspace->reported().freeze("c", frozen(1, "")));
        QCOMPARE(lastEntry().kind, std::string("freeze"));
        GOOD(m_workspace->reported().freeze("c", frozen(2, "late checks")));
        QCOMPARE(lastEntry().kind, std::string("restate"));
        QVERIFY(lastEntry().payload.starts_with("2026-01 version 2 evaluation sha256 "));
        QVERIFY(lastEntry().payload.ends_with(": late checks"));
        const auto months = m_workspace->reported().months("c").value();
        QCOMPARE(months.size(), std::size_t(2));
        QVERIFY(months[0].month == january);
        QCOMPARE(months[0].version, std::int64_t(1));
        QCOMPARE(months[0].evaluation, std::string("{\"version\": 1}"));
        QCOMPARE(months[1].reason, std::string("late checks"));
        QCOMPARE(months[1].frozen.who, std::string("r.kim"));
        QCOMPARE(months[1].frozen.at, now);
        QVERIFY(m_workspace->reported().months("nobody").value().empty());
        GOOD(m_workspace->upkeep().checkIntegrity());
    }

    void whatIsFrozenStaysFrozen()
    {
        GOOD(m_workspace->reported().freeze("c", frozen(1, "")));
        const std::size_t before = entries();
        REFUSED(m_workspace->reported().freeze("c", frozen(1, "")), "in version 1 already");
        REFUSED(m_workspace->reported().freeze("c", frozen(3, "too far")), "in version 1 already");
        REFUSED(m_workspace->reported().freeze("c", frozen(2, "")), "needs a reason");
        FrozenMonth nothing = frozen(2, "why");
        nothing.evaluation.clear();
        REFUSED(m_workspace->reported().freeze("c", nothing), "no result");
        REFUSED(m_workspace->reported().freeze("nobody", frozen(1, "")), "nobody");
        QCOMPARE(entries(), before);
        QCOMPARE(m_workspace->reported().months("c").value().size(), std::size_t(1));
    }

    void aContractTakesThemAlong()
    {
        GOOD(m_workspace->reported().freeze("c", frozen(1, "")));
        GOOD(m_workspace->evidence().recordObligation("c", record(ObligationState::Kept, "rota")));
        GOOD(m_workspace->contracts().remove("c", actor, "over"));
        QVERIFY(m_workspace->reported().months("c").value().empty());
        GOOD(m_workspace->contracts().importCase(richCase(), actor));
        QVERIFY(m_workspace->contracts().load("c").value().evidence.obligationRecords.empty());
    }

    void nothingIsWrittenWhereOnlyReadingIsAllowed()
    {
        auto reader = open(Workspace::Mode::ReadOnly).value();
        for (const ErrorKind kind :
             {reader->evidence().importTickets("c", {ticket("x")}, actor).error().kind,
              reader->evidence().recordObligation("c", record(ObligationState::Kept, "x")).error().kind,
              reader->reported().freeze("c", frozen(1, "")).error().kind})
            QCOMPARE(kind, ErrorKind::Unreachable);
        QVERIFY(reader->reported().months("c").value().empty());
    }
};

MAKEGOOD_TEST(SupportStoreTest)

} // namespace t_workspace_support

#include "t_workspace_support.moc"
