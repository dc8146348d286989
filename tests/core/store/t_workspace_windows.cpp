// SPDX-License-Identifier: GPL-3.0-or-later
// Maintenance in the workspace: what a person edits, what the calendar says later, several contracts at once.

#include "rich_case.h"
#include "store_fixture.h"
#include "support/test_program.h"

namespace t_workspace_windows
{

using namespace makegood::store;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"r.kim", sys_days(2026y / November / 1)};

MaintenanceWindow sunday(int week)
{
    MaintenanceWindow w;
    w.uid = "weekly";
    w.services = {"web-1"};
    w.when.start = sys_days(2026y / March / 1) + days(7 * week) + hours(9);
    w.when.end = w.when.start + hours(1);
    w.summary = "Patches";
    return w;
}

CaseData caseOf(std::vector<MaintenanceWindow> windows)
{
    CaseData data = bareCase();
    data.evidence.windows = std::move(windows);
    return data;
}

CaseData other()
{
    CaseData data = bareCase();
    data.contract.id = "d";
    data.contractToml.replace(data.contractToml.find("id = \"c\""), 8, "id = \"d\"");
    return data;
}

} // namespace

class WindowsTest : public QObject, private StoreFixture
{
    Q_OBJECT

private:
    std::vector<MaintenanceWindow> stored(const char *contract = "c")
    {
        return m_workspace->contracts().load(contract).value().evidence.windows;
    }
    Expected<void> save(std::optional<MaintenanceWindow> before, std::optional<MaintenanceWindow> after)
    {
        return m_workspace->evidence().saveReview("c", {{}, {}, {}, {{std::move(before), std::move(after)}}},
                                                  actor, "because");
    }
    std::string lastEntry() { return m_workspace->journal().all().value().back().payload; }

private slots:
    void initTestCase_data() { eachEngine(); }
    void init()
    {
        createWorkspace();
        GOOD(m_workspace->contracts().importCase(caseOf({sunday(0), sunday(1), sunday(2)}), actor));
    }
    void cleanup() { m_workspace.reset(); }

    void editsComeBackAndAreToldInTheJournal()
    {
        MaintenanceWindow moved = sunday(1);
        moved.when = {moved.when.start + hours(3), moved.when.end + hours(4)};
        moved.notifiedAt = actor.at;
        moved.channel = "email";
        moved.note = MaintenanceNote{"example.net", "137.035", "WorkOrder-31415",
                                     {"a\nb", "c"}, "OUTAGE",  "IN-PROCESS"};
        GOOD(save(sunday(1), moved));
        QVERIFY(stored() == (std::vector{sunday(0), moved, sunday(2)}));
        const auto entry = m_workspace->journal().all().value().back();
        QCOMPARE(entry.kind, std::string("window"));
        QCOMPARE(
            QString::fromStdString(entry.payload),
            QStringLiteral("weekly 2026-03-08T12:00:00Z 2026-03-08T14:00:00Z confirmed for web-1 announced "
                           "2026-11-01T00:00:00Z by email \"Patches\" (before: weekly 2026-03-08T09:00:00Z "
                           "2026-03-08T10:00:00Z confirmed for web-1 not announced \"Patches\"): because"));
        GOOD(save(moved, sunday(1))); // undo
        QVERIFY(stored() == (std::vector{sunday(0), sunday(1), sunday(2)}));
        GOOD(m_workspace->upkeep().checkIntegrity());
    }

    void somebodyElseWasFaster()
    {
        MaintenanceWindow longer = sunday(1);
        longer.when.end += hours(1);
        GOOD(save(sunday(1), longer));
        REFUSED(save(sunday(1), sunday(2)), "changed by somebody else");
        MaintenanceWindow taken = longer;
        taken.when.start = sunday(2).when.start;
        taken.when.end = taken.when.start + hours(1);
        REFUSED(save(longer, taken), "changed by somebody else");
        MaintenanceWindow empty = longer;
        empty.when.end = empty.when.start;
        REFUSED(save(longer, empty), "would end before it begins");
        QVERIFY(stored() == (std::vector{sunday(0), longer, sunday(2)}));
    }

    void madeHereAndTakenBack()
    {
        MaintenanceWindow mine = sunday(0);
        mine.uid = "makegood-1";
        GOOD(save({}, mine));
        REFUSED(save({}, mine), "somebody else");
        GOOD(m_workspace->contracts().importCase(caseOf({sunday(0)}),
                                                 actor)); // a calendar that does not name it
        QVERIFY(stored() == (std::vector{mine, sunday(0)})); // and has dropped the later instances
        GOOD(save(mine, {}));
        QCOMPARE(m_workspace->journal().all().value().back().kind, std::string("remove-window"));
        QVERIFY(stored() == std::vector{sunday(0)});
    }

