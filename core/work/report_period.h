// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "sla/base/floors.h"
#include "sla/time/instant.h"

namespace makegood::work
{

/// How long a report looks back. A calendar quarter and a calendar year are told month by month: what is
/// judged is the month, by the agreement.
enum class PeriodLength {
    Month,
    Quarter,
    Year
};

/// The months of a report.
struct ReportPeriod {
    Month first{};
    PeriodLength length = PeriodLength::Month;

    int months() const
    {
        return length == PeriodLength::Month ? 1 : length == PeriodLength::Quarter ? 3 : 12;
    }
    Month last() const { return {first.value + std::chrono::months(months() - 1)}; }
    bool isMonth() const { return length == PeriodLength::Month; }
    int quarter() const
    {
        return static_cast<int>((static_cast<unsigned>(first.value.month()) + 2) / 3);
    } ///< 1 to 4
    bool operator==(const ReportPeriod &) const = default;
};

/// The month, or the quarter or year that it lies in.
ReportPeriod periodWith(Month month, PeriodLength length);

/// Reads `2026-03`, `2026-Q3` or `2026`. Refused: another text.
Expected<ReportPeriod> parsePeriod(std::string_view text);
std::string formatPeriod(const ReportPeriod &period);

} // namespace makegood::work
