// SPDX-License-Identifier: GPL-3.0-or-later
// What a store quietly loses: rows of one name, empty and absent, texts that changed, decisions, cursors.

#include "rich_case.h"
#include "store_fixture.h"
#include "support/test_program.h"

namespace t_workspace_rows
{

using namespace makegood::store;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"r.kim", sys_days(2026y / November / 1)};
const Instant march = sys_days(2026y / March / 1);

template <typename T, typename Key> std::vector<T> sorted(std::vector<T> rows, Key key)
{
    std::stable_sort(rows.begin(), rows.end(), [&](const T &a, const T &b) { return key(a) < key(b); });
    return rows;
}

} // namespace

class RowsTest : public QObject, private StoreFixture
{
    Q_OBJECT

private:
private slots:
    void initTestCase_data() { eachEngine(); }
    void init() { createWorkspace(); }
    void cleanup() { m_workspace.reset(); }

    void everythingComesBack()
    {
        const CaseData data = richCase();
        GOOD(m_workspace->contracts().importCase(data, actor));
        const CaseData back = m_workspace->contracts().load("c").value();
        const Evidence &a = data.evidence;
        const Evidence &b = back.evidence;
        QCOMPARE(back.contract.customer, data.contract.customer);
        QCOMPARE(back.policyFile, data.policyFile);
        QCOMPARE(b.checks.size(), std::size_t(2));
        for (const CheckSeries &series : a.checks) {
            const CheckSeries *stored = b.series(series.service(), series.probe());
            QVERIFY(stored != nullptr);
            QCOMPARE(stored->chunks().size(), series.chunks().size());
            for (std::size_t i = 0; i < series.chunks().size(); ++i)
                QVERIFY(*stored->chunks()[i] == *series.chunks()[i]); // origins and conflicts too
        }
        QCOMPARE(b.series("web-1", "http")->chunks()[0]->head.conflicts.size(), std::size_t(1));
        QVERIFY(b.calls == a.calls);
        QVERIFY(b.windows == a.windows);
        QVERIFY(b.incidents == a.incidents);
        QVERIFY(b.bridges == a.bridges);
        QVERIFY(b.remedies == a.remedies);
        QVERIFY(b.tickets == a.tickets);
        QVERIFY(b.backups == a.backups);
        QVERIFY(b.notices.has_value() && b.notices->empty()); // given and empty is not absent
        QVERIFY(b.proofs == a.proofs);
        GOOD(m_workspace->upkeep().checkIntegrity());

        GOOD(m_workspace->contracts().importCase(data, {"somebody else", actor.at + hours(1)}));
        const StoreSummary again = m_workspace->contracts().importCase(data, actor).value();
        QCOMPARE(again.checksAdded, std::uint64_t(0));
        QCOMPARE(again.rowsChanged, std::uint64_t(0));
        QCOMPARE(m_workspace->journal().head().value().count, std::int64_t(1));
    }

    void whatWasNeverGivenStaysAbsent()
    {
        GOOD(m_workspace->contracts().importCase(bareCase(), actor));
        QVERIFY(!m_workspace->contracts().load("c").value().evidence.tickets.has_value());
        GOOD(m_workspace->contracts().importCase(richCase(), actor));
        GOOD(m_workspace->contracts().importCase(
            bareCase(), actor)); // a later import without the file takes nothing away
        QCOMPARE(m_workspace->contracts().load("c").value().evidence.tickets->size(), std::size_t(1));
    }

    void twoRowsOfOneIdAreRefusedWhole()
    {
        CaseData data = richCase();
        data.evidence.incidents.push_back(data.evidence.incidents[0]);
        data.evidence.incidents.back().notes = "another";
        REFUSED(m_workspace->contracts().importCase(data, actor), "two incidents of the id 'i-1'");
        QVERIFY(m_workspace->contracts().list().value().empty()); // the rest of the import went with it
    }

