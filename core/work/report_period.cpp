// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/report_period.h"

#include <algorithm>

namespace makegood::work
{

namespace
{

Month monthOf(std::chrono::year year, unsigned month)
{
    return {std::chrono::year_month(year, std::chrono::month(month))};
}

} // namespace

ReportPeriod periodWith(Month month, PeriodLength length)
{
    const auto number = static_cast<unsigned>(month.value.month());
    switch (length) {
    case PeriodLength::Quarter:
        return {monthOf(month.value.year(), (number - 1) / 3 * 3 + 1), length};
    case PeriodLength::Year:
        return {monthOf(month.value.year(), 1), length};
    case PeriodLength::Month:
        break;
    }
    return {month, PeriodLength::Month};
}

Expected<ReportPeriod> parsePeriod(std::string_view text)
{
    const bool isQuarter = text.size() == 7 && text.substr(4, 2) == "-Q" && text[6] >= '1' && text[6] <= '4';
    const bool isYear = text.size() == 4;
    const std::string year(text.substr(0, std::min<std::size_t>(4, text.size())));
    const auto month = parseMonth(isQuarter || isYear ? year + "-01" : std::string(text));
    if (!month)
        return refused("expected a month, a quarter or a year such as 2026-03, 2026-Q3 or 2026, found '"
                       + std::string(text.substr(0, 40)) + "'");
    if (isQuarter)
        return ReportPeriod{monthOf(month->value.year(), static_cast<unsigned>(text[6] - '1') * 3 + 1),
                            PeriodLength::Quarter};
    return ReportPeriod{*month, isYear ? PeriodLength::Year : PeriodLength::Month};
}

std::string formatPeriod(const ReportPeriod &period)
{
    const std::string month = formatMonth(period.first);
    switch (period.length) {
    case PeriodLength::Quarter:
        return month.substr(0, 4) + "-Q" + std::to_string(period.quarter());
    case PeriodLength::Year:
        return month.substr(0, 4);
    case PeriodLength::Month:
        break;
    }
    return month;
}

} // namespace makegood::work
