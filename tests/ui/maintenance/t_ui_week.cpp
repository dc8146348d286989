// SPDX-License-Identifier: GPL-3.0-or-later
// Planning maintenance: the week by the hour, the form with its live verdicts, announcement, allowance and
// agenda.
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QtTest>

#include "case_at_hand.h"
#include "maintenance/agenda_model.h"
#include "maintenance/allowance_model.h"
#include "maintenance/announcement_form.h"
#include "maintenance/calendar_import_dialog.h"
#include "maintenance/calendar_page.h"
#include "maintenance/conflict_model.h"
#include "maintenance/draft_verdict_model.h"
#include "maintenance/maintenance_form.h"
#include "maintenance/week_calendar.h"
#include "maintenance/week_section.h"
#include "widgets/moment_edit.h"
#include "widgets/table_view.h"

using namespace makegood::ui;
using namespace std::chrono;

namespace
{

Instant at(const char *text)
{
    return parseInstant(text).value();
}

Interval span(const char *start, const char *end)
{
    return {at(start), at(end)};
}

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

ContractCalendar calendarFrom(const CaseData &data)
{
    return {data.contract, data.policy.name, data.policy.provider, data.policy.maintenance,
            data.evidence.windows};
}

const char *const now = "2026-03-02T12:00:00Z";

} // namespace

class WindowWeek : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void daysAreAsLongAsTheyAre();
    void stepsFollowTheClock();
    void overlappingWindowsStandBesideEachOther();
    void barsSayWhatTheAgreementSays();
    void aDragBeginsAWindow();
    void dragsMoveAndResize();
    void keysMoveResizeAndCallOff();
    void everyContractTellsItsVerdict();
    void oneStepForEachContract();
    void whatIsTypedIsChecked();
    void aSavedWindowIsShownAsItIs();
    void theAnnouncementGoesOut();
    void theLedgerIsTheJudgements();
    void theAgendaCountsDown();
    void conflictsBetweenContracts();
    void anImportKnowsItsContracts();
    void rightToLeftTurnsTheWeek();
    void everyControlHasAName();
    void withoutCalendarsNothingIsOffered();

private:
    void showCalendars();
    QPoint point(const char *instant) const { return m_week->pointOf(at(instant)); }
    void drag(const QPoint &from, const QPoint &to) const;
    int rowNamed(const char *uid, int nth = 0) const;
    const MaintenanceDraft &draft() const { return *m_page->form()->draft(); }
    void check(const char *list, const QString &text, bool on) const;

    CaseData m_case;
    std::shared_ptr<const Evaluation> m_e;
    std::shared_ptr<Calendars> m_calendars;
    std::unique_ptr<CalendarPage> m_page;
    WeekCalendar *m_week = nullptr;
};

void WindowWeek::initTestCase()
{
    m_case = makegood::test::exampleCase("05-maintenance");
    m_e = makegood::test::judged(m_case, "2026-03", now);
}

// Three contracts of one provider: three days by mail and hours; no maintenance at all; an allowance.
void WindowWeek::init()
{
    ContractCalendar mine = calendarFrom(m_case);
    ContractCalendar never = mine;
    never.contract.id = "never";
    never.contract.customer = "Never Inc";
    never.maintenance.reset();
    never.windows.clear();
    ContractCalendar soft = never;
    soft.contract.id = "soft";
    soft.contract.customer = "Soft Ltd";
    soft.maintenance = MaintenanceRule{};
    soft.maintenance->excludes = Excludes::Unavailability;
    soft.maintenance->allowance = minutes(20);
    m_calendars = std::make_shared<Calendars>(Calendars{mine, never, soft});
    m_page = std::make_unique<CalendarPage>();
    m_page->resize(1200, 900);
    m_page->showMonth(m_e, m_e->services[0], at(now));
    showCalendars();
    m_page->showView(QStringLiteral("week"));
    m_page->show();
    m_week = m_page->week()->calendar();
    QCoreApplication::processEvents();
}

void WindowWeek::showCalendars()
{
    m_page->showCalendars(m_calendars, "maintenance", "mail-1", {}, at(now));
}

void WindowWeek::drag(const QPoint &from, const QPoint &to) const
{
    QTest::mousePress(m_week, Qt::LeftButton, {}, from);
    QTest::mouseMove(m_week, (from + to) / 2);
    QTest::mouseMove(m_week, to);
    QTest::mouseRelease(m_week, Qt::LeftButton, {}, to);
}

