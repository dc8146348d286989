// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "support/test_program.h"
#include "workspaces_at_hand.h"

namespace t_session_ledgers
{

using namespace makegood::ui;
using namespace makegood;

namespace
{

const QString file = QStringLiteral("w");
const std::string contract = "credit-by-time";

InvoiceCredit invoice(const char *number, std::int64_t amount)
{
    return {number, "vps-1", parseMonth("2026-06").value(), {}, Money{amount}, {}, "ana", test::inJune()};
}

} // namespace

class TestLedgers : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theFocusedLedgerFollowsFocusAndEdits();
    void balancesAddUpAllContracts();
    void anAgreedRemedyReachesTheFigures();

private:
    std::unique_ptr<test::WorkspacesAtHand> m_files;
};

void TestLedgers::init()
{
    m_files = std::make_unique<test::WorkspacesAtHand>();
    m_files->add(file, {test::exampleCase("02-credit-by-time"), test::exampleCase("03-credit-by-block")});
}

void TestLedgers::theFocusedLedgerFollowsFocusAndEdits()
{
    LedgerStep stored;
    stored.invoices.push_back({{}, invoice("R-1", 5)});
    QVERIFY(
        m_files->stored(file)->ledger().save(contract, stored, {"ana", test::inJune()}, "why").has_value());
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    session.judging()->focus(contract);
    QVERIFY(session.ledgers()->focused().invoices.empty());
    QVERIFY(test::settle(jobs));
    QCOMPARE(session.ledgers()->focused().invoices.size(), std::size_t(1));
    LedgerStep step;
    step.invoices.push_back({{}, invoice("R-2", 7)});
    session.edits()->perform(ContractLedgerStep{contract, step}, "ana", "why");
    QVERIFY(test::settle(jobs));
    QCOMPARE(session.ledgers()->focused().invoices.size(), std::size_t(2));
    session.judging()->focus("credit-by-block");
    QVERIFY(session.ledgers()->focused().invoices.empty());
}

void TestLedgers::balancesAddUpAllContracts()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    LedgerStep step;
    step.invoices.push_back({{}, invoice("R-1", 139)});
    session.edits()->perform(ContractLedgerStep{contract, step}, "ana", "why");
    QVERIFY(test::settle(jobs));
    std::vector<CurrencyBalance> read;
    connect(session.ledgers(), &Ledgers::balancesRead, this,
            [&](const std::vector<CurrencyBalance> &balances) { read = balances; });
    session.ledgers()->readBalances();
    QVERIFY(test::settle(jobs));
    QVERIFY(!read.empty());
    QCOMPARE(read.front().sum.over.minor, std::int64_t(139));
}

void TestLedgers::anAgreedRemedyReachesTheFigures()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    const Month june = parseMonth("2026-06").value();
    session.judging()->showMonth(june);
    session.judging()->focus(contract);
    QVERIFY(test::settle(jobs));
    const AgreedRemedy remedy{"vps-1", june, Money{7500}, "s.whitfield", test::inJune(), "agreed"};
    LedgerStep step;
    step.remedies.push_back({{}, remedy});
    session.edits()->perform(ContractLedgerStep{contract, step}, "ana", "why");
    QVERIFY(test::settle(jobs));
    QCOMPARE(session.judging()->focusedCase()->evidence.remedies.size(), std::size_t(1));
    QVERIFY(session.judging()->focusedCase()->evidence.remedies.front() == remedy);
}

MAKEGOOD_TEST(TestLedgers)

} // namespace t_session_ledgers

#include "t_session_ledgers.moc"
