// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a maintenance window with its live verdicts, and the announcement.
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QtTest>

#include "calendar_at_hand.h"
#include "maintenance/announcement_form.h"
#include "maintenance/draft_verdict_model.h"
#include "maintenance/verdict_box.h"
#include "support/test_program.h"
#include "widgets/moment_edit.h"
#include "widgets/table_view.h"

namespace t_ui_maintenance_form
{

using namespace makegood::test;
using namespace std::chrono;

class UiMaintenanceForm : public QObject, private CalendarAtHand
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void everyContractTellsItsVerdict();
    void oneStepForEachContract();
    void whatIsTypedIsChecked();
    void aSavedWindowIsShownAsItIs();
    void theAnnouncementGoesOut();
    void theFormFitsWithoutScrolling();
    void anotherCustomerKeepsTheClock();
    void aReadOnlyWorkspaceSaysSo();
};

void UiMaintenanceForm::everyContractTellsItsVerdict()
{
    const QAbstractItemModelTester tester(m_page->findChild<DraftVerdictModel *>(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_week->setFocus();
    drag(point("2026-03-06T20:00:00Z"), point("2026-03-06T21:00:00Z"));
    check("windowContracts", QStringLiteral("Never Inc"), true);
    check("windowContracts", QStringLiteral("Soft Ltd"), true);
    m_page->form()->setInterval(span("2026-03-06T20:00:00Z", "2026-03-06T21:00:00Z"));
    const auto &verdicts = m_page->form()->verdicts();
    QCOMPARE(verdicts.size(), std::size_t(3));
    QVERIFY(verdicts[0].outcome == MaintenanceOutcome::Refused);
    QVERIFY(verdicts[1].plan.clock.judged.reasons == std::vector<std::string>{"not-in-policy"});
    QVERIFY(verdicts[2].outcome == MaintenanceOutcome::Accepted);
    const auto *table = m_page->findChild<TableView *>(QStringLiteral("windowVerdicts"));
    const auto cell
        = [&](int row, int column) { return plain(table->model()->index(row, column).data().toString()); };
    QCOMPARE(cell(0, DraftVerdictModel::Counts), QStringLiteral("1 h"));
    QCOMPARE(cell(2, DraftVerdictModel::Counts), QStringLiteral("40 min")); // 20 of 60 are allowed
    QVERIFY2(cell(0, DraftVerdictModel::Why).contains(QStringLiteral("Announce it by Tue 3 Mar, 13:00")),
             qPrintable(cell(0, DraftVerdictModel::Why)));
    QVERIFY(cell(1, DraftVerdictModel::Why).contains(QStringLiteral("accepts no maintenance")));
    // The box says the first contract's verdict in one sentence, until another row is current.
    const auto *head = m_page->findChild<QLabel *>(QStringLiteral("windowVerdictHead"));
    const auto *sentence = m_page->findChild<QLabel *>(QStringLiteral("windowVerdictText"));
    QCOMPARE(head->text(), QStringLiteral("Not announced yet"));
    QVERIFY2(
        plain(sentence->text())
            .contains(QStringLiteral("by Tue 3 Mar, 13:00 and none of it counts as downtime. After that, all "
                                     "1 h count.")),
        qPrintable(plain(sentence->text())));
    QVERIFY(plain(sentence->text()).startsWith(QStringLiteral("E-mail ")));
    auto *table_ = m_page->findChild<TableView *>(QStringLiteral("windowVerdicts"));
    table_->setCurrentIndex(table_->model()->index(1, 0));
    QCOMPARE(head->text(), QStringLiteral("Refused"));
    QVERIFY(sentence->text().contains(QStringLiteral("accepts no maintenance")));
    table_->setCurrentIndex(table_->model()->index(0, 0));
    const QString checks = plain(m_page->findChild<PlanChecks *>()->text());
    for (const char *line :
         {"Notice, 3 d by e-mail: not sent", "Monthly limit: none set", "Other customers: "})
        QVERIFY2(checks.contains(QLatin1String(line)), qPrintable(checks));
    // Live while it moves: on the 4th it is too late for three days of notice.
    m_page->form()->setInterval(span("2026-03-04T20:00:00Z", "2026-03-04T20:10:00Z"));
    QVERIFY(cell(0, DraftVerdictModel::Why).contains(QStringLiteral("Not announced by")));
    QCOMPARE(cell(2, DraftVerdictModel::Counts), QStringLiteral("0 min"));
}

void UiMaintenanceForm::oneStepForEachContract()
{
    m_week->setFocus();
    QTest::keyClick(m_week, Qt::Key_N);
    check("windowContracts", QStringLiteral("Soft Ltd"), true);
    auto *summary = m_page->findChild<QLineEdit *>(QStringLiteral("windowSummary"));
    QTest::keyClicks(summary, QStringLiteral("New disks"));
    QSignalSpy saved(m_page.get(), &CalendarPage::saveWanted);
    auto *save = m_page->findChild<QPushButton *>(QStringLiteral("windowSave"));
    QVERIFY(save->isEnabled()); // a new one needs no reason
    auto *why = m_page->findChild<QLineEdit *>(QStringLiteral("windowWhy"));
    QVERIFY(!why->isVisibleTo(m_page->form()));
    m_page->setSaving(true);
    QVERIFY(!save->isEnabled());
    m_page->setSaving(false);
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(saved.count(), 1);
    const auto steps = std::get<std::vector<ContractStep>>(saved[0][0].value<EditRequest>().step);
    QCOMPARE(steps.size(), std::size_t(2));
    QCOMPARE(steps[0].contract, std::string("maintenance"));
    QCOMPARE(steps[1].contract, std::string("soft"));
    QVERIFY(!steps[0].step.windows[0].before);
    QCOMPARE(steps[0].step.windows[0].after->summary, std::string("New disks"));
    QCOMPARE(steps[0].step.windows[0].after->uid, steps[1].step.windows[0].after->uid);
    QCOMPARE(saved[0][0].value<EditRequest>().why, QStringLiteral("planned"));
    Evidence evidence = m_case.evidence;
    QVERIFY(apply(steps[0].step, evidence).has_value());
    QVERIFY(apply(steps[0].step.undone(), evidence).has_value());
    QVERIFY(evidence.windows == m_case.evidence.windows);
}

void UiMaintenanceForm::whatIsTypedIsChecked()
{
    const auto *problem = m_page->findChild<QLabel *>(QStringLiteral("windowProblem"));
    QTest::mouseClick(m_week, Qt::LeftButton, {}, barOf(rowNamed("exact")).center());
    QCOMPARE(problem->text(), QStringLiteral("No unsaved changes"));
    auto *end = m_page->findChild<MomentEdit *>(QStringLiteral("windowEnd"));
    end->setDateTime(end->dateTime().addSecs(-2 * 3600));
    QVERIFY(problem->text().contains(QStringLiteral("end before it begins")));
    QVERIFY(m_page->form()->verdicts().empty());
    end->setDateTime(end->dateTime().addSecs(5 * 3600));
    QVERIFY(problem->text().contains(QStringLiteral("no reason given")));
    QVERIFY(draft().window.when == span("2026-03-05T18:00:00Z", "2026-03-05T22:00:00Z"));
    check("windowContracts",
          plain(QString::fromStdString(m_case.contract.customer)) + QStringLiteral(" (has this window)"),
          false);
    QVERIFY(problem->text().contains(QStringLiteral("Choose a contract")));
}

void UiMaintenanceForm::aSavedWindowIsShownAsItIs()
{
    QTest::mouseClick(m_week, Qt::LeftButton, {}, barOf(rowNamed("exact")).center());
    m_page->form()->setInterval(span("2026-03-06T15:00:00Z", "2026-03-06T16:00:00Z"));
    QVERIFY(m_page->form()->isDirty());
    showCalendars(); // the windows are unchanged: the draft stays
    QVERIFY(m_page->form()->isDirty());
    const MaintenanceWindow before = *draft().original;
    const MaintenanceWindow after = draft().window;
    auto changed = std::make_shared<Calendars>(*m_calendars);
    std::replace(changed->front().windows.begin(), changed->front().windows.end(), before, after);
    std::swap(m_calendars, changed);
    showCalendars();
    QVERIFY(!m_page->form()->isDirty());
    QVERIFY(draft().original == after);
    QVERIFY(draftRect().isEmpty());
    m_calendars = changed; // taken back
    showCalendars();
    QVERIFY(!m_page->form()->draft().has_value());
}

void UiMaintenanceForm::theAnnouncementGoesOut()
{
    m_page->setClock([] { return at("2026-03-02T12:34:56Z"); });
    m_page->week()->goTo(local_days(2026y / March / 9));
    QTest::mouseClick(m_week, Qt::LeftButton, {}, barOf(rowNamed("unknown")).center());
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("windowMail")), Qt::LeftButton);
    auto *form = m_page->findChild<AnnouncementForm *>();
    QVERIFY(form->isVisibleTo(m_page->panel()));
    const QString text = plain(form->text());
    for (const char *part :
         {"Services: mail-1", "Begins: 9 Mar 2026, 12:00 (UTC−06:00) (9 Mar 2026, 18:00 UTC)",
          "Duration: 1 h", "OPS-6", "does not count as downtime", "America/Denver"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("announceUntil"))
                ->text()
                .contains(QStringLiteral("Announce it by Fri 6 Mar, 11:00"))); // three times 24 hours
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("announcementCopy")), Qt::LeftButton);
    QCOMPARE(plain(QGuiApplication::clipboard()->text()), text);
    QSignalSpy saved(m_page.get(), &CalendarPage::saveWanted);
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("announcementMark")), Qt::LeftButton);
    QCOMPARE(saved.count(), 1);
    const auto step = std::get<std::vector<ContractStep>>(saved[0][0].value<EditRequest>().step).front().step;
    QVERIFY(step.windows[0].after->notifiedAt == at("2026-03-02T12:34:56Z"));
    QCOMPARE(step.windows[0].after->channel, std::optional<std::string>("email"));
    Evidence evidence = m_case.evidence;
    QVERIFY(apply(step, evidence).has_value());
    const auto judged = judgeWindow(*step.windows[0].after, m_case.policy.maintenance, m_case.contract.zone,
                                    planned(*step.windows[0].after));
    QVERIFY(judged->reasons.empty());
    // What is not saved yet is not announced.
    m_page->form()->setInterval(span("2026-03-09T19:00:00Z", "2026-03-09T20:00:00Z"));
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("announcementMark"))->isEnabled());
}

