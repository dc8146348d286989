// SPDX-License-Identifier: GPL-3.0-or-later
// Tables beside the calendar: allowance, agenda, other contracts, the import dialog.
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

#include "calendar_at_hand.h"
#include "maintenance/agenda_model.h"
#include "maintenance/allowance_model.h"
#include "maintenance/calendar_import_dialog.h"
#include "maintenance/conflict_model.h"
#include "support/test_program.h"
#include "widgets/table_view.h"

namespace t_ui_agenda
{

using namespace makegood::test;
using namespace std::chrono;

class UiAgenda : public QObject, private CalendarAtHand
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void theLedgerIsTheJudgements();
    void theAgendaCountsDown();
    void conflictsBetweenContracts();
    void anImportKnowsItsContracts();
};

// Case 06: two hours; 50 + 50 + 20 minutes are used, of the third window 20 are over and count.
void UiAgenda::theLedgerIsTheJudgements()
{
    const CaseData data = exampleCase("06-causes-and-allowance");
    const auto e = judged(data, "2026-04", "2026-05-01T00:00:00Z");
    CalendarPage page;
    page.showMonth(e->month, e, e->asOf);
    page.showCalendars(std::make_shared<Calendars>(Calendars{calendarFrom(data)}), data.contract.id, "web-1",
                       {}, e->asOf);
    auto *model = page.findChild<AllowanceModel *>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model->rowCount(), 3);
    Duration used{};
    for (const AllowanceRow &row : model->rows())
        used += row.entry.used;
    QVERIFY(used == e->services[0].excludedMaintenance);
    const auto cell = [&](int row, int column) { return plain(model->index(row, column).data().toString()); };
    QCOMPARE(cell(1, AllowanceModel::Left), QStringLiteral("20 min"));
    QCOMPARE(cell(2, AllowanceModel::Counted), QStringLiteral("20 min"));
    QCOMPARE(cell(2, AllowanceModel::Left), QStringLiteral("0 min"));
    QVERIFY(plain(page.findChild<QLabel *>(QStringLiteral("allowanceText"))->text())
                .contains(QStringLiteral("2 h used, 0 min left")));
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("allowanceText"))
                ->text()
                .contains(QStringLiteral("none set"))); // windows are taken out there
}

void UiAgenda::theAgendaCountsDown()
{
    AgendaModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(agendaRows(*m_calendars, "maintenance", {}, {at(now), Instant::max()}, at(now)));
    QVERIFY(model.rowCount() > 5);
    for (int row = 0; row < model.rowCount(); ++row) {
        const AgendaRow &one = model.at(row);
        const QString notice = plain(model.index(row, AgendaModel::Notice).data().toString());
        if (one.window().uid == "unknown")
            QVERIFY2(notice.startsWith(QStringLiteral("by Fri 6 Mar, 11:00, in 4 d")), qPrintable(notice));
        if (one.window().uid == "short")
            QCOMPARE(notice, QStringLiteral("announced too late"));
        const QModelIndex verdict = model.index(row, AgendaModel::VerdictWords);
        QVERIFY(verdict.data(StatusRole).isValid());
        // One word for one thing: the calendar's, the list's and that of Why and the report.
        QVERIFY(verdict.data().toString().startsWith(wordFor(outcomeOf(one.clock.judged))));
    }
    m_page->showView(QStringLiteral("list"));
    auto *table = m_page->findChild<TableView *>(QStringLiteral("agenda"));
    QCOMPARE(table->model()->rowCount(), model.rowCount());
    QVERIFY(!table->isColumnHidden(AgendaModel::Customer));
    auto *customers = m_page->findChild<QComboBox *>(QStringLiteral("calendarCustomers"));
    customers->setCurrentIndex(customers->findData(QStringLiteral("maintenance")));
    QVERIFY(table->isColumnHidden(AgendaModel::Customer));
    QCOMPARE(table->model()->rowCount(), model.rowCount());
    customers->setCurrentIndex(customers->findData(QStringLiteral("never")));
    QCOMPARE(table->model()->rowCount(), 0);
    customers->setCurrentIndex(0);
    m_page->findChild<QCheckBox *>(QStringLiteral("agendaPastToo"))->setChecked(true);
    QCOMPARE(table->model()->rowCount(), static_cast<int>(m_case.evidence.windows.size()));
}

