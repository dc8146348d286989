// SPDX-License-Identifier: GPL-3.0-or-later
// Sources of the workspace, their cursors by contract, and how those of an older schema are taken over.
#include <QFile>

#include "rich_case.h"
#include "store/sql_store.h"
#include "store_fixture.h"
#include "support/test_program.h"

namespace t_workspace_sources
{

using namespace makegood::store;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"r.kim", sys_days(2026y / November / 1)};
const Instant march = sys_days(2026y / March / 1);

CaseData caseOf(const std::string &id)
{
    CaseData data = bareCase();
    const std::size_t at = data.contractToml.find("id = \"" + data.contract.id + '"');
    data.contractToml.replace(at, 6 + data.contract.id.size(), "id = \"" + id);
    data.contract.id = id;
    return data;
}

} // namespace

class SourcesTest : public QObject, private StoreFixture
{
    Q_OBJECT

private:
    StoredSource source(std::size_t index = 0) { return m_workspace->sources().list().value().at(index); }

    void create()
    {
        createWorkspace();
        GOOD(m_workspace->contracts().importCase(caseOf("c"), actor));
        GOOD(m_workspace->contracts().importCase(caseOf("d"), actor));
    }

    // A workspace as schema 2 left it, made by its own statements, with a contract and two sources of it.
    void makeSchema2()
    {
        const CaseData data = bareCase();
        const QString sha256 = QString::fromStdString(sha256Of(data.policyToml));
        m_path = freshPath();
        QVERIFY(engine().create(m_path).has_value());
        const auto old = database();
        QVERIFY(checkSchema(*old).value() == SchemaState::Empty);
        GOOD(upgradeSchema(*old, {engine().statementFolder(), 2}));
        const auto run = [&](const char *sql, const QVariantList &values) {
            QSqlQuery query(old->handle());
            QVERIFY(query.prepare(QLatin1String(sql)));
            for (const QVariant &value : values)
                query.addBindValue(value);
            QVERIFY2(query.exec(), sql);
        };
        run("INSERT INTO policy_text (sha256, policy_id, policy_name, toml) VALUES (?, ?, 'P', ?)",
            {sha256, QString::fromStdString(data.policy.id), QString::fromStdString(data.policyToml)});
        run("INSERT INTO contract (id, customer, contract_toml, policy, policy_file, has_tickets, "
            "has_backups, "
            "has_notices) VALUES ('c', 'C', ?, ?, 'p', 0, 0, 0)",
            {QString::fromStdString(data.contractToml), sha256});
        const qlonglong cursor = march.time_since_epoch().count();
        run("INSERT INTO source (id, contract, kind, settings, cursor_at, synced_at) VALUES ('read', 'c', "
            "'fake', ?, ?, ?)",
            {QStringLiteral("{\"mapping\": [1]}"), cursor, cursor + 1});
        run("INSERT INTO source (id, contract, kind, settings) VALUES ('unread', 'c', 'oracle', ?)",
            {QStringLiteral("any text")});
    }

private slots:
    void initTestCase_data() { eachEngine(); }
    void cleanup() { m_workspace.reset(); }

    void cursorsAndSources()
    {
        create();
        const std::vector<CheckSeries> checks{minuteChecks(march, 60, 7, "query")};
        REFUSED(m_workspace->evidence().addPages({{"c", checks}}, actor, SyncCursor{"s", march}),
                "no source 's'");
        REFUSED(m_workspace->evidence().addPages({{"nobody", checks}}, actor), "no contract");
        QVERIFY(m_workspace->contracts().load("c").value().evidence.checks.empty()); // not the checks either

        const StoredSource recorded{"s", "c", "fake", "{\"step\":\"1m\"}"};
        const auto entries = m_workspace->journal().head().value().count;
        GOOD(m_workspace->sources().save({{}, recorded}, actor));
        GOOD(m_workspace->sources().save({recorded, recorded}, actor));
        QCOMPARE(m_workspace->journal().head().value().count, entries + 1);
        const Instant end = march + hours(1);
        const auto added
            = m_workspace->evidence().addPages({{"c", checks}}, actor, SyncCursor{"s", end}).value();
        QCOMPARE(added.checksAdded, std::uint64_t(60));
        QVERIFY(source().cursors.at("c") == end);
        QVERIFY(source().readUpTo() == end);
        QVERIFY(source().syncedAt == actor.at);
        GOOD(m_workspace->evidence().addPages({{"c", checks}}, actor, SyncCursor{"s", march}));
        QVERIFY(source().cursors.at("c") == end); // a cursor never moves back
        // Other series are asked for: everything is to be pulled again.
        GOOD(m_workspace->sources().save({source(), recorded}, actor));
        QVERIFY(source().cursors.empty() && !source().readUpTo());
        GOOD(m_workspace->sources().save({recorded, {}}, actor));
        QVERIFY(m_workspace->sources().list().value().empty());
    }

