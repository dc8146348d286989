// SPDX-License-Identifier: GPL-3.0-or-later
// Copies, restoring, compacting; a database is two files, and nothing is removed by its name alone.

#include <sys/stat.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTest>

#include "rich_case.h"
#include "store/database.h"
#include "store/engine/engines.h"
#include "store/new_workspace.h"
#include "stored_case.h"
#include "support/test_program.h"
#include "work/whole_file.h"
#include "work/workspace_care.h"
#include "work/workspace_copies.h"

namespace t_workspace_care
{

using namespace makegood::store;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor ana{"ana", sys_days(2026y / November / 1)};

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

unsigned rightsOf(const QString &path)
{
    struct stat status {
    };
    ::stat(qPrintable(path), &status);
    return status.st_mode & 0777U;
}

} // namespace

class CareTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    std::string path() const { return m_path.toStdString(); }
    QString beside(const char *end) const { return m_path + QLatin1String(end); }
    std::string customer() const
    {
        const auto rows = Workspace::open(path(), Workspace::Mode::ReadOnly).value()->contracts().list();
        return rows->empty() ? std::string() : rows->front().customer;
    }
    void import(const CaseData &data) const
    {
        QVERIFY(Workspace::open(path()).value()->contracts().importCase(data, ana).has_value());
    }
    // A copy of the database with a hot rollback journal beside it, as a killed writer leaves both.
    void killedWriter(const QString &target) const
    {
        const auto database = Database::open(engineOf(path()), path(), Access::ReadWrite).value();
        QSqlQuery query(database->handle());
        QVERIFY(query.exec(QStringLiteral("PRAGMA cache_size = 1")));
        QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        QVERIFY(query.exec(QStringLiteral("UPDATE contract SET customer = 'half written'")));
        QVERIFY(query.exec(QStringLiteral("CREATE TABLE filler (a)")));
        QVERIFY(query.exec(
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
                           "INSERT INTO filler SELECT randomblob(2000) FROM n")));
        writeFile(target, bytesIn(m_path));
        writeFile(target + QStringLiteral("-journal"), bytesIn(beside("-journal")));
        QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("w.makegood"));
        QVERIFY(Workspace::create(path()).has_value());
        import(bareCase());
    }

    void aNewWorkspaceIsSeenWhenItIsWhole()
    {
        const QString fresh = m_folder->filePath(QStringLiteral("fresh.makegood"));
        const auto parts = [&] { return QDir(m_folder->path()).entryList({QStringLiteral("fresh.*")}); };
        {
            auto made = NewWorkspace::at(fresh.toStdString()).value();
            QVERIFY(made.workspace().contracts().importCase(bareCase(), ana).has_value());
            QVERIFY(!QFile::exists(fresh));
            // Another program is faster: what it wrote stays, and only the own part goes.
            writeFile(fresh, "theirs");
            QVERIFY(!made.publish().has_value());
        }
        QCOMPARE(bytesIn(fresh), QByteArray("theirs"));
        QCOMPARE(parts(), QStringList{QStringLiteral("fresh.makegood")});
        // What a killed program left goes with the next one; of a program at work it stays.
        QVERIFY(QFile::remove(fresh));
        writeFile(fresh + QStringLiteral(".part-1-1"), "left by a killed one");
        {
            auto atWork = NewWorkspace::at(fresh.toStdString()).value();
            QCOMPARE(parts().size(), 1);
            auto second = NewWorkspace::at(fresh.toStdString()).value();
            QCOMPARE(parts().size(), 2);
            QVERIFY(atWork.publish().has_value());
        }
        QCOMPARE(parts(), QStringList{QStringLiteral("fresh.makegood")});
    }

    // Copies have another name every time: what a killed one left goes with the next copy of any name.
    void whatAKilledCopyLeftGoesWithTheNextOne()
    {
        const QByteArray begun = QByteArray("SQLite format 3", 16) + QByteArray(4080, 'x');
        const QString own = QString::number(QCoreApplication::applicationPid());
        writeFile(beside(".monday.part-999999999-1"), begun);
        writeFile(beside(".monday.part-999999999-1-journal"), "its journal");
        writeFile(beside(".tuesday.part-999999999-2"), "");
        writeFile(beside(".other.part-999999999-3"), "a text that is called so");
        writeFile(beside(".mine.part-") + own + QStringLiteral("-7"), begun); // of a program at work
        writeFile(beside(".part-x"), begun);
        const QString copy = beside(".friday");
        QVERIFY(Workspace::open(path()).value()->upkeep().backupTo(copy.toStdString()).has_value());
        for (const char *gone :
             {".monday.part-999999999-1", ".monday.part-999999999-1-journal", ".tuesday.part-999999999-2"})
            QVERIFY2(!QFile::exists(beside(gone)), gone);
        for (const QString &stays :
             {beside(".other.part-999999999-3"), beside(".mine.part-") + own + QStringLiteral("-7"),
              beside(".part-x"), copy})
            QVERIFY2(QFile::exists(stays), qPrintable(stays));
    }

    void whatAKilledReportLeftGoesWithTheNextOne()
    {
        const QString own = QString::number(QCoreApplication::applicationPid());
        writeFile(beside(".pdf.part-999999999-1"), "half a report");
        writeFile(beside(".pdf.part-") + own + QStringLiteral("-70"), "of a program at work");
        writeFile(beside(".pdf.part-mine"), "called so by a person");
        QVERIFY(writeWholeFile(beside(".pdf"), "a report").has_value());
        QCOMPARE(bytesIn(beside(".pdf")), QByteArray("a report"));
        QVERIFY(!QFile::exists(beside(".pdf.part-999999999-1")));
        QVERIFY(QFile::exists(beside(".pdf.part-") + own + QStringLiteral("-70")));
        QVERIFY(QFile::exists(beside(".pdf.part-mine")));
    }

    void aJournalThatWasLeftBehindIsNotPlayedBack()
    {
        // Where the workspace of the name is gone.
        const QString fresh = m_folder->filePath(QStringLiteral("fresh.makegood"));
        writeFile(fresh + QStringLiteral("-journal"), "of a workspace that is gone");
        const auto refused = Workspace::create(fresh.toStdString());
        QVERIFY(!refused && refused.error().what.find("-journal") != std::string::npos);
        QVERIFY(!QFile::exists(fresh));
        // Where a copy took the place of the half-written one.
        const QString copy = beside(".copy");
        QVERIFY(Workspace::open(path()).value()->upkeep().backupTo(copy.toStdString()).has_value());
        killedWriter(fresh);
        QVERIFY(QFile::remove(fresh));
        QVERIFY(QFile::copy(copy, fresh));
        for (const auto mode : {Workspace::Mode::ReadWrite, Workspace::Mode::ReadOnly}) {
            const auto orphan = Workspace::open(fresh.toStdString(), mode);
            QVERIFY(!orphan);
            QVERIFY2(orphan.error().what.find("belongs to another workspace") != std::string::npos,
                     orphan.error().what.c_str());
        }
        QCOMPARE(bytesIn(fresh), bytesIn(copy));
        // Its own one is played back.
        const QString killed = m_folder->filePath(QStringLiteral("killed.makegood"));
        killedWriter(killed);
        const auto workspace = Workspace::open(killed.toStdString());
        QVERIFY2(workspace.has_value(), workspace ? "" : workspace.error().what.c_str());
        QVERIFY((*workspace)->upkeep().checkIntegrity().has_value());
        QVERIFY((*workspace)->contracts().list()->front().customer != "half written");
    }

    void aLinkedWorkspaceOfAKilledWriterIsRead()
    {
        const QString real = m_folder->filePath(QStringLiteral("real"));
        QVERIFY(QDir().mkpath(real));
        const QString killed = real + QStringLiteral("/killed.makegood");
        killedWriter(killed);
        const QString link = m_folder->filePath(QStringLiteral("link.makegood"));
        QVERIFY(QFile::link(killed, link));
        const auto workspace = Workspace::open(link.toStdString(), Workspace::Mode::ReadOnly);
        QVERIFY2(workspace.has_value(), workspace ? "" : workspace.error().what.c_str());
        QVERIFY((*workspace)->contracts().list()->front().customer != "half written");
        QVERIFY(!QFile::exists(killed + QStringLiteral("-journal")));
    }

    void copiesKeepTheRights()
    {
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(
            Workspace::open(path()).value()->upkeep().backupTo(beside(".copy").toStdString()).has_value());
        QCOMPARE(rightsOf(beside(".copy")), 0600U);
    }

    void restoringKeepsWhatWasThere()
    {
        const std::string copy = beside(".copy").toStdString();
        const std::string before = customer();
        QVERIFY(Workspace::open(path()).value()->upkeep().backupTo(copy).has_value());
        import(richCase());
        const QByteArray later = bytesIn(m_path);
        const auto done = restoreWorkspace(copy, path(), ana.at, keyringInMemory());
        QVERIFY2(done.has_value(), done ? "" : done.error().what.c_str());
        QCOMPARE(customer(), before);
        QCOMPARE(Workspace::open(path()).value()->journal().head().value().count, std::int64_t(1));
        QCOMPARE(bytesIn(QString::fromStdString(done->aside)), later);
        QVERIFY(QFile::exists(beside(".copy")));
        // Twice in one moment.
        const auto again = restoreWorkspace(copy, path(), ana.at, keyringInMemory());
        QVERIFY(again && again->aside != done->aside);
    }

    void restoringOverADamagedOneMovesItsJournalToo()
    {
        const std::string copy = beside(".copy").toStdString();
        QVERIFY(Workspace::open(path()).value()->upkeep().backupTo(copy).has_value());
        writeFile(m_path, "no database at all");
        writeFile(beside("-journal"), "no journal at all");
        const auto done = restoreWorkspace(copy, path(), ana.at, keyringInMemory());
        QVERIFY2(done.has_value(), done ? "" : done.error().what.c_str());
        QVERIFY(!QFile::exists(beside("-journal")));
        QCOMPARE(bytesIn(QString::fromStdString(done->aside)), QByteArray("no database at all"));
        QVERIFY(Workspace::open(path()).value()->upkeep().checkIntegrity().has_value());
    }

    void aDamagedCopyOrABusyWorkspaceChangesNothing()
    {
        const QString copy = beside(".copy");
        QVERIFY(Workspace::open(path()).value()->upkeep().backupTo(copy.toStdString()).has_value());
        const QByteArray before = bytesIn(m_path);
        {
            const auto other = Database::open(engineOf(path()), path(), Access::ReadWrite).value();
            QSqlQuery query(other->handle());
            QVERIFY(query.exec(QStringLiteral("PRAGMA busy_timeout = 0")));
            QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
            const auto busy = restoreWorkspace(copy.toStdString(), path(), ana.at, keyringInMemory());
            QVERIFY(!busy && busy.error().what.find("another program") != std::string::npos);
        }
        QByteArray damaged = bytesIn(copy);
        damaged.replace(8192, 2000, QByteArray(2000, 'x'));
        writeFile(copy, damaged);
        const auto refused = restoreWorkspace(copy.toStdString(), path(), ana.at, keyringInMemory());
        QVERIFY(!refused);
        QVERIFY2(refused.error().what.find("nothing was restored") != std::string::npos,
                 refused.error().what.c_str());
        QCOMPARE(bytesIn(m_path), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
    }

    void compactingGivesRoomBack()
    {
        import(richCase());
        CaseData many = richCase();
        for (int i = 0; i < 3000; ++i) {
            many.evidence.proofs.push_back(many.evidence.proofs[0]);
            many.evidence.proofs.back().at += minutes(i);
            many.evidence.proofs.back().target = std::string(200, 'x');
        }
        import(many);
        QVERIFY(Workspace::open(path()).value()->contracts().remove("c", ana, "made up").has_value());
        const auto done = compactWorkspace(path());
        QVERIFY(done.has_value());
        QVERIFY(done->after < done->before / 2);
        QVERIFY(Workspace::open(path()).value()->upkeep().checkIntegrity().has_value());
    }

    void automaticCopiesRotate()
    {
        const BackupRule rule{3, hours(20), {}};
        const auto workspace = Workspace::open(path()).value();
        const auto made
            = [&](int hour) { return backUpWhenDue(*workspace, ana.at + hours(hour), rule).value(); };
        QVERIFY(!made(0).empty());
        QVERIFY(made(1).empty()); // too early
        QVERIFY(made(30).empty()); // nothing was written since
        for (int i = 1; i <= 5; ++i) {
            CaseData data = richCase();
            data.evidence.proofs[0].line = static_cast<std::uint32_t>(i);
            QVERIFY(workspace->contracts().importCase(data, ana).has_value());
            QVERIFY(!made(30 * i).empty());
        }
        const auto there = automaticBackups(path());
        QCOMPARE(there.size(), std::size_t(3));
        QVERIFY(there[0] > there[2]);
        QCOMPARE(Workspace::open(there[0], Workspace::Mode::ReadOnly).value()->journal().head().value().hash,
                 workspace->journal().head().value().hash);
        QCOMPARE(rightsOf(beside(".backups")), 0700U);
    }

    // A morning of imports leaves the copies of the days before it.
    void aBusyDayPushesOutNoOtherDay()
    {
        const BackupRule rule{3, minutes(1), m_folder->filePath(QStringLiteral("elsewhere")).toStdString()};
        const auto workspace = Workspace::open(path()).value();
        std::uint32_t line = 0;
        const auto made = [&](Duration after) {
            CaseData data = richCase();
            data.evidence.proofs[0].line = ++line;
            QVERIFY(workspace->contracts().importCase(data, ana).has_value());
            QVERIFY(!backUpWhenDue(*workspace, ana.at + after, rule).value().empty());
        };
        made(hours(1));
        made(hours(25));
        for (int i = 0; i < 5; ++i)
            made(hours(49 + i));
        const auto there = automaticBackups(path(), rule.folder);
        QCOMPARE(there.size(), std::size_t(3));
        QVERIFY(there[0].find("20261103-05") != std::string::npos);
        QVERIFY(there[1].find("20261102-") != std::string::npos);
        QVERIFY(there[2].find("20261101-") != std::string::npos);
        // Nothing beside the workspace, and nothing of another workspace of the same name.
        QVERIFY(!QFile::exists(beside(".backups")));
        const std::string other = m_folder->filePath(QStringLiteral("other/w.makegood")).toStdString();
        QVERIFY(automaticBackups(other, rule.folder).empty());
    }

    void copiesSayWhatTheyHaveOtherwise()
    {
        const auto backUp = [&](int hour) {
            return backUpWhenDue(*Workspace::open(path()).value(), ana.at + hours(hour), {}).value();
        };
        const std::string early = backUp(1);
        import(richCase());
        const std::string late = backUp(30);
        const auto copies = copiesOf(path());
        QCOMPARE(copies.size(), std::size_t(2));
        QCOMPARE(copies[0].path, late);
        QVERIFY(copies[1].written == ana.at + hours(1));
        QVERIFY(copies[0].bytes > 0 && copies[0].kind == CopyKind::Automatic);
        const auto same = differenceOf(late, path()).value();
        QCOMPARE(same.lost, std::int64_t(0));
        QCOMPARE(same.back, std::int64_t(0));
        const auto lost = differenceOf(early, path()).value();
        QCOMPARE(lost.lost, std::int64_t(1));
        QCOMPARE(lost.lostKinds, (std::map<std::string, std::int64_t>{{"import", 1}}));
        QVERIFY(lost.contractsLost.empty());
        // The other way round: after restoring the early one, the late one has something to bring back.
        QVERIFY(restoreWorkspace(early, path(), ana.at, keyringInMemory()).has_value());
        const auto back = differenceOf(late, path()).value();
        QCOMPARE(back.lost, std::int64_t(0));
        QCOMPARE(back.back, std::int64_t(1));
        QCOMPARE(copiesOf(path()).size(), std::size_t(3)); // with what was replaced
        // A contract that only one of them has.
        QVERIFY(Workspace::open(path()).value()->contracts().remove("c", ana, "made up").has_value());
        QCOMPARE(differenceOf(late, path()).value().contractsBack.size(), std::size_t(1));
        writeFile(m_path, "no database at all");
        QVERIFY(!differenceOf(late, path()).value().isPresentReadable);
        writeFile(QString::fromStdString(early), "no database either");
        QVERIFY(!differenceOf(early, path()).has_value());
    }

    // What an older Makegood wrote is restored, and brought up to date in its place.
    void aCopyFromBeforeAnUpgradeIsRestored()
    {
        const QString old = beside(".before-11");
        QVERIFY(Workspace::open(path()).value()->upkeep().backupTo(old.toStdString()).has_value());
        {
            const auto database
                = Database::open(engineOf(path()), old.toStdString(), Access::ReadWrite).value();
            QSqlQuery query(database->handle());
            QVERIFY(query.exec(QStringLiteral("DROP TABLE state_change_month")));
            QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = 10")));
        }
        import(richCase());
        QVERIFY(differenceOf(old.toStdString(), path()).value().isOlder);
        const auto done = restoreWorkspace(old.toStdString(), path(), ana.at, keyringInMemory());
        QVERIFY2(done.has_value(), done ? "" : done.error().what.c_str());
        const auto now = Workspace::open(path());
        QVERIFY2(now.has_value(), now ? "" : now.error().what.c_str());
        QCOMPARE((*now)->contracts().list()->size(), std::size_t(1));
        QVERIFY((*now)->customers().list().has_value());
        // A damaged one is not.
        QByteArray damaged = bytesIn(old);
        damaged.replace(8192, 2000, QByteArray(2000, 'x'));
        writeFile(old, damaged);
        QVERIFY(!restoreWorkspace(old.toStdString(), path(), ana.at, keyringInMemory()));
    }
};

MAKEGOOD_TEST(CareTest)

} // namespace t_workspace_care

#include "t_workspace_care.moc"
