// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "support/test_program.h"
#include "workspaces_at_hand.h"

namespace t_session_edit_queue
{

using namespace makegood::ui;
using namespace makegood;

namespace
{

const QString first = QStringLiteral("first");
const QString second = QStringLiteral("second");
const std::string contract = "credit-by-time";

WorkspaceEdit edit(const ReviewStep &step)
{
    return std::vector<ContractStep>{{contract, step}};
}

} // namespace

class TestEditQueue : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void editsAreSavedInTheOrderOfTheCalls();
    void aSavedEditIsJudgedAtOnce();
    void aRefusedEditTakesTheWaitingOnesWithIt();
    void aRefusedEditReadsEachOfItsContractsAnew();
    void anotherWorkspaceDuringASave();
    void waitingEditsGoOnInTheirOwnWorkspace();
    void aCancelledEditIsRefused();
    void anEditCanBeTakenBack();

private:
    Cause causeIn(const QString &name) const
    {
        return m_files->stored(name)->contracts().load(contract).value().evidence.incidents.front().cause;
    }
    std::unique_ptr<test::WorkspacesAtHand> m_files;
};

void TestEditQueue::init()
{
    m_files = std::make_unique<test::WorkspacesAtHand>();
    m_files->add(first);
    m_files->add(second);
}

void TestEditQueue::editsAreSavedInTheOrderOfTheCalls()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, first));
    QSignalSpy saved(session.edits(), &EditQueue::saved);
    const ReviewStep one = test::otherCause(Cause::Customer);
    ReviewStep other = test::otherCause(Cause::ForceMajeure);
    other.incidents.front().before = one.incidents.front().after;
    session.edits()->perform(edit(one), "ana", "first");
    session.edits()->perform(edit(other), "ana", "second");
    session.edits()->perform(edit(other.undone()), "ana", "third");
    QVERIFY(session.edits()->isSaving());
    QVERIFY(test::settle(jobs));
    QVERIFY(!session.edits()->isSaving());
    QCOMPARE(saved.count(), 3);
    QCOMPARE(causeIn(first), Cause::Customer);
}

void TestEditQueue::aSavedEditIsJudgedAtOnce()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, first));
    const Month june = parseMonth("2026-06").value();
    session.judging()->showMonth(june);
    session.judging()->focus(contract);
    QVERIFY(test::settle(jobs));
    const auto amount = [&] {
        return session.judging()->judged(contract, june)->evaluation->services.front().credit.amount;
    };
    const auto before = amount();
    std::optional<Money> seen;
    connect(session.edits(), &EditQueue::saved, this, [&] { seen = amount(); });
    session.edits()->perform(edit(test::otherCause()), "ana", "why");
    QVERIFY(test::settle(jobs));
    QVERIFY(seen.has_value());
    QVERIFY(seen != before);
    QVERIFY(amount() == seen);
    QCOMPARE(session.judging()->focusedCase()->evidence.incidents.front().cause, Cause::Customer);
}

void TestEditQueue::aRefusedEditTakesTheWaitingOnesWithIt()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, first));
    QSignalSpy saved(session.edits(), &EditQueue::saved);
    QSignalSpy refused(session.edits(), &EditQueue::refused);
    ReviewStep wrong = test::otherCause();
    wrong.incidents.front().before->cause = Cause::ForceMajeure; // not what is there
    session.edits()->perform(edit(wrong), "ana", "wrong");
    session.edits()->perform(edit(test::otherCause()), "ana", "on top of it");
    QVERIFY(test::settle(jobs));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.front().front().toString(), QString::fromStdString(contract));
    QCOMPARE(saved.count(), 0);
    QVERIFY(causeIn(first) != Cause::Customer);
    QVERIFY(!session.edits()->isSaving());
    session.edits()->perform(edit(test::otherCause()), "ana", "anew");
    QVERIFY(test::settle(jobs));
    QCOMPARE(saved.count(), 1);
}

