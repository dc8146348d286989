// SPDX-License-Identifier: GPL-3.0-or-later
// The undo history without a window: what each act saves, what undo saves, and where the history ends.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "case_at_hand.h"
#include "commands/edit_history.h"
#include "jobs/job_tracker.h"
#include "sla/policy/toml_patch.h"
#include "support/test_program.h"

namespace t_ui_commands
{

using namespace makegood::ui;

namespace
{

constexpr int patience = 20000;
const char *const contract = "credit-by-time";

Instant now()
{
    return parseInstant("2026-06-05T17:00:00Z").value();
}

ReviewStep newIncident()
{
    Incident incident;
    incident.id = "review-1";
    incident.service = "vps-1";
    incident.when
        = {parseInstant("2026-06-02T08:00:00Z").value(), parseInstant("2026-06-02T08:30:00Z").value()};
    incident.cause = Cause::Customer;
    return {{{{}, incident}}, {}};
}

} // namespace

class UiCommands : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aReviewIsSavedAndTakenBack();
    void aLedgerStepIsSignedAndTakenBack();
    void nothingIsSavedWithoutAChange();
    void aRequestReachesItsOwnContract();
    void savedTextsAreTakenBack();
    void aStoppedSaveOfTextsIsAnswered();
    void undoEndsWithTheWorkspace();
    void whatIfsEndWithTheWorkspace();

private:
    void open(const QString &name);
    TermsRequest renamed() const;
    std::string fileOf(const QString &name) const { return m_folder->filePath(name).toStdString(); }
    std::size_t incidentsIn(const QString &name) const
    {
        return Workspace::open(fileOf(name))
            .value()
            ->contracts()
            .load(contract)
            .value()
            .evidence.incidents.size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JobTracker> m_jobs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<EditHistory> m_history;
};

// Two workspaces with a contract of the same id.
void UiCommands::init()
{
    m_history.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"first", "second"})
        QVERIFY(Workspace::create(fileOf(QLatin1String(name)))
                    .value()
                    ->contracts()
                    .importCase(makegood::test::exampleCase("02-credit-by-time"), {"test", now()})
                    .has_value());
    m_jobs = std::make_unique<JobTracker>();
    m_session = std::make_unique<Session>(m_jobs.get(), now);
    m_history = std::make_unique<EditHistory>(m_session.get(), QStringLiteral("ana"));
    open(QStringLiteral("first"));
}

void UiCommands::open(const QString &name)
{
    QSignalSpy opened(m_session->workspace(), &WorkspaceHandle::opened);
    m_session->workspace()->open(pooled([file = fileOf(name)] { return Workspace::open(file); }), name);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    m_session->judging()->showMonth(parseMonth("2026-06").value());
    m_session->judging()->focus(contract);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->judging()->focusedCase() && m_jobs->isIdle(), patience);
    m_history->showContract(QLatin1String(contract));
}

void UiCommands::aReviewIsSavedAndTakenBack()
{
    const auto before = incidentsIn(QStringLiteral("first"));
    m_history->save(
        reviewRequest(contract, newIncident(), QStringLiteral("new"), QStringLiteral("their mail")));
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), patience);
    QCOMPARE(incidentsIn(QStringLiteral("first")), before + 1);
    QCOMPARE(m_history->undoStack()->undoText(), QStringLiteral("new"));
    m_history->undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), patience);
    QCOMPARE(incidentsIn(QStringLiteral("first")), before);
    const auto journal = Workspace::open(fileOf(QStringLiteral("first"))).value()->journal().all().value();
    QVERIFY(journal.back().payload.ends_with("taken back: their mail"));
    QCOMPARE(journal.back().who, std::string("ana"));
    m_history->undoStack()->redo();
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), patience);
    QCOMPARE(incidentsIn(QStringLiteral("first")), before + 1);
}

void UiCommands::aLedgerStepIsSignedAndTakenBack()
{
    const auto ledger = [&] {
        return Workspace::open(fileOf(QStringLiteral("first"))).value()->ledger().read(contract).value();
    };
    const auto before = ledger().invoices.size();
    InvoiceCredit credit;
    credit.invoice = "R-1";
    credit.service = "vps-1";
    credit.month = parseMonth("2026-06").value();
    credit.invoicedOn = parseDate("2026-06-04").value();
    credit.amount = Money{139};
    m_history->save(ledgerRequest(contract, {{}, {}, {{{}, credit}}, {}}, QStringLiteral("invoice")));
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), patience);
    QCOMPARE(ledger().invoices.size(), before + 1);
    QCOMPARE(ledger().invoices.back().by, std::string("ana"));
    QVERIFY(ledger().invoices.back().at == now());
    m_history->undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), patience);
    QCOMPARE(ledger().invoices.size(), before);
}