    void aRolledBackHalfTakesTheRestWithIt()
    {
        GOOD(m_workspace->contracts().importCase(bareCase(), actor));
        tamper("CREATE TRIGGER broken BEFORE INSERT ON incident BEGIN SELECT RAISE(ROLLBACK, 'no'); END");
        const CaseData data = richCase();
        QVERIFY(!m_workspace->contracts().importCase(data, actor).has_value());
        // RAISE(ROLLBACK) ends the transaction itself; what came after must not have been committed alone.
        const CaseData back = m_workspace->contracts().load("c").value();
        QVERIFY(back.evidence.checks.empty() && !back.evidence.tickets);
        QVERIFY(back.evidence.bridges.empty() && back.evidence.proofs.empty() && back.evidence.calls.empty());
        QCOMPARE(m_workspace->journal().head().value().count, std::int64_t(1));
        tamper("DROP TRIGGER broken");
        GOOD(m_workspace->contracts().importCase(data, actor)); // and the connection is as good as new
    }

    void changedTextsAreKeptAndTold()
    {
        CaseData data = bareCase();
        GOOD(m_workspace->contracts().importCase(data, actor));
        const std::string before = data.policyToml;
        data.policyToml += "[[term]]\ntext = \"More.\"\nclauses = [\"X-1\"]\n";
        QCOMPARE(m_workspace->contracts().importCase(data, actor).value().rowsChanged, std::uint64_t(1));
        QCOMPARE(m_workspace->contracts().load("c").value().policyToml, data.policyToml);
        const auto journal = m_workspace->journal().all().value();
        QCOMPARE(journal.size(), std::size_t(2));
        QVERIFY(journal[1].payload.find("contract text") == std::string::npos);
        const std::string mark = "policy p sha256 ";
        const auto named
            = [&](const JournalEntry &e) { return e.payload.substr(e.payload.find(mark) + mark.size(), 64); };
        QCOMPARE(m_workspace->contracts().policyText(named(journal[0])).value(), before);
        QCOMPARE(m_workspace->contracts().policyText(named(journal[1])).value(), data.policyToml);
        REFUSED(m_workspace->contracts().policyText("none"), "no policy");
    }

    void decisions()
    {
        GOOD(m_workspace->contracts().importCase(bareCase(), actor));
        const Bridge bridge = richCase().evidence.bridges[0];
        Bridge again = bridge;
        again.reason = "measured again";
        const ReviewStep added{{}, {{{}, bridge}}};
        GOOD(m_workspace->evidence().saveReview("c", added, actor, bridge.reason));
        REFUSED(m_workspace->evidence().saveReview("c", added, actor, "twice"), "somebody else");
        GOOD(m_workspace->evidence().saveReview("c", {{}, {{bridge, again}}}, actor, again.reason));
        QVERIFY(m_workspace->contracts().load("c").value().evidence.bridges == std::vector<Bridge>{again});
        GOOD(m_workspace->evidence().saveReview("c", {{}, {{again, {}}}}, actor, "a mistake"));
        const AgreedRemedy remedy = richCase().evidence.remedies[0];
        GOOD(m_workspace->ledger().save("c", {{}, {}, {}, {{{}, remedy}}}, actor, ""));
        QVERIFY(m_workspace->contracts().load("c").value().evidence.remedies
                == std::vector<AgreedRemedy>{remedy});
        GOOD(m_workspace->ledger().save("c", {{}, {}, {}, {{remedy, {}}}}, actor, "taken back"));
        const Evidence left = m_workspace->contracts().load("c").value().evidence;
        QVERIFY(left.bridges.empty() && left.remedies.empty());
        std::string kinds;
        const auto entries = m_workspace->journal().page(2, 100).value();
        for (const JournalEntry &entry : entries)
            kinds += entry.kind + ' ';
        QCOMPARE(QString::fromStdString(kinds),
                 QStringLiteral("bridge bridge remove-bridge agreed-remedy remove-agreed-remedy "));
        REFUSED(m_workspace->evidence().saveReview("nobody", added, actor, ""), "no contract 'nobody'");
    }

