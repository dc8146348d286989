// SPDX-License-Identifier: GPL-3.0-or-later
// One sync at a time for each workspace, across programs, whatever becomes of the one that holds the lock.
#include <csignal>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "support/test_program.h"
#include "work/sync_lock.h"

namespace t_sync_lock
{

using namespace makegood::work;

namespace
{

const Instant noon = std::chrono::sys_days(std::chrono::year(2026) / 3 / 1) + std::chrono::hours(12);

} // namespace

class SyncLockTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    std::string path(const char *name = "w.makegood") const
    {
        return m_dir->filePath(QString::fromLatin1(name)).toStdString();
    }
    QString lockFile() const { return QString::fromStdString(path() + ".sync-lock"); }
    SyncLock::Attempt attempt() const { return SyncLock::tryToTake(path(), "test", noon).value(); }

    // A process that holds the lock; null when it could not.
    std::unique_ptr<QProcess> holder() const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(SYNC_LOCK_HOLDER), {QString::fromStdString(path())});
        if (!process->waitForReadyRead(20'000) || process->readLine() != "held\n")
            return nullptr;
        return process;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QFile file(QString::fromStdString(path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void oneHolderInOneProgramToo()
    {
        auto first = attempt();
        QVERIFY(first.lock != nullptr);
        const auto second = attempt();
        QVERIFY(second.lock == nullptr);
        QCOMPARE(second.holder.program, std::string("test"));
        QCOMPARE(second.holder.process, std::int64_t(QCoreApplication::applicationPid()));
        QVERIFY(second.holder.since == noon);
        QVERIFY(SyncLock::tryToTake(path("other.makegood"), "test", noon).value().lock != nullptr);
        first.lock.reset();
        QVERIFY(!QFile::exists(lockFile()));
        QVERIFY(attempt().lock != nullptr);
    }

    void anotherProgramIsNamed()
    {
        const auto other = holder();
        QVERIFY(other != nullptr);
        const auto refused = attempt();
        QVERIFY(refused.lock == nullptr);
        const std::string text = refused.holder.text();
        QVERIFY2(text.starts_with("holder (process " + std::to_string(other->processId()) + " on "),
                 text.c_str());
        QVERIFY2(text.ends_with(") since 2026-03-01T08:56:00Z"), text.c_str());
        other->terminate();
        QVERIFY(other->waitForFinished());
    }

    void aKilledHolderKeepsNobodyOut()
    {
        for (int i = 0; i < 5; ++i) {
            const auto other = holder();
            QVERIFY(other != nullptr);
            QVERIFY(attempt().lock == nullptr);
            QVERIFY(::kill(static_cast<pid_t>(other->processId()), SIGKILL) == 0);
            QVERIFY(other->waitForFinished());
            QVERIFY(QFile::exists(lockFile())); // left behind, and no lock
            QVERIFY(attempt().lock != nullptr);
            QVERIFY(!QFile::exists(lockFile()));
        }
    }

    void aLinkIsTheSameWorkspace()
    {
        QVERIFY(QFile::link(QString::fromStdString(path()), QString::fromStdString(path("link"))));
        const auto first = attempt();
        QVERIFY(first.lock != nullptr);
        QVERIFY(SyncLock::tryToTake(path("link"), "test", noon).value().lock == nullptr);
    }

    // Of programs that try at once exactly one has it at any time.
    void contention()
    {
        std::vector<std::unique_ptr<QProcess>> others;
        for (int i = 0; i < 4; ++i) {
            others.push_back(std::make_unique<QProcess>());
            others.back()->start(QStringLiteral(SYNC_LOCK_HOLDER), {QString::fromStdString(path())});
        }
        int held = 0;
        for (const auto &other : others) {
            QVERIFY(other->waitForReadyRead(20'000));
            held += other->readLine() == "held\n" ? 1 : 0;
        }
        QCOMPARE(held, 1);
        for (const auto &other : others) {
            other->kill();
            QVERIFY(other->waitForFinished());
        }
    }

    void aFolderThatIsNotThere()
    {
        const auto refused = SyncLock::tryToTake(path("none/w.makegood"), "test", noon);
        QVERIFY(!refused && refused.error().kind == ErrorKind::Unreachable);
    }

    // Somebody put a link where the lock's file will be: what it leads to is not written.
    void aPlantedLinkIsNotFollowed()
    {
        const QString victim = QString::fromStdString(path("victim"));
        QFile file(victim);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
        file.close();
        QVERIFY(QFile::link(victim, lockFile()));
        QVERIFY(!SyncLock::tryToTake(path(), "test", noon));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("precious"));
    }
};

MAKEGOOD_TEST(SyncLockTest)

} // namespace t_sync_lock

#include "t_sync_lock.moc"
