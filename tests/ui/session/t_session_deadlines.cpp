// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "support/test_program.h"
#include "workspaces_at_hand.h"

namespace t_session_deadlines
{

using namespace makegood::ui;
using namespace makegood;

namespace
{

const QString file = QStringLiteral("w");
const std::string contract = "credit-by-time";

} // namespace

class TestDeadlines : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theyAreReadAfterOpeningWithoutBeingAsked();
    void everyWriterHasThemReadAgain();
    void anotherWorkspaceStartsWithoutNotices();

private:
    std::unique_ptr<test::WorkspacesAtHand> m_files;
};

void TestDeadlines::init()
{
    m_files = std::make_unique<test::WorkspacesAtHand>();
    m_files->add(file);
}

void TestDeadlines::theyAreReadAfterOpeningWithoutBeingAsked()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    QTRY_VERIFY_WITH_TIMEOUT(session.deadlines()->notices().has_value(), 20000);
    const auto &due = session.deadlines()->notices()->due;
    QCOMPARE(due.size(), std::size_t(3)); // the other two claims have two days left
    QCOMPARE(due.front().contract, contract);
    for (std::size_t i = 1; i < due.size(); ++i)
        QVERIFY(due[i - 1].claim.deadline <= due[i].claim.deadline);
}

void TestDeadlines::everyWriterHasThemReadAgain()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    QTRY_VERIFY_WITH_TIMEOUT(session.deadlines()->notices().has_value(), 20000);
    // The agreement without a time limit for claims has no deadlines.
    const CaseData data = test::exampleCase("02-credit-by-time");
    const ContractTexts before{data.contractToml, data.policyToml, data.policyFile};
    ContractTexts after = before;
    const auto line = after.policyToml.find("\nwithin = ");
    QVERIFY(line != std::string::npos);
    after.policyToml.erase(line, after.policyToml.find('\n', line + 1) - line);
    session.agreements()->save({{contract, before, after}}, "ana", "no limit any more", [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(session.deadlines()->notices()->due.empty(), 20000);
}

void TestDeadlines::anotherWorkspaceStartsWithoutNotices()
{
    const QString empty = QStringLiteral("empty");
    m_files->add(empty, {});
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    QTRY_VERIFY_WITH_TIMEOUT(session.deadlines()->notices().has_value(), 20000);
    QVERIFY(m_files->open(session, empty));
    QVERIFY(!session.deadlines()->notices().has_value());
}

MAKEGOOD_TEST(TestDeadlines)

} // namespace t_session_deadlines

#include "t_session_deadlines.moc"
