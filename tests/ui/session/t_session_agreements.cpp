// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "sla/evaluate/evaluation_json.h"
#include "sla/policy/toml_patch.h"
#include "support/test_program.h"
#include "workspaces_at_hand.h"

namespace t_session_agreements
{

using namespace makegood::ui;
using namespace makegood;

namespace
{

const QString file = QStringLiteral("w");
const std::string contract = "credit-by-time";

ContractTexts textsOf(const CaseData &data)
{
    return {data.contractToml, data.policyToml, data.policyFile};
}

TextChange renamed()
{
    const ContractTexts before = textsOf(test::exampleCase("02-credit-by-time"));
    ContractTexts after = before;
    after.contractToml = withValue(before.contractToml, "customer", "\"Harbour\"").value();
    return {contract, before, after};
}

} // namespace

class TestAgreements : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void textsAreRead();
    void whoStandsUnderATextIsRead();
    void aSavedChangeReachesListAndFigures();
    void aChangeOnTopOfAnotherIsRefused();
    void theEffectCoversEveryMonthWithData();
    void stoppingIsReported();
    void aReportedMonthIsRestated();

private:
    std::unique_ptr<test::WorkspacesAtHand> m_files;
};

void TestAgreements::init()
{
    m_files = std::make_unique<test::WorkspacesAtHand>();
    m_files->add(file);
}

void TestAgreements::textsAreRead()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    ContractTexts read;
    connect(session.agreements(), &Agreements::textsRead, this,
            [&](const QString &, const ContractTexts &texts) { read = texts; });
    session.agreements()->readTexts(contract);
    QVERIFY(test::settle(jobs));
    QCOMPARE(read.policyToml, test::exampleCase("02-credit-by-time").policyToml);
    QSignalSpy failed(session.workspace(), &WorkspaceHandle::failed);
    session.agreements()->readTexts("nobody");
    QVERIFY(test::settle(jobs));
    QCOMPARE(failed.count(), 1);
}

void TestAgreements::whoStandsUnderATextIsRead()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    std::vector<ContractRow> read;
    connect(session.agreements(), &Agreements::underRead, this,
            [&](const std::string &, const std::optional<LocalDate> &, const std::vector<ContractRow> &rows) {
                read = rows;
            });
    const std::string policy = test::exampleCase("02-credit-by-time").policyToml;
    session.agreements()->readUnder(policy, {});
    QVERIFY(test::settle(jobs));
    QVERIFY(std::ranges::find(read, contract, &ContractRow::id) != read.end());
    session.agreements()->readUnder(policy + "# other\n", {});
    QVERIFY(test::settle(jobs));
    QVERIFY(read.empty());
}

void TestAgreements::aSavedChangeReachesListAndFigures()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    session.judging()->focus(contract);
    session.calendars()->read();
    QVERIFY(test::settle(jobs));
    QSignalSpy saved(session.agreements(), &Agreements::saved);
    QSignalSpy contracts(session.workspace(), &WorkspaceHandle::contractsChanged);
    QSignalSpy written(session.workspace(), &WorkspaceHandle::written);
    session.agreements()->save({renamed()}, "ana", "a new name", [](const auto &) {});
    QVERIFY(test::settle(jobs));
    QCOMPARE(saved.count(), 1);
    QCOMPARE(contracts.count(), 1);
    QCOMPARE(written.count(), 1);
    QCOMPARE(session.workspace()->contract(contract)->customer, std::string("Harbour"));
    QCOMPARE(session.judging()->focusedCase()->contract.customer, std::string("Harbour"));
    QCOMPARE(session.calendars()->all()->front().contract.customer, std::string("Harbour"));
}

void TestAgreements::aChangeOnTopOfAnotherIsRefused()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    QSignalSpy saved(session.agreements(), &Agreements::saved);
    std::vector<bool> answers;
    const auto done
        = [&](const Expected<std::vector<TextChange>> &result) { answers.push_back(result.has_value()); };
    session.agreements()->save({renamed()}, "ana", "one", done);
    session.agreements()->save({renamed()}, "ana", "the same again", done);
    QVERIFY(test::settle(jobs));
    QCOMPARE(saved.count(), 1);
    QCOMPARE(answers, (std::vector<bool>{true, false}));
}

void TestAgreements::theEffectCoversEveryMonthWithData()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    TermsEffect last;
    connect(session.agreements(), &Agreements::effectJudged, this,
            [&](const TermsEffect &effect) { last = effect; });
    const TextChange change = renamed();
    session.agreements()->judgeEffect({contract, change.before, change.after});
    QVERIFY(test::settle(jobs));
    QVERIFY(last.isComplete());
    QCOMPARE(last.contracts, 1);
    QVERIFY(!last.rows.empty());
    QVERIFY(last.refusal.empty());
}

void TestAgreements::stoppingIsReported()
{
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    QSignalSpy stopped(session.agreements(), &Agreements::judgingStopped);
    QSignalSpy judged(session.agreements(), &Agreements::effectJudged);
    m_files->hold(file);
    const TextChange change = renamed();
    session.agreements()->judgeEffect({contract, change.before, change.after});
    session.agreements()->stopJudging();
    m_files->release();
    QVERIFY(test::settle(jobs));
    QCOMPARE(stopped.count(), 1);
    QCOMPARE(judged.count(), 0);
}

void TestAgreements::aReportedMonthIsRestated()
{
    FrozenMonth reported;
    reported.month = parseMonth("2026-06").value();
    reported.frozen = {"bo", test::inJune()};
    reported.evaluation = toJson(*test::creditByTime());
    QVERIFY(m_files->stored(file)->reported().freeze(contract, reported).has_value());
    JobTracker jobs;
    Session session(&jobs, test::inJune);
    QVERIFY(m_files->open(session, file));
    session.judging()->focus(contract);
    QVERIFY(test::settle(jobs));
    QSignalSpy written(session.workspace(), &WorkspaceHandle::written);
    const ContractTexts before = textsOf(test::exampleCase("02-credit-by-time"));
    ContractTexts after = before;
    after.policyToml = withValue(before.policyToml, "credit.basis", "\"period\"").value();
    session.agreements()->save({{contract, before, after}}, "ana", "by the period", [](const auto &) {});
    QVERIFY(test::settle(jobs));
    QCOMPARE(session.reported()->versions().size(), std::size_t(2));
    QCOMPARE(session.reported()->versions().back().reason, std::string("by the period"));
    QCOMPARE(written.count(), 2); // the change, then its restatement
}

MAKEGOOD_TEST(TestAgreements)

} // namespace t_session_agreements

#include "t_session_agreements.moc"
