// SPDX-License-Identifier: GPL-3.0-or-later
// Business time by hand, and against a count minute by minute.
#include <random>

#include <QTest>
#include <rapidcheck.h>

#include "sla/exclude/notice_clock.h"
#include "sla/time/business_calendar.h"
#include "support/test_program.h"

namespace t_business_time
{

using namespace makegood::sla;
using namespace std::chrono;

namespace
{

constexpr minutes step(1);

const std::vector<weekday> workdays = {Monday, Tuesday, Wednesday, Thursday, Friday};

Instant moment(const char *text)
{
    return parseInstant(text).value();
}

LocalDate day(const char *text)
{
    return parseDate(text).value();
}

// A break at noon.
BusinessHours office()
{
    return {{{workdays, hours(9), hours(12)}, {workdays, hours(13), hours(17)}},
            {day("2026-05-25")},
            "Europe/Berlin"};
}

BusinessCalendar calendarOf(const BusinessHours &hours)
{
    return BusinessCalendar::make(hours, Zone()).value();
}

std::string textOf(const std::optional<Instant> &at)
{
    return at ? formatInstant(*at) : "none";
}

// The plain definition, hour by hour and day by day.
class PlainCalendar
{
public:
    PlainCalendar(BusinessHours hours, Zone zone)
        : m_hours(std::move(hours))
        , m_zone(std::move(zone))
    {
    }

    bool isOpen(Instant at) const
    {
        for (LocalDate date = m_zone.dateOf(at) - days(2); date <= m_zone.dateOf(at); date += days(1))
            for (const HoursRow &row : m_hours.rows) {
                const Duration to = row.to > row.from ? row.to : row.to + days(1);
                if (begins(row, date) && m_zone.toInstant(LocalTime(date) + row.from) <= at
                    && at < m_zone.toInstant(LocalTime(date) + to))
                    return true;
            }
        return false;
    }

    bool isBusinessDay(LocalDate date) const
    {
        return std::any_of(m_hours.rows.begin(), m_hours.rows.end(),
                           [&](const HoursRow &row) { return begins(row, date); });
    }

    int businessDaysBetween(LocalDate first, LocalDate last) const
    {
        int count = 0;
        for (LocalDate date = first + days(1); date < last; date += days(1))
            count += isBusinessDay(date) ? 1 : 0;
        return count;
    }

    const Zone &zone() const { return m_zone; }

private:
    bool begins(const HoursRow &row, LocalDate date) const
    {
        return std::find(row.days.begin(), row.days.end(), weekday(date)) != row.days.end()
            && std::find(m_hours.holidays.begin(), m_hours.holidays.end(), date) == m_hours.holidays.end();
    }

