// SPDX-License-Identifier: GPL-3.0-or-later
// One connection per thread: shared by its jobs, closed with it, opened again when it is out of date.
#include <QThread>

#include "rich_case.h"
#include "store/workspace_pool.h"
#include "store_fixture.h"
#include "support/test_program.h"

namespace t_workspace_pool
{

using namespace makegood::store;
using namespace makegood::test;

namespace
{

const Actor actor{"r.kim", Instant{}};

void inAnotherThread(const std::function<void()> &work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    thread->start();
    thread->wait();
}

qsizetype connections()
{
    return QSqlDatabase::connectionNames().size();
}

} // namespace

class WorkspacePoolTest : public QObject, private StoreFixture
{
    Q_OBJECT

private:
    int m_opened = 0;

    WorkspacePool::Open counted(const std::string &path)
    {
        return [this, path, &used = engine()] {
            ++m_opened;
            return Workspace::open(path, Workspace::Mode::ReadWrite, &used);
        };
    }

private slots:
    void initTestCase_data() { eachEngine(); }
    void init()
    {
        createWorkspace();
        GOOD(m_workspace->contracts().importCase(bareCase(), actor));
        m_workspace.reset();
        m_opened = 0;
    }

    void jobsOfOneThreadShareOneConnection()
    {
        const WorkspaceOpener opener = pooled(counted(m_path));
        Workspace *first = opener().value();
        const auto before = connections();
        QCOMPARE(opener().value(), first);
        QCOMPARE(first->contracts().list().value().size(), std::size_t(1));
        QCOMPARE(m_opened, 1);
        QCOMPARE(connections(), before);
    }

    void anotherThreadHasAnotherAndClosesIt()
    {
        const WorkspaceOpener opener = pooled(counted(m_path));
        Workspace *mine = opener().value();
        const auto before = connections();
        inAnotherThread([&] {
            Workspace *theirs = opener().value();
            QVERIFY(theirs != mine && opener().value() == theirs);
            QCOMPARE(connections(), before + 1);
            GOOD(theirs->upkeep().saveSetting("page", "credit"));
        });
        QCOMPARE(connections(), before);
        QCOMPARE(m_opened, 2);
        QCOMPARE(mine->upkeep().setting("page").value().value_or(""), std::string("credit"));
    }

    void anotherWorkspaceClosesTheFirst()
    {
        const WorkspaceOpener first = pooled(counted(m_path));
        QCOMPARE(first().value()->contracts().list().value().size(), std::size_t(1));
        const auto before = connections();
        createWorkspace();
        m_workspace.reset();
        const WorkspaceOpener second = pooled(counted(m_path));
        QVERIFY(second().value()->contracts().list().value().empty());
        QCOMPARE(connections(), before);
        QCOMPARE(first().value()->contracts().list().value().size(), std::size_t(1)); // opened again
        QCOMPARE(m_opened, 3);
    }

    void aWorkspaceInItsPlaceIsOpened()
    {
        const WorkspaceOpener opener = pooled(counted(m_path));
        QCOMPARE(opener().value()->contracts().list().value().size(), std::size_t(1));
        engine().discard(m_path);
        QVERIFY(Workspace::create(m_path, &engine()).has_value());
        QVERIFY(opener().value()->contracts().list().value().empty());
        QCOMPARE(m_opened, 2);
    }

    void aNewerSchemaIsNotWritten()
    {
        const WorkspaceOpener opener = pooled(counted(m_path));
        QVERIFY(!opener().value()->isReadOnly());
        GOOD(engine().schema().writeMark(*database(), {applicationId, schemaVersion + 1}));
        Workspace *newer = opener().value();
        QVERIFY(newer->isReadOnly() && newer->notice() == WorkspaceNotice::Newer);
    }

    void readingOnlyDoesNotLast()
    {
        auto mode = Workspace::Mode::ReadOnly; // as while another program writes
        const WorkspaceOpener opener
            = pooled([&, &used = engine()] { return Workspace::open(m_path, mode, &used); });
        QVERIFY(opener().value()->isReadOnly());
        mode = Workspace::Mode::ReadWrite;
        GOOD(opener().value()->upkeep().saveSetting("page", "credit"));
    }

    void anErrorIsNotKept()
    {
        m_path = freshPath();
        const WorkspaceOpener opener = pooled(counted(m_path));
        QVERIFY(opener().error().kind == ErrorKind::Unreachable);
        QVERIFY(Workspace::create(m_path, &engine()).has_value());
        GOOD(opener());
    }
};

MAKEGOOD_TEST(WorkspacePoolTest)

} // namespace t_workspace_pool

#include "t_workspace_pool.moc"
