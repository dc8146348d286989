// SPDX-License-Identifier: GPL-3.0-or-later
// The file of an SQLite workspace: files of others, damage, a full disk.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include <sqlite3.h>

#include <QFile>
#include <QTemporaryDir>

#include "rich_case.h"
#include "store/engine/sqlite/sqlite_engine.h"
#include "store_fixture.h"
#include "support/files.h"
#include "support/test_program.h"

namespace t_sqlite_file
{

using namespace makegood::store;
using namespace makegood::test;

namespace
{

const Actor actor{"r.kim", Instant{}};

} // namespace

class SqliteFileTest : public QObject
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

    void whatIsNoWorkspaceIsLeftAlone()
    {
        QFile file(QString::fromStdString(m_path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "this is a letter to my aunt, and no database at all; it is long enough to be looked at twice");
        file.close();
        const QByteArray before = contentOfFile(file.fileName());
        const auto opened = Workspace::open(m_path);
        QVERIFY(!opened.has_value());
        QVERIFY(opened.error().kind == ErrorKind::Refused);
        QCOMPARE(contentOfFile(file.fileName()), before);
        QVERIFY(!Workspace::create(m_path).has_value());
        QVERIFY(Workspace::open(m_path + ".none").error().kind == ErrorKind::Unreachable);
    }

    void anotherProgramsDatabaseIsRefused()
    {
        {
            const auto database = Database::open(engineOf(m_path), m_path, Access::ReadWrite).value();
            QSqlQuery query(database->handle());
            QVERIFY(query.exec(QStringLiteral("CREATE TABLE cookies (a)")));
        }
        const auto opened = Workspace::open(m_path);
        QVERIFY(!opened.has_value());
        QVERIFY(opened.error().what.find("no Makegood workspace") != std::string::npos);
    }

    // Every schema that was shipped since they are compared: comparing with its hash costs nothing, where
    // making it in memory takes longer than opening.
    void everySchemaIsKnownByItsHash()
    {
        for (int version = 9; version <= schemaVersion; ++version) {
            const std::string path = m_path + std::to_string(version);
            const Engine &engine = engineOf(path);
            QVERIFY(engine.create(path).has_value());
            const auto database = Database::open(engine, path, Access::ReadWrite).value();
            QVERIFY(upgradeSchema(*database, {engine.statementFolder(), version}).has_value());
            QVERIFY2(SqliteSchema::isKnown(*database, version), std::to_string(version).c_str());
            QVERIFY(!SqliteSchema::isKnown(*database, version + 1));
            QSqlQuery query(database->handle());
            QVERIFY(query.exec(QStringLiteral("CREATE VIEW strange AS SELECT 1")));
            QVERIFY(!SqliteSchema::isKnown(*database, version));
        }
    }

    // Without memory neither schema can be read: that they are alike then says nothing.
    void aSchemaThatCannotBeReadIsNobodys()
    {
        const Engine &engine = engineOf(m_path);
        QVERIFY(Workspace::create(m_path).has_value());
        const auto database = Database::open(engine, m_path, Access::ReadOnly).value();
        QVERIFY(engine.schema().checkSchema(*database, schemaVersion).has_value());
        ::sqlite3_hard_heap_limit64(::sqlite3_memory_used() + 1);
        const auto checked = engine.schema().checkSchema(*database, schemaVersion);
        const auto looked = engine.schema().checkForeignSchema(*database);
        ::sqlite3_hard_heap_limit64(0);
        QVERIFY(!checked.has_value() && !looked.has_value());
        QVERIFY(engine.schema().checkSchema(*database, schemaVersion).has_value());
    }

    void readingOnlyChangesNothing()
    {
        QVERIFY(Workspace::create(m_path).value()->contracts().importCase(bareCase(), actor).has_value());
        const QByteArray before = contentOfFile(QString::fromStdString(m_path));
        const auto workspace = Workspace::open(m_path, Workspace::Mode::ReadOnly).value();
        QVERIFY(workspace->contracts().load("c").has_value());
        const auto refused = workspace->contracts().importCase(richCase(), actor);
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().what.find("reading only") != std::string::npos);
        QCOMPARE(contentOfFile(QString::fromStdString(m_path)), before);
    }

    void aDamagedFileSaysSo()
    {
        QVERIFY(Workspace::create(m_path).value()->contracts().importCase(richCase(), actor).has_value());
        QFile file(QString::fromStdString(m_path));
        QVERIFY(file.resize(file.size() / 2));
        const auto workspace = Workspace::open(m_path);
        QVERIFY(!workspace.has_value() || !(*workspace)->contracts().load("c").has_value()
                || !(*workspace)->upkeep().checkIntegrity().has_value());
    }

    // The disk is full: a file may not grow beyond what it has.
    void aFullDiskLeavesTheOldData()
    {
        QVERIFY(Workspace::create(m_path).value()->contracts().importCase(bareCase(), actor).has_value());
        const auto size = rlim_t(QFile(QString::fromStdString(m_path)).size());
        CaseData large = richCase();
        large.evidence.incidents.front().notes = std::string(1 << 20, 'x'); // does not fit
        const pid_t child = fork();
        if (child == 0) {
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{size, size};
            setrlimit(RLIMIT_FSIZE, &limit);
            const auto workspace = Workspace::open(m_path);
            const auto done = workspace ? (*workspace)->contracts().importCase(large, actor)
                                        : Expected<StoreSummary>(tl::unexpect, workspace.error());
            _exit(done ? 1 : done.error().what.empty() ? 2 : 0);
        }
        int status = -1;
        waitpid(child, &status, 0);
        QCOMPARE(WEXITSTATUS(status), 0);
        const auto workspace = Workspace::open(m_path).value();
        QVERIFY(workspace->contracts().load("c").value().evidence.checks.empty());
        QVERIFY(workspace->upkeep().checkIntegrity().has_value());
        QVERIFY(workspace->journal().all().has_value());
    }
};

MAKEGOOD_TEST(SqliteFileTest)

} // namespace t_sqlite_file

#include "t_sqlite_file.moc"