void UiAgenda::conflictsBetweenContracts()
{
    (*m_calendars)[2].windows = m_calendars->front().windows; // one calendar for both
    showCalendars();
    auto *model = m_page->findChild<ConflictModel *>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(model->rowCount() > 4);
    const auto found = conflictsOf(*m_calendars, m_e->period).value();
    std::size_t sides = 0;
    for (const MaintenanceConflict &conflict : found)
        sides += conflict.sides.size();
    QCOMPARE(static_cast<std::size_t>(model->rowCount()), sides);
    bool disputed = false;
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->at(row).judged.window.uid == "short") {
            disputed = true;
            QVERIFY(model->at(row).disputed);
            QCOMPARE(plain(model->index(row, ConflictModel::What).data().toString()),
                     QStringLiteral("One window: 1 accept, 0 in part, 1 refuse"));
        }
    QVERIFY(disputed);
}

void UiAgenda::anImportKnowsItsContracts()
{
    MaintenanceWindow one;
    one.uid = "provider";
    one.services = {"mail-1"};
    one.when = span("2026-03-20T00:00:00Z", "2026-03-20T01:00:00Z");
    (*m_calendars)[2].contract.services[0].id = "web-9";
    CalendarContents contents;
    contents.windows = {one};
    CalendarImportDialog dialog(QStringLiteral("/tmp/provider.ics"), contents, *m_calendars, "soft");
    QCOMPARE(dialog.contracts(), (std::vector<std::string>{"maintenance", "never", "soft"}));
    auto *list = dialog.findChild<QListWidget *>(QStringLiteral("importContracts"));
    auto *import = dialog.findChild<QPushButton *>(QStringLiteral("importAccept"));
    QVERIFY(import->isEnabled() && !dialog.isWithoutRefused());
    QVERIFY(dialog.findChild<QCheckBox *>(QStringLiteral("importWithoutRefused")) == nullptr);
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("importAccept"))->isEnabled());
    QVERIFY(!isMeantFor({one}, (*m_calendars)[2]));
    // Nothing refused is passed over without a word.
    contents.refused.push_back(
        {ErrorKind::Refused, "not a date or time", "/tmp/provider.ics", 7, "DTSTART", "\"soon\"", {}});
    contents.ignored.push_back({3, "VTODO: only events are maintenance"});
    contents.said.push_back({2, "times without a zone are in Europe/Berlin, as X-WR-TIMEZONE says"});
    CalendarImportDialog second(QStringLiteral("/tmp/provider.ics"), contents, *m_calendars, "soft");
    const auto text = [&](const char *name) {
        return second.findChild<QListWidget *>(QLatin1String(name))->item(0)->text();
    };
    QVERIFY(text("importUnderstood").contains(QStringLiteral("provider")));
    QVERIFY2(text("importRefused").contains(QStringLiteral("7"))
                 && text("importRefused").contains(QStringLiteral("DTSTART")),
             qPrintable(text("importRefused")));
    QVERIFY(text("importIgnored").contains(QStringLiteral("VTODO")));
    QVERIFY(second.findChild<QLabel *>(QStringLiteral("importText"))
                ->text()
                .contains(QStringLiteral("Europe/Berlin")));
    import = second.findChild<QPushButton *>(QStringLiteral("importAccept"));
    QVERIFY(!import->isEnabled());
    second.findChild<QCheckBox *>(QStringLiteral("importWithoutRefused"))->setChecked(true);
    QVERIFY(import->isEnabled() && second.isWithoutRefused());
    one.services.clear(); // for all of a contract's services says nothing about whose
    QVERIFY(!isMeantFor({one}, m_calendars->front()));
}

MAKEGOOD_TEST(UiAgenda)

} // namespace t_ui_agenda

#include "t_ui_agenda.moc"
