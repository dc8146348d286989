// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "support/test_program.h"
#include "workspaces_at_hand.h"

namespace t_session_support_records
{

using namespace makegood::ui;
using namespace makegood;

namespace
{

const QString file = QStringLiteral("w");
const std::string contract = "desk";

CaseData data()
{
    return test::exampleCase("08-support-and-obligations");
}

} // namespace

class TestSupportRecords : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void ticketsReplaceThoseOfTheirId();
    void obligationsKeepTheirOrder();
    void aRefusedRecordIsReported();

private:
    std::unique_ptr<test::WorkspacesAtHand> m_files;
};

void TestSupportRecords::init()
{
    m_files = std::make_unique<test::WorkspacesAtHand>();
    m_files->add(file, {data()});
}

void TestSupportRecords::ticketsReplaceThoseOfTheirId()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    session.judging()->focus(contract);
    QVERIFY(test::settle(jobs));
    QSignalSpy imported(session.support(), &SupportRecords::ticketsImported);
    const std::size_t before = session.judging()->focusedCase()->evidence.tickets->size();
    Ticket changed = data().evidence.tickets->front();
    changed.channel = "letter";
    Ticket added = changed;
    added.id = "T-new";
    session.support()->importTickets(contract, {changed, added}, "ana");
    QVERIFY(test::settle(jobs));
    QCOMPARE(imported.count(), 1);
    QVERIFY(imported.front().at(1).toULongLong() >= 2);
    QCOMPARE(session.judging()->focusedCase()->evidence.tickets->size(), before + 1);
    imported.clear();
    session.support()->importTickets(contract, {changed, added}, "ana");
    QVERIFY(test::settle(jobs));
    QCOMPARE(imported.front().at(1).toULongLong(), 0ULL); // nothing new the second time
}

void TestSupportRecords::obligationsKeepTheirOrder()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    QSignalSpy recorded(session.support(), &SupportRecords::obligationRecorded);
    ObligationRecord record{ObligationKind::Coverage, parseMonth("2026-02").value(), {}, {}, "ana", {}};
    constexpr int count = 8;
    for (int i = 0; i < count; ++i) {
        record.state = i % 2 == 0 ? ObligationState::Kept : ObligationState::Unknown;
        record.evidence = "rota " + std::to_string(i);
        record.at = test::inJune() + std::chrono::seconds(i);
        session.support()->recordObligation(contract, record);
    }
    QVERIFY(test::settle(jobs));
    QCOMPARE(recorded.count(), count);
    const auto stored = m_files->stored(file)->contracts().load(contract).value().evidence.obligationRecords;
    QCOMPARE(stored.size(), std::size_t(count));
    for (std::size_t i = 0; i < stored.size(); ++i)
        QCOMPARE(stored[i].evidence, "rota " + std::to_string(i));
    const auto entries = m_files->stored(file)->journal().all().value();
    for (std::size_t i = 0; i < stored.size(); ++i)
        QVERIFY(entries[entries.size() - stored.size() + i].payload.find("rota " + std::to_string(i))
                != std::string::npos);
}

void TestSupportRecords::aRefusedRecordIsReported()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    QSignalSpy failed(session.workspace(), &WorkspaceHandle::failed);
    QSignalSpy recorded(session.support(), &SupportRecords::obligationRecorded);
    session.support()->recordObligation(contract,
                                        {ObligationKind::Coverage,
                                         parseMonth("2026-02").value(),
                                         ObligationState::Kept,
                                         {},
                                         "ana",
                                         test::inJune()}); // without evidence
    QVERIFY(test::settle(jobs));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(recorded.count(), 0);
}

MAKEGOOD_TEST(TestSupportRecords)

} // namespace t_session_support_records

#include "t_session_support_records.moc"
