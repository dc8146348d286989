// SPDX-License-Identifier: GPL-3.0-or-later
// The week by the hour: its grid, its bars, planning by mouse and keyboard.
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QWidget>
#include <QtTest>

#include "calendar_at_hand.h"
#include "maintenance/week_calendar.h"
#include "support/test_program.h"
#include "widgets/table_view.h"

namespace t_ui_week
{

using namespace makegood::test;
using namespace std::chrono;

class UiWeek : public QObject, private CalendarAtHand
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void daysAreAsLongAsTheyAre();
    void stepsFollowTheClock();
    void overlappingWindowsStandBesideEachOther();
    void barsSayWhatTheAgreementSays();
    void aDragBeginsAWindow();
    void dragsMoveAndResize();
    void keysMoveResizeAndCallOff();
    void rightToLeftTurnsTheWeek();
    void everyControlHasAName();
    void withoutCalendarsNothingIsOffered();
};

void UiWeek::daysAreAsLongAsTheyAre()
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
    // One scale of hours all week: three o'clock stands at three on each day.
    QVERIFY(spring.scale() == hours(24));
    QVERIFY(spring.gapOf(5).first == spring.gapOf(5).second);
    QVERIFY(spring.gapOf(6) == (std::pair{Duration(hours(2)), Duration(hours(3))}));
    QVERIFY(spring.onScale(6, hours(2)) == hours(3));
    QVERIFY(spring.onScale(5, hours(3)) == hours(3));
    QVERIFY(spring.fromScale(6, hours(3)) == hours(2));
    QVERIFY(spring.fromScale(6, minutes(150)) == hours(2)); // in the hour that is not there
    // Friday 23:00 to the end of Sunday: three pieces, none on a day that it only touches.
    QCOMPARE(spring.pieces.size(), std::size_t(3));
    QVERIFY(spring.pieces[0].begins && !spring.pieces[0].ends && spring.pieces[0].from == hours(23));
    QVERIFY(spring.pieces[2].ends && spring.pieces[2].to == hours(23));
    const auto autumn = WeekGrid::make(denver, local_days(2026y / November / 1), Monday, {});
    QVERIFY(autumn.days[6].length() == hours(25));
    QVERIFY(autumn.longestDay() == hours(25));
    QCOMPARE(autumn.hoursOf(6).size(), std::size_t(25));
    QVERIFY(autumn.hoursOf(6)[2] == (std::pair{Duration(hours(2)), 1})); // one o'clock comes twice
    QVERIFY(autumn.scale() == hours(25));
    QCOMPARE(autumn.labelledDay(), 6);
    QVERIFY(autumn.gapOf(0) == (std::pair{Duration(hours(2)), Duration(hours(3))}));
    QVERIFY(autumn.onScale(0, hours(2)) == autumn.onScale(6, hours(3))); // two o'clock
    for (int day = 0; day < 7; ++day)
        for (const auto &[since, hour] : autumn.hoursOf(day))
            QVERIFY(autumn.fromScale(day, autumn.onScale(day, since)) == since);
    QCOMPARE(autumn.dayOf(at("2026-10-26T05:59:59Z")), -1);
    QCOMPARE(autumn.dayOf(at("2026-10-26T06:00:00Z")), 0);
}

void UiWeek::stepsFollowTheClock()
{
    const auto chatham = WeekGrid::make(Zone::named("Pacific/Chatham").value(), local_days(2026y / April / 1),
                                        Monday, {}); // UTC+13:45 before 5 April, +12:45 after
    QVERIFY(chatham.snapped(at("2026-04-01T00:02:29Z"), minutes(5)) == at("2026-04-01T00:00:00Z"));
    QVERIFY(chatham.snapped(at("2026-04-01T00:02:30Z"), minutes(5)) == at("2026-04-01T00:05:00Z"));
    QVERIFY(chatham.snapped(at("1969-12-31T23:57:31Z"), minutes(5)) == at("1970-01-01T00:00:00Z"));
    // A day later by the clock, whatever the clock does.
    QVERIFY(chatham.movedByDays(at("2026-04-03T22:15:00Z"), 1) == at("2026-04-04T23:15:00Z"));
}

void UiWeek::overlappingWindowsStandBesideEachOther()
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

