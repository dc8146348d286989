// SPDX-License-Identifier: GPL-3.0-or-later
// Support: advancing clocks, open deadlines, import of tickets, obligations recorded by hand.
#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUndoStack>
#include <QWidget>
#include <QtTest>

#include "case_at_hand.h"
#include "commands/edit_history.h"
#include "explain/explain.h"
#include "feeds/ticket_csv.h"
#include "jobs/job_tracker.h"
#include "support/deadline_model.h"
#include "support/obligation_item_model.h"
#include "support/obligation_model.h"
#include "support/severity_model.h"
#include "support/support_controller.h"
#include "support/support_page.h"
#include "support/test_program.h"
#include "support/ticket_change_model.h"
#include "support/ticket_import_dialog.h"
#include "support/ticket_model.h"
#include "widgets/table_view.h"

namespace t_ui_support
{

using namespace makegood::ui;
using namespace makegood::feeds;

namespace
{

using Fatal = QAbstractItemModelTester;

QString text(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString().replace(QChar(0x00A0), QLatin1Char(' '));
}

Instant at(const char *text)
{
    return parseInstant(text).value();
}

} // namespace

class UiSupport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void whatIsDueNextOverAllTickets();
    void breachesNameTheirClause();
    void clocksGoOnWithoutJudging();
    void severitiesOfTheChosenTicket();
    void ticketsAreFiltered();
    void aTicketAndAnObligationAreAskedWhy();
    void backupsShowTheRowsBehindTheVerdict();
    void anImportIsShownBeforeItIsSaved();
    void aBrokenFileSaysAllThatIsWrong();
    void theControllerImportsAndRecords();

private:
    std::optional<CaseData> m_data;
    std::shared_ptr<const Evaluation> m_e;
};

void UiSupport::initTestCase()
{
    m_data = makegood::test::exampleCase("08-support-and-obligations");
    // Adds an obligation that is recorded by hand.
    Obligation coverage;
    coverage.kind = ObligationKind::Coverage;
    coverage.clauses = {"EX-7"};
    m_data->policy.obligations.push_back(coverage);
    m_e = makegood::test::judged(*m_data, "2026-03", "2026-03-20T12:00:00Z");
}

// At noon on the 20th: T-3 and T-1 were answered as Normal and owe no update; T-5 waits since the 6th; T-6 is
// of April.
void UiSupport::whatIsDueNextOverAllTickets()
{
    DeadlineModel model;
    Fatal tester(&model, Fatal::FailureReportingMode::Fatal);
    model.setRows(dueRows(*m_e, &m_data->policy));
    QCOMPARE(model.rowCount(), static_cast<int>(m_e->followUps.size()));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, DeadlineModel::TicketId), QStringLiteral("T-5"));
    QCOMPARE(text(model, 0, DeadlineModel::What), QStringLiteral("First response"));
    QCOMPARE(text(model, 0, DeadlineModel::SeverityName), QStringLiteral("3 · Normal"));
    QCOMPARE(text(model, 0, DeadlineModel::ClauseIds), QStringLiteral("EX-2"));
    QCOMPARE(text(model, 0, DeadlineModel::Due), QStringLiteral("9 Mar, 16:00"));
    QCOMPARE(text(model, 0, DeadlineModel::Stands), QStringLiteral("overdue by 10 d 20 h"));
    // In April T-6 is there too, and March's T-5 still waits: the first in time comes first.
    const auto april = makegood::test::judged(*m_data, "2026-04", "2026-04-01T01:00:00Z");
    model.setRows(dueRows(*april, nullptr));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 0, DeadlineModel::TicketId), QStringLiteral("T-5"));
    QCOMPARE(text(model, 1, DeadlineModel::TicketId), QStringLiteral("T-6"));
    QCOMPARE(text(model, 1, DeadlineModel::SeverityName), QStringLiteral("3"));
}

void UiSupport::breachesNameTheirClause()
{
    DeadlineModel model;
    Fatal tester(&model, Fatal::FailureReportingMode::Fatal);
    model.setRows(missedRows(*m_e, &m_data->policy));
    QStringList told;
    for (int row = 0; row < model.rowCount(); ++row)
        told << QStringLiteral("%1 %2 %3 %4")
                    .arg(text(model, row, DeadlineModel::TicketId), text(model, row, DeadlineModel::What),
                         text(model, row, DeadlineModel::ClauseIds), text(model, row, DeadlineModel::Due));
    // T-3 as a 1 by 10:00; T-4's update 12 h after the one of 23:00; T-5's answer by Monday.
    QCOMPARE(told,
             (QStringList{QStringLiteral("T-3 First response EX-2 2 Mar, 10:00"),
                          QStringLiteral("T-4 Update EX-2 5 Mar, 11:00"),
                          QStringLiteral("T-5 First response EX-2 9 Mar, 16:00")}));
    QCOMPARE(text(model, 0, DeadlineModel::Stands), QStringLiteral("missed"));
}