int WindowWeek::rowNamed(const char *uid, int nth) const
{
    const auto &rows = m_page->week()->rows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].window().uid == uid && nth-- == 0)
            return static_cast<int>(i);
    return -1;
}

void WindowWeek::check(const char *list, const QString &text, bool on) const
{
    auto *widget = m_page->findChild<QListWidget *>(QLatin1String(list));
    for (int row = 0; row < widget->count(); ++row)
        if (widget->item(row)->text() == text) {
            widget->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
            return;
        }
    QFAIL(qPrintable(text));
}

void WindowWeek::daysAreAsLongAsTheyAre()
{
    const Zone denver = Zone::named("America/Denver").value();
    const auto spring = WeekGrid::make(denver, local_days(2026y / March / 4), Monday,
                                       {span("2026-03-07T06:00:00Z", "2026-03-09T06:00:00Z")});
    QVERIFY(spring.first == local_days(2026y / March / 2));
    QVERIFY(spring.days[6].length() == hours(23));
    QVERIFY(spring.longestDay() == hours(24));
    QCOMPARE(spring.hoursOf(6).size(), std::size_t(23));
    QVERIFY(spring.hoursOf(6)[1] == (std::pair{Duration(hours(1)), 1}));
    QVERIFY(spring.hoursOf(6)[2] == (std::pair{Duration(hours(2)), 3})); // two o'clock does not exist
    // Friday 23:00 to the end of Sunday: three pieces, none on a day that it only touches.
    QCOMPARE(spring.pieces.size(), std::size_t(3));
    QVERIFY(spring.pieces[0].begins && !spring.pieces[0].ends && spring.pieces[0].from == hours(23));
    QVERIFY(spring.pieces[2].ends && spring.pieces[2].to == hours(23));
    const auto autumn = WeekGrid::make(denver, local_days(2026y / November / 1), Monday, {});
    QVERIFY(autumn.days[6].length() == hours(25));
    QVERIFY(autumn.longestDay() == hours(25));
    QCOMPARE(autumn.hoursOf(6).size(), std::size_t(25));
    QVERIFY(autumn.hoursOf(6)[2] == (std::pair{Duration(hours(2)), 1})); // one o'clock comes twice
    QCOMPARE(autumn.dayOf(at("2026-10-26T05:59:59Z")), -1);
    QCOMPARE(autumn.dayOf(at("2026-10-26T06:00:00Z")), 0);
}

void WindowWeek::stepsFollowTheClock()
{
    const auto chatham = WeekGrid::make(Zone::named("Pacific/Chatham").value(), local_days(2026y / April / 1),
                                        Monday, {}); // UTC+13:45 before 5 April, +12:45 after
    QVERIFY(chatham.snapped(at("2026-04-01T00:02:29Z"), minutes(5)) == at("2026-04-01T00:00:00Z"));
    QVERIFY(chatham.snapped(at("2026-04-01T00:02:30Z"), minutes(5)) == at("2026-04-01T00:05:00Z"));
    QVERIFY(chatham.snapped(at("1969-12-31T23:57:31Z"), minutes(5)) == at("1970-01-01T00:00:00Z"));
    // A day later by the clock, whatever the clock does.
    QVERIFY(chatham.movedByDays(at("2026-04-03T22:15:00Z"), 1) == at("2026-04-04T23:15:00Z"));
}

void WindowWeek::overlappingWindowsStandBesideEachOther()
{
    const auto grid = WeekGrid::make(Zone(), local_days(2026y / March / 4), Monday,
                                     {span("2026-03-04T08:00:00Z", "2026-03-04T12:00:00Z"),
                                      span("2026-03-04T09:00:00Z", "2026-03-04T10:00:00Z"),
                                      span("2026-03-04T10:00:00Z", "2026-03-04T11:00:00Z"),
                                      span("2026-03-04T12:00:00Z", "2026-03-04T13:00:00Z")});
    QCOMPARE(grid.pieces[1].lane, 1);
    QCOMPARE(grid.pieces[2].lane, 1); // the lane is free again
    QCOMPARE(grid.pieces[0].lanes, 2);
    QCOMPARE(grid.pieces[3].lanes, 1); // it only touches
}

