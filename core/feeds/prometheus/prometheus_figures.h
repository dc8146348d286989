// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "feeds/source/settings_json.h"
#include "feeds/source/source_fields.h"
#include "sla/base/words.h"

namespace makegood::feeds
{

/// What the selected series are read as.
enum class ReadAs {
    Checks,
    Requests, ///< two counters: all requests, and those that failed or those that were good
    Values, ///< a gauge: each sample is a value
    Quantile ///< a histogram: its quantile over each bucket of time is a value
};

/// How series are read that are no checks (docs/formats.md, "Source settings", `read`).
struct PrometheusFigures {
    ReadAs as = ReadAs::Checks;
    std::string part; ///< Requests: selector of the second counter
    bool isGood = false; ///< Requests: it counts the good ones, not the failed ones
    std::string bucket = "5m"; ///< Requests, Quantile: a duration, 1 minute to 1 day
    std::string quantile; ///< Quantile: a decimal from 0 to 1
    std::string scale; ///< Values, Quantile: what each value is multiplied by; empty: 1

    Duration bucketLength() const { return parseDuration(bucket).value_or(Duration::zero()); }
    bool operator==(const PrometheusFigures &) const = default;
};

/// Everything wrong with them, each with its key. `isSelector` says whether a text selects series.
Errors checkFigures(const PrometheusFigures &figures, bool (*isSelector)(const std::string &));

/// Reads `read`; absent: checks.
PrometheusFigures readFigures(JsonObject &object, JsonProblems &problems);
/// What readFigures() takes back; nothing of keys that are not used.
Json figuresJson(const PrometheusFigures &figures);

/// The fields of the form that ask for them.
std::vector<SourceField> figureFields();

} // namespace makegood::feeds

namespace makegood::sla
{
template <> inline constexpr auto
    wordsOf<feeds::ReadAs> = wordList<feeds::ReadAs::Quantile>("checks", "requests", "values", "quantile");
} // namespace makegood::sla
