// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "support/test_program.h"
#include "workspaces_at_hand.h"

namespace t_session_workspace_handle
{

using namespace makegood::ui;
using namespace makegood;

namespace
{

const QString first = QStringLiteral("first");
const QString second = QStringLiteral("second");

const std::string contract = "credit-by-time";

CaseData changed()
{
    CaseData data = test::exampleCase("02-credit-by-time");
    data.evidence.incidents.front().cause = Cause::Customer;
    return data;
}

using Act = std::function<void(Session &)>;

} // namespace

class TestWorkspaceHandle : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aWorkspaceIsOpened();
    void aMissingOneLeavesTheOpenOne();
    void lateResultsOfAnotherWorkspaceAreDropped_data();
    void lateResultsOfAnotherWorkspaceAreDropped();
    void savesFinishInTheirOwnWorkspace();
    void aSaveThatFailsAfterwardsIsReported();
    void nothingRunsWithoutAWorkspace();

private:
    Cause causeIn(const QString &name) const
    {
        return m_files->stored(name)->contracts().load(contract).value().evidence.incidents.front().cause;
    }

    std::unique_ptr<test::WorkspacesAtHand> m_files;
};

void TestWorkspaceHandle::init()
{
    m_files = std::make_unique<test::WorkspacesAtHand>();
    m_files->add(first);
    m_files->add(second, {test::exampleCase("02-credit-by-time"), test::exampleCase("03-credit-by-block")});
}

void TestWorkspaceHandle::aWorkspaceIsOpened()
{
    JobTracker jobs;
    WorkspaceHandle handle(&jobs, test::inJune);
    QStringList order;
    connect(&handle, &WorkspaceHandle::closed, this, [&] { order << QStringLiteral("closed"); });
    connect(&handle, &WorkspaceHandle::contractsChanged, this, [&] { order << QStringLiteral("contracts"); });
    connect(&handle, &WorkspaceHandle::opened, this, [&] { order << QStringLiteral("opened"); });
    handle.open(m_files->opener(second), second);
    QVERIFY(!handle.isOpen());
    QVERIFY(test::settle(jobs));
    QVERIFY(handle.isOpen());
    QCOMPARE(handle.file().name, second);
    QCOMPARE(order,
             (QStringList{QStringLiteral("closed"), QStringLiteral("contracts"), QStringLiteral("opened")}));
    QCOMPARE(handle.contracts().size(), std::size_t(2));
    for (const ContractRow &row : handle.contracts())
        QCOMPARE(handle.contract(row.id), &row);
    QVERIFY(handle.contract("nobody") == nullptr);
    QVERIFY(handle.file().notice.isEmpty());
}

void TestWorkspaceHandle::aMissingOneLeavesTheOpenOne()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, first));
    QSignalSpy failed(session.workspace(), &WorkspaceHandle::openFailed);
    QSignalSpy closed(session.workspace(), &WorkspaceHandle::closed);
    session.workspace()->open(m_files->opener(QStringLiteral("third")), QStringLiteral("third"));
    QVERIFY(test::settle(jobs));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(closed.count(), 0);
    QCOMPARE(session.workspace()->file().name, first);
}

void TestWorkspaceHandle::lateResultsOfAnotherWorkspaceAreDropped_data()
{
    QTest::addColumn<Act>("start");
    QTest::newRow("journal") << Act([](Session &session) { session.journal()->read(); });
    QTest::newRow("balances") << Act([](Session &session) { session.ledgers()->readBalances(); });
    QTest::newRow("texts") << Act([](Session &session) { session.agreements()->readTexts(contract); });
    QTest::newRow("effect") << Act([](Session &session) {
        const CaseData data = test::exampleCase("02-credit-by-time");
        session.agreements()->judgeEffect(
            {contract, {data.contractToml, data.policyToml, data.policyFile}, {}});
    });
    QTest::newRow("calendars") << Act([](Session &session) { session.calendars()->read(); });
    QTest::newRow("contract") << Act([](Session &session) { session.judging()->focus(contract); });
    QTest::newRow("portfolio") << Act(
        [](Session &session) { session.judging()->showMonth(parseMonth("2026-06").value()); });
}

void TestWorkspaceHandle::lateResultsOfAnotherWorkspaceAreDropped()
{
    QFETCH(Act, start);
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, first));
    QVERIFY(test::settle(jobs));
    QSignalSpy journal(session.journal(), &JournalReader::entriesRead);
    QSignalSpy balances(session.ledgers(), &Ledgers::balancesRead);
    QSignalSpy texts(session.agreements(), &Agreements::textsRead);
    QSignalSpy effect(session.agreements(), &Agreements::effectJudged);
    QSignalSpy calendars(session.calendars(), &MaintenanceCalendars::changed);
    QSignalSpy read(session.judging(), &Judging::caseRead);
    QSignalSpy figures(session.judging(), &Judging::figuresChanged);
    QSignalSpy failed(session.workspace(), &WorkspaceHandle::failed);
    m_files->hold(first);
    start(session);
    QVERIFY(m_files->open(session, second));
    m_files->release();
    QVERIFY(test::settle(jobs));
    for (const QSignalSpy *spy : {&journal, &balances, &texts, &effect, &calendars, &read, &figures, &failed})
        QVERIFY2(spy->isEmpty(), spy->signal().constData());
    QVERIFY(session.judging()->focused().empty());
}

void TestWorkspaceHandle::savesFinishInTheirOwnWorkspace()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, first));
    QSignalSpy imported(session.imports(), &CaseImport::imported);
    QSignalSpy written(session.workspace(), &WorkspaceHandle::written);
    m_files->hold(first);
    session.imports()->import(changed(), "ana");
    QVERIFY(m_files->open(session, second));
    m_files->release();
    QVERIFY(test::settle(jobs));
    QCOMPARE(imported.count(), 0); // the window shows the second one
    QCOMPARE(written.count(), 0);
    QCOMPARE(causeIn(first), Cause::Customer);
    QVERIFY(causeIn(second) != Cause::Customer);
    QCOMPARE(session.workspace()->contracts().size(), std::size_t(2));
}

void TestWorkspaceHandle::aSaveThatFailsAfterwardsIsReported()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, first));
    QSignalSpy refused(session.edits(), &EditQueue::refused);
    QSignalSpy failed(session.workspace(), &WorkspaceHandle::failed);
    ReviewStep step = test::otherCause();
    step.incidents.front().before->cause = Cause::ForceMajeure; // not what is there
    m_files->hold(first);
    session.edits()->perform(std::vector<ContractStep>{{contract, step}}, "ana", "why");
    QVERIFY(m_files->open(session, second));
    m_files->release();
    QVERIFY(test::settle(jobs));
    QCOMPARE(refused.count(), 0);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().toString().contains(QStringLiteral("open before")));
}

void TestWorkspaceHandle::nothingRunsWithoutAWorkspace()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QSignalSpy started(&jobs, &JobTracker::started);
    session.journal()->read();
    session.imports()->import(changed(), "ana");
    session.edits()->perform(std::vector<ContractStep>{{contract, test::otherCause()}}, "ana", "why");
    session.judging()->showMonth(parseMonth("2026-06").value());
    session.judging()->focus(contract);
    QCOMPARE(started.count(), 0);
    QVERIFY(!session.edits()->isSaving());
}

MAKEGOOD_TEST(TestWorkspaceHandle)

} // namespace t_session_workspace_handle

#include "t_session_workspace_handle.moc"