    BusinessHours m_hours;
    Zone m_zone;
};

int number(std::mt19937 &random, int least, int most)
{
    return std::uniform_int_distribution<int>(least, most)(random);
}

// Up to three rows, some across midnight, some that overlap; a holiday or two; around a change of the offset.
BusinessHours randomHours(std::mt19937 &random, LocalDate first)
{
    BusinessHours out;
    for (int i = number(random, 1, 3); i > 0; --i) {
        HoursRow row;
        for (unsigned one = 0; one < 7; ++one)
            if (number(random, 0, 2) > 0)
                row.days.push_back(weekday(one));
        if (row.days.empty())
            row.days.push_back(Wednesday);
        row.from = minutes(30 * number(random, 0, 47));
        do
            row.to = minutes(30 * number(random, 0, 48));
        while (row.to == row.from);
        out.rows.push_back(row);
    }
    for (int i = number(random, 0, 2); i > 0; --i)
        out.holidays.push_back(first + days(number(random, 0, 9)));
    constexpr std::array<const char *, 5> zones
        = {"UTC", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe"};
    out.zone = zones[static_cast<std::size_t>(number(random, 0, 4))];
    return out;
}

// Weeks in which the clocks of New York, Berlin and Lord Howe change, and one in which none does.
LocalDate randomWeek(std::mt19937 &random)
{
    constexpr std::array<const char *, 5> weeks
        = {"2026-03-05", "2026-03-26", "2026-04-02", "2026-10-22", "2026-06-10"};
    return day(weeks[static_cast<std::size_t>(number(random, 0, 4))]);
}

} // namespace

class BusinessTimeTest : public QObject
{
    Q_OBJECT

private slots:
    // Friday 11:30 in Berlin is 09:30 UTC: half an hour to noon, three and a half from one o'clock.
    void aBreakAndAHoliday()
    {
        const BusinessCalendar calendar = calendarOf(office());
        QCOMPARE(textOf(calendar.after(moment("2026-05-22T09:30:00Z"), hours(4))),
                 std::string("2026-05-22T14:30:00Z"));
        // Two hours on Friday, Monday is a holiday, two hours on Tuesday.
        QCOMPARE(textOf(calendar.after(moment("2026-05-22T13:00:00Z"), hours(4))),
                 std::string("2026-05-26T09:00:00Z"));
        // A business day has seven hours: two on Friday, five on Tuesday with the break between.
        QCOMPARE(businessDayLength(office()), std::optional<Duration>(hours(7)));
        QCOMPARE(textOf(calendar.afterDays(moment("2026-05-22T13:00:00Z"), 1)),
                 std::string("2026-05-26T13:00:00Z"));
        QCOMPARE(textOf(calendar.after(moment("2026-05-24T13:00:00Z"), Duration(0))),
                 std::string("2026-05-24T13:00:00Z"));
    }

    // Friday 21:30 to Saturday 06:00 is one row of Friday; a holiday on Saturday takes none of it, one on
    // Friday all.
    void aRowBelongsToTheDayOnWhichItBegins()
    {
        BusinessHours night{{{{Friday}, hours(21) + minutes(30), hours(6)}}, {day("2026-05-23")}, {}};
        const Interval weekend{moment("2026-05-22T00:00:00Z"), moment("2026-05-24T00:00:00Z")};
        const Interval open{moment("2026-05-22T21:30:00Z"), moment("2026-05-23T06:00:00Z")};
        QVERIFY(calendarOf(night).within(weekend) == IntervalSet(open));
        night.holidays = {day("2026-05-22")};
        QVERIFY(calendarOf(night).within(weekend).empty());
        // Cut where the span begins.
        night.holidays.clear();
        const Interval saturday{moment("2026-05-23T00:00:00Z"), weekend.end};
        QCOMPARE(calendarOf(night).within(saturday).length(), Duration(hours(6)));
    }

    void overlappingRowsCountOnce()
    {
        const BusinessHours hoursOfDay{
            {{{Monday}, hours(8), hours(12)}, {{Monday, Tuesday}, hours(10), hours(24)}}, {}, {}};
        QCOMPARE(calendarOf(hoursOfDay)
                     .within({moment("2026-06-01T00:00:00Z"), moment("2026-06-03T00:00:00Z")})
                     .length(),
                 Duration(hours(16 + 14)));
        QVERIFY(!businessDayLength(hoursOfDay)); // Monday has 16 hours, Tuesday 14
    }

    // Whole days from the next midnight on: the 22nd has begun, the 25th is a holiday.
    void businessDaysThatBegin()
    {
        const BusinessCalendar calendar = calendarOf(office());
        QCOMPARE(textOf(calendar.endOfBusinessDay(moment("2026-05-22T06:00:00Z"), 1)),
                 std::string("2026-05-26T22:00:00Z"));
        // 24:00 of the 21st in Berlin is the very beginning of the 22nd.
        QCOMPARE(textOf(calendar.endOfBusinessDay(moment("2026-05-21T22:00:00Z"), 1)),
                 std::string("2026-05-22T22:00:00Z"));
        // For a start on Friday the 29th two days lie between it and Tuesday the 26th.
        QCOMPARE(textOf(calendar.lastNotice(moment("2026-05-29T05:00:00Z"), 2)),
                 std::string("2026-05-26T21:59:59.999Z"));
    }

