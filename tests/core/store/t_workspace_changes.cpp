// SPDX-License-Identifier: GPL-3.0-or-later
// State changes in the workspace: round trip, joining, checksums, and an older schema.
#include <array>

#include "rich_case.h"
#include "sla/samples/check_series_builder.h"
#include "store_fixture.h"
#include "support/test_program.h"

namespace t_workspace_changes
{

using namespace makegood::store;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"r.kim", sys_days(2026y / November / 1)};
const Instant march = sys_days(2026y / March / 1);

ChangeSeries changesOf(const std::vector<std::pair<Duration, CheckState>> &rows, const char *source = "q")
{
    ChangeSeriesBuilder builder("web-1", "http");
    const std::uint32_t origin = builder.addSource(source);
    std::uint32_t line = 0;
    for (const auto &[at, state] : rows)
        builder.add({march + at, state, false, {origin, ++line}, source});
    return builder.build();
}

} // namespace

class ChangesTest : public QObject, private StoreFixture
{
    Q_OBJECT

private:
    std::vector<ChangeSeries> stored()
    {
        return m_workspace->contracts().load("c", LoadChecks::Heads).value().evidence.changes;
    }
    Expected<StoreSummary> add(const ChangeSeries &changes)
    {
        return m_workspace->evidence().addPages({{"c", {}, {changes}, {}}}, actor);
    }

private slots:
    void initTestCase_data() { eachEngine(); }
    void init()
    {
        createWorkspace();
        GOOD(m_workspace->contracts().importCase(bareCase(), actor));
    }
    void cleanup() { m_workspace.reset(); }

