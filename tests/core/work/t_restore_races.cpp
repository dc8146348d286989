// SPDX-License-Identifier: GPL-3.0-or-later
// Another program at work in the folder while a copy is restored or written over a file.
#include <functional>
#include <memory>

#include <sys/stat.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "rich_case.h"
#include "store/database.h"
#include "store/engine/engines.h"
#include "store/workspace.h"
#include "stored_case.h"
#include "support/files.h"
#include "support/test_program.h"

namespace t_restore_races
{

using namespace makegood::store;
using namespace makegood::test;
using namespace std::chrono;

namespace
{

const Actor ben{"ben", sys_days(2026y / November / 1)};

void put(const QString &path, const QByteArray &bytes)
{
    QVERIFY(writeFile(path, bytes));
}

unsigned modeOfFile(const QString &path)
{
    struct stat status {
    };
    ::stat(qPrintable(path), &status);
    return status.st_mode & 0777U;
}

} // namespace

class RestoreRacesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    std::string path() const { return m_path.toStdString(); }
    QString beside(const QString &end) const { return m_path + end; }
    QString beside(const char *end) const { return m_path + QLatin1String(end); }
    void import(const CaseData &data) const
    {
        QVERIFY(Workspace::open(path()).value()->contracts().importCase(data, ben).has_value());
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("w.makegood"));
        QVERIFY(Workspace::create(path()).has_value());
        import(bareCase());
    }

    // What is put in place is what was checked, whatever another program does meanwhile.
    void theVeryFileThatWasCheckedIsPutInPlace()
    {
        const QString copy = beside(".copy");
        QVERIFY(Workspace::open(path()).value()->upkeep().backupTo(copy.toStdString()).has_value());
        const auto expected = Workspace::open(path()).value()->journal().head().value();
        import(richCase());
        const QByteArray before = contentOfFile(m_path);
        const Engine &engine = engineOf(path());
        const auto restored
            = [&](const QString &aside, const std::function<void(const QString &)> &meanwhile) {
                  const auto database = Database::open(engine, copy.toStdString(), Access::ReadOnly).value();
                  return engine.care().restore(*database, path(), beside(aside).toStdString(),
                                               [&](const std::string &fresh) -> Expected<void> {
                                                   meanwhile(QString::fromStdString(fresh));
                                                   return {};
                                               });
              };
        // Another program writes into it, or puts another file in its place.
        const auto written = restored(QStringLiteral(".aside"), [](const QString &fresh) {
            QFile file(fresh);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(8192) && file.write("xx") == 2);
        });
        QVERIFY(!written);
        QVERIFY2(written.error().what.find("while it was checked") != std::string::npos,
                 written.error().what.c_str());
        const auto exchanged = restored(QStringLiteral(".aside"), [&](const QString &fresh) {
            QVERIFY(QFile::rename(fresh, beside(".stolen")));
            put(fresh, "something else");
        });
        QVERIFY(!exchanged);
        QCOMPARE(contentOfFile(m_path), before);
        QVERIFY(!QFile::exists(beside(".aside")));
        // The copy itself is swapped: what was checked counts.
        QString seen;
        const auto done = restored(QStringLiteral(".aside"), [&](const QString &fresh) {
            seen = fresh;
            QVERIFY(modeOfFile(fresh) == 0600U);
            QVERIFY(QFile::remove(copy));
            put(copy, "another file");
        });
        QVERIFY2(done.has_value(), done ? "" : done.error().what.c_str());
        QVERIFY(!QFile::exists(seen));
        QCOMPARE(Workspace::open(path()).value()->journal().head().value().hash, expected.hash);
        QCOMPARE(contentOfFile(beside(".aside")), before);
    }

    void aCopyOverAnotherFileTakesItsPlaceInOneStep()
    {
        const auto workspace = Workspace::open(path()).value();
        const QString copy = beside(".copy");
        put(copy, "what was here before");
        put(copy + QStringLiteral(".part"), "of somebody else");
        QVERIFY(!workspace->upkeep().backupTo(copy.toStdString()).has_value());
        QCOMPARE(contentOfFile(copy), QByteArray("what was here before"));
        // It cannot be written: what was there stays.
        put(copy + QStringLiteral("-journal"), "of a workspace that is gone");
        QVERIFY(!workspace->upkeep().backupTo(copy.toStdString(), Over::AnotherFile).has_value());
        QCOMPARE(contentOfFile(copy), QByteArray("what was here before"));
        QVERIFY(QFile::remove(copy + QStringLiteral("-journal")));
        const auto done = workspace->upkeep().backupTo(copy.toStdString(), Over::AnotherFile);
        QVERIFY2(done.has_value(), done ? "" : done.error().what.c_str());
        QVERIFY(Workspace::open(copy.toStdString()).value()->upkeep().checkIntegrity().has_value());
        QCOMPARE(contentOfFile(copy + QStringLiteral(".part")), QByteArray("of somebody else"));
        // Itself, by another name.
        QVERIFY(QFile::link(m_path, beside(".link")));
        QVERIFY(!workspace->upkeep().backupTo(beside(".link").toStdString(), Over::AnotherFile).has_value());
        QVERIFY(workspace->isCurrent());
    }
};

MAKEGOOD_TEST(RestoreRacesTest)

} // namespace t_restore_races

#include "t_restore_races.moc"
