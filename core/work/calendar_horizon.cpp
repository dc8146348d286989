// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/calendar_horizon.h"

namespace makegood::work
{

Interval storedHorizon(Instant now)
{
    using namespace std::chrono;
    const year_month_day today(floor<days>(now));
    return {Instant{}, sys_days((today.year() + years(3)) / January / 1)};
}

Interval judgingHorizon(Month first, Month last)
{
    // A billing period begins on day 1 to 28 and no zone is further than 15 hours from UTC.
    using std::chrono::days;
    const auto firstDay = [](Month m) { return std::chrono::sys_days(m.value / std::chrono::day(1)); };
    return {firstDay(first) - days(2), firstDay(last.next().next()) + days(2)};
}

} // namespace makegood::work
