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

Interval judgingHorizon(Month last)
{
    // A billing period ends in the month after its own, and no zone is further than 15 hours from UTC.
    using std::chrono::days;
    const Month after = last.next().next();
    return {Instant{}, std::chrono::sys_days(after.value / std::chrono::day(1)) + days(2 + 366)};
}

} // namespace makegood::work