void WindowWeek::barsSayWhatTheAgreementSays()
{
    int seen = 0;
    const auto &rows = m_page->week()->rows();
    QCOMPARE(rows.size(), m_case.evidence.windows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QRect bar = m_week->entryRect(static_cast<int>(i));
        if (bar.isEmpty())
            continue;
        ++seen;
        const auto judged
            = judgeWindow(rows[i].window(), m_case.policy.maintenance, m_case.contract.zone).value();
        QVERIFY(m_week->tipAt(bar.center()).startsWith(wordFor(outcomeOf(judged))));
        QCOMPARE(m_week->entryAt(bar.center()), static_cast<int>(i));
    }
    QCOMPARE(seen, 5); // partly, cancelled, exact, short and the weekly one of Sunday
    const auto *table = m_page->findChild<TableView *>(QStringLiteral("weekTable"));
    QCOMPARE(table->model()->rowCount(), seen);
    // Three hours are three times as high as one.
    const int three = m_week->entryRect(rowNamed("partly")).height();
    QVERIFY(std::abs(three - 3 * m_week->entryRect(rowNamed("exact")).height()) <= 3);
}

void WindowWeek::aDragBeginsAWindow()
{
    // Friday the 6th, 10:00 to 12:30 in Denver, UTC-7.
    drag(point("2026-03-06T20:00:00Z"), point("2026-03-06T22:30:00Z"));
    QVERIFY(m_page->form()->draft().has_value());
    QVERIFY(!draft().original);
    const Interval &when = draft().window.when;
    QVERIFY(abs(when.start - at("2026-03-06T20:00:00Z")) <= minutes(5)); // a pixel is some minutes
    QVERIFY(abs(when.end - at("2026-03-06T22:30:00Z")) <= minutes(5));
    QVERIFY(when.start.time_since_epoch() % minutes(5) == Duration(0));
    QVERIFY(when.end.time_since_epoch() % minutes(5) == Duration(0));
    QCOMPARE(draft().contracts, std::vector<std::string>{"maintenance"});
    QVERIFY(!m_week->draftRect().isEmpty());
    // Nobody was told, and it can still be announced until the 3rd.
    const auto verdicts = m_page->form()->verdicts();
    QCOMPARE(verdicts.size(), std::size_t(1));
    QVERIFY(verdicts[0].outcome == MaintenanceOutcome::Refused);
    QVERIFY(verdicts[0].plan.clock.state == NoticeState::Open);
    QVERIFY(verdicts[0].plan.clock.ifAnnounced.reasons.empty());
    QTest::keyClick(m_week, Qt::Key_Escape);
    QVERIFY(!m_page->form()->draft().has_value());
    QVERIFY(m_week->draftRect().isEmpty());
}

void WindowWeek::dragsMoveAndResize()
{
    const int entry = rowNamed("exact"); // the 5th, 18:00 to 19:00 UTC
    const MaintenanceWindow before = m_page->week()->rows()[static_cast<std::size_t>(entry)].window();
    drag(point("2026-03-05T18:30:00Z"), point("2026-03-06T20:30:00Z"));
    QVERIFY(draft().original == before);
    QVERIFY(draft().window.when.length() == hours(1));
    QVERIFY(abs(draft().window.when.start - at("2026-03-06T20:00:00Z")) <= minutes(5));
    QVERIFY(m_page->form()->verdicts()[0].outcome == MaintenanceOutcome::Accepted); // still three days ahead
    // Its end, where it is now.
    const QRect moved = m_week->draftRect();
    const Instant start = draft().window.when.start;
    drag({moved.center().x(), moved.bottom() - 1}, {moved.center().x(), moved.bottom() + moved.height()});
    QVERIFY(draft().window.when.start == start);
    QVERIFY(abs(draft().window.when.length() - hours(2)) <= minutes(10));
    // Another one waits until this is saved or discarded.
    const int other = rowNamed("short");
    QTest::mouseClick(m_week, Qt::LeftButton, {}, m_week->entryRect(other).center());
    QVERIFY(draft().original == before);
}

