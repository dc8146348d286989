// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include "feeds/case_folder.h"
#include "sla/evaluate/evaluate.h"
#include "sla/evaluate/evaluation_json.h"
#include "store/database.h"
#include "store/schema.h"
#include "store/workspace.h"

using namespace makegood::store;
using namespace makegood::feeds;
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

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Something done to the file from outside, as another program would.
void tamper(const std::string &path, const char *sql)
{
    const auto database = Database::open(path, false).value();
    QSqlQuery query(database->handle());
    QVERIFY2(query.exec(QLatin1String(sql)), sql);
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::string m_path;

private slots:
    void init()
    {
        static int counter = 0;
        m_path = m_dir.filePath(QStringLiteral("w%1.makegood").arg(++counter)).toStdString();
    }

    void everyCaseComesBackAsItWent_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : caseNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyCaseComesBackAsItWent()
    {
        QFETCH(QString, name);
        const CaseData data = caseNamed(qPrintable(name));
        const auto workspace = Workspace::create(m_path).value();
        const StoreSummary first = workspace->importCase(data, actor).value();
        QVERIFY(first.changedAnything());
        const CaseData back = workspace->load(data.contract.id).value();
        QCOMPARE(back.contractToml, data.contractToml);
        QCOMPARE(back.policyToml, data.policyToml);
        QVERIFY(back.evidence.windows.size() == data.evidence.windows.size());
        QVERIFY(back.evidence.bridges == data.evidence.bridges);
        QCOMPARE(back.evidence.tickets.has_value(), data.evidence.tickets.has_value());
        // The same figures, down to the line of each check.
        const Month month = parseMonth(name.startsWith(QLatin1String("02"))       ? "2026-06"
                                           : name.startsWith(QLatin1String("03")) ? "2026-02"
                                           : name.startsWith(QLatin1String("04")) ? "2026-05"
                                           : name.startsWith(QLatin1String("06")) ? "2026-04"
                                                                                  : "2026-03")
                                .value();
        const auto before = evaluate(data.policy, data.contract, data.evidence, month, actor.at);
        const auto after = evaluate(back.policy, back.contract, back.evidence, month, actor.at);
        QCOMPARE(QString::fromStdString(toJson(*after)), QString::fromStdString(toJson(*before)));

        // Importing again changes nothing: not a row, not a journal entry.
        const auto head = workspace->journalHead().value();
        QVERIFY(!workspace->importCase(data, actor).value().changedAnything());
        QCOMPARE(workspace->journalHead().value().hash, head.hash);
        QVERIFY(workspace->checkIntegrity().has_value());
    }

    void anImportThatMayNotCommitChangesNothing()
    {
        const auto workspace = Workspace::create(m_path).value();
        QVERIFY(workspace->importCase(caseNamed("01-runs"), actor).has_value());
        const auto head = workspace->journalHead().value();
        bool asked = false;
        const auto done = workspace->importCase(caseNamed("02-credit-by-time"), actor, [&] {
            asked = true;
            return false;
        });
        QVERIFY(asked && !done);
        QVERIFY(done.error().kind == ErrorKind::Interrupted);
        QCOMPARE(workspace->contracts().value().size(), std::size_t(1));
        QCOMPARE(workspace->journalHead().value().hash, head.hash);
        QVERIFY(
            workspace->importCase(caseNamed("02-credit-by-time"), actor, [] { return true; }).has_value());
    }

    void checksOfLaterDaysJoinTheMonth()
    {
        const CaseData data = caseNamed("01-runs");
        const auto workspace = Workspace::create(m_path).value();
        QVERIFY(workspace->importCase(data, actor).has_value());
        QVERIFY(workspace->saveSource({"prom", "runs", "prometheus", "{}", {}}, actor).has_value());
        CheckSeriesBuilder builder("web-1", "http");
        const std::uint32_t source = builder.addSource("prometheus");
        const Instant late = parseInstant("2026-03-31T23:00:00Z").value();
        builder.add(late, CheckState::Up, {source, 0});
        builder.add(late + minutes(1), CheckState::Down, {source, 0});
        const std::vector<CheckSeries> series{builder.build()};
        const auto added = workspace->addChecks("runs", series, actor, SyncCursor{"prom", late}).value();
        QCOMPARE(added.checksAdded, std::uint64_t(2));
        QVERIFY(workspace->sources().value()[0].cursor == late);
        QVERIFY(!workspace->addChecks("runs", series, actor, SyncCursor{"prom", late - hours(1)})
                     .value()
                     .changedAnything());
        QVERIFY(workspace->sources().value()[0].cursor == late); // a cursor never goes back
        const auto before = data.evidence.series("web-1", "http")->size();
        const CaseData stored = workspace->load("runs").value();
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
        const auto workspace = Workspace::create(m_path).value();
        QVERIFY(workspace->importCase(data, actor).has_value());
        const CaseData loaded = workspace->load(id.toStdString(), LoadChecks::ForJudging).value();
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
        const auto workspace = Workspace::create(m_path).value();
        QVERIFY(workspace->importCase(data, actor).has_value());
        const std::size_t all = data.evidence.windows.size();
        for (MaintenanceWindow &w : data.evidence.windows)
            if (w.uid == "exact")
                w.when = {w.when.start + hours(1), w.when.end + hours(1)};
        std::erase_if(data.evidence.windows, [](const MaintenanceWindow &w) {
            return w.uid == "weekly" && w.when.start > parseInstant("2026-03-20T00:00:00Z").value();
        });
        QVERIFY(workspace->importCase(data, actor).value().changedAnything());
        QCOMPARE(workspace->load("maintenance").value().evidence.windows.size(), all - 1);
    }

    void incidentsClaimsAndTheJournal()
    {
        const CaseData data = caseNamed("02-credit-by-time");
        const auto workspace = Workspace::create(m_path).value();
        QVERIFY(workspace->importCase(data, actor).has_value());
        const std::vector<Incident> before = data.evidence.incidents;
        Incident incident = before[0];
        incident.cause = Cause::Customer;
        const ReviewStep reclassified{{{before[0], incident}}, {}};
        const auto save = [&](const char *contract, const ReviewStep &step, const char *why) {
            return workspace->saveReview(contract, step, actor, why);
        };
        QVERIFY(save("credit-by-time", reclassified, "the customer's own firewall").has_value());
        QVERIFY(workspace->load("credit-by-time").value().evidence.incidents[0].cause == Cause::Customer);
        // Whoever still sees the old cause does not overwrite the new one, and a step is saved whole or not.
        const ReviewStep stale{{{before.back(), {}}, {before[0], {}}}, {}};
        const auto refusal = save("credit-by-time", stale, "seen too early");
        QVERIFY(!refusal && refusal.error().text().find("somebody else") != std::string::npos);
        QCOMPARE(workspace->load("credit-by-time").value().evidence.incidents.size(), before.size());
        QVERIFY(save("credit-by-time", {{{before.back(), {}}}, {}}, "entered twice").has_value());
        const StoredClaim claim{"vps-1", data.evidence.incidents[0].when.start, "filed", {139}, "ticket 4711",
                                actor};
        const LedgerStep filed{{{{}, claim}}, {}, {}, {}};
        QVERIFY(workspace->saveLedger("credit-by-time", filed, actor, "").has_value());
        QCOMPARE(workspace->ledger("credit-by-time").value().claims[0].state, std::string("filed"));
        StoredClaim won = claim;
        won.state = "won";
        QVERIFY(
            !workspace->saveLedger("credit-by-time", {{{claim, won}}, {}, {}, {}}, actor, "").has_value());

        const auto journal = workspace->journal().value();
        QCOMPARE(journal.size(), std::size_t(4));
        QCOMPARE(journal[1].kind, std::string("incident"));
        QVERIFY(journal[1].payload.find("firewall") != std::string::npos);
        QVERIFY(!save("nobody", reclassified, "no such contract").has_value());
        QCOMPARE(workspace->journal().value().size(), std::size_t(4));
        QVERIFY(workspace->removeContract("credit-by-time", actor, "left").has_value());
        QVERIFY(workspace->contracts().value().empty());
        QVERIFY(workspace->checkIntegrity().has_value());
    }

    void theJournalNoticesTampering()
    {
        {
            const auto workspace = Workspace::create(m_path).value();
            QVERIFY(workspace->importCase(caseNamed("01-runs"), actor).has_value());
            QVERIFY(workspace->importCase(caseNamed("02-credit-by-time"), actor).has_value());
        }
        const auto database = Database::open(m_path, false).value();
        QSqlQuery query(database->handle());
        QVERIFY(!query.exec(QStringLiteral("UPDATE journal SET who = 'someone else'")));
        QVERIFY(!query.exec(QStringLiteral("DELETE FROM journal")));
        QVERIFY(readJournal(*database).has_value());
        QVERIFY(query.exec(QStringLiteral("DROP TRIGGER journal_keeps_entries")));
        QVERIFY(query.exec(QStringLiteral("UPDATE journal SET who = 'someone else' WHERE seq = 1")));
        const auto read = readJournal(*database);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().what.find("entry 1") != std::string::npos);
    }

    void whatIsNoWorkspaceIsLeftAlone()
    {
        QFile file(QString::fromStdString(m_path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "this is a letter to my aunt, and no database at all; it is long enough to be looked at twice");
        file.close();
        const QByteArray before = contentOf(file.fileName());
        const auto opened = Workspace::open(m_path);
        QVERIFY(!opened.has_value());
        QVERIFY(opened.error().kind == ErrorKind::Refused);
        QCOMPARE(contentOf(file.fileName()), before);
        QVERIFY(!Workspace::create(m_path).has_value());
        QVERIFY(Workspace::open(m_path + ".none").error().kind == ErrorKind::Unreachable);
    }

    void anotherProgramsDatabaseIsRefused()
    {
        {
            const auto database = Database::open(m_path, false).value();
            QSqlQuery query(database->handle());
            QVERIFY(query.exec(QStringLiteral("CREATE TABLE cookies (a)")));
        }
        const auto opened = Workspace::open(m_path);
        QVERIFY(!opened.has_value());
        QVERIFY(opened.error().what.find("no Makegood workspace") != std::string::npos);
    }

    void aNewerSchemaOpensForReadingOnly()
    {
        QVERIFY(Workspace::create(m_path).value()->importCase(caseNamed("01-runs"), actor).has_value());
        tamper(m_path, "PRAGMA user_version = 99");
        const auto workspace = Workspace::open(m_path).value();
        QVERIFY(workspace->isReadOnly());
        QVERIFY(workspace->notice().find("newer") != std::string::npos);
        QCOMPARE(workspace->contracts().value().size(), std::size_t(1));
        QVERIFY(!workspace->importCase(caseNamed("02-credit-by-time"), actor).has_value());
    }

    void readingOnlyChangesNothing()
    {
        QVERIFY(Workspace::create(m_path).value()->importCase(caseNamed("01-runs"), actor).has_value());
        const QByteArray before = contentOf(QString::fromStdString(m_path));
        const auto workspace = Workspace::open(m_path, Workspace::Mode::ReadOnly).value();
        QVERIFY(workspace->load("runs").has_value());
        const auto refused = workspace->importCase(caseNamed("02-credit-by-time"), actor);
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().what.find("reading only") != std::string::npos);
        QCOMPARE(contentOf(QString::fromStdString(m_path)), before);
    }

    void aDamagedFileSaysSo()
    {
        QVERIFY(Workspace::create(m_path)
                    .value()
                    ->importCase(caseNamed("07-no-data-and-daylight-saving"), actor)
                    .has_value());
        QFile file(QString::fromStdString(m_path));
        QVERIFY(file.resize(file.size() / 2));
        const auto workspace = Workspace::open(m_path);
        QVERIFY(!workspace.has_value() || !(*workspace)->load("no-data").has_value()
                || !(*workspace)->checkIntegrity().has_value());
    }

    void backups()
    {
        const auto workspace = Workspace::create(m_path).value();
        QVERIFY(workspace->importCase(caseNamed("01-runs"), actor).has_value());
        QVERIFY(workspace->backupTo(m_path + ".copy").has_value());
        QVERIFY(!workspace->backupTo(m_path + ".copy").has_value());
        const auto copy = Workspace::open(m_path + ".copy").value();
        QCOMPARE(copy->journalHead().value().hash, workspace->journalHead().value().hash);
        QVERIFY(copy->checkIntegrity().has_value());
    }

    // The disk is full: a file may not grow beyond what it has.
    void aFullDiskLeavesTheOldData()
    {
        QVERIFY(Workspace::create(m_path).value()->importCase(caseNamed("01-runs"), actor).has_value());
        const auto size = rlim_t(QFile(QString::fromStdString(m_path)).size());
        const CaseData large = caseNamed("05-maintenance");
        const pid_t child = fork();
        if (child == 0) {
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{size, size};
            setrlimit(RLIMIT_FSIZE, &limit);
            const auto workspace = Workspace::open(m_path);
            const auto done = workspace ? (*workspace)->importCase(large, actor)
                                        : Expected<StoreSummary>(tl::unexpect, workspace.error());
            _exit(done ? 1 : done.error().what.empty() ? 2 : 0);
        }
        int status = -1;
        waitpid(child, &status, 0);
        QCOMPARE(WEXITSTATUS(status), 0);
        const auto workspace = Workspace::open(m_path).value();
        QCOMPARE(workspace->contracts().value().size(), std::size_t(1));
        QVERIFY(workspace->checkIntegrity().has_value());
        QVERIFY(workspace->journal().has_value());
    }

    void namesAreDataAndNeverSql()
    {
        CaseData data = caseNamed("02-credit-by-time");
        const auto workspace = Workspace::create(m_path).value();
        QVERIFY(workspace->importCase(data, actor).has_value());
        Incident incident = data.evidence.incidents[0];
        incident.id = "x'); DROP TABLE incident; --";
        incident.notes = "<img src='file:///etc/passwd'>\n\"quoted\"";
        const ReviewStep added{{{{}, incident}}, {}};
        QVERIFY(workspace->saveReview("credit-by-time", added, actor, "';").has_value());
        const auto incidents = workspace->load("credit-by-time").value().evidence.incidents;
        QCOMPARE(incidents.size(), data.evidence.incidents.size() + 1);
        QVERIFY(std::find(incidents.begin(), incidents.end(), incident) != incidents.end());
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "t_workspace.moc"