void UiSupport::clocksGoOnWithoutJudging()
{
    Instant now = at("2026-03-09T12:40:00Z");
    const auto then
        = makegood::test::judged(*m_data, "2026-03", "2026-03-09T12:40:00Z"); // T-5 is due at 16:00
    SupportPage page([&] { return now; });
    page.showMonth(*then, &m_data->policy);
    const int last = page.tickets()->rowCount() - 1;
    QCOMPARE(text(*page.tickets(), last, TicketModel::Clock), QStringLiteral("waiting – due in 3 h 20 min"));
    auto *table = page.findChild<TableView *>(QStringLiteral("tickets"));
    table->setCurrentIndex(table->model()->index(last, 0));
    now += std::chrono::minutes(50);
    page.tick();
    QCOMPARE(text(*page.tickets(), last, TicketModel::Clock), QStringLiteral("waiting – due in 2 h 30 min"));
    QCOMPARE(table->currentIndex().row(), last); // the selection stays
    now = at("2026-03-09T17:01:00Z");
    page.tick();
    QCOMPARE(text(*page.tickets(), last, TicketModel::Clock), QStringLiteral("overdue by 1 h 01 min"));
    auto *due = page.findChild<TableView *>(QStringLiteral("followUps"));
    QVERIFY(due->model()
                ->index(due->model()->rowCount() - 1, DeadlineModel::Stands)
                .data()
                .toString()
                .startsWith(QStringLiteral("overdue")));
    // A visible page advances its clocks.
    now = at("2026-03-09T18:01:00Z");
    page.show();
    QCOMPARE(text(*page.tickets(), last, TicketModel::Clock), QStringLiteral("overdue by 2 h 01 min"));
    now = at("2026-03-09T19:01:00Z");
    QTRY_COMPARE(text(*page.tickets(), last, TicketModel::Clock), QStringLiteral("overdue by 3 h 01 min"));
}

void UiSupport::severitiesOfTheChosenTicket()
{
    SeverityModel model;
    Fatal tester(&model, Fatal::FailureReportingMode::Fatal);
    SupportPage page;
    page.showMonth(*m_e, &m_data->policy);
    auto *table = page.findChild<TableView *>(QStringLiteral("tickets"));
    auto *severities = page.findChild<TableView *>(QStringLiteral("severities"));
    QVERIFY(severities->isHidden());
    table->setCurrentIndex(table->model()->index(0, 0)); // T-3: a 1 from the opening on, a 3 from 10:30 on
    QVERIFY(!severities->isHidden());
    QCOMPARE(severities->model()->rowCount(), 2);
    QCOMPARE(text(*severities->model(), 0, SeverityModel::SeverityName), QStringLiteral("1 · Critical"));
    QCOMPARE(text(*severities->model(), 0, SeverityModel::Since), QStringLiteral("2 Mar, 09:00"));
    QCOMPARE(text(*severities->model(), 0, SeverityModel::ResponseDue), QStringLiteral("2 Mar, 10:00"));
    QCOMPARE(text(*severities->model(), 1, SeverityModel::Since), QStringLiteral("2 Mar, 10:30"));
    QCOMPARE(text(*severities->model(), 1, SeverityModel::ResponseDue), QStringLiteral("3 Mar, 10:30"));
    model.setRows(severityRows(m_e->support.front(), nullptr, m_e->zone));
    QCOMPARE(text(model, 0, SeverityModel::SeverityName), QStringLiteral("1"));
}

