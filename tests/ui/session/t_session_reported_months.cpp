// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "sla/evaluate/evaluation_json.h"
#include "support/test_program.h"
#include "workspaces_at_hand.h"

namespace t_session_reported_months
{

using namespace makegood::ui;
using namespace makegood;

namespace
{

const QString file = QStringLiteral("w");
const std::string contract = "credit-by-time";
const Month june = parseMonth("2026-06").value();

FrozenMonth report(std::int64_t version, const char *reason)
{
    return {june, version, {"ana", test::inJune()}, reason, toJson(*test::creditByTime())};
}

} // namespace

class TestReportedMonths : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aFrozenMonthIsKept();
    void aVersionThatExistsIsRefused();
    void changesOfReportedMonthsAreNamed();
    void anEditRestatesWhatItAlters();
    void anotherContractHasItsOwn();

private:
    std::unique_ptr<test::WorkspacesAtHand> m_files;
};

void TestReportedMonths::init()
{
    m_files = std::make_unique<test::WorkspacesAtHand>();
    m_files->add(file, {test::exampleCase("02-credit-by-time"), test::exampleCase("03-credit-by-block")});
}

void TestReportedMonths::aFrozenMonthIsKept()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    session.judging()->focus(contract);
    QVERIFY(test::settle(jobs));
    QVERIFY(session.reported()->versions().empty());
    QSignalSpy changed(session.reported(), &ReportedMonths::changed);
    session.reported()->freeze(contract, report(1, ""));
    QVERIFY(test::settle(jobs));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(session.reported()->versions().size(), std::size_t(1));
}

void TestReportedMonths::aVersionThatExistsIsRefused()
{
    QVERIFY(m_files->stored(file)->reported().freeze(contract, report(1, "")).has_value());
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    QSignalSpy changed(session.reported(), &ReportedMonths::changed);
    QSignalSpy failed(session.workspace(), &WorkspaceHandle::failed);
    session.reported()->freeze(contract, report(1, ""));
    QVERIFY(test::settle(jobs));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(failed.count(), 1);
}

void TestReportedMonths::changesOfReportedMonthsAreNamed()
{
    QVERIFY(m_files->stored(file)->reported().freeze(contract, report(1, "")).has_value());
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    const auto alters = [](CaseData &data) {
        data.evidence.incidents.front().cause = Cause::Customer;
        return true;
    };
    QVERIFY(session.reported()->changedBy(alters).empty()); // not read yet
    session.judging()->focus(contract);
    QVERIFY(test::settle(jobs));
    QCOMPARE(session.reported()->changedBy(alters), std::vector<Month>{june});
    QVERIFY(session.reported()->changedBy([](CaseData &) { return true; }).empty());
    QVERIFY(session.reported()->changedBy([&](CaseData &data) { return !alters(data); }).empty());
}

void TestReportedMonths::anEditRestatesWhatItAlters()
{
    QVERIFY(m_files->stored(file)->reported().freeze(contract, report(1, "")).has_value());
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    session.judging()->focus(contract);
    QVERIFY(test::settle(jobs));
    session.edits()->perform(std::vector<ContractStep>{{contract, test::otherCause()}}, "ana",
                             "their firewall");
    QVERIFY(test::settle(jobs));
    QCOMPARE(session.reported()->versions().size(), std::size_t(2));
    QCOMPARE(session.reported()->versions().back().reason, std::string("their firewall"));
}

void TestReportedMonths::anotherContractHasItsOwn()
{
    QVERIFY(m_files->stored(file)->reported().freeze(contract, report(1, "")).has_value());
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    session.judging()->focus(contract);
    QVERIFY(test::settle(jobs));
    QCOMPARE(session.reported()->versions().size(), std::size_t(1));
    session.judging()->focus("credit-by-block");
    QVERIFY(session.reported()->versions().empty());
    QVERIFY(test::settle(jobs));
    QVERIFY(session.reported()->versions().empty());
}

MAKEGOOD_TEST(TestReportedMonths)

} // namespace t_session_reported_months

#include "t_session_reported_months.moc"