void UiWeek::barsSayWhatTheAgreementSays()
{
    int seen = 0;
    const auto &rows = m_page->week()->rows();
    QCOMPARE(rows.size(), m_case.evidence.windows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QRect bar = barOf(static_cast<int>(i));
        if (bar.isEmpty())
            continue;
        ++seen;
        const auto judged = judgeWindow(rows[i].window(), m_case.policy.maintenance, m_case.contract.zone,
                                        planned(rows[i].window()))
                                .value();
        QVERIFY(m_week->tipAt(bar.center()).startsWith(wordFor(outcomeOf(judged))));
        QCOMPARE(m_week->itemAt(bar.center()), static_cast<int>(i));
    }
    QCOMPARE(seen, 5); // partly, cancelled, exact, short and the weekly one of Sunday
    const auto *table = m_page->findChild<TableView *>(QStringLiteral("weekTable"));
    QCOMPARE(table->model()->rowCount(), seen);
    // Three hours are three times as high as one.
    const int three = barOf(rowNamed("partly")).height();
    QVERIFY(std::abs(three - 3 * barOf(rowNamed("exact")).height()) <= 3);
}

void UiWeek::aDragBeginsAWindow()
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
    QVERIFY(!draftRect().isEmpty());
    // Not announced; the deadline is the 3rd.
    const auto verdicts = m_page->form()->verdicts();
    QCOMPARE(verdicts.size(), std::size_t(1));
    QVERIFY(verdicts[0].outcome == MaintenanceOutcome::Refused);
    QVERIFY(verdicts[0].plan.clock.state == NoticeState::Open);
    QVERIFY(verdicts[0].plan.clock.ifAnnounced.reasons.empty());
    QTest::keyClick(m_week, Qt::Key_Escape);
    QVERIFY(!m_page->form()->draft().has_value());
    QVERIFY(draftRect().isEmpty());
}

void UiWeek::dragsMoveAndResize()
{
    const int entry = rowNamed("exact"); // the 5th, 18:00 to 19:00 UTC
    const MaintenanceWindow before = m_page->week()->rows()[static_cast<std::size_t>(entry)].window();
    drag(point("2026-03-05T18:30:00Z"), point("2026-03-06T20:30:00Z"));
    QVERIFY(draft().original == before);
    QVERIFY(draft().window.when.length() == hours(1));
    QVERIFY(abs(draft().window.when.start - at("2026-03-06T20:00:00Z")) <= minutes(5));
    QVERIFY(m_page->form()->verdicts()[0].outcome == MaintenanceOutcome::Accepted); // still three days ahead
    // Its end, where it is now.
    const QRect moved = draftRect();
    const Instant start = draft().window.when.start;
    drag({moved.center().x(), moved.bottom() - 1}, {moved.center().x(), moved.bottom() + moved.height()});
    QVERIFY(draft().window.when.start == start);
    QVERIFY(abs(draft().window.when.length() - hours(2)) <= minutes(10));
    // Another window opens, and what is not saved here comes back with its own.
    const Interval planned = draft().window.when;
    const int other = rowNamed("short");
    QTest::mouseClick(m_week, Qt::LeftButton, {}, barOf(other).center());
    QVERIFY(draft().original != before && !m_page->form()->isDirty());
    QTest::mouseClick(m_week, Qt::LeftButton, {}, barOf(rowNamed("exact")).center());
    QVERIFY(draft().original == before);
    QVERIFY(draft().window.when == planned);
}

void UiWeek::keysMoveResizeAndCallOff()
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
    QVERIFY(!draftRect().isEmpty());
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

void UiWeek::rightToLeftTurnsTheWeek()
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

void UiWeek::everyControlHasAName()
{
    QTest::keyClick(m_week, Qt::Key_N);
    for (const QWidget *w : m_page->findChildren<QWidget *>())
        if (w->isVisible() && w->focusPolicy() != Qt::NoFocus && !w->inherits("QScrollBar")
            && !w->objectName().startsWith(QLatin1String("qt_")) && !w->inherits("QScrollArea")
            && w->parentWidget()->accessibleName().isEmpty())
            QVERIFY2(!w->accessibleName().isEmpty() || !w->property("text").toString().isEmpty(),
                     qPrintable(QString::fromLatin1(w->metaObject()->className()) + w->objectName()));
}

void UiWeek::withoutCalendarsNothingIsOffered()
{
    m_page->showCalendars(nullptr, "another", {}, {}, at(now));
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("calendarNew"))->isEnabled());
    QTest::keyClick(m_week, Qt::Key_N);
    QTest::keyClick(m_week, Qt::Key_PageDown);
    QTest::keyClick(m_week, Qt::Key_Delete);
    QVERIFY(!m_page->form()->draft().has_value());
    QVERIFY(!m_week->accessibleName().isEmpty());
}

MAKEGOOD_TEST(UiWeek)

} // namespace t_ui_week

#include "t_ui_week.moc"
