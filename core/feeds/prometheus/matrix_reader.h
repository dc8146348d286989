// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "feeds/source/raw_series.h"
#include "feeds/source/up_rule.h"

namespace makegood::feeds
{

/// An answer of /api/v1/query: series, or the server's own error.
struct QueryAnswer {
    bool success = false;
    std::string errorType; ///< `bad_data`, `execution`, `timeout`, …; only without success
    std::string error;
    std::vector<RawSeries> series;
};

/// Reads the answer to an instant query of a range vector in one pass, numbers from their text. All or
/// nothing. Two samples of a series at one instant stay both, as does a series that stands twice: they follow
/// the rule of checks (docs/rules.md, section 2). Refused: text that is not JSON or no such answer, samples
/// out of order, values that `rule` does not know, an answer that the server itself calls incomplete, deep
/// nesting.
Expected<QueryAnswer> readMatrix(std::string_view json, const UpRule &rule);

} // namespace makegood::feeds