// A window of 900 pixels leaves the panel 790.
void UiMaintenanceForm::theFormFitsWithoutScrolling()
{
    m_page->panel()->setGeometry(0, 900, 376, 790);
    m_week->setFocus();
    QTest::keyClick(m_week, Qt::Key_N);
    QCoreApplication::processEvents();
    const auto *scroll = m_page->findChild<QScrollArea *>(QStringLiteral("windowScroll"));
    QVERIFY2(
        scroll->widget()->height() <= scroll->viewport()->height(),
        qPrintable(
            QStringLiteral("%1 of %2").arg(scroll->widget()->height()).arg(scroll->viewport()->height())));
    const auto *save = m_page->findChild<QPushButton *>(QStringLiteral("windowSave"));
    QVERIFY(m_page->panel()->rect().contains(QRect(save->mapTo(m_page->panel(), QPoint()), save->size())));
}

void UiMaintenanceForm::anotherCustomerKeepsTheClock()
{
    auto far = std::make_shared<Calendars>(*m_calendars);
    (*far)[2].contract.zone = Zone::named("Europe/Madrid").value();
    m_calendars = far;
    showCalendars();
    m_week->setFocus();
    QTest::keyClick(m_week, Qt::Key_N);
    const Zone denver = m_calendars->front().contract.zone;
    const LocalTime before = denver.toLocal(draft().window.when.start);
    auto *customer = m_page->findChild<QComboBox *>(QStringLiteral("windowCustomer"));
    customer->setCurrentIndex(customer->findData(QStringLiteral("soft")));
    QCOMPARE(draft().contracts, std::vector<std::string>{"soft"});
    QVERIFY((*far)[2].contract.zone.toLocal(draft().window.when.start) == before);
    QCOMPARE(m_page->form()->verdicts().front().contract, std::string("soft"));
}

void UiMaintenanceForm::aReadOnlyWorkspaceSaysSo()
{
    QTest::mouseClick(m_week, Qt::LeftButton, {}, barOf(rowNamed("exact")).center());
    m_page->setReadOnly(true);
    QVERIFY(!m_page->findChild<QLineEdit *>(QStringLiteral("windowSummary"))->isEnabled());
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("calendarNew"))->isEnabled());
    QCOMPARE(m_page->findChild<QLabel *>(QStringLiteral("windowProblem"))->text(),
             QStringLiteral("This workspace is read-only."));
    const Interval before = draft().window.when;
    m_week->setFocus();
    QTest::keyClick(m_week, Qt::Key_Down);
    QVERIFY(draft().window.when == before);
}

MAKEGOOD_TEST(UiMaintenanceForm)

} // namespace t_ui_maintenance_form

#include "t_ui_maintenance_form.moc"