void WindowWeek::keysMoveResizeAndCallOff()
{
    m_week->setFocus();
    QTest::keyClick(m_week, Qt::Key_PageDown); // the first of the week: Tuesday 01:00
    QCOMPARE(m_week->chosen(), rowNamed("partly"));
    QVERIFY(m_week->accessibleDescription().startsWith(wordFor(MaintenanceOutcome::Partly)));
    QVERIFY(!m_page->form()->isDirty());
    QTest::keyClick(m_week, Qt::Key_Down);
    QVERIFY(draft().window.when == span("2026-03-03T08:05:00Z", "2026-03-03T11:05:00Z"));
    QTest::keyClick(m_week, Qt::Key_Right);
    QVERIFY(draft().window.when.start == at("2026-03-04T08:05:00Z"));
    QTest::keyClick(m_week, Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(draft().window.when == span("2026-03-04T08:05:00Z", "2026-03-04T11:00:00Z"));
    QTest::keyClick(m_week, Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(draft().window.when == span("2026-03-04T09:05:00Z", "2026-03-04T12:00:00Z"));
    // Over the change of the clock, where 02:05 does not exist and is read as 03:05, and out of the week.
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(m_week, Qt::Key_Right);
    QVERIFY(draft().window.when.start == at("2026-03-09T09:05:00Z"));
    QVERIFY(m_week->grid().whole().contains(draft().window.when.start));
    QVERIFY(!m_week->draftRect().isEmpty());
    QTest::keyClick(m_week, Qt::Key_Escape);
    QVERIFY(!m_page->form()->draft().has_value());

    QTest::keyClick(m_week, Qt::Key_N);
    QVERIFY(!draft().original && draft().window.when.length() == hours(1));
    QTest::keyClick(m_week, Qt::Key_Escape);
    m_page->week()->goTo(local_days(2026y / March / 2));
    QTest::keyClick(m_week, Qt::Key_PageDown);
    QTest::keyClick(m_week, Qt::Key_Delete);
    QVERIFY(draft().window.status == WindowStatus::Cancelled);
    QCOMPARE(m_page->form()->verdicts()[0].outcome, MaintenanceOutcome::Cancelled);
    QCOMPARE(m_page->focusWidget(), m_page->findChild<QLineEdit *>(QStringLiteral("windowWhy")));
}

void WindowWeek::everyContractTellsItsVerdict()
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
    // The sentence below is the first contract's, until another one is looked at.
    const auto *below = m_page->findChild<QLabel *>(QStringLiteral("windowVerdictText"));
    QCOMPARE(plain(below->text()), cell(0, DraftVerdictModel::Why));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(1, 0)).center());
    QCOMPARE(plain(below->text()), cell(1, DraftVerdictModel::Why));
    // Live while it moves: on the 4th it is too late for three days of notice.
    m_page->form()->setInterval(span("2026-03-04T20:00:00Z", "2026-03-04T20:10:00Z"));
    QVERIFY(cell(0, DraftVerdictModel::Why).contains(QStringLiteral("the last moment was")));
    QCOMPARE(cell(2, DraftVerdictModel::Counts), QStringLiteral("0 s"));
}

void WindowWeek::oneStepForEachContract()
{
    m_week->setFocus();
    QTest::keyClick(m_week, Qt::Key_N);
    check("windowContracts", QStringLiteral("Soft Ltd"), true);
    auto *summary = m_page->findChild<QLineEdit *>(QStringLiteral("windowSummary"));
    QTest::keyClicks(summary, QStringLiteral("New disks"));
    QSignalSpy saved(m_page.get(), &CalendarPage::saveWanted);
    auto *save = m_page->findChild<QPushButton *>(QStringLiteral("windowSave"));
    QVERIFY(!save->isEnabled()); // it has no reason yet
    auto *why = m_page->findChild<QLineEdit *>(QStringLiteral("windowWhy"));
    QTest::keyClicks(why, QStringLiteral("the old ones fail"));
    QVERIFY(save->isEnabled());
    m_page->setSaving(true);
    QVERIFY(!save->isEnabled());
    m_page->setSaving(false);
    QTest::keyClick(why, Qt::Key_Return);
    QCOMPARE(saved.count(), 1);
    const auto steps = saved[0][0].value<std::vector<ContractStep>>();
    QCOMPARE(steps.size(), std::size_t(2));
    QCOMPARE(steps[0].contract, std::string("maintenance"));
    QCOMPARE(steps[1].contract, std::string("soft"));
    QVERIFY(!steps[0].step.windows[0].before);
    QCOMPARE(steps[0].step.windows[0].after->summary, std::string("New disks"));
    QCOMPARE(steps[0].step.windows[0].after->uid, steps[1].step.windows[0].after->uid);
    QCOMPARE(saved[0][2].toString(), QStringLiteral("the old ones fail"));
    Evidence evidence = m_case.evidence;
    QVERIFY(apply(steps[0].step, evidence).has_value());
    QVERIFY(apply(steps[0].step.undone(), evidence).has_value());
    QVERIFY(evidence.windows == m_case.evidence.windows);
}