    void roundTrip()
    {
        const ChangeSeries changes = changesOf({{days(-500), CheckState::Up},
                                                {minutes(1), CheckState::Down},
                                                {minutes(1), CheckState::Up},
                                                {milliseconds(61'001), CheckState::Unknown}});
        QCOMPARE(add(changes).value().changesAdded, 3u);
        QVERIFY(stored() == std::vector{changes});
        QVERIFY(stored()[0].changes[1].conflict);
        const auto entries = m_workspace->journal().head().value().count;
        QVERIFY(m_workspace->journal().all().value().back().payload.find("3 state changes")
                != std::string::npos);
        QVERIFY(!add(changes).value().changedAnything());
        QCOMPARE(m_workspace->journal().head().value().count, entries);

        CaseData data = bareCase();
        data.evidence.changes = {changes};
        QVERIFY(!m_workspace->contracts().importCase(data, actor).value().changedAnything());
        GOOD(m_workspace->upkeep().checkIntegrity());
        GOOD(m_workspace->contracts().remove("c", actor, "gone"));
        GOOD(m_workspace->contracts().importCase(bareCase(), actor));
        QVERIFY(stored().empty());
    }

    // What comes later is joined by the same rules, whatever came first.
    void statesOfOneInstant()
    {
        GOOD(add(changesOf({{minutes(0), CheckState::Unknown}, {minutes(5), CheckState::Down}}, "first")));
        QCOMPARE(add(changesOf({{minutes(0), CheckState::Up}}, "second")).value().changesAdded, 1u);
        QVERIFY(stored()[0].changes[0].state == CheckState::Up && !stored()[0].changes[0].conflict);
        QCOMPARE(stored()[0].changes[0].detail, std::string("second"));
        QCOMPARE(add(changesOf({{minutes(0), CheckState::Down}}, "third")).value().changesAdded, 1u);
        QVERIFY(stored()[0].changes[0].state == CheckState::Down && stored()[0].changes[0].conflict);
        QCOMPARE(add(changesOf({{minutes(5), CheckState::Unknown}}, "late")).value().changesAdded, 0u);
        QCOMPARE(add(changesOf({{minutes(5), CheckState::Up}}, "late")).value().changesAdded, 1u);
        QVERIFY(stored()[0].changes[1].conflict);
        QCOMPARE(stored()[0].changes[1].detail, std::string("first")); // its state was kept
        QVERIFY(!add(changesOf({{minutes(5), CheckState::Up}}, "again")).value().changedAnything());
    }

    void checksOrChangesNotBoth()
    {
        CheckSeriesBuilder builder("web-1", "http");
        builder.add(march, CheckState::Up, {builder.addSource("q"), 0});
        const CheckSeries checks = builder.build();
        const ChangeSeries changes = changesOf({{minutes(0), CheckState::Up}});
        GOOD(add(changes));
        REFUSED(m_workspace->evidence().addPages({{"c", {checks}}}, actor), "checks or changes, not both");
        CaseData data = bareCase();
        data.evidence.checks = {checks};
        REFUSED(m_workspace->contracts().importCase(data, actor), "checks or changes, not both");
        data.evidence.changes = {changes};
        REFUSED(m_workspace->contracts().importCase(data, actor), "not both");
        QVERIFY(m_workspace->contracts().load("c").value().evidence.checks.empty());
    }

    // Maintenance of a source keeps what a person made of it.
    void windowsOfASourceAndAnEdit()
    {
        MaintenanceWindow window;
        window.uid = "s/1";
        window.services = {"web-1"};
        window.when = {march, march + hours(1)};
        window.notifiedAt = march - hours(4);
        const auto sync = [&] {
            return m_workspace->evidence().addPages({{"c", {}, {}, {window}}}, actor).value();
        };
        QCOMPARE(sync().rowsChanged, 1u);
        MaintenanceWindow edited = window;
        edited.when.end = march + hours(2);
        GOOD(m_workspace->evidence().saveReview("c", {{}, {}, {}, {{window, edited}}}, actor, "it went on"));
        QVERIFY(!sync().changedAnything());
        window.summary = "changed there";
        QCOMPARE(sync().windowsKept, 1u);
        QVERIFY(m_workspace->contracts().load("c").value().evidence.windows == std::vector{edited});
    }

    // Every column of a row is covered by its month's checksum, and so is that there is such a row: nothing
    // is judged from others, and a sync does not write over them.
    void whatWasNotWrittenHereIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("month");
        for (const auto &[name, sql, month] : std::initializer_list<std::array<const char *, 3>>{
                 {"state", "UPDATE state_change SET state = 1 - state WHERE line = 2", "2026-03"},
                 {"instant", "UPDATE state_change SET at = at + 1 WHERE line = 2", "2026-03"},
                 {"conflict", "UPDATE state_change SET conflict = 1 - conflict WHERE line = 3", "2026-04"},
                 {"line", "UPDATE state_change SET line = 9 WHERE line = 2", "2026-03"},
                 {"source", "UPDATE state_change SET source = 'r' WHERE line = 2", "2026-03"},
                 {"detail", "UPDATE state_change SET detail = '' WHERE line = 2", "2026-03"},
                 {"probe", "UPDATE state_change SET probe = 'ftp'", "2026-03"},
                 {"moved", "UPDATE state_change SET at = at + 2678400000 WHERE line = 2", "2026-03"},
                 {"lost", "DELETE FROM state_change WHERE line = 2", "2026-03"},
                 {"lost month", "DELETE FROM state_change WHERE line = 3", "2026-04"},
                 {"added",
                  "INSERT INTO state_change SELECT contract, service, probe, at + 1, 0, 0, source, 9, '' "
                  "FROM state_change WHERE line = 3",
                  "2026-04"},
                 {"checksum", "UPDATE state_change_month SET sum = sum + 1 WHERE month % 12 = 3", "2026-04"},
                 {"no checksum", "DELETE FROM state_change_month WHERE month % 12 = 2", "2026-03"}})
            QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(month);
    }
    void whatWasNotWrittenHereIsFound()
    {
        QFETCH(QString, sql);
        QFETCH(QString, month);
        const ChangeSeries changes = changesOf(
            {{minutes(0), CheckState::Up}, {minutes(5), CheckState::Down}, {days(40), CheckState::Up}});
        GOOD(add(changes));
        QVERIFY(m_workspace->upkeep().findings().empty());
        tamper(qPrintable(sql));
        const std::string said = "in " + month.toStdString() + " are not as they were written";
        REFUSED(m_workspace->contracts().load("c", LoadChecks::ForJudging), said);
        const auto found = m_workspace->upkeep().findings();
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY2(found[0].what.find("the state changes of web-1 by ") != std::string::npos,
                 found[0].what.c_str());
        if (!sql.contains(QLatin1String("'ftp'")))
            REFUSED(add(changesOf({{minutes(3), CheckState::Up}, {days(41), CheckState::Down}})), said);
    }

    void aSyncThatIsTakenBackLeavesNoChecksum()
    {
        const ChangeSeries changes = changesOf({{minutes(0), CheckState::Up}, {days(40), CheckState::Down}});
        auto &evidence = m_workspace->evidence();
        const ContractPage page{"c", {}, {changes}, {}};
        const SeriesImage before = evidence.image(page).value();
        GOOD(add(changes));
        const SeriesImage after = evidence.image(page).value();
        GOOD(evidence.replaceSeries(after, before, actor, "taken back"));
        QVERIFY(stored().empty());
        QVERIFY(m_workspace->upkeep().findings().empty());
        GOOD(evidence.replaceSeries(before, after, actor, "made again"));
        QVERIFY(stored() == std::vector{changes});
    }

    void anOlderWorkspaceGainsTheChecksums()
    {
        m_workspace.reset();
        m_path = freshPath();
        QVERIFY(engine().create(m_path).has_value());
        {
            const auto old = database();
            GOOD(upgradeSchema(*old, {engine().statementFolder(), 10}));
            for (const char *sql :
                 {"INSERT INTO policy_text VALUES "
                  "('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'p', 'P', '')",
                  "INSERT INTO contract VALUES ('c', 'C', '', (SELECT sha256 FROM policy_text), '', 1, 0, 0)",
                  "INSERT INTO state_change VALUES ('c', 'web-1', 'http', 1772323200000, 0, 0, 'q', 1, 'q')",
                  "INSERT INTO state_change VALUES ('c', 'web-1', 'http', 1772323500000, 1, 0, 'q', 2, 'q')",
                  "INSERT INTO state_change VALUES ('c', 'web-1', 'http', 1775779200000, 0, 0, 'q', 3, "
                  "'q')"}) {
                QSqlQuery query(old->handle());
                QVERIFY2(query.exec(QLatin1String(sql)), qPrintable(query.lastError().text()));
            }
        }
        m_workspace = open().value();
        QVERIFY(m_workspace->notice() == WorkspaceNotice::Upgraded);
        QVERIFY(m_workspace->upkeep().findings().empty());
        QVERIFY(m_workspace->journal().all().value().back().payload.find(
                    "every month of state changes has its checksum")
                != std::string::npos);
        GOOD(m_workspace->contracts().importCase(bareCase(), actor));
        QVERIFY(
            stored()
            == std::vector{changesOf(
                {{minutes(0), CheckState::Up}, {minutes(5), CheckState::Down}, {days(40), CheckState::Up}})});
        tamper("UPDATE state_change SET state = 0");
        QVERIFY(!m_workspace->upkeep().findings().empty());
    }

    void anOlderWorkspaceTakesChanges()
    {
        m_workspace.reset();
        m_path = freshPath();
        QVERIFY(engine().create(m_path).has_value());
        {
            const auto old = database();
            GOOD(upgradeSchema(*old, {engine().statementFolder(), 3}));
            QVERIFY(checkSchema(*old).value() == SchemaState::Older);
        }
        m_workspace = open().value();
        GOOD(m_workspace->contracts().importCase(bareCase(), actor));
        GOOD(add(changesOf({{minutes(0), CheckState::Up}})));
        QCOMPARE(stored().size(), std::size_t(1));
    }
};

MAKEGOOD_TEST(ChangesTest)

} // namespace t_workspace_changes

#include "t_workspace_changes.moc"
