// SPDX-License-Identifier: GPL-3.0-or-later
// An import taken back and made again: the stored rows are as before, to the byte.
#include "rich_case.h"
#include "store_fixture.h"
#include "support/test_program.h"

namespace t_series_image
{

using namespace makegood::store;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"r.kim", sys_days(2026y / November / 1)};
const Instant march = sys_days(2026y / March / 1);

ChangeSeries changesFrom(Instant at, CheckState state)
{
    ChangeSeriesBuilder builder("s", "changes");
    const std::uint32_t source = builder.addSource("log");
    builder.add({at, state, false, {source, 2}, "first"});
    builder.add({at + hours(1), CheckState::Up, false, {source, 3}, {}});
    return builder.build();
}

} // namespace

class SeriesImageTest : public QObject, private StoreFixture
{
    Q_OBJECT

private:
    std::string m_contract;

    ContractPage page(Instant from, int minutes, int down, CheckState state)
    {
        return {m_contract, {minuteChecks(from, minutes, down, "q")}, {changesFrom(from, state)}, {}};
    }

private slots:
    void initTestCase_data() { eachEngine(); }
    void cleanup() { m_workspace.reset(); }
    void init()
    {
        createWorkspace();
        const CaseData data = bareCase();
        m_contract = data.contract.id;
        GOOD(m_workspace->contracts().importCase(data, actor));
    }

    void takenBackAndMadeAgain()
    {
        EvidenceStore &evidence = m_workspace->evidence();
        GOOD(evidence.addPages({page(march, 3000, 7, CheckState::Down)}, actor));
        // Over the end of what is there, and into the next month.
        const ContractPage more = page(march + days(1), 60 * 24 * 40, 11, CheckState::Unknown);
        const SeriesImage before = evidence.image(more).value();
        QVERIFY(before.months.size() == 2 && before.months[0].chunk && !before.months[1].chunk);
        QVERIFY(evidence.addPages({more}, actor).value().changedAnything());
        const SeriesImage after = evidence.image(more).value();
        QVERIFY(after != before);

        GOOD(evidence.replaceSeries(after, before, actor, "taken back"));
        QVERIFY(evidence.image(more).value() == before);
        const std::string service = more.series[0].service();
        const auto checks = evidence.serviceChecks(m_contract, service, {march, march + days(90)}).value();
        QCOMPARE(checks.size(), std::size_t(1));
        QCOMPARE(checks[0].size(), std::uint64_t(3000));

        GOOD(evidence.replaceSeries(before, after, actor, "made again"));
        QVERIFY(evidence.image(more).value() == after);
    }

    void refusedWhereOtherRowsCame()
    {
        EvidenceStore &evidence = m_workspace->evidence();
        const ContractPage first = page(march, 3000, 7, CheckState::Down);
        const SeriesImage before = evidence.image(first).value();
        GOOD(evidence.addPages({first}, actor));
        const SeriesImage after = evidence.image(first).value();
        GOOD(evidence.addPages({page(march + days(5), 60, 7, CheckState::Down)}, actor));
        const auto there = evidence.image(first).value();
        REFUSED(evidence.replaceSeries(after, before, actor, "taken back"), "came in meanwhile");
        QVERIFY(evidence.image(first).value() == there);
    }
};

MAKEGOOD_TEST(SeriesImageTest)

} // namespace t_series_image

#include "t_series_image.moc"