    // Two windows of one UID and start, which calendars have: what is done touches the one that is meant.
    void ofTwinsExactlyOneIsTouched_data()
    {
        QTest::addColumn<int>("edits");
        QTest::newRow("one edit") << 1;
        QTest::newRow("an index of many") << 10;
    }
    void ofTwinsExactlyOneIsTouched()
    {
        QFETCH(int, edits);
        MaintenanceWindow twin = sunday(1);
        twin.summary = "Storage";
        twin.when.end += hours(1);
        GOOD(m_workspace->contracts().importCase(caseOf({sunday(0), sunday(1), twin, sunday(2)}), actor));
        const auto of = [&](const MaintenanceWindow &one) {
            const auto all = stored();
            return std::count(all.begin(), all.end(), one);
        };
        // The other edits of the step touch windows of their own.
        const auto step
            = [&](std::optional<MaintenanceWindow> before, std::optional<MaintenanceWindow> after) {
                  ReviewStep out{{}, {}, {}, {{std::move(before), std::move(after)}}};
                  for (int i = 1; i < edits; ++i) {
                      MaintenanceWindow mine = sunday(i);
                      mine.uid = "mine-" + std::to_string(i);
                      out.windows.push_back({{}, mine});
                  }
                  return out;
              };
        const auto save = [&](const ReviewStep &one) {
            return m_workspace->evidence().saveReview("c", one, actor, "because");
        };
        for (const MaintenanceWindow &meant : {sunday(1), twin}) {
            const MaintenanceWindow &other = meant == twin ? sunday(1) : twin;
            // Removed and back.
            const ReviewStep gone = step(meant, {});
            GOOD(save(gone));
            QCOMPARE(of(meant), 0);
            QCOMPARE(of(other), 1);
            GOOD(save(gone.undone()));
            QCOMPARE(of(meant), 1);
            QCOMPARE(of(other), 1);
            // Changed and back.
            MaintenanceWindow off = meant;
            off.status = WindowStatus::Cancelled;
            const ReviewStep called = step(meant, off);
            GOOD(save(called));
            QCOMPARE(of(off), 1);
            QCOMPARE(of(meant), 0);
            QCOMPARE(of(other), 1);
            GOOD(save(called.undone()));
            QCOMPARE(of(meant), 1);
            QCOMPARE(of(other), 1);
            // Moved and back beside the other one.
            MaintenanceWindow moved = meant;
            moved.when = {meant.when.start + days(1), meant.when.end + days(1)};
            const ReviewStep away = step(meant, moved);
            GOOD(save(away));
            QCOMPARE(of(moved), 1);
            QCOMPARE(of(other), 1);
            GOOD(save(away.undone()));
            QCOMPARE(of(meant), 1);
            QCOMPARE(of(moved), 0);
            QCOMPARE(of(other), 1);
        }
        // Nobody makes a third one there.
        MaintenanceWindow third = sunday(1);
        third.summary = "made here";
        REFUSED(save(step({}, third)), "somebody else");
        QCOMPARE(stored().size(), std::size_t(4));
        GOOD(m_workspace->upkeep().checkIntegrity());
    }

    // An edit stands over its calendar until it is taken back.
    void theCalendarComesAgain()
    {
        MaintenanceWindow moved = sunday(1);
        moved.when = {moved.when.start + days(1), moved.when.end + days(1)};
        MaintenanceWindow off = sunday(2);
        off.status = WindowStatus::Cancelled;
        GOOD(save(sunday(1), moved));
        GOOD(save(sunday(2), off));
        const auto count = m_workspace->journal().head().value().count;
        const auto same
            = m_workspace->contracts().importCase(caseOf({sunday(0), sunday(1), sunday(2)}), actor).value();
        QCOMPARE(same.rowsChanged, std::uint64_t(0));
        QCOMPARE(same.windowsKept, std::uint64_t(0)); // the calendar says what it said before
        QVERIFY(stored() == (std::vector{sunday(0), moved, off}));
        QCOMPARE(m_workspace->journal().head().value().count, count);

        MaintenanceWindow renamed = sunday(1);
        renamed.summary = "Patches, again";
        const auto newer = caseOf({sunday(0), renamed, sunday(2)});
        const auto kept = m_workspace->contracts().importCase(newer, actor).value();
        QCOMPARE(kept.windowsKept, std::uint64_t(1));
        QVERIFY2(lastEntry().find("1 maintenance windows stay as they were edited here") != std::string::npos,
                 lastEntry().c_str());
        QVERIFY(stored() == (std::vector{sunday(0), moved, off}));
        QVERIFY(!m_workspace->contracts()
                     .importCase(newer, actor)
                     .value()
                     .changedAnything()); // twice changes nothing

        GOOD(save(moved, renamed)); // taken back to what the calendar says now: it counts again
        QVERIFY(stored() == (std::vector{sunday(0), renamed, off}));
        MaintenanceWindow later = renamed;
        later.when.end += hours(1);
        GOOD(m_workspace->contracts().importCase(caseOf({sunday(0), later, sunday(2)}), actor));
        QVERIFY(stored() == (std::vector{sunday(0), later, off}));
        GOOD(m_workspace->contracts().importCase(caseOf({sunday(0)}),
                                                 actor)); // the rest of the series is gone
        QVERIFY(stored() == (std::vector{sunday(0), off})); // but not what a person decided
    }

