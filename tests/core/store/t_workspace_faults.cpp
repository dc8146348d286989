// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails or fills at every operation, rights that are missing, a writer that died, older and newer
// schemas: a clear sentence each, and the old data as it was.
#include <cerrno>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include "rich_case.h"
#include "store/engine/engines.h"
#include "store/schema.h"
#include "store/workspace.h"
#include "support/test_program.h"

namespace t_workspace_faults
{

using namespace makegood::store;
using namespace makegood::test;

namespace
{

const Actor actor{"r.kim", Instant{}};

struct Outcome {
    int code = -1;
    long operations = 0;
    QString sentence;
};

Outcome work(const QStringList &arguments, const QMap<QString, QString> &environment = {})
{
    QProcess process;
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.begin(); it != environment.end(); ++it)
        all.insert(it.key(), it.value());
    process.setProcessEnvironment(all);
    process.start(QStringLiteral(STORE_WORKER), arguments);
    process.waitForFinished(60000);
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'));
    if (process.exitStatus() != QProcess::NormalExit || lines.size() < 2)
        return {};
    return {process.exitCode(), lines[0].toLong(), lines[1]};
}

const Engine &sqlite()
{
    return engineOf("w.makegood");
}

constexpr int Refusal = 10 + int(ErrorKind::Refused);
constexpr int NotReached = 10 + int(ErrorKind::Unreachable);
constexpr int Unconfirmed = 20;

} // namespace

class FaultsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;

    std::string path() const { return m_file.toStdString(); }

    void sql(const char *text)
    {
        const auto database = Database::open(sqlite(), path(), Access::ReadWrite).value();
        QSqlQuery query(database->handle());
        QVERIFY2(query.exec(QLatin1String(text)), text);
    }

    // The bare contract, and not a trace of what was tried since.
    void verifyAsItWas(bool imported)
    {
        const auto workspace = Workspace::open(path());
        QVERIFY2(workspace.has_value(), workspace ? "" : workspace.error().text().c_str());
        const auto whole = (*workspace)->upkeep().checkIntegrity();
        QVERIFY2(whole.has_value(), whole ? "" : whole.error().text().c_str());
        const CaseData data = (*workspace)->contracts().load("c").value();
        QCOMPARE(data.evidence.checks.size(), std::size_t(imported ? 2 : 0));
        QCOMPARE(data.evidence.proofs.size(), std::size_t(imported ? 2 : 0));
        QCOMPARE((*workspace)->journal().head().value().count, std::int64_t(imported ? 2 : 1));
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QFile::setPermissions(m_dir->path(), QFile::Permissions(0x7777));
        m_file = m_dir->filePath(QStringLiteral("w.makegood"));
        QVERIFY(Workspace::create(path()).value()->contracts().importCase(bareCase(), actor).has_value());
    }

    void everyDiskOperationFails_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<int>("why");
        QTest::addColumn<bool>("forGood");
        for (const char *act : {"import", "backup"})
            for (const int why : {EIO, ENOSPC})
                for (const bool forGood : {false, true})
                    QTest::addRow("%s %s %s", act, why == EIO ? "error" : "full",
                                  forGood ? "for good" : "once")
                        << QString::fromLatin1(act) << why << forGood;
    }
    void everyDiskOperationFails()
    {
        QFETCH(QString, act);
        QFETCH(int, why);
        QFETCH(bool, forGood);
        const QByteArray before = [&] {
            QFile file(m_file);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        int failures = 0;
        for (long at = 1;; ++at) {
            QVERIFY(at < 2000);
            const Outcome outcome = work(
                {act, m_file},
                {{QStringLiteral("LD_PRELOAD"), QStringLiteral(FAULTY_DISK)},
                 {QStringLiteral("MAKEGOOD_FAULT_AT"), QString::number(at)},
                 {QStringLiteral("MAKEGOOD_FAULT_ERRNO"), QString::number(why)},
                 {QStringLiteral("MAKEGOOD_FAULT_FOR_GOOD"), QString::number(forGood ? 1 : 0)},
                 {QStringLiteral("MAKEGOOD_FAULT_FOLDER"), QFileInfo(m_dir->path()).canonicalFilePath()},
                 // A sanitised program wants its own library first.
                 {QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0")}});
            // After the commit: done, and both the error and its sentence say so.
            const bool unconfirmed = outcome.code == Unconfirmed;
            QVERIFY2(outcome.code == 0 || outcome.code == NotReached || unconfirmed,
                     qPrintable(outcome.sentence));
            QCOMPARE(outcome.sentence.contains(QLatin1String("did not confirm")), unconfirmed);
            const bool done = outcome.code == 0 || unconfirmed;
            if (!done || unconfirmed) {
                ++failures;
                QVERIFY2(outcome.sentence.contains(m_file), qPrintable(outcome.sentence));
                QVERIFY2(outcome.sentence.contains(QLatin1String("disk"))
                             || outcome.sentence.contains(QLatin1String("cannot be")),
                         qPrintable(outcome.sentence));
            }
            if (act == QLatin1String("backup")) {
                QVERIFY2(QFile::exists(m_file + QStringLiteral(".copy")) == done,
                         qPrintable(outcome.sentence + QStringLiteral(" at %1").arg(at)));
                if (done)
                    QVERIFY(Workspace::open(path() + ".copy").value()->upkeep().checkIntegrity().has_value());
                QFile::remove(m_file + QStringLiteral(".copy"));
                verifyAsItWas(false);
            } else {
                verifyAsItWas(done);
                QFile file(m_file);
                QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
                file.write(before);
            }
            if (QTest::currentTestFailed())
                return;
            if (outcome.operations < at)
                break; // the last one failed beyond the end: every operation had its turn
        }
        QVERIFY2(failures > 3, qPrintable(QString::number(failures)));
        qInfo("%d failures", failures);
    }

    void aFileMayNotGrow()
    {
        const Outcome outcome
            = work({QStringLiteral("import"), m_file, QStringLiteral("limit"), QStringLiteral("16384")});
        QCOMPARE(outcome.code, NotReached);
        QVERIFY2(outcome.sentence.contains(QLatin1String("as it was")), qPrintable(outcome.sentence));
        verifyAsItWas(false);
    }

    void aWriterDiedHalfWay()
    {
        const QStringList dead{QStringLiteral("die"), m_file};
        const QString journal = m_file + QStringLiteral("-journal");
        QCOMPARE(work(dead).code, -1);
        QVERIFY(QFile(journal).size() > 0);
        QVERIFY(QFile(m_file).size() > 500000); // what is half-written is in the file
        {
            const auto reader = Workspace::open(path(), Workspace::Mode::ReadOnly);
            QVERIFY2(reader.has_value(), reader ? "" : reader.error().text().c_str());
            QCOMPARE((*reader)->contracts().list().value()[0].customer, bareCase().contract.customer);
        }
        verifyAsItWas(false);
        // Where nothing may be written, reading says what to do.
        work(dead);
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        QFile::setPermissions(journal, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        QFile::setPermissions(m_dir->path(), QFile::Permissions(0x5555));
        const Outcome outcome = work({QStringLiteral("read"), m_file, QStringLiteral("nobody")});
        QFile::setPermissions(m_dir->path(), QFile::Permissions(0x7777));
        QFile::setPermissions(m_file, QFile::Permissions(0x6666));
        QCOMPARE(outcome.code, NotReached);
        QVERIFY2(outcome.sentence.contains(QLatin1String("was stopped")), qPrintable(outcome.sentence));
        verifyAsItWas(false);
    }

    void missingRights()
    {
        const QString nobody = QStringLiteral("nobody");
        QFile::setPermissions(m_file, QFile::Permissions(0x4444));
        Outcome outcome = work({QStringLiteral("import"), m_file, nobody});
        QCOMPARE(outcome.code, NotReached);
        QVERIFY2(outcome.sentence.contains(QLatin1String("cannot be written to")),
                 qPrintable(outcome.sentence));
        QCOMPARE(work({QStringLiteral("read"), m_file, nobody}).code, 0);

        QFile::setPermissions(m_file, QFile::Permissions(0x6666));
        QFile::setPermissions(m_dir->path(), QFile::Permissions(0x5555));
        outcome = work({QStringLiteral("import"), m_file, nobody});
        QCOMPARE(outcome.code, NotReached);
        QVERIFY(outcome.sentence.contains(QLatin1String("folder cannot be written to")));
        QCOMPARE(work({QStringLiteral("read"), m_file, nobody}).code, 0);
        outcome = work({QStringLiteral("create"), m_dir->filePath(QStringLiteral("n.makegood")), nobody});
        QCOMPARE(outcome.code, NotReached);
        QVERIFY(outcome.sentence.contains(QLatin1String("cannot be made")));

        QFile::setPermissions(m_dir->path(), QFile::Permissions(0x7777));
        QFile::setPermissions(m_file, QFile::Permissions(0x2222));
        QCOMPARE(work({QStringLiteral("read"), m_file, nobody}).code, NotReached);
        verifyAsItWas(false);
        QCOMPARE(Workspace::create("/nowhere/at/all.makegood").error().kind, ErrorKind::Unreachable);
    }

    void upgradesRunInOneTransactionAfterACopy()
    {
        const QString folder = m_dir->filePath(QStringLiteral("sql"));
        QVERIFY(QDir().mkdir(folder));
        const auto script = [&](int version, const char *text) {
            QFile file(QStringLiteral("%1/upgrade_%2.sql").arg(folder).arg(version, 4, 10, QLatin1Char('0')));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        constexpr int next = schemaVersion + 1;
        constexpr int broken = schemaVersion + 2;
        script(next, "-- adds\nALTER TABLE contract ADD COLUMN colour TEXT NOT NULL DEFAULT 'red';\n");
        script(broken, "CREATE TABLE extra (a);\nINSERT INTO nowhere VALUES (1);\n");
        const auto versionOf = [](const std::string &file) {
            const auto database = Database::open(sqlite(), file, Access::ReadOnly).value();
            QSqlQuery query(database->handle());
            return query.exec(QStringLiteral("PRAGMA user_version")) && query.next() ? query.value(0).toInt()
                                                                                     : -1;
        };
        {
            const auto database = Database::open(sqlite(), path(), Access::ReadWrite).value();
            const UpgradePlan plan{folder, broken};
            QVERIFY(checkSchema(*database, plan.version).value() == SchemaState::Older);
            QVERIFY(!upgradeSchema(*database, plan).has_value());
            QVERIFY(!upgradeSchema(*database, {folder, broken + 1})
                         .has_value()); // a missing script is no upgrade
        }
        QCOMPARE(versionOf(path()), schemaVersion);
        verifyAsItWas(false); // nothing of either is there
        QCOMPARE(versionOf(path() + ".before-" + std::to_string(broken)), schemaVersion);
        {
            const auto database = Database::open(sqlite(), path(), Access::ReadWrite).value();
            const auto done = upgradeSchema(*database, {folder, next});
            QVERIFY2(done.has_value(), done ? "" : done.error().text().c_str());
            QSqlQuery query(database->handle());
            QVERIFY(query.exec(QStringLiteral("SELECT colour FROM contract")) && query.next());
        }
        QCOMPARE(versionOf(path()), next);
        QVERIFY(Workspace::open(path() + ".before-" + std::to_string(next))
                    .value()
                    ->upkeep()
                    .checkIntegrity()
                    .has_value());
    }

    void newerAndForeignFiles()
    {
        sql("PRAGMA user_version = 99");
        const auto newer = Workspace::open(path()).value();
        QVERIFY(newer->isReadOnly() && newer->notice() == WorkspaceNotice::Newer);
        QVERIFY(newer->contracts().load("c").has_value());
        QVERIFY(!newer->upkeep().saveSetting("a", "b").has_value());
        sql("ALTER TABLE incident RENAME COLUMN cause TO reason");
        const auto unreadable = Workspace::open(path());
        QVERIFY(!unreadable.has_value());
        QVERIFY(unreadable.error().kind == ErrorKind::Refused);
        QVERIFY(unreadable.error().what.find("newer") != std::string::npos);
        sql(("PRAGMA user_version = " + std::to_string(schemaVersion)).c_str());
        sql("PRAGMA application_id = 1");
        QCOMPARE(work({QStringLiteral("import"), m_file}).code, Refusal);
    }

    void noByteChangedMayCrash()
    {
        QFile file(m_file);
        QVERIFY(Workspace::open(path()).value()->contracts().importCase(richCase(), actor).has_value());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        int refused = 0;
        // Most of a small file is room for more; what lies there may change unseen.
        for (qsizetype at = 0; at < good.size(); at += 997) {
            QByteArray bad = good;
            for (qsizetype i = at; i < std::min(at + 64, bad.size()); ++i)
                bad[i] = static_cast<char>(0xa5);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bad);
            file.close();
            const auto workspace = Workspace::open(path());
            const auto whole = workspace ? (*workspace)->upkeep().checkIntegrity()
                                         : Expected<void>(tl::unexpect, workspace.error());
            if (!whole) {
                ++refused;
                QVERIFY(!whole.error().what.empty() && whole.error().file == path());
            }
            if (workspace)
                (void)(*workspace)->contracts().load("c");
        }
        QVERIFY2(refused > 5, qPrintable(QString::number(refused)));
    }
};

MAKEGOOD_TEST(FaultsTest)

} // namespace t_workspace_faults

#include "t_workspace_faults.moc"
