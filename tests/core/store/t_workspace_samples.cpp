// SPDX-License-Identifier: GPL-3.0-or-later
// Counted requests and values in the workspace: round trip, joining, undoing, and an older schema.
#include "rich_case.h"
#include "store_fixture.h"
#include "support/test_program.h"

namespace t_workspace_samples
{

using namespace makegood::store;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"r.kim", sys_days(2026y / November / 1)};
const Instant march = sys_days(2026y / March / 1);

RequestSeries requestsOf(const std::vector<RequestCount> &rows, const char *source = "q")
{
    RequestSeriesBuilder builder("web-1", "front");
    const std::uint32_t origin = builder.addSource(source);
    for (RequestCount row : rows) {
        row.origin = {origin, 7};
        builder.add(row);
    }
    return builder.build();
}

ValueSeries valuesOf(const std::vector<std::pair<Instant, std::int64_t>> &rows, const char *source = "q",
                     const char *probe = "rtt")
{
    ValueSeriesBuilder builder("web-1", probe);
    const std::uint32_t origin = builder.addSource(source);
    std::uint32_t line = 0;
    for (const auto &[at, value] : rows)
        builder.add(at, value, {origin, ++line});
    return builder.build();
}

} // namespace

class SamplesTest : public QObject, private StoreFixture
{
    Q_OBJECT

private:
    Evidence stored() { return m_workspace->contracts().load("c", LoadChecks::Heads).value().evidence; }
    static ContractPage page(std::vector<RequestSeries> requests, std::vector<ValueSeries> values)
    {
        ContractPage out;
        out.contract = "c";
        out.requests = std::move(requests);
        out.values = std::move(values);
        return out;
    }
    Expected<StoreSummary> add(std::vector<RequestSeries> requests, std::vector<ValueSeries> values)
    {
        return m_workspace->evidence().addPages({page(std::move(requests), std::move(values))}, actor);
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
        const RequestSeries requests = requestsOf({{march - days(500), 0, 0},
                                                   {march, 999'999'999'999, 999'999'999'999},
                                                   {march, 5, 1},
                                                   {march + days(40), 10, 3}});
        const ValueSeries values = valuesOf({{march - Duration(1), -999'999'999'999'999'999},
                                             {march, 999'999'999'999'999'999},
                                             {march, 1},
                                             {march + milliseconds(1), 0}});
        const ValueSeries more = valuesOf({{march, 5}}, "q", "zz");
        const StoreSummary summary = add({requests}, {values, more}).value();
        QCOMPARE(summary.requestsAdded, 3u);
        QCOMPARE(summary.valuesAdded, 4u);
        QVERIFY(stored().requests == std::vector{requests});
        QVERIFY(stored().requests[0].counts[1].conflict);
        QVERIFY((stored().values == std::vector{values, more}));
        QVERIFY(stored().values[0].samples[1].isConflict());
        const auto entries = m_workspace->journal().head().value().count;
        const std::string told = m_workspace->journal().all().value().back().payload;
        QVERIFY2(told.find("3 rows of requests, 4 values") != std::string::npos, told.c_str());
        QVERIFY(!add({requests}, {values}).value().changedAnything());
        QCOMPARE(m_workspace->journal().head().value().count, entries);

        CaseData data = bareCase();
        data.evidence.requests = {requests};
        data.evidence.values = {values, more};
        QVERIFY(!m_workspace->contracts().importCase(data, actor).value().changedAnything());
        GOOD(m_workspace->upkeep().checkIntegrity());
        GOOD(m_workspace->contracts().remove("c", actor, "gone"));
        GOOD(m_workspace->contracts().importCase(bareCase(), actor));
        QVERIFY(stored().requests.empty() && stored().values.empty());
    }

    // What comes later is joined by the same rules, whatever came first.
    void laterRowsAreJoined()
    {
        GOOD(add({requestsOf({{march, 10, 2}}, "first")}, {valuesOf({{march, 5}}, "first")}));
        QCOMPARE(add({requestsOf({{march, 10, 2}}, "second")}, {valuesOf({{march, 5}}, "second")})
                     .value()
                     .changedAnything(),
                 false);
        QCOMPARE(stored().values[0].sources, std::vector<std::string>{"first"});
        const auto worse = add({requestsOf({{march, 9, 2}, {march + hours(1), 1, 1}}, "third")},
                               {valuesOf({{march, 3}, {march + hours(1), 1}}, "third")})
                               .value();
        QCOMPARE(worse.requestsAdded, 2u);
        QCOMPARE(worse.valuesAdded, 2u);
        const Evidence now = stored();
        QCOMPARE(now.requests[0].counts[0].total, 9);
        QVERIFY(now.requests[0].counts[0].conflict);
        QCOMPARE(now.values[0].samples[0].least, 3);
        QCOMPARE(now.values[0].samples[0].most, 5);
        QVERIFY(!add({requestsOf({{march, 11, 2}})}, {valuesOf({{march, 4}})}).value().changedAnything());
    }

    void takenBackAndMadeAgain()
    {
        EvidenceStore &evidence = m_workspace->evidence();
        GOOD(add({requestsOf({{march, 10, 2}})}, {valuesOf({{march, 5}})}));
        const ContractPage more = page({requestsOf({{march, 10, 3}, {march + days(40), 1, 0}})},
                                       {valuesOf({{march, 9}, {march + days(40), 1}})});
        const SeriesImage before = evidence.image(more).value();
        QCOMPARE(before.samples.size(), std::size_t(4));
        GOOD(evidence.addPages({more}, actor));
        const SeriesImage after = evidence.image(more).value();
        QVERIFY(after != before);
        GOOD(evidence.replaceSeries(after, before, actor, "taken back"));
        QCOMPARE(stored().requests[0].counts.size(), std::size_t(1));
        QCOMPARE(stored().values[0].samples[0].most, 5);
        GOOD(evidence.replaceSeries(before, after, actor, "made again"));
        QCOMPARE(stored().values[0].samples.size(), std::size_t(2));
        GOOD(add({}, {valuesOf({{march + hours(1), 5}})}));
        REFUSED(evidence.replaceSeries(after, before, actor, "taken back"), "came in meanwhile");
    }

    void anOlderWorkspaceTakesThem()
    {
        m_workspace.reset();
        m_path = freshPath();
        QVERIFY(engine().create(m_path).has_value());
        {
            const auto old = database();
            GOOD(upgradeSchema(*old, {engine().statementFolder(), 6}));
            // A ticket and an incident as schema 6 has them.
            const auto run = [&](const char *sql) {
                QSqlQuery query(old->handle());
                QVERIFY2(query.exec(QLatin1String(sql)), qPrintable(query.lastError().text()));
            };
            run("INSERT INTO policy_text VALUES ('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'p', 'P', '')");
            run("INSERT INTO contract VALUES ('c', 'C', '', (SELECT sha256 FROM policy_text), '', 1, 0, 0)");
            run("INSERT INTO incident VALUES ('c', 'i', 'web-1', 1, 2, 'dos', NULL, 'n')");
            run("INSERT INTO ticket (contract, id, opened_at, channel, service, in_scope) "
                "VALUES ('c', 't', 1, 'email', '', 1)");
            run("INSERT INTO ticket_event VALUES ('c', 't', 0, 5, 7, '')");
        }
        m_workspace = open().value();
        GOOD(m_workspace->contracts().importCase(bareCase(), actor));
        GOOD(add({requestsOf({{march, 10, 2}})}, {valuesOf({{march, 5}})}));
        const Evidence e = stored();
        QCOMPARE(e.requests.size(), std::size_t(1));
        QCOMPARE(e.values.size(), std::size_t(1));
        QCOMPARE(e.incidents.size(), std::size_t(1));
        QVERIFY(e.incidents[0].cause == Cause::Dos && !e.incidents[0].identifiedAt);
        GOOD(m_workspace->upkeep().checkIntegrity());
        // importCase() of a case without tickets leaves what there was.
        const auto raw = database();
        QSqlQuery query(raw->handle());
        QVERIFY(query.exec(QStringLiteral("SELECT kind FROM ticket_event")) && query.next());
        QCOMPARE(query.value(0).toInt(), 7);
    }

    void damageIsFound()
    {
        GOOD(add({}, {valuesOf({{march, 5}})}));
        m_workspace.reset();
        {
            const auto raw = database();
            QSqlQuery query(raw->handle());
            QVERIFY(query.exec(QStringLiteral("UPDATE sample_month SET rows = x'0100'")));
        }
        m_workspace = open().value();
        REFUSED(m_workspace->upkeep().checkIntegrity(), "are not as they were written");
        REFUSED(m_workspace->contracts().load("c", LoadChecks::Heads), "are not as they were written");
    }
};

MAKEGOOD_TEST(SamplesTest)

} // namespace t_workspace_samples

#include "t_workspace_samples.moc"