    void oneSourceFeedsManyContracts()
    {
        create();
        GOOD(m_workspace->sources().save({{}, StoredSource{"s", "", "fake", "{}"}}, actor));
        const std::vector<CheckSeries> checks{minuteChecks(march, 60, 7, "query")};
        const SyncCursor cursor{"s", march + hours(1)};
        REFUSED(m_workspace->evidence().addPages({{"c", checks}, {"nobody", checks}}, actor, cursor),
                "no contract 'nobody'");
        QVERIFY(m_workspace->contracts().load("c").value().evidence.checks.empty()); // the first one neither
        QVERIFY(source().cursors.empty());

        QCOMPARE(
            m_workspace->evidence().addPages({{"c", checks}, {"d", {}}}, actor, cursor).value().checksAdded,
            60u);
        QVERIFY(source().cursors.at("c") == cursor.at && source().cursors.at("d") == cursor.at);
        GOOD(m_workspace->evidence().addPages({{"d", checks}}, actor, SyncCursor{"s", cursor.at + hours(1)}));
        QVERIFY(source().readUpTo() == cursor.at); // the contract that lags

        const auto entries = m_workspace->journal().head().value().count;
        QVERIFY(!m_workspace->evidence()
                     .addPages({{"c", checks}, {"d", checks}}, actor, cursor)
                     .value()
                     .changedAnything());
        QCOMPARE(m_workspace->journal().head().value().count, entries);

        GOOD(m_workspace->contracts().remove("c", actor, "gone"));
        QCOMPARE(source().cursors.size(), 1u);
        QVERIFY(source().cursors.count("d") == 1);
    }

    void aSourceOutlivesItsStandardContract()
    {
        create();
        GOOD(m_workspace->sources().save({{}, StoredSource{"s", "c", "fake", "{}"}}, actor));
        GOOD(m_workspace->contracts().remove("c", actor, "gone"));
        QCOMPARE(source().id, std::string("s"));
        QCOMPARE(source().contract, std::string());
        GOOD(m_workspace->upkeep().checkIntegrity());
    }

    void onlyWhatIsThereIsChanged()
    {
        create();
        const StoredSource first{"s", "c", "fake", "{}"};
        StoredSource other = first;
        other.contract = "d";
        REFUSED(m_workspace->sources().save({first, other}, actor), "no source 's' any more");
        GOOD(m_workspace->sources().save({{}, first}, actor));
        REFUSED(m_workspace->sources().save({{}, other}, actor), "changed meanwhile");
        REFUSED(m_workspace->sources().save({other, first}, actor), "changed meanwhile");
        REFUSED(m_workspace->sources().save({other, {}}, actor), "changed meanwhile");
        QVERIFY(source().isAs(first));
        StoredSource nowhere = first;
        nowhere.contract = "nobody";
        REFUSED(m_workspace->sources().save({first, nowhere}, actor), "no contract 'nobody'");
        GOOD(m_workspace->sources().save({first, other}, actor));
        const JournalEntry entry = m_workspace->journal().all().value().back();
        QCOMPARE(QString::fromStdString(entry.payload),
                 QStringLiteral("s {} for contract d (before: s {} for contract c)"));
    }

    void sourcesOfSchema2AreTakenOver()
    {
        makeSchema2();
        m_workspace = open().value();
        const auto all = m_workspace->sources().list().value();
        QCOMPARE(all.size(), 2u);
        QVERIFY(all[0].isAs({"read", "c", "fake", "{\"mapping\": [1]}"}));
        QCOMPARE(all[0].cursors.size(), 1u);
        QVERIFY(all[0].cursors.at("c") == march);
        QVERIFY(all[0].syncedAt == march + milliseconds(1));
        QVERIFY(all[1].isAs({"unread", "c", "oracle", "any text"}));
        QVERIFY(all[1].cursors.empty() && !all[1].syncedAt);
        GOOD(m_workspace->upkeep().checkIntegrity());
        GOOD(m_workspace->evidence().addPages({{"c", {minuteChecks(march, 60, 7, "q")}}}, actor,
                                              SyncCursor{"unread", march}));
        QVERIFY(source(1).cursors.at("c") == march);
        QVERIFY(QFile::exists(QString::fromStdString(m_path + ".before-" + std::to_string(schemaVersion))));
        m_workspace.reset();
        m_workspace = open().value();
        QVERIFY(source(0).cursors.at("c") == march); // not taken over twice
    }

    // A second statement of the upgrade fails: the file stays of schema 2, with its sources.
    void anUpgradeThatFailsLeavesSchema2()
    {
        makeSchema2();
        tamper("CREATE TABLE source_cursor (a INTEGER)");
        QVERIFY(!open().has_value());
        const auto left = database();
        QSqlQuery query(left->handle());
        QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM source WHERE cursor_at IS NOT NULL")));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 1);
        QCOMPARE(engine().readMark(*left).value().version, std::int64_t(2));
    }
};

MAKEGOOD_TEST(SourcesTest)

} // namespace t_workspace_sources

#include "t_workspace_sources.moc"
