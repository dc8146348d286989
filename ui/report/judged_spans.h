// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <span>
#include <vector>

#include <QString>

#include "explain/format.h"
#include "sla/evaluate/evaluation.h"

namespace makegood::ui
{

/// Months that are judged as one.
struct MonthSpan {
    Month first{};
    Month last{};
    bool isMonth() const { return first == last; }
};

/// A service's month, or what its class judges as one: a quarter, a year (docs/rules.md, section 23).
struct JudgedSpan {
    const Evaluation *month = nullptr; ///< the last of its months that is told of
    const ServiceResult *service = nullptr; ///< its figures up to the end of that month
    MonthSpan when;
    bool goesOn = false; ///< the month has ended, the class's period has not
};

/// What is judged in the months, in their order, each once: the figures of a quarter's second month hold
/// those of the first, so that the sum of both would count the first twice. The months must outlive it.
std::vector<JudgedSpan> judgedSpansOf(std::span<const Evaluation> months);

/// `August`, `July to September`; the year where it is not `year`.
QString spanName(const MonthSpan &span, const Format &format, std::chrono::year year);

/// `July to September and October`; of many the first and how many more.
QString spanList(std::span<const MonthSpan> spans, const Format &format, std::chrono::year year);

} // namespace makegood::ui
