// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/samples/check_chunk.h"

#include <chrono>

namespace makegood::sla
{

using namespace std::chrono;

Interval utcMonth(Month month)
{
    return {sys_days(month.value / 1), sys_days(month.next().value / 1)};
}

Month utcMonthOf(Instant at)
{
    const year_month_day date(floor<days>(at));
    return {date.year() / date.month()};
}

} // namespace makegood::sla