    void movedOntoItsNeighbourOfALaterCalendar()
    {
        MaintenanceWindow moved = sunday(1);
        moved.when = sunday(3).when;
        GOOD(save(sunday(1), moved));
        MaintenanceWindow extended = sunday(3);
        extended.summary = "the series goes on";
        const auto longer = caseOf({sunday(0), sunday(1), sunday(2), extended});
        for (int i = 0; i < 2; ++i) {
            GOOD(m_workspace->contracts().importCase(longer, actor));
            QVERIFY(stored() == (std::vector{sunday(0), sunday(2), moved, extended}));
        }
        GOOD(save(moved, sunday(1)));
        QVERIFY(stored() == (std::vector{sunday(0), sunday(1), sunday(2), extended}));
    }

    void severalContractsOrNone()
    {
        GOOD(m_workspace->contracts().importCase(other(), actor));
        MaintenanceWindow mine = sunday(0);
        mine.uid = "makegood-1";
        const ReviewStep made{{}, {}, {}, {{{}, mine}}};
        REFUSED(m_workspace->evidence().saveReviews({{"d", made}, {"nobody", made}}, actor, "both"),
                "no contract");
        QVERIFY(stored("d").empty()); // not the first half either
        GOOD(m_workspace->evidence().saveReviews({{"c", made}, {"d", made}}, actor, "both"));
        QVERIFY(stored("d") == std::vector{mine});
        const auto calendars = m_workspace->evidence().calendars().value();
        QCOMPARE(calendars.size(), std::size_t(2));
        QCOMPARE(calendars[1].contract.id, std::string("d"));
        QVERIFY(calendars[1].windows == std::vector{mine});
        QVERIFY(calendars[0].windows == stored());
    }

    void aCalendarForSeveralContracts()
    {
        GOOD(m_workspace->contracts().importCase(other(), actor));
        MaintenanceWindow theirs = sunday(0);
        theirs.uid = "provider";
        const std::vector<ContractWindows> calendar{{"c", {theirs}}, {"d", {theirs}}};
        const auto stopped = m_workspace->evidence().importCalendars(calendar, actor, [] { return false; });
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Interrupted);
        QVERIFY(stored("d").empty());
        QCOMPARE(m_workspace->evidence().importCalendars(calendar, actor).value().rowsChanged,
                 std::uint64_t(2));
        QVERIFY(!m_workspace->evidence().importCalendars(calendar, actor).value().changedAnything());
        QVERIFY(stored("d") == std::vector{theirs});
        QCOMPARE(stored("c").size(), std::size_t(4)); // what it does not name stays
        REFUSED(m_workspace->evidence().importCalendars({{"c", {sunday(5)}}, {"nobody", {}}}, actor),
                "no contract");
        QCOMPARE(stored("c").size(), std::size_t(4));
    }

    void aReadOnlyWorkspaceTakesNoEdit()
    {
        m_workspace.reset();
        m_workspace = open(Workspace::Mode::ReadOnly).value();
        QVERIFY(!save(sunday(0), sunday(5)).has_value());
        QVERIFY(!m_workspace->evidence().importCalendars({{"c", {sunday(5)}}}, actor).has_value());
        QCOMPARE(stored().size(), std::size_t(3));
        QCOMPARE(m_workspace->evidence().calendars().value().size(), std::size_t(1));
    }
};

MAKEGOOD_TEST(WindowsTest)

} // namespace t_workspace_windows

#include "t_workspace_windows.moc"