    void aNoticeInBusinessDays()
    {
        MaintenanceRule rule;
        rule.minNotice = TimeLimit::ofBusinessDays(2);
        rule.business = office();
        MaintenanceWindow window;
        window.when = {moment("2026-05-29T05:00:00Z"), moment("2026-05-29T07:00:00Z")};
        window.notifiedAt = moment("2026-05-26T22:00:00Z"); // the 27th has begun in Berlin
        const auto late = noticeClock(window, rule, Zone(), moment("2026-05-28T00:00:00Z")).value();
        QVERIFY(late.state == NoticeState::Late);
        QCOMPARE(late.judged.reasons, std::vector<std::string>{"notice-short"});
        QCOMPARE(textOf(late.announceBy), std::string("2026-05-26T21:59:59.999Z"));
        window.notifiedAt = late.announceBy;
        QVERIFY(noticeClock(window, rule, Zone(), moment("2026-05-28T00:00:00Z"))->judged.reasons.empty());
    }

    void eachMinuteIsCounted()
    {
        QVERIFY(rc::check("business time is what a count minute by minute finds", [](unsigned seed) {
            std::mt19937 random(seed);
            const LocalDate first = randomWeek(random);
            const BusinessHours hoursOfWeek = randomHours(random, first);
            const Zone zone = Zone::named(*hoursOfWeek.zone).value();
            const PlainCalendar plain(hoursOfWeek, zone);
            const BusinessCalendar calendar = calendarOf(hoursOfWeek);
            const Instant start = zone.startOfDay(first) + minutes(number(random, 0, 3 * 24 * 60));
            const Interval span{start, start + minutes(number(random, 0, 3 * 24 * 60))};
            Duration counted{};
            for (Instant at = span.start; at < span.end; at += step)
                counted += plain.isOpen(at) ? Duration(step) : Duration();
            const IntervalSet open = calendar.within(span);
            RC_ASSERT(open.length() == counted);
            // After that time it has passed, and not a minute earlier.
            if (counted > Duration::zero()) {
                const Instant last = open.intervals().back().end;
                RC_ASSERT(calendar.after(start, counted) == std::optional(last));
            }
        }));
    }

    void eachDayIsCounted()
    {
        QVERIFY(rc::check("business days are what a count day by day finds", [](unsigned seed) {
            std::mt19937 random(seed);
            const LocalDate first = randomWeek(random);
            const BusinessHours hoursOfWeek = randomHours(random, first);
            const Zone zone = Zone::named(*hoursOfWeek.zone).value();
            const PlainCalendar plain(hoursOfWeek, zone);
            const BusinessCalendar calendar = calendarOf(hoursOfWeek);
            const Instant at = zone.startOfDay(first) + minutes(number(random, 0, 6 * 24 * 60));
            const int n = number(random, 1, 5);

            LocalDate date = zone.dateOf(at);
            if (zone.startOfDay(date) < at)
                date += days(1);
            int left = n;
            for (;; date += days(1))
                if (plain.isBusinessDay(date) && --left == 0)
                    break;
            RC_ASSERT(calendar.endOfBusinessDay(at, n) == std::optional(zone.startOfDay(date + days(1))));

            const Instant notice = calendar.lastNotice(at, n).value();
            RC_ASSERT(plain.businessDaysBetween(zone.dateOf(notice), zone.dateOf(at)) >= n);
            RC_ASSERT(plain.businessDaysBetween(zone.dateOf(notice + Duration(1)), zone.dateOf(at)) < n);
        }));
    }
};

MAKEGOOD_TEST(BusinessTimeTest)

} // namespace t_business_time

#include "t_business_time.moc"