void UiSupport::ticketsAreFiltered()
{
    SupportPage page;
    page.showMonth(*m_e, &m_data->policy);
    auto *show = page.findChild<QComboBox *>(QStringLiteral("ticketShow"));
    auto *severity = page.findChild<QComboBox *>(QStringLiteral("ticketSeverity"));
    const auto listed = [&] {
        QStringList ids;
        for (int row = 0; row < page.tickets()->rowCount(); ++row)
            ids << text(*page.tickets(), row, TicketModel::Id);
        return ids.join(QLatin1Char(' '));
    };
    QCOMPARE(listed(), QStringLiteral("T-3 T-1 T-2 T-4 T-5"));
    QTest::keyClick(show, Qt::Key_Down); // open
    QCOMPARE(listed(), QStringLiteral("T-3 T-1 T-2 T-5"));
    QTest::keyClick(show, Qt::Key_Down); // waiting
    QCOMPARE(listed(), QStringLiteral("T-5"));
    QTest::keyClick(show, Qt::Key_Down); // breached
    QCOMPARE(listed(), QStringLiteral("T-3 T-4 T-5"));
    severity->setCurrentIndex(severity->findData(QStringLiteral("2")));
    QCOMPARE(listed(), QStringLiteral("T-4"));
    page.showMonth(*m_e, &m_data->policy); // judged again: the choice stays
    QCOMPARE(listed(), QStringLiteral("T-4"));
    severity->setCurrentIndex(severity->findData(QStringLiteral("1")));
    QCOMPARE(listed(), QString());
    // There are tickets, only none that matches.
    QCOMPARE(page.findChild<TableView *>(QStringLiteral("tickets"))->emptyText(),
             QStringLiteral("No matches."));
}

void UiSupport::aTicketAndAnObligationAreAskedWhy()
{
    SupportPage page;
    page.showMonth(*m_e, &m_data->policy);
    QSignalSpy asked(&page, &SupportPage::whyAsked);
    auto *tickets = page.findChild<TableView *>(QStringLiteral("tickets"));
    tickets->setCurrentIndex(tickets->model()->index(0, 0));
    QTest::keyClick(tickets, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto subject = asked[0][0].value<WhySubject>();
    QVERIFY(subject.figure == WhySubject::Figure::Ticket && subject.uid == "T-3");
    const auto why = whyOf(*m_e, subject);
    QVERIFY(why.has_value() && why->question.contains(QStringLiteral("T-3")));
    const Explanation told = explain(why->reason, Format(QLocale(), *m_e));
    QVERIFY(told.sentence.contains(QStringLiteral("T-3")));
    QStringList titles;
    for (const Explanation &one : told.children) {
        titles << one.title;
        QVERIFY2(!one.sentence.isEmpty() && !one.sentence.contains(QLatin1Char('%')),
                 qPrintable(one.sentence));
    }
    QVERIFY(titles.contains(QStringLiteral("Missed deadline")));
    QVERIFY(titles.contains(QStringLiteral("Event")));

    auto *obligations = page.findChild<TableView *>(QStringLiteral("obligations"));
    for (int row = 0; row < obligations->model()->rowCount(); ++row) {
        asked.clear();
        obligations->setCurrentIndex(obligations->model()->index(row, 0));
        QTest::keyClick(obligations, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        const auto answer = whyOf(*m_e, asked[0][0].value<WhySubject>());
        QVERIFY(answer.has_value());
        QCOMPARE(answer->reason.clauses, m_e->obligations[static_cast<std::size_t>(row)].clauses);
        for (const Explanation &one : explain(answer->reason, Format(QLocale(), *m_e)).children)
            QVERIFY2(!one.sentence.isEmpty() && !one.sentence.contains(QLatin1Char('%')),
                     qPrintable(one.sentence));
    }
    QVERIFY(!whyOf(*m_e, {WhySubject::Figure::Ticket, {}, {}, "T-6"}).has_value());
    QVERIFY(!whyOf(*m_e, {WhySubject::Figure::Obligation, {}, {}, "99"}).has_value());
}

void UiSupport::backupsShowTheRowsBehindTheVerdict()
{
    ObligationItemModel model;
    Fatal tester(&model, Fatal::FailureReportingMode::Fatal);
    model.setRows(obligationItemRows(*m_e, 0));
    const auto &items = m_e->obligations[0].items;
    QCOMPARE(model.rowCount(), static_cast<int>(items.size()));
    QCOMPARE(model.rowCount(), 7); // seven days of daily backups
    for (int row = 0; row < 7; ++row)
        QVERIFY(text(model, row, ObligationItemModel::Sentence).contains(QStringLiteral("host-1")));
    model.setRows(obligationItemRows(*m_e, 99));
    QCOMPARE(model.rowCount(), 0);

    SupportPage page;
    page.showMonth(*m_e, &m_data->policy);
    auto *table = page.findChild<TableView *>(QStringLiteral("obligations"));
    auto *behind = page.findChild<TableView *>(QStringLiteral("obligationItems"));
    QVERIFY(behind->isHidden());
    table->setCurrentIndex(table->model()->index(2, 0)); // the snapshots
    QVERIFY(!behind->isHidden());
    QCOMPARE(behind->model()->rowCount(), static_cast<int>(m_e->obligations[2].items.size()));
    auto *form = page.findChild<QWidget *>(QStringLiteral("obligationForm"));
    QVERIFY(form->isHidden());
    table->setCurrentIndex(table->model()->index(6, 0)); // coverage
    QVERIFY(behind->isHidden() && !form->isHidden());
}

void UiSupport::anImportIsShownBeforeItIsSaved()
{
    TicketImportDialog dialog;
    Ticket fresh = m_data->evidence.tickets->front();
    fresh.id = "T-9";
    fresh.events.push_back({fresh.openedAt + std::chrono::hours(48), TicketEventKind::Severity, "9"});
    Ticket fewer = m_data->evidence.tickets->at(1);
    fewer.events.pop_back();
    dialog.showTickets(QStringLiteral("/x/t.csv"), {fresh, fewer, m_data->evidence.tickets->at(2)}, *m_data);
    auto *table = dialog.findChild<TableView *>(QStringLiteral("ticketChanges"));
    QCOMPARE(text(*table->model(), 0, TicketChangeModel::What), QStringLiteral("new"));
    QVERIFY(text(*table->model(), 0, TicketChangeModel::Remarks).contains(QStringLiteral("no severity 9")));
    QCOMPARE(text(*table->model(), 1, TicketChangeModel::What), QStringLiteral("changed"));
    QVERIFY(text(*table->model(), 1, TicketChangeModel::Remarks).contains(QStringLiteral("would be removed")));
    QCOMPARE(text(*table->model(), 2, TicketChangeModel::What), QStringLiteral("the same"));
    QSignalSpy saved(&dialog, &TicketImportDialog::saveWanted);
    dialog.show();
    auto *save = dialog.findChild<QPushButton *>(QStringLiteral("ticketImportSave"));
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(saved.size(), 1);
    dialog.showTickets(QStringLiteral("/x/t.csv"), {m_data->evidence.tickets->at(2)}, *m_data);
    QVERIFY(!save->isEnabled()); // nothing would change

    TicketChangeModel model;
    Fatal tester(&model, Fatal::FailureReportingMode::Fatal);
    model.setRows({{{TicketChange::Kind::Added, fresh, 1, {}, true}, Zone()}});
    QVERIFY(!text(model, 0, TicketChangeModel::Remarks).isEmpty());
}

void UiSupport::aBrokenFileSaysAllThatIsWrong()
{
    TicketImportDialog dialog;
    const auto read = readTicketsCsv("ticket,at,event,severity,channel,service,in_scope\n"
                                     "<b>,yesterday,opened,,phone,,\n"
                                     "b,2026-03-02T08:00:00Z,update,,,,\n",
                                     "t.csv");
    QVERIFY(!read.has_value());
    dialog.showErrors(QStringLiteral("/x/t.csv"), read.error());
    const QString all
        = dialog.findChild<QPlainTextEdit *>(QStringLiteral("ticketImportErrors"))->toPlainText();
    QVERIFY(all.contains(QStringLiteral("t.csv:2: at:")));
    QVERIFY(all.contains(QStringLiteral("t.csv:3: ticket:")));
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("ticketImportSave"))->isEnabled());
}

