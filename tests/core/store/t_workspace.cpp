// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "feeds/case_folder.h"
#include "sla/evaluate/evaluate.h"
#include "sla/evaluate/evaluation_json.h"
#include "sla/samples/check_series_builder.h"
#include "store/journal_rows.h"
#include "store_fixture.h"
#include "support/test_program.h"

namespace t_workspace
{

using namespace makegood::store;
using namespace makegood::feeds;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor actor{"r.kim", sys_days(2026y / November / 1)};
const Interval always{Instant(Duration(0)), sys_days(2030y / January / 1)};

CaseData caseNamed(const char *name)
{
    return readCase(std::string(MAKEGOOD_SOURCE_DIR "/tests/cases/") + name, always).value();
}

QStringList caseNames()
{
    return QDir(QStringLiteral(MAKEGOOD_SOURCE_DIR "/tests/cases"))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

// The month that the case is about.
Month monthOf(const QString &name)
{
    QFile file(QStringLiteral(MAKEGOOD_SOURCE_DIR "/tests/cases/%1/expected.json").arg(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QJsonObject expected = QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray()).object();
    return parseMonth(expected[QLatin1String("month")].toString().toStdString()).value();
}

} // namespace

class WorkspaceTest : public QObject, private StoreFixture
{
    Q_OBJECT

private slots:
    void initTestCase_data() { eachEngine(); }
    void init() { createWorkspace(); }
    void cleanup() { m_workspace.reset(); }

    void everyCaseComesBackAsItWent_data()
    {
        QTest::addColumn<QString>("name");
        QVERIFY(caseNames().size() >= 8);
        for (const QString &name : caseNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyCaseComesBackAsItWent()
    {
        QFETCH(QString, name);
        const CaseData data = caseNamed(qPrintable(name));
        const StoreSummary first = m_workspace->contracts().importCase(data, actor).value();
        QVERIFY(first.changedAnything());
        const CaseData back = m_workspace->contracts().load(data.contract.id).value();
        QCOMPARE(back.contractToml, data.contractToml);
        QCOMPARE(back.policyToml, data.policyToml);
        QVERIFY(back.evidence.windows.size() == data.evidence.windows.size());
        QVERIFY(back.evidence.bridges == data.evidence.bridges);
        QCOMPARE(back.evidence.tickets.has_value(), data.evidence.tickets.has_value());
        // The same figures, down to the line of each check.
        const Month month = monthOf(name);
        const auto before = evaluate(data.policy, data.contract, data.evidence, month, actor.at);
        const auto after = evaluate(back.policy, back.contract, back.evidence, month, actor.at);
        QVERIFY(before && after);
        QCOMPARE(QString::fromStdString(toJson(*after)), QString::fromStdString(toJson(*before)));

        // Importing again changes nothing: not a row, not a journal entry.
        const auto head = m_workspace->journal().head().value();
        QVERIFY(!m_workspace->contracts().importCase(data, actor).value().changedAnything());
        QCOMPARE(m_workspace->journal().head().value().hash, head.hash);
        QVERIFY(m_workspace->upkeep().checkIntegrity().has_value());
    }

    void anImportThatMayNotCommitChangesNothing()
    {
        QVERIFY(m_workspace->contracts().importCase(caseNamed("01-runs"), actor).has_value());
        const auto head = m_workspace->journal().head().value();
        bool asked = false;
        const auto done = m_workspace->contracts().importCase(caseNamed("02-credit-by-time"), actor, [&] {
            asked = true;
            return false;
        });
        QVERIFY(asked && !done);
        QVERIFY(done.error().kind == ErrorKind::Interrupted);
        QCOMPARE(m_workspace->contracts().list().value().size(), std::size_t(1));
        QCOMPARE(m_workspace->journal().head().value().hash, head.hash);
        QVERIFY(m_workspace->contracts()
                    .importCase(caseNamed("02-credit-by-time"), actor, [] { return true; })
                    .has_value());
    }

    void checksOfLaterDaysJoinTheMonth()
    {
        const CaseData data = caseNamed("01-runs");
        QVERIFY(m_workspace->contracts().importCase(data, actor).has_value());
        QVERIFY(
            m_workspace->sources().save({{}, StoredSource{"prom", "runs", "fake", "{}"}}, actor).has_value());
        CheckSeriesBuilder builder("web-1", "http");
        const std::uint32_t source = builder.addSource("fake");
        const Instant late = parseInstant("2026-03-31T23:00:00Z").value();
        builder.add(late, CheckState::Up, {source, 0});
        builder.add(late + minutes(1), CheckState::Down, {source, 0});
        const std::vector<CheckSeries> series{builder.build()};
        const auto added
            = m_workspace->evidence().addPages({{"runs", series}}, actor, SyncCursor{"prom", late}).value();
        QCOMPARE(added.checksAdded, std::uint64_t(2));
        QVERIFY(m_workspace->sources().list().value()[0].cursors.at("runs") == late);
        QVERIFY(!m_workspace->evidence()
                     .addPages({{"runs", series}}, actor, SyncCursor{"prom", late - hours(1)})
                     .value()
                     .changedAnything());
        QVERIFY(m_workspace->sources().list().value()[0].cursors.at("runs")
                == late); // a cursor never goes back
        const auto before = data.evidence.series("web-1", "http")->size();
        const CaseData stored = m_workspace->contracts().load("runs").value();
        QCOMPARE(stored.evidence.series("web-1", "http")->size(), before + 2);
    }

    void headsAloneJudgeRunsWhereTheirHolesSuffice_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("bodies");
        QTest::newRow("max_gap of three intervals") << "01-runs"
                                                    << "runs" << false;
        QTest::newRow("max_gap of two intervals") << "07-no-data-and-daylight-saving"
                                                  << "no-data" << true;
    }
    void headsAloneJudgeRunsWhereTheirHolesSuffice()
    {
        QFETCH(QString, name);
        QFETCH(QString, id);
        QFETCH(bool, bodies);
        const CaseData data = caseNamed(qPrintable(name));
        QVERIFY(m_workspace->contracts().importCase(data, actor).has_value());
        const CaseData loaded
            = m_workspace->contracts().load(id.toStdString(), LoadChecks::ForJudging).value();
        bool anyBody = false;
        for (const CheckSeries &series : loaded.evidence.checks)
            for (const auto &chunk : series.chunks())
                anyBody = anyBody || !chunk->body.empty();
        QCOMPARE(anyBody, bodies);
        const auto march = parseMonth("2026-03").value();
        const auto stored = evaluate(loaded.policy, loaded.contract, loaded.evidence, march, actor.at);
        const auto read = evaluate(data.policy, data.contract, data.evidence, march, actor.at);
        QCOMPARE(QString::fromStdString(toJson(*stored)), QString::fromStdString(toJson(*read)));
    }

    void movedAndDroppedWindowsLeaveNothingBehind()
    {
        CaseData data = caseNamed("05-maintenance");
        QVERIFY(m_workspace->contracts().importCase(data, actor).has_value());
        const std::size_t all = data.evidence.windows.size();
        for (MaintenanceWindow &w : data.evidence.windows)
            if (w.uid == "exact")
                w.when = {w.when.start + hours(1), w.when.end + hours(1)};
        std::erase_if(data.evidence.windows, [](const MaintenanceWindow &w) {
            return w.uid == "weekly" && w.when.start > parseInstant("2026-03-20T00:00:00Z").value();
        });
        QVERIFY(m_workspace->contracts().importCase(data, actor).value().changedAnything());
        QCOMPARE(m_workspace->contracts().load("maintenance").value().evidence.windows.size(), all - 1);
    }

    void incidentsClaimsAndTheJournal()
    {
        const CaseData data = caseNamed("02-credit-by-time");
        QVERIFY(m_workspace->contracts().importCase(data, actor).has_value());
        const std::vector<Incident> before = data.evidence.incidents;
        Incident incident = before[0];
        incident.cause = Cause::Customer;
        const ReviewStep reclassified{{{before[0], incident}}, {}};
        const auto save = [&](const char *contract, const ReviewStep &step, const char *why) {
            return m_workspace->evidence().saveReview(contract, step, actor, why);
        };
        QVERIFY(save("credit-by-time", reclassified, "the customer's own firewall").has_value());
        QVERIFY(m_workspace->contracts().load("credit-by-time").value().evidence.incidents[0].cause
                == Cause::Customer);
        // Whoever still sees the old cause does not overwrite the new one, and a step is saved whole or not.
        const ReviewStep stale{{{before.back(), {}}, {before[0], {}}}, {}};
        const auto refusal = save("credit-by-time", stale, "seen too early");
        QVERIFY(!refusal && refusal.error().text().find("somebody else") != std::string::npos);
        QCOMPARE(m_workspace->contracts().load("credit-by-time").value().evidence.incidents.size(),
                 before.size());
        QVERIFY(save("credit-by-time", {{{before.back(), {}}}, {}}, "entered twice").has_value());
        const StoredClaim claim{"vps-1", data.evidence.incidents[0].when.start, "filed", {139}, "ticket 4711",
                                actor};
        const LedgerStep filed{{{{}, claim}}, {}, {}, {}};
        QVERIFY(m_workspace->ledger().save("credit-by-time", filed, actor, "").has_value());
        QCOMPARE(m_workspace->ledger().read("credit-by-time").value().claims[0].state, std::string("filed"));
        StoredClaim won = claim;
        won.state = "won";
        QVERIFY(!m_workspace->ledger()
                     .save("credit-by-time", {{{claim, won}}, {}, {}, {}}, actor, "")
                     .has_value());

        const auto journal = m_workspace->journal().all().value();
        QCOMPARE(journal.size(), std::size_t(4));
        QCOMPARE(journal[1].kind, std::string("incident"));
        QVERIFY(journal[1].payload.find("firewall") != std::string::npos);
        QVERIFY(!save("nobody", reclassified, "no such contract").has_value());
        QCOMPARE(m_workspace->journal().all().value().size(), std::size_t(4));
        QVERIFY(m_workspace->contracts().remove("credit-by-time", actor, "left").has_value());
        QVERIFY(m_workspace->contracts().list().value().empty());
        QVERIFY(m_workspace->upkeep().checkIntegrity().has_value());
    }

    void theJournalNoticesTampering()
    {
        QVERIFY(m_workspace->contracts().importCase(caseNamed("01-runs"), actor).has_value());
        QVERIFY(m_workspace->contracts().importCase(caseNamed("02-credit-by-time"), actor).has_value());
        const auto other = database();
        QSqlQuery query(other->handle());
        QVERIFY(!query.exec(QStringLiteral("UPDATE journal SET who = 'someone else'")));
        QVERIFY(!query.exec(QStringLiteral("DELETE FROM journal")));
        QVERIFY(readJournal(*other).has_value());
        QVERIFY(query.exec(QStringLiteral("DROP TRIGGER journal_keeps_entries")));
        QVERIFY(query.exec(QStringLiteral("UPDATE journal SET who = 'someone else' WHERE seq = 1")));
        const auto read = readJournal(*other);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().what.find("entry 1") != std::string::npos);
    }

    void aNewerSchemaOpensForReadingOnly()
    {
        QVERIFY(m_workspace->contracts().importCase(caseNamed("01-runs"), actor).has_value());
        QVERIFY(m_workspace->isCurrent());
        GOOD(engine().schema().writeMark(*database(), {applicationId, 99}));
        QVERIFY(!m_workspace->isCurrent());
        const auto newer = open().value();
        QVERIFY(newer->isReadOnly() && newer->isCurrent());
        QVERIFY(newer->notice() == WorkspaceNotice::Newer);
        QCOMPARE(newer->contracts().list().value().size(), std::size_t(1));
        QVERIFY(!newer->contracts().importCase(caseNamed("02-credit-by-time"), actor).has_value());
    }

    void backups()
    {
        QVERIFY(m_workspace->contracts().importCase(caseNamed("01-runs"), actor).has_value());
        const std::string target = freshPath();
        QVERIFY(m_workspace->upkeep().backupTo(target).has_value());
        QVERIFY(!m_workspace->upkeep().backupTo(target).has_value());
        const auto copy = Workspace::open(target, Workspace::Mode::ReadWrite, &engine()).value();
        QCOMPARE(copy->journal().head().value().hash, m_workspace->journal().head().value().hash);
        QVERIFY(copy->upkeep().checkIntegrity().has_value());
    }

    void namesAreDataAndNeverSql()
    {
        CaseData data = caseNamed("02-credit-by-time");
        QVERIFY(m_workspace->contracts().importCase(data, actor).has_value());
        Incident incident = data.evidence.incidents[0];
        incident.id = "x'); DROP TABLE incident; --";
        incident.notes = "<img src='file:///etc/passwd'>\n\"quoted\"";
        const ReviewStep added{{{{}, incident}}, {}};
        QVERIFY(m_workspace->evidence().saveReview("credit-by-time", added, actor, "';").has_value());
        const auto incidents = m_workspace->contracts().load("credit-by-time").value().evidence.incidents;
        QCOMPARE(incidents.size(), data.evidence.incidents.size() + 1);
        QVERIFY(std::find(incidents.begin(), incidents.end(), incident) != incidents.end());
    }
};

MAKEGOOD_TEST(WorkspaceTest)

} // namespace t_workspace

#include "t_workspace.moc"
