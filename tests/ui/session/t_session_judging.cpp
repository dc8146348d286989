// SPDX-License-Identifier: GPL-3.0-or-later
// Judging in a workspace of many contracts: what comes first, and what is kept of contracts in and out of
// focus.
#include <QSignalSpy>
#include <QtTest>

#include "portfolio_at_hand.h"
#include "support/test_program.h"
#include "work/judging_queue.h"
#include "workspaces_at_hand.h"

namespace t_session_judging
{

using namespace makegood::ui;
using namespace makegood;

namespace
{

constexpr int contracts = static_cast<int>(Judging::mostWhole) + 2;
const Month june = parseMonth("2026-06").value();
const QString many = QStringLiteral("many");

Instant now()
{
    return test::inJune();
}

std::string idOf(int number)
{
    return "c" + std::to_string(100 + number);
}

std::vector<std::string> taken(JudgingQueue &queue)
{
    std::vector<std::string> out;
    while (const auto item = queue.take())
        out.push_back(item->contract);
    return out;
}

} // namespace

class TestJudging : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void whatIsSeenIsTakenFirst();
    void theNextDeadlineOfAllContracts();
    void figuresOfAllAndWholeMonthsOfOne();
    void passedByIsJudgedAllTheSame();
    void anotherWorkspaceStartsEmpty();
    void aStepIsJudgedWithoutBeingSaved();

private:
    test::WorkspacesAtHand m_files;
};

// Copies of one contract under other names; heads are enough to judge them.
void TestJudging::initTestCase()
{
    m_files.add(many, test::copiesOf(test::exampleCase("02-credit-by-time"), contracts));
}

void TestJudging::whatIsSeenIsTakenFirst()
{
    using Names = std::vector<std::string>;
    const auto items = [] {
        std::vector<JudgingQueue::Item> out;
        for (const char *name : {"a", "b", "c", "d", "e"})
            out.push_back({name, {june}});
        return out;
    };
    JudgingQueue plain(items());
    QCOMPARE(taken(plain), (Names{"a", "b", "c", "d", "e"}));
    QCOMPARE(plain.taken(), plain.total());

    JudgingQueue queue(items());
    queue.prefer({"d", "unknown", "b"});
    QCOMPARE(queue.take()->contract, std::string("d"));
    queue.prefer({"e", "d"}); // scrolled on: d was taken already, b is one of the others again
    QCOMPARE(taken(queue), (Names{"e", "a", "b", "c"}));
    QVERIFY(!queue.take());
}

void TestJudging::theNextDeadlineOfAllContracts()
{
    const auto due = [](const char *at) {
        MonthEntry entry = makegood::test::entryByHand(june, "USD", "s", 1, 1, 0);
        entry.figures.services.front().nextDeadline = parseInstant(at).value();
        return entry;
    };
    FiguresCache cache;
    QVERIFY(cache.nextDeadline(now()) == nullptr);
    cache.put("late", {due("2026-06-20T00:00:00Z")});
    cache.put("early", {due("2026-06-10T00:00:00Z")});
    cache.put("past", {due("2026-06-01T00:00:00Z")});
    QCOMPARE(cache.nextDeadline(now())->contract, std::string("early"));
    QCOMPARE(cache.nextDeadline(parseInstant("2026-06-10T00:00:00Z").value())->contract, std::string("late"));
    cache.put("early", {due("2026-06-30T00:00:00Z")}); // the old one is forgotten
    QCOMPARE(cache.nextDeadline(now())->contract, std::string("late"));
    cache.drop("late");
    QCOMPARE(cache.nextDeadline(now())->contract, std::string("early"));
    const auto snapshot = cache.find("early");
    cache.clear();
    QVERIFY(cache.nextDeadline(now()) == nullptr);
    QCOMPARE(snapshot->size(), std::size_t(1)); // what is shown lives on
}