void WindowWeek::whatIsTypedIsChecked()
{
    const auto *problem = m_page->findChild<QLabel *>(QStringLiteral("windowProblem"));
    QTest::mouseClick(m_week, Qt::LeftButton, {}, m_week->entryRect(rowNamed("exact")).center());
    QVERIFY(problem->text().contains(QStringLiteral("Nothing is changed")));
    auto *end = m_page->findChild<MomentEdit *>(QStringLiteral("windowEnd"));
    end->setDateTime(end->dateTime().addSecs(-2 * 3600));
    QVERIFY(problem->text().contains(QStringLiteral("end before it begins")));
    QVERIFY(m_page->form()->verdicts().empty());
    end->setDateTime(end->dateTime().addSecs(5 * 3600));
    QVERIFY(problem->text().contains(QStringLiteral("say why")));
    QVERIFY(draft().window.when == span("2026-03-05T18:00:00Z", "2026-03-05T22:00:00Z"));
    check("windowContracts",
          plain(QString::fromStdString(m_case.contract.customer)) + QStringLiteral(" (has this window)"),
          false);
    QVERIFY(problem->text().contains(QStringLiteral("Choose a contract")));
}

void WindowWeek::aSavedWindowIsShownAsItIs()
{
    QTest::mouseClick(m_week, Qt::LeftButton, {}, m_week->entryRect(rowNamed("exact")).center());
    m_page->form()->setInterval(span("2026-03-06T15:00:00Z", "2026-03-06T16:00:00Z"));
    QVERIFY(m_page->form()->isDirty());
    showCalendars(); // read again, and nothing of ours changed: what was planned goes on
    QVERIFY(m_page->form()->isDirty());
    const MaintenanceWindow before = *draft().original;
    const MaintenanceWindow after = draft().window;
    auto changed = std::make_shared<Calendars>(*m_calendars);
    std::replace(changed->front().windows.begin(), changed->front().windows.end(), before, after);
    std::swap(m_calendars, changed);
    showCalendars();
    QVERIFY(!m_page->form()->isDirty());
    QVERIFY(draft().original == after);
    QVERIFY(m_week->draftRect().isEmpty());
    m_calendars = changed; // taken back
    showCalendars();
    QVERIFY(!m_page->form()->draft().has_value());
}

void WindowWeek::theAnnouncementGoesOut()
{
    m_page->setClock([] { return at("2026-03-02T12:34:56Z"); });
    m_page->week()->goTo(local_days(2026y / March / 9));
    QTest::mouseClick(m_week, Qt::LeftButton, {}, m_week->entryRect(rowNamed("unknown")).center());
    auto *bar = m_page->findChild<QTabBar *>(QStringLiteral("calendarPanelsBar"));
    bar->setCurrentIndex(1);
    auto *form = m_page->findChild<AnnouncementForm *>();
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
    const auto step = saved[0][0].value<std::vector<ContractStep>>().front().step;
    QVERIFY(step.windows[0].after->notifiedAt == at("2026-03-02T12:34:56Z"));
    QCOMPARE(step.windows[0].after->channel, std::optional<std::string>("email"));
    Evidence evidence = m_case.evidence;
    QVERIFY(apply(step, evidence).has_value());
    const auto judged = judgeWindow(*step.windows[0].after, m_case.policy.maintenance, m_case.contract.zone);
    QVERIFY(judged->reasons.empty());
    // What is not saved yet is not announced.
    m_page->form()->setInterval(span("2026-03-09T19:00:00Z", "2026-03-09T20:00:00Z"));
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("announcementMark"))->isEnabled());
}

