// SPDX-License-Identifier: GPL-3.0-or-later
// The journal page while it is seen: whatever writes to the workspace, its entries follow.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "case_at_hand.h"
#include "jobs/job_tracker.h"
#include "journal/journal_controller.h"
#include "journal/journal_page.h"
#include "session/session.h"
#include "sla/evaluate/evaluation_json.h"
#include "support/test_program.h"

namespace t_ui_journal_writers
{

using namespace makegood::ui;

namespace
{

const std::string contract = "desk";

Instant now()
{
    return parseInstant("2026-03-20T12:00:00Z").value();
}

using Write = std::function<void(Session &)>;

} // namespace

class JournalWriters : public QObject
{
    Q_OBJECT
private slots:
    void everyWriterReachesThePage_data();
    void everyWriterReachesThePage();
};

void JournalWriters::everyWriterReachesThePage_data()
{
    QTest::addColumn<Write>("write");
    const CaseData data = makegood::test::exampleCase("08-support-and-obligations");
    const std::string service = data.contract.services.front().id;
    MaintenanceWindow window;
    window.uid = "new-1";
    window.summary = "New disks";
    window.when = {now() + std::chrono::days(5), now() + std::chrono::days(5) + std::chrono::hours(1)};

    QTest::newRow("import of a case") << Write([data](Session &session) {
        CaseData changed = data;
        changed.evidence.tickets->front().channel = "post";
        session.imports()->import(changed, "ana");
    });
    QTest::newRow("review") << Write([window](Session &session) {
        session.edits()->perform(std::vector<ContractStep>{{contract, {{}, {}, {}, {{{}, window}}}}}, "ana",
                                 "why");
    });
    QTest::newRow("ledger") << Write([service](Session &session) {
        LedgerStep step;
        step.invoices.push_back(
            {{}, InvoiceCredit{"R-1", service, parseMonth("2026-02").value(), {}, Money{5}, {}, {}, {}}});
        session.edits()->perform(ContractLedgerStep{contract, step}, "ana", "why");
    });
    QTest::newRow("agreement") << Write([data](Session &session) {
        const ContractTexts before{data.contractToml, data.policyToml, data.policyFile};
        ContractTexts after = before;
        after.policyToml += "\n# read again\n";
        session.agreements()->save({{contract, before, after}}, "ana", "why", [](const auto &) {});
    });
    QTest::newRow("import of a calendar") << Write([window](Session &session) {
        session.calendars()->import({{contract, {window}}}, "ana");
    });
    QTest::newRow("import of tickets") << Write([data](Session &session) {
        Ticket ticket = data.evidence.tickets->front();
        ticket.id = "T-new";
        session.support()->importTickets(contract, {ticket}, "ana");
    });
    QTest::newRow("obligation") << Write([](Session &session) {
        session.support()->recordObligation(contract,
                                            {ObligationKind::Coverage, parseMonth("2026-02").value(),
                                             ObligationState::Kept, "the rota", "ana", now()});
    });
    QTest::newRow("reported month") << Write([data](Session &session) {
        FrozenMonth frozen;
        frozen.month = parseMonth("2026-02").value();
        frozen.frozen = {"ana", now()};
        frozen.evaluation = toJson(*makegood::test::judged(data, "2026-02", "2026-03-20T12:00:00Z"));
        session.reported()->freeze(contract, frozen);
    });
}

void JournalWriters::everyWriterReachesThePage()
{
    QFETCH(Write, write);
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("w.makegood")).toStdString();
    CaseData data = makegood::test::exampleCase("08-support-and-obligations");
    QVERIFY(Workspace::create(path).value()->contracts().importCase(data, {"test", now()}).has_value());
    JobTracker jobs;
    Session session(&jobs, now);
    JournalController controller({&session, nullptr, &jobs, nullptr, nullptr, nullptr});
    const std::unique_ptr<JournalPage> page(qobject_cast<JournalPage *>(controller.page()));
    session.workspace()->open(pooled([path] { return Workspace::open(path); }), QStringLiteral("w"));
    QTRY_VERIFY(session.workspace()->isOpen() && jobs.isIdle());
    page->show();
    QSignalSpy failed(session.workspace(), &WorkspaceHandle::failed);
    const auto entries = [&] { return page->model()->rowCount(); };
    QTRY_COMPARE(entries(), 1); // the import above
    write(session);
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 20000);
    QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed.front().front().toString()));
    const auto stored = Workspace::open(path).value()->journal().head().value().count;
    QVERIFY(stored > 1);
    QCOMPARE(std::int64_t(entries()), stored);
}

MAKEGOOD_TEST(JournalWriters)

} // namespace t_ui_journal_writers

#include "t_ui_journal_writers.moc"
