// SPDX-License-Identifier: GPL-3.0-or-later
// State changes in the workspace: round trip, joining, and an older schema.
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
