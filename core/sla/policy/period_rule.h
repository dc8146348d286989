// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "sla/base/words.h"
#include "sla/time/instant.h"

namespace makegood::sla
{

enum class PeriodKind {
    Month,
    Quarter,
    Year,
    Rolling
};
template <> inline constexpr auto wordsOf<PeriodKind> = wordList<PeriodKind::Rolling>("month", "quarter",
                                                                                      "year", "rolling");

/// The period over which a class is judged (docs/rules.md, section 23).
struct PeriodRule {
    PeriodKind kind = PeriodKind::Month;
    int firstMonth = 1; ///< of the year in which quarters and years begin, 1 to 12
    std::int64_t days = 0; ///< rolling: local calendar days that end with the month

    bool operator==(const PeriodRule &) const = default;

    bool spansMonths() const { return kind == PeriodKind::Quarter || kind == PeriodKind::Year; }
    /// Months of a quarter or a year; otherwise one.
    int months() const { return kind == PeriodKind::Year ? 12 : kind == PeriodKind::Quarter ? 3 : 1; }
    /// As in a policy file: `month`, `quarter`, `year`, `30d`.
    std::string text() const
    {
        return kind == PeriodKind::Rolling ? std::to_string(days) + 'd' : wordOf(kind);
    }
};

} // namespace makegood::sla