void UiSupport::theControllerImportsAndRecords()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("w.makegood")).toStdString();
    CaseData data = makegood::test::exampleCase("08-support-and-obligations");
    data.policyToml += "\n[[obligation]]\nkind = \"coverage\"\nclauses = [\"EX-7\"]\n";
    QVERIFY(Workspace::create(path)
                .value()
                ->contracts()
                .importCase(data, {"t", at("2026-03-01T00:00:00Z")})
                .has_value());
    JobTracker jobs;
    Instant now = at("2026-03-20T12:00:00Z");
    AppServices services;
    services.who = QStringLiteral("Ann");
    services.readTickets = [](const QString &file, const CaseData &terms) {
        return readTicketsFor(file.toStdString(), terms);
    };
    Session session(&jobs, [&] { return now; });
    EditHistory history(&session, services.who);
    QWidget window;
    SupportController controller({&session, &history, &jobs, &services, nullptr, &window});
    QMenu menu;
    controller.addActions({&menu, &menu, &menu});
    session.workspace()->open(pooled([path] { return Workspace::open(path); }), QStringLiteral("w"));
    QTRY_VERIFY(session.workspace()->isOpen());
    const Month march = parseMonth("2026-03").value();
    session.judging()->showMonth(march);
    session.judging()->focus("desk");
    history.showContract(QStringLiteral("desk"));
    const auto show = [&] {
        QTRY_VERIFY(jobs.isIdle());
        Shown shown;
        shown.contract = session.workspace()->contract("desk");
        shown.month = march;
        shown.now = now;
        shown.terms = session.judging()->focusedCase();
        shown.evaluation = session.judging()->judged("desk", march)->evaluation;
        QVERIFY(shown.evaluation != nullptr);
        shown.result = &shown.evaluation->services.front();
        controller.showAside(shown);
        controller.show(shown);
    };
    show();
    auto *page = qobject_cast<SupportPage *>(controller.page());
    const std::unique_ptr<SupportPage> owned(page);
    const auto coverage
        = [&] { return session.judging()->judged("desk", march)->evaluation->obligations.at(6); };
    QCOMPARE(coverage().state, ObligationState::Unknown);

    // Recorded by keyboard, with the evidence; without it nothing can be recorded.
    page->resize(1000, 1400);
    page->show();
    auto *table = page->findChild<TableView *>(QStringLiteral("obligations"));
    table->setCurrentIndex(table->model()->index(6, 0));
    auto *record = page->findChild<QPushButton *>(QStringLiteral("obligationRecord"));
    auto *evidence = page->findChild<QLineEdit *>(QStringLiteral("obligationEvidence"));
    QVERIFY(!record->isEnabled());
    QTest::keyClicks(evidence, QStringLiteral("Rota of March"));
    QVERIFY(record->isEnabled());
    QTest::keyClick(evidence, Qt::Key_Return);
    show();
    QCOMPARE(coverage().state, ObligationState::Kept);
    QCOMPARE(coverage().evidence, std::string("Rota of March (recorded by Ann on 2026-03-20T12:00:00Z)"));
    QCOMPARE(text(*page->obligations(), 6, ObligationModel::State), QStringLiteral("kept"));
    QVERIFY(
        page->findChild<QLabel *>(QStringLiteral("obligationLast"))->text().contains(QStringLiteral("Ann")));

    // Undo and redo.
    now += std::chrono::minutes(1);
    history.undoStack()->undo();
    show();
    QCOMPARE(coverage().state, ObligationState::Unknown);
    now += std::chrono::minutes(1);
    history.undoStack()->redo();
    show();
    QCOMPARE(coverage().state, ObligationState::Kept);

    // A ticket of a service and a severity that the contract does not have counts for nothing: it is told.
    QFile wrong(folder.filePath(QStringLiteral("wrong.csv")));
    QVERIFY(wrong.open(QIODevice::WriteOnly));
    wrong.write("ticket,at,event,severity,channel,service,in_scope\n"
                "T-8,2026-03-19T08:00:00Z,opened,9,phone,nowhere,\n");
    wrong.close();
    controller.importTickets(wrong.fileName());
    QTRY_VERIFY(window.findChild<TicketImportDialog *>() != nullptr);
    const QString told
        = window.findChild<QPlainTextEdit *>(QStringLiteral("ticketImportErrors"))->toPlainText();
    QVERIFY2(told.contains(QStringLiteral("nowhere")) && told.contains(QStringLiteral("severity")),
             qPrintable(told));
    QVERIFY(!window.findChild<QPushButton *>(QStringLiteral("ticketImportSave"))->isEnabled());
    window.findChild<TicketImportDialog *>()->close();
    QTRY_VERIFY(window.findChild<TicketImportDialog *>() == nullptr);

    // Tickets of a file: previewed, saved after confirmation, and part of the judgement.
    QFile file(folder.filePath(QStringLiteral("t.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("ticket,at,event,severity,channel,service,in_scope\n"
               "T-9,2026-03-19T08:00:00Z,opened,1,phone,,\n");
    file.close();
    QSignalSpy imported(session.support(), &SupportRecords::ticketsImported);
    controller.importTickets(file.fileName());
    QTRY_VERIFY(window.findChild<TicketImportDialog *>() != nullptr);
    QVERIFY(imported.isEmpty());
    QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("ticketImportSave")), Qt::LeftButton);
    QTRY_COMPARE(imported.size(), 1);
    show();
    QCOMPARE(session.judging()->judged("desk", march)->evaluation->support.back().ticket, std::string("T-9"));
    QVERIFY(session.judging()->judged("desk", march)->evaluation->support.back().clocks.breached);
    const auto journal = Workspace::open(path).value()->journal().all().value();
    QCOMPARE(journal.back().kind, std::string("import-tickets"));
    QCOMPARE(journal.back().who, std::string("Ann"));
}

MAKEGOOD_TEST(UiSupport)

} // namespace t_ui_support

#include "t_ui_support.moc"
