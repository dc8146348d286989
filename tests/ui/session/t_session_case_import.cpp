// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "support/test_program.h"
#include "workspaces_at_hand.h"

namespace t_session_case_import
{

using namespace makegood::ui;
using namespace makegood;

namespace
{
const QString file = QStringLiteral("w");
}

class TestCaseImport : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aNewContractIsListedAndJudged();
    void twoImportsAtOnceAreBothDone();
    void aRefusedCaseChangesNothing();

private:
    std::unique_ptr<test::WorkspacesAtHand> m_files;
};

void TestCaseImport::init()
{
    m_files = std::make_unique<test::WorkspacesAtHand>();
    m_files->add(file);
}

void TestCaseImport::aNewContractIsListedAndJudged()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    const Month june = parseMonth("2026-06").value();
    session.judging()->showMonth(june);
    QSignalSpy imported(session.imports(), &CaseImport::imported);
    session.imports()->import(test::exampleCase("03-credit-by-block"), "ana");
    QVERIFY(test::settle(jobs));
    QCOMPARE(imported.count(), 1);
    QVERIFY(imported.front().at(1).toULongLong() > 0);
    QVERIFY(session.workspace()->contract("credit-by-block") != nullptr);
    QVERIFY(session.judging()->figures().find("credit-by-block", june) != nullptr);
    session.imports()->import(test::exampleCase("03-credit-by-block"), "ana");
    QVERIFY(test::settle(jobs));
    QCOMPARE(imported.back().at(1).toULongLong() + imported.back().at(2).toULongLong(), 0ULL);
    QCOMPARE(imported.back().at(3).toInt(), 0);
    CaseData other = test::exampleCase("03-credit-by-block");
    other.evidence.incidents.front().notes = "told otherwise";
    session.imports()->import(other, "ana");
    QVERIFY(test::settle(jobs));
    QCOMPARE(imported.back().at(3).toInt(), 1);
}

void TestCaseImport::twoImportsAtOnceAreBothDone()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    m_files->hold(file);
    session.imports()->import(test::exampleCase("03-credit-by-block"), "ana");
    session.imports()->import(test::exampleCase("08-support-and-obligations"), "ana");
    m_files->release();
    QVERIFY(test::settle(jobs));
    QVERIFY(session.workspace()->contract("credit-by-block") != nullptr);
    QVERIFY(session.workspace()->contract("desk") != nullptr);
}

void TestCaseImport::aRefusedCaseChangesNothing()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    QSignalSpy failed(session.workspace(), &WorkspaceHandle::failed);
    QSignalSpy written(session.workspace(), &WorkspaceHandle::written);
    CaseData data = test::exampleCase("02-credit-by-time");
    data.evidence.incidents.push_back(data.evidence.incidents.front()); // the same id twice
    session.imports()->import(data, "ana");
    QVERIFY(test::settle(jobs));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(written.count(), 0);
}

MAKEGOOD_TEST(TestCaseImport)

} // namespace t_session_case_import

#include "t_session_case_import.moc"