    void checksJoinToTheSameBytesInAnyOrder()
    {
        GOOD(m_workspace->contracts().importCase(bareCase(), actor));
        const auto early = minuteChecks(march, 90, 70, "a");
        const auto late
            = minuteChecks(march + minutes(60), 60, 29, "b"); // 10:29 is down in b, 70 of a up there
        GOOD(m_workspace->evidence().addPages({{"c", {early}}}, actor));
        GOOD(m_workspace->evidence().addPages({{"c", {late}}}, actor));
        const auto chunk = [&] {
            return *m_workspace->contracts().load("c").value().evidence.series("web-1", "http")->chunks()[0];
        };
        const CheckChunk joined = chunk();
        QCOMPARE(joined.head.count, std::uint32_t(120));
        QCOMPARE(joined.head.conflicts.size(), std::size_t(2));
        for (const CheckSeries &again : {late, early, late}) {
            QVERIFY(!m_workspace->evidence().addPages({{"c", {again}}}, actor).value().changedAnything());
            QVERIFY(chunk() == joined);
        }
        const auto heads = m_workspace->contracts().load("c", LoadChecks::Heads).value().evidence.checks;
        REFUSED(m_workspace->evidence().addPages({{"c", heads}}, actor), "without their instants");
        QVERIFY(chunk() == joined);
    }

    void damagedMonthsAreNoMonthsWithoutData_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("body gone") << QStringLiteral("DELETE FROM check_chunk_body");
        QTest::newRow("body cut") << QStringLiteral(
            "UPDATE check_chunk_body SET body = substr(body, 1, 9) WHERE length(body) > 9");
        QTest::newRow("head cut") << QStringLiteral("UPDATE check_chunk_head SET head = substr(head, 1, 9)");
        QTest::newRow("month moved") << QStringLiteral("UPDATE check_chunk_head SET month = month + 100");
        QTest::newRow("cause") << QStringLiteral("UPDATE incident SET cause = 'aliens'");
    }
    void damagedMonthsAreNoMonthsWithoutData()
    {
        QFETCH(QString, sql);
        GOOD(m_workspace->contracts().importCase(richCase(), actor));
        tamper(qPrintable(sql));
        REFUSED(m_workspace->contracts().load("c"), "damaged");
        if (!sql.contains(QLatin1String("incident")))
            REFUSED(m_workspace->upkeep().checkIntegrity(), "damaged");
    }

    void journalTakesNoOtherPlace()
    {
        GOOD(m_workspace->contracts().importCase(bareCase(), actor));
        const auto other = database();
        QSqlQuery query(other->handle());
        for (const char *sql :
             {"INSERT OR REPLACE INTO journal SELECT 1, 0, 'x', kind, contract, payload, hash FROM journal",
              "INSERT INTO journal SELECT 7, at, who, kind, contract, payload, hash FROM journal"})
            QVERIFY2(!query.exec(QLatin1String(sql)), sql);
        GOOD(m_workspace->journal().verify());
        // Moving the boundary between two fields keeps the letters and breaks the chain.
        QVERIFY(query.exec(QStringLiteral("DROP TRIGGER journal_keeps_entries")));
        QVERIFY(query.exec(
            QStringLiteral("UPDATE journal SET who = who || substr(kind, 1, 1), kind = substr(kind, 2)")));
        REFUSED(m_workspace->journal().verify(), "entry 1");
        REFUSED(m_workspace->upkeep().checkIntegrity(), "journal");
    }

    void settings()
    {
        QVERIFY(!m_workspace->upkeep().setting("page").value().has_value());
        GOOD(m_workspace->upkeep().saveSetting("page", "credit"));
        GOOD(m_workspace->upkeep().saveSetting("page", ""));
        QCOMPARE(m_workspace->upkeep().setting("page").value(), std::optional<std::string>(""));
    }
};

MAKEGOOD_TEST(RowsTest)

} // namespace t_workspace_rows

#include "t_workspace_rows.moc"
