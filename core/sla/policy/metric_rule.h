// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "sla/base/words.h"
#include "sla/policy/policy_values.h"

namespace makegood::sla
{

enum class Statistic {
    Mean,
    Median,
    P95,
    P99,
    Max,
    Min,
    ShareBeyond
};
template <>
inline constexpr auto wordsOf<Statistic> = wordList<Statistic::ShareBeyond>("mean", "median", "p95", "p99",
                                                                            "max", "min", "share-beyond");

/// Whether a limit is the most or the least that is promised.
enum class Side {
    Most,
    Least
};
template <> inline constexpr auto wordsOf<Side> = wordList<Side::Least>("most", "least");

/// A promise on measured values, [[class.metric]] (docs/rules.md, section 21): a statistic of the samples of
/// some probes keeps a limit.
struct Metric {
    std::string id;
    std::string title;
    std::vector<std::string> probes;
    Statistic statistic = Statistic::Mean;
    Decimal limit; ///< ShareBeyond: a share in percent, 0 to 100
    Side side = Side::Most; ///< ShareBeyond: of `beyond`; the share itself is kept when it is at most `limit`
    std::optional<Decimal> beyond; ///< ShareBeyond: what a sample must be strictly beyond, by `side`
    std::string unit; ///< empty: none is named
    Duration bucket{}; ///< samples are averaged by bucket first; zero: they are not
    Clauses clauses;

    bool operator==(const Metric &) const = default;
};

} // namespace makegood::sla
