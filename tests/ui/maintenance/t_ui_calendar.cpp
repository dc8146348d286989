// SPDX-License-Identifier: GPL-3.0-or-later
// The month's maintenance as a calendar.
#include <QSignalSpy>
#include <QtTest>

#include "case_at_hand.h"
#include "maintenance/calendar_page.h"
#include "maintenance/maintenance_model.h"
#include "maintenance/month_calendar.h"
#include "support/test_program.h"
#include "widgets/table_view.h"

namespace t_ui_calendar
{

using namespace makegood::ui;
using namespace std::chrono;

namespace
{

Zone zoneNamed(const char *name)
{
    return Zone::named(name).value();
}

Interval daysOf(const Zone &zone, LocalDate first, LocalDate last)
{
    return {zone.startOfDay(first), zone.startOfDay(last)};
}

Interval at(const char *start, const char *end)
{
    return {parseInstant(start).value(), parseInstant(end).value()};
}

} // namespace

class UiCalendar : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_e = makegood::test::judged(makegood::test::exampleCase("05-maintenance"), "2026-03",
                                     "2026-04-10T00:00:00Z");
    }

    void init()
    {
        m_page = std::make_unique<CalendarPage>();
        m_page->resize(900, 800);
        m_page->showMonth(m_e, m_e->services[0], m_e->asOf);
        m_page->show();
        m_calendar = m_page->findChild<MonthCalendar *>();
        QCoreApplication::processEvents();
    }

    void weeksBeginOnTheirWeekday()
    {
        const Zone zone = zoneNamed("America/Denver");
        const LocalDate first = local_days(2026y / March / 1); // a Sunday
        const LocalDate next = local_days(2026y / April / 1);
        const auto monday = MonthGrid::make(zone, daysOf(zone, first, next), {}, Monday);
        QCOMPARE(monday.weeks, 6);
        QCOMPARE(monday.columnOf(first), 6);
        const auto sunday = MonthGrid::make(zone, daysOf(zone, first, next), {}, Sunday);
        QCOMPARE(sunday.weeks, 5);
        QVERIFY(sunday.dayAt(0, 0) == first);
        QVERIFY(!sunday.contains(next));
        QCOMPARE(MonthGrid::make(zone, {}, {}, Monday).weeks, 0);
    }

    void windowsStandOnEachOfTheirDays()
    {
        const Zone zone = zoneNamed("America/Denver");
        const LocalDate first = local_days(2026y / March / 1);
        const auto grid = MonthGrid::make(
            zone, daysOf(zone, first, local_days(2026y / April / 1)),
            {
                at("2026-03-07T05:00:00Z", "2026-03-09T06:00:00Z"), // Fri 22:00 to Mon 00:00 over the change
                at("2026-03-07T20:00:00Z", "2026-03-07T21:00:00Z"), // on the Saturday between
                at("2026-02-27T20:00:00Z", "2026-03-01T08:00:00Z"), // from before the period
                at("2026-04-02T20:00:00Z", "2026-04-02T21:00:00Z") // after it
            },
            Monday);
        QCOMPARE(grid.entriesOn(first), std::vector<int>{2});
        QVERIFY(grid.entriesOn(local_days(2026y / March / 5)).empty());
        QCOMPARE(grid.entriesOn(local_days(2026y / March / 6)), std::vector<int>{0});
        QCOMPARE(grid.entriesOn(local_days(2026y / March / 7)), (std::vector<int>{0, 1}));
        QCOMPARE(grid.entriesOn(local_days(2026y / March / 8)), std::vector<int>{0});
        QVERIFY(grid.entriesOn(local_days(2026y / March / 9)).empty()); // it ends as the Monday begins
        int spans = 0;
        std::set<int> lanes;
        for (const GridSpan &span : grid.spans) {
            spans += span.entry == 0 ? 1 : 0;
            if (span.week == grid.weekOf(local_days(2026y / March / 7)))
                lanes.insert(span.lane);
            if (span.entry == 2)
                QVERIFY(!span.begins && span.ends);
        }
        QCOMPARE(spans, 1); // Friday to Sunday of one week
        QCOMPARE(lanes, (std::set<int>{0, 1})); // side by side, never over each other
    }

    void barsSayWhatTheEvaluationSays()
    {
        const auto rows = maintenanceRows(*m_e, m_e->services[0]);
        std::set<std::string> compared;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QRect bar = m_calendar->places().entryRect(static_cast<int>(i));
            if (bar.isEmpty())
                continue; // not drawn on a full day
            compared.insert(rows[i].window.window.uid);
            QCOMPARE(m_calendar->itemAt(bar.center()), static_cast<int>(i));
            const QString tip = m_calendar->tipAt(bar.center());
            QVERIFY2(tip.startsWith(wordFor(outcomeOf(rows[i].window))), qPrintable(tip));
            QVERIFY(tip.contains(windowVerdict(rows[i].window)));
            QVERIFY(m_calendar->rect().contains(bar));
        }
        // March has no day with more windows than bars: none may be left out.
        std::set<std::string> all;
        for (const MaintenanceRow &row : rows)
            all.insert(row.window.window.uid);
        QVERIFY(all.size() > 5);
        QCOMPARE(compared, all);
    }

    void aClickAsksWhyAndChoosesTheRow()
    {
        QSignalSpy asked(m_page.get(), &CalendarPage::whyAsked);
        const int entry = rowNamed("short");
        QTest::mouseClick(m_calendar, Qt::LeftButton, {}, m_calendar->places().entryRect(entry).center());
        QCOMPARE(asked.count(), 1);
        const auto subject = asked[0][0].value<WhySubject>();
        QCOMPARE(subject.uid, std::string("short"));
        QVERIFY(whyOf(*m_e, subject).has_value());
        const auto *table = m_page->findChild<TableView *>();
        QCOMPARE(table->sourceIndex(table->currentIndex()).row(), entry);
        // Judged again, the window stays chosen.
        m_page->showMonth(m_e, m_e->services[0], m_e->asOf);
        QCOMPARE(m_calendar->chosen(), entry);
    }

    void keysGoThroughDaysAndWindows()
    {
        QSignalSpy asked(m_page.get(), &CalendarPage::whyAsked);
        m_calendar->setFocus();
        QTest::keyClick(m_calendar, Qt::Key_End);
        QVERIFY(m_calendar->currentDay() == LocalDate(local_days(2026y / March / 31)));
        QTest::keyClick(m_calendar, Qt::Key_Right); // not beyond the period
        QVERIFY(m_calendar->currentDay() == LocalDate(local_days(2026y / March / 31)));
        QTest::keyClick(m_calendar, Qt::Key_Home);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_calendar, Qt::Key_Right);
        QTest::keyClick(m_calendar, Qt::Key_Return); // the fourth has the cancelled one
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].value<WhySubject>().uid, std::string("cancelled"));
        QVERIFY(m_calendar->accessibleDescription().contains(wordFor(MaintenanceOutcome::Cancelled)));
        QTest::keyClick(m_calendar, Qt::Key_Up); // no week above: the day stays
        QVERIFY(m_calendar->currentDay() == LocalDate(local_days(2026y / March / 4)));
        QTest::keyClick(m_calendar, Qt::Key_Down);
        QVERIFY(m_calendar->currentDay() == LocalDate(local_days(2026y / March / 11)));
        QTest::keyClick(m_calendar, Qt::Key_Return); // nothing on it
        QCOMPARE(asked.count(), 1);
    }

    void rightToLeftTurnsTheWeek()
    {
        m_calendar->setLayoutDirection(Qt::RightToLeft);
        const LocalDate day = local_days(2026y / March / 10);
        QVERIFY(m_calendar->places().dayRect(day).x()
                > m_calendar->places().dayRect(day + std::chrono::days(1)).x());
        m_calendar->setFocus();
        QTest::keyClick(m_calendar, Qt::Key_Home);
        QTest::keyClick(m_calendar, Qt::Key_Left);
        QVERIFY(m_calendar->currentDay() == LocalDate(local_days(2026y / March / 2)));
    }

    void anEmptyMonthSaysSo()
    {
        m_page->clear();
        QVERIFY(!m_calendar->accessibleName().isEmpty());
        QCOMPARE(m_calendar->heightForWidth(500), 0);
        QTest::keyClick(m_calendar, Qt::Key_Return);
        QCOMPARE(m_calendar->chosen(), -1);
    }

private:
    int rowNamed(const char *uid) const
    {
        const auto &rows = m_page->model()->rows();
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i].window.window.uid == uid)
                return static_cast<int>(i);
        return -1;
    }

    std::shared_ptr<const Evaluation> m_e;
    std::unique_ptr<CalendarPage> m_page;
    MonthCalendar *m_calendar = nullptr;
};

MAKEGOOD_TEST(UiCalendar)

} // namespace t_ui_calendar

#include "t_ui_calendar.moc"