void TestEditQueue::aRefusedEditReadsEachOfItsContractsAnew()
{
    const QString both = QStringLiteral("both");
    m_files->add(both, {test::exampleCase("02-credit-by-time"), test::exampleCase("03-credit-by-block")});
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, both));
    const Month june = parseMonth("2026-06").value();
    session.judging()->showMonth(june);
    QVERIFY(test::settle(jobs));
    ReviewStep wrong = test::otherCause();
    wrong.incidents.front().before->cause = Cause::ForceMajeure;
    const std::string other = test::exampleCase("03-credit-by-block").contract.id;
    QStringList changed;
    connect(session.judging(), &Judging::figuresChanged, this, [&](const QString &id) { changed << id; });
    MaintenanceWindow window;
    window.uid = "new-1";
    window.when = {test::inJune(), test::inJune() + std::chrono::hours(1)};
    session.edits()->perform(
        std::vector<ContractStep>{{contract, wrong}, {other, {{}, {}, {}, {{{}, window}}}}}, "ana", "why");
    QVERIFY(test::settle(jobs));
    QVERIFY(changed.contains(QString::fromStdString(contract)));
    QVERIFY(changed.contains(QString::fromStdString(other)));
}

void TestEditQueue::anotherWorkspaceDuringASave()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, first));
    QSignalSpy saved(session.edits(), &EditQueue::saved);
    m_files->hold(first);
    session.edits()->perform(edit(test::otherCause()), "ana", "their own firewall");
    QVERIFY(m_files->open(session, second));
    QVERIFY(!session.edits()->isSaving()); // nothing of the second workspace
    m_files->release();
    QVERIFY(test::settle(jobs));
    QVERIFY(!session.edits()->isSaving());
    QCOMPARE(saved.count(), 0);
    QCOMPARE(causeIn(first), Cause::Customer);
    QVERIFY(causeIn(second) != Cause::Customer);
}

void TestEditQueue::waitingEditsGoOnInTheirOwnWorkspace()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, first));
    const ReviewStep one = test::otherCause(Cause::Customer);
    ReviewStep other = test::otherCause(Cause::ForceMajeure);
    other.incidents.front().before = one.incidents.front().after;
    m_files->hold(first);
    session.edits()->perform(edit(one), "ana", "first");
    session.edits()->perform(edit(other), "ana", "second");
    QVERIFY(m_files->open(session, second));
    m_files->release();
    QVERIFY(test::settle(jobs));
    QCOMPARE(causeIn(first), Cause::ForceMajeure);
}

void TestEditQueue::aCancelledEditIsRefused()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, first));
    QSignalSpy refused(session.edits(), &EditQueue::refused);
    m_files->hold(first);
    session.edits()->perform(edit(test::otherCause()), "ana", "why");
    session.edits()->perform(edit(test::otherCause().undone()), "ana", "why");
    jobs.cancelAll();
    QCOMPARE(refused.count(), 1);
    QVERIFY(!session.edits()->isSaving());
    m_files->release();
    QVERIFY(test::settle(jobs));
    QCOMPARE(refused.count(), 1);
    QVERIFY(causeIn(first) != Cause::Customer);
}

void TestEditQueue::anEditCanBeTakenBack()
{
    const WorkspaceEdit step = edit(test::otherCause());
    const auto back = std::get<std::vector<ContractStep>>(undone(step));
    QCOMPARE(back.size(), std::size_t(1));
    QVERIFY(back.front().step == test::otherCause().undone());
    const WorkspaceEdit twice = undone(undone(step));
    QVERIFY(std::get<std::vector<ContractStep>>(twice) == std::get<std::vector<ContractStep>>(step));
    QCOMPARE(contractsOf(step), std::vector<std::string>{contract});
    QCOMPARE(contractsOf(ContractLedgerStep{"other", {}}), std::vector<std::string>{"other"});
}

MAKEGOOD_TEST(TestEditQueue)

} // namespace t_session_edit_queue

#include "t_session_edit_queue.moc"
