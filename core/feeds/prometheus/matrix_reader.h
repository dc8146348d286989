// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "feeds/source/raw_series.h"
#include "feeds/source/up_rule.h"
#include "sla/exact/fraction.h"

namespace makegood::feeds
{

/// An answer of /api/v1/query: series, or the server's own error.
struct QueryAnswer {
    bool success = false;
    std::string errorType; ///< `bad_data`, `execution`, `timeout`, …; only without success
    std::string error;
    std::vector<RawSeries> series;
};

/// One sample that is a number and no check.
struct NumberSample {
    Instant at{};
    std::optional<std::int64_t> value; ///< millionths; absent: no number, such as NaN
};
struct NumberSeries {
    Labels labels;
    std::vector<NumberSample> samples; ///< in time order
};
struct NumberAnswer {
    bool success = false;
    std::string errorType; ///< as of QueryAnswer
    std::string error;
    std::vector<NumberSeries> series;
};

/// Reads the answer of a query about numbers, each times `scale` and rounded to the nearest millionth.
/// Refused as by readMatrix(), and numbers from 10^12 on.
Expected<NumberAnswer> readNumbers(std::string_view json, const Fraction &scale);

/// Reads the answer to an instant query of a range vector in one pass, numbers from their text. All or
/// nothing. Two samples of a series at one instant stay both, as does a series that stands twice: they follow
/// the rule of checks (docs/rules.md, section 2). Refused: text that is not JSON or no such answer, samples
/// out of order, values that `rule` does not know, an answer that the server itself calls incomplete, deep
/// nesting.
Expected<QueryAnswer> readMatrix(std::string_view json, const UpRule &rule);

} // namespace makegood::feeds
