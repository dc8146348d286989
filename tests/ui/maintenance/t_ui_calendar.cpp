// SPDX-License-Identifier: GPL-3.0-or-later
// The month's maintenance as a calendar.
#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include "calendar_at_hand.h"
#include "maintenance/claim_notes.h"
#include "maintenance/entry_look.h"
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

QString plain(QString text)
{
    for (const char16_t mark : {u'\u2068', u'\u2069', u'\u200e', u'\u200f'})
        text.remove(QChar(mark));
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

Interval at(const char *start, const char *end)
{
    return makegood::test::span(start, end);
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
        m_page->resize(1000, 900);
        m_page->showMonth(m_e->month, m_e, m_e->asOf);
        m_calendars = std::make_shared<Calendars>(
            Calendars{makegood::test::calendarFrom(makegood::test::exampleCase("05-maintenance"))});
        showCalendars();
        m_page->show();
        m_calendar = m_page->calendar();
        QCoreApplication::processEvents();
    }

    // At 1024 x 700 the page has 560 pixels: with its legend it is not higher, and no view that is not shown
    // makes it so.
    void aMonthFitsIntoASmallWindow()
    {
        QVERIFY2(m_page->minimumSizeHint().height() <= 560,
                 qPrintable(QString::number(m_page->minimumSizeHint().height())));
        m_page->showView(QStringLiteral("list"));
        const int list = m_page->minimumSizeHint().height();
        m_page->showView(QStringLiteral("month"));
        QVERIFY(list != m_page->minimumSizeHint().height());
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

    // The days on which a claim must be filed, of the customers that are shown.
    void claimsStandOnTheirLastDay()
    {
        MonthEntry entry;
        entry.figures.zone = zoneNamed("America/Denver");
        entry.figures.currency = Currency::named("USD").value();
        ServiceFigures service;
        const Instant due = parseInstant("2026-03-06T05:00:00Z").value(); // Thursday, 22:00 in Denver
        service.claims = {{due, Money{347}, true}, {due - 30 * 24h, Money{100}, true}};
        entry.figures.services = {service};
        FiguresCache figures;
        figures.put("x", {entry});
        ContractRow row;
        row.id = "x";
        row.customer = "Juniper & Vale";
        const auto notes = claimNotes(figures, {row}, {}, due - 24h);
        QCOMPARE(notes.size(), std::size_t(1)); // the other one has passed
        QVERIFY(notes[0].day == local_days(2026y / March / 5) && notes[0].kind == DayNote::Kind::Claim);
        QCOMPARE(plain(notes[0].head), QStringLiteral("Claim due 22:00"));
        QVERIFY(plain(notes[0].about).contains(QStringLiteral("Juniper, 3.47 USD")));
        QCOMPARE(plain(notes[0].time), QStringLiteral("22:00")); // in a narrow day
        QCOMPARE(plain(notes[0].amount), QStringLiteral("3.47 USD"));
        QVERIFY(claimNotes(figures, {row}, "y", due - 24h).empty());

        m_page->setClaims([&](const std::string &) { return notes; });
        m_page->setFocus();
        QTest::keyClick(m_calendar, Qt::Key_Home);
        for (int day = 1; day < 5; ++day)
            QTest::keyClick(m_calendar, Qt::Key_Right);
        QCOMPARE(m_calendar->currentDay(), local_days(2026y / March / 5));
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(m_calendar);
        QVERIFY2(plain(seen->text(QAccessible::Description)).contains(QStringLiteral("Claim due 22:00")),
                 qPrintable(seen->text(QAccessible::Description)));
    }

    void chipsSayTheWorkAndItsVerdict()
    {
        std::set<std::string> compared;
        const auto &rows = m_page->week()->rows();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QRect chip = m_calendar->places().entryRect(static_cast<int>(i));
            if (chip.isEmpty())
                continue; // of another month, or not drawn on a full day
            compared.insert(rows[i].window().uid);
            QCOMPARE(m_calendar->itemAt(chip.center()), static_cast<int>(i));
            const QStringList tip = m_calendar->tipAt(chip.center()).split(QLatin1Char('\n'));
            const MaintenanceWindow &window = rows[i].window();
            QCOMPARE(tip[0], QString::fromStdString(window.summary.empty() ? window.uid : window.summary));
            const CalendarEntry entry = calendarEntry(rows[i]);
            QVERIFY2(tip[1].startsWith(entry.state), qPrintable(tip[1]));
            if (entry.outcome == MaintenanceOutcome::Partly)
                QVERIFY(entry.state.startsWith(QStringLiteral("Partly, ")));
            QVERIFY(m_calendar->rect().contains(chip));
        }
        // March has no day with more windows than chips: none may be left out.
        std::set<std::string> all;
        for (const WindowResult &one : m_e->maintenance)
            all.insert(one.window.uid);
        QVERIFY(all.size() > 5);
        QCOMPARE(compared, all);
    }

    void aFullDayCountsWhatItHides()
    {
        std::vector<CalendarEntry> many;
        for (int i = 0; i < 9; ++i) {
            CalendarEntry one;
            one.when = one.wall = at("2026-03-10T10:00:00Z", "2026-03-10T11:00:00Z");
            one.title = QStringLiteral("Work %1").arg(i);
            many.push_back(one);
        }
        MonthCalendar calendar;
        calendar.resize(900, 620);
        calendar.setMonth(m_e->month, many);
        calendar.show();
        const LocalDate day = local_days(2026y / March / 10);
        const int hidden = calendar.places().hiddenOn(day);
        QVERIFY(hidden > 0 && hidden < 9);
        QVERIFY(calendar.places().isCompact(1) || calendar.places().isCompact(2)); // by the first weekday
        QVERIFY(calendar.places().dayRect(day).contains(calendar.places().hiddenRect(day)));
        QSignalSpy chosen(&calendar, &MonthCalendar::entryChosen);
        for (int i = 0; i < 9; ++i) // each click opens the next one
            QTest::mouseClick(&calendar, Qt::LeftButton, {}, calendar.places().hiddenRect(day).center());
        std::set<int> seen;
        for (const auto &arguments : chosen)
            seen.insert(arguments[0].toInt());
        QCOMPARE(seen.size(), std::size_t(9));
    }

    void aClickOpensTheFormAndAsksWhy()
    {
        QSignalSpy asked(m_page.get(), &CalendarPage::whyAsked);
        QSignalSpy panel(m_page.get(), &CalendarPage::panelWanted);
        const int entry = rowNamed("short");
        QTest::mouseClick(m_calendar, Qt::LeftButton, {}, m_calendar->places().entryRect(entry).center());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(panel.count(), 1);
        const auto subject = asked[0][0].value<WhySubject>();
        QCOMPARE(subject.uid, std::string("short"));
        QVERIFY(whyOf(*m_e, subject).has_value());
        QCOMPARE(m_page->form()->draft()->window.uid, std::string("short"));
        // Judged again, the window stays chosen.
        m_page->showMonth(m_e->month, m_e, m_e->asOf);
        QCOMPARE(m_calendar->chosen(), entry);
    }

    void anyMonthAheadIsPlannedByTheMouse()
    {
        const Month ahead = parseMonth("2027-02").value();
        m_page->showMonth(ahead, nullptr, m_e->asOf);
        QCOMPARE(m_calendar->currentDay(), LocalDate(local_days(2027y / February / 1)));
        const auto middle = [&](int day) {
            return m_calendar->places().dayRect(local_days(2027y / February / day)).center();
        };
        QSignalSpy panel(m_page.get(), &CalendarPage::panelWanted);
        drag(middle(10), middle(11));
        QVERIFY(m_page->form()->draft().has_value());
        QCOMPARE(panel.count(), 1);
        const Zone &zone = m_calendars->front().contract.zone;
        const Interval planned = m_page->form()->draft()->window.when;
        QVERIFY(zone.dateOf(planned.start) == LocalDate(local_days(2027y / February / 10)));
        QVERIFY(zone.dateOf(planned.end - Duration(1)) == LocalDate(local_days(2027y / February / 11)));
        const QRect chip = m_calendar->places().entryRect(m_calendar->draftIndex());
        QVERIFY(!chip.isEmpty());
        // The draft goes to another day, at the same time.
        drag(chip.center(), middle(18));
        const Interval moved = m_page->form()->draft()->window.when;
        QVERIFY(zone.toLocal(moved.start) == zone.toLocal(planned.start) + days(8)
                || zone.toLocal(moved.start) == zone.toLocal(planned.start) + days(7));
        QCOMPARE(moved.length(), planned.length());
        // And by the keys.
        m_calendar->setFocus();
        QTest::keyClick(m_calendar, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(m_page->form()->draft()->window.when.start == moved.start + days(1));
        QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("windowSave"))->isEnabled());
    }

    void aChipIsDraggedToAnotherDay()
    {
        const int entry = rowNamed("exact");
        const MaintenanceWindow before = m_page->week()->rows()[static_cast<std::size_t>(entry)].window();
        const Zone &zone = m_calendars->front().contract.zone;
        const LocalDate day = zone.dateOf(before.when.start);
        drag(m_calendar->places().entryRect(entry).center(),
             m_calendar->places().dayRect(day + days(5)).center());
        const auto &draft = m_page->form()->draft();
        QVERIFY(draft && draft->original == before);
        QVERIFY(zone.toLocal(draft->window.when.start) == zone.toLocal(before.when.start) + days(5));
        QVERIFY(m_calendar->places().entryRect(entry).isEmpty()); // it stands at its new place alone
        QVERIFY(!m_calendar->places().entryRect(m_calendar->draftIndex()).isEmpty());
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

    void withoutCalendarsNothingIsShown()
    {
        MonthCalendar calendar;
        QVERIFY(!calendar.accessibleName().isEmpty());
        QTest::keyClick(&calendar, Qt::Key_Return);
        QTest::keyClick(&calendar, Qt::Key_N);
        QCOMPARE(calendar.chosen(), -1);
    }

private:
    void showCalendars()
    {
        m_page->showCalendars(m_calendars, m_calendars->front().contract.id, m_e->services[0].service, {},
                              m_e->asOf);
    }

    void drag(const QPoint &from, const QPoint &to) const
    {
        QTest::mousePress(m_calendar, Qt::LeftButton, {}, from);
        for (const QPoint &at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, m_calendar->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             {});
            QCoreApplication::sendEvent(m_calendar, &move);
        }
        QTest::mouseRelease(m_calendar, Qt::LeftButton, {}, to);
    }

    int rowNamed(const char *uid) const
    {
        const auto &rows = m_page->week()->rows();
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i].window().uid == uid)
                return static_cast<int>(i);
        return -1;
    }

    std::shared_ptr<Calendars> m_calendars;
    std::shared_ptr<const Evaluation> m_e;
    std::unique_ptr<CalendarPage> m_page;
    MonthCalendar *m_calendar = nullptr;
};

MAKEGOOD_TEST(UiCalendar)

} // namespace t_ui_calendar

#include "t_ui_calendar.moc"