void UiCommands::nothingIsSavedWithoutAChange()
{
    m_history->save(reviewRequest(contract, {}, QStringLiteral("nothing"), {}));
    m_history->save(ledgerRequest(contract, {}, QStringLiteral("nothing")));
    m_history->save({std::vector<ContractStep>(), QStringLiteral("nothing"), {}});
    QCOMPARE(m_history->undoStack()->count(), 0);
    QVERIFY(m_jobs->isIdle());
}

// A file may be read for a while: the request must not follow the contract that is shown meanwhile.
void UiCommands::aRequestReachesItsOwnContract()
{
    const auto before = incidentsIn(QStringLiteral("first"));
    const EditRequest request
        = reviewRequest(contract, newIncident(), QStringLiteral("new"), QStringLiteral("why"));
    m_history->showContract(QStringLiteral("another"));
    m_history->save(request);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), patience);
    QCOMPARE(incidentsIn(QStringLiteral("first")), before + 1);
}

TermsRequest UiCommands::renamed() const
{
    const ContractTexts before
        = Workspace::open(fileOf(QStringLiteral("first"))).value()->contracts().texts(contract).value();
    ContractTexts after = before;
    after.contractToml = withValue(before.contractToml, "customer", "\"X\"").value();
    return {{contract, before, after}, QStringLiteral("rename"), QStringLiteral("a merger")};
}

void UiCommands::savedTextsAreTakenBack()
{
    const TermsRequest request = renamed();
    const auto stored = [&] {
        return Workspace::open(fileOf(QStringLiteral("first"))).value()->contracts().texts(contract).value();
    };
    int answers = 0;
    m_history->saveTerms(request, [&](const auto &saved) { answers += saved.has_value() ? 1 : 100; });
    QCOMPARE(m_history->undoStack()->count(), 0); // not before it is saved
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), patience);
    QCOMPARE(answers, 1);
    QVERIFY(stored() == request.proposal.after);
    QCOMPARE(m_history->undoStack()->undoText(), request.title);
    m_history->undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), patience);
    QVERIFY(stored() == request.proposal.before);
    QCOMPARE(answers, 1); // of the first save only
}

void UiCommands::aStoppedSaveOfTextsIsAnswered()
{
    QStringList refusals;
    for (int i = 0; i < 2; ++i)
        m_history->saveTerms(renamed(), [&](const auto &saved) {
            refusals << (saved ? QString() : QString::fromStdString(saved.error().text()));
        });
    m_jobs->cancelAll();
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), patience);
    // Each save has one answer: it was stopped, or it was saved before that.
    QCOMPARE(refusals.size(), 2);
    QCOMPARE(m_history->undoStack()->count(), static_cast<int>(refusals.count(QString())));
}

void UiCommands::undoEndsWithTheWorkspace()
{
    const auto before = incidentsIn(QStringLiteral("second"));
    m_history->save(reviewRequest(contract, newIncident(), QStringLiteral("new"), QStringLiteral("why")));
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), patience);
    QCOMPARE(incidentsIn(QStringLiteral("first")), before + 1);
    QCOMPARE(m_history->undoStack()->count(), 1);
    open(QStringLiteral("second"));
    QCOMPARE(m_history->undoStack()->count(), 0);
}

void UiCommands::whatIfsEndWithTheWorkspace()
{
    QSignalSpy changed(m_history.get(), &EditHistory::whatIfsChanged);
    m_history->keep({QStringLiteral("new"), newIncident()});
    QCOMPARE(m_history->whatIfs().size(), std::size_t(1));
    open(QStringLiteral("second"));
    QCOMPARE(m_history->whatIfs().size(), std::size_t(0));
    QVERIFY(changed.size() >= 2); // the section that lists them follows
}

MAKEGOOD_TEST(UiCommands)

} // namespace t_ui_commands

#include "t_ui_commands.moc"