// Case 06: two hours; 50 + 50 + 20 minutes are used, of the third window 20 are over and count.
void WindowWeek::theLedgerIsTheJudgements()
{
    const CaseData data = makegood::test::exampleCase("06-causes-and-allowance");
    const auto e = makegood::test::judged(data, "2026-04", "2026-05-01T00:00:00Z");
    CalendarPage page;
    page.showMonth(e, e->services[0], e->asOf);
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
    QCOMPARE(cell(2, AllowanceModel::Left), QStringLiteral("0 s"));
    QVERIFY(plain(page.findChild<QLabel *>(QStringLiteral("allowanceText"))->text())
                .contains(QStringLiteral("2 h used, 0 s left")));
    QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("allowanceText"))
                ->text()
                .contains(QStringLiteral("as a whole"))); // windows are taken out there
}

void WindowWeek::theAgendaCountsDown()
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
        QVERIFY(model.index(row, AgendaModel::VerdictWords).data(StatusRole).isValid());
    }
    m_page->showView(QStringLiteral("agenda"));
    auto *table = m_page->findChild<TableView *>(QStringLiteral("agenda"));
    QCOMPARE(table->model()->rowCount(), model.rowCount());
    QVERIFY(table->isColumnHidden(AgendaModel::Customer));
    m_page->findChild<QCheckBox *>(QStringLiteral("agendaPastToo"))->setChecked(true);
    QCOMPARE(table->model()->rowCount(), static_cast<int>(m_case.evidence.windows.size()));
}

void WindowWeek::conflictsBetweenContracts()
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

void WindowWeek::anImportKnowsItsContracts()
{
    MaintenanceWindow one;
    one.uid = "provider";
    one.services = {"mail-1"};
    one.when = span("2026-03-20T00:00:00Z", "2026-03-20T01:00:00Z");
    (*m_calendars)[2].contract.services[0].id = "web-9";
    CalendarImportDialog dialog(QStringLiteral("/tmp/provider.ics"), {one}, *m_calendars, "soft");
    QCOMPARE(dialog.contracts(), (std::vector<std::string>{"maintenance", "never", "soft"}));
    auto *list = dialog.findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("importAccept"))->isEnabled());
    QVERIFY(!isMeantFor({one}, (*m_calendars)[2]));
    one.services.clear(); // for all of a contract's services says nothing about whose
    QVERIFY(!isMeantFor({one}, m_calendars->front()));
}

void WindowWeek::rightToLeftTurnsTheWeek()
{
    m_week->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(point("2026-03-03T20:00:00Z").x() > point("2026-03-04T20:00:00Z").x());
    m_week->setFocus();
    QTest::keyClick(m_week, Qt::Key_PageDown);
    QTest::keyClick(m_week, Qt::Key_Left); // forwards, in reading order
    QVERIFY(draft().window.when.start == at("2026-03-04T08:00:00Z"));
    QTest::keyClick(m_week, Qt::Key_Escape);
    drag(point("2026-03-06T20:00:00Z"), point("2026-03-06T21:00:00Z"));
    QVERIFY(abs(draft().window.when.start - at("2026-03-06T20:00:00Z")) <= minutes(5));
}

void WindowWeek::everyControlHasAName()
{
    QTest::keyClick(m_week, Qt::Key_N);
    for (const QWidget *w : m_page->findChildren<QWidget *>())
        if (w->isVisible() && w->focusPolicy() != Qt::NoFocus && !w->inherits("QScrollBar")
            && !w->objectName().startsWith(QLatin1String("qt_")) && !w->inherits("QScrollArea")
            && w->parentWidget()->accessibleName().isEmpty())
            QVERIFY2(!w->accessibleName().isEmpty() || !w->property("text").toString().isEmpty(),
                     qPrintable(QString::fromLatin1(w->metaObject()->className()) + w->objectName()));
}

void WindowWeek::withoutCalendarsNothingIsOffered()
{
    m_page->showCalendars(nullptr, "another", {}, {}, at(now));
    m_page->clear();
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("calendarNew"))->isEnabled());
    QTest::keyClick(m_week, Qt::Key_N);
    QTest::keyClick(m_week, Qt::Key_PageDown);
    QTest::keyClick(m_week, Qt::Key_Delete);
    QVERIFY(!m_page->form()->draft().has_value());
    QVERIFY(!m_week->accessibleName().isEmpty());
}

QTEST_MAIN(WindowWeek)
#include "t_ui_week.moc"