void TestJudging::figuresOfAllAndWholeMonthsOfOne()
{
    JobTracker jobs;
    Session session(&jobs, now);
    QVERIFY(m_files.open(session, many));
    QCOMPARE(static_cast<int>(session.workspace()->contracts().size()), contracts);

    std::vector<std::string> order;
    connect(session.judging(), &Judging::figuresChanged, this,
            [&](const QString &contract) { order.push_back(contract.toStdString()); });
    const std::string focused = idOf(3);
    session.judging()->judgeFirst({idOf(40), idOf(41)});
    session.judging()->showMonth(june);
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    QCOMPARE(order.at(0), idOf(40));
    QCOMPARE(order.at(1), idOf(41));
    QCOMPARE(order.at(2), idOf(0));
    QCOMPARE(static_cast<int>(order.size()), contracts);

    // The strip's twelve months of each, as small figures that are the Evaluation's.
    const auto e = makegood::test::creditByTime();
    for (int i = 0; i < contracts; ++i) {
        const auto months = session.judging()->figures().find(idOf(i));
        QVERIFY(months);
        QCOMPARE(static_cast<int>(months->size()), Judging::historyMonths);
        const ServiceFigures &service = months->at(june)->figures.services.front();
        QCOMPARE(service.availability->percent(), e->services.front().availability->percent());
        QVERIFY(service.amount == e->services.front().credit.amount);
        QVERIFY(session.judging()->judged(idOf(i), june) == nullptr); // nobody looks at it
    }
    session.judging()->focus(focused);
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    QVERIFY(!session.judging()->judged(focused, june)->evaluation->services.front().why.empty());
    QVERIFY(session.judging()->judged(focused, june.previous()) != nullptr);
    session.judging()->focus(idOf(4));
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    QVERIFY(session.judging()->judged(focused, june) == nullptr); // given back
    QVERIFY(session.judging()->judged(idOf(4), june) != nullptr);
    QVERIFY(session.judging()->figures().find(focused) != nullptr);
}

void TestJudging::passedByIsJudgedAllTheSame()
{
    JobTracker jobs;
    Session session(&jobs, now);
    QVERIFY(m_files.open(session, many));
    session.judging()->showMonth(june);
    for (int i = 0; i < 8; ++i)
        session.judging()->focus(idOf(i)); // as the arrow keys do
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    for (int i = 0; i < contracts; ++i)
        QVERIFY2(session.judging()->figures().find(idOf(i), june) != nullptr, idOf(i).c_str());
}

void TestJudging::anotherWorkspaceStartsEmpty()
{
    const QString other = QStringLiteral("other");
    m_files.add(other, {test::exampleCase("03-credit-by-block")});
    JobTracker jobs;
    Session session(&jobs, now);
    QVERIFY(m_files.open(session, many));
    session.judging()->showMonth(june);
    session.judging()->focus(idOf(0));
    QVERIFY(test::settle(jobs));
    QVERIFY(session.judging()->focusedCase() != nullptr);
    QVERIFY(m_files.open(session, other));
    QVERIFY(session.judging()->focused().empty());
    QVERIFY(session.judging()->focusedCase() == nullptr);
    QVERIFY(session.judging()->judged(idOf(0), june) == nullptr);
    QVERIFY(session.judging()->figures().find(idOf(0)) == nullptr);
    QVERIFY(session.judging()->figures().nextDeadline(Instant{}) == nullptr);
}

void TestJudging::aStepIsJudgedWithoutBeingSaved()
{
    const QString one = QStringLiteral("one");
    m_files.add(one);
    JobTracker jobs;
    Session session(&jobs, now);
    QVERIFY(m_files.open(session, one));
    session.judging()->showMonth(june);
    QVERIFY(!session.judging()->judgedWith(test::otherCause()).has_value()); // nothing is read yet
    session.judging()->focus("credit-by-time");
    QVERIFY(test::settle(jobs));
    const auto changed = session.judging()->judgedWith(test::otherCause());
    QVERIFY(changed.has_value());
    const auto &saved = session.judging()->judged("credit-by-time", june)->evaluation;
    QVERIFY(changed->services.front().credit.amount != saved->services.front().credit.amount);
    QVERIFY(changed->asOf == saved->asOf);
}

MAKEGOOD_TEST(TestJudging)

} // namespace t_session_judging

#include "t_session_judging.moc"
