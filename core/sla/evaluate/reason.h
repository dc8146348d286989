// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "sla/policy/policy.h"
#include "sla/time/interval.h"

namespace makegood::sla
{

/// A named value of a reason. Text is data (an id, a file name), never a sentence.
struct Fact {
    /// Money as printed with its decimals; the currency is the contract's.
    struct Amount {
        std::string text;
        bool operator==(const Amount &) const = default;
    };
    /// A percentage as printed, without the sign.
    struct Share {
        std::string text;
        bool operator==(const Share &) const = default;
    };
    using Value = std::variant<bool, std::int64_t, Duration, Instant, Interval, Amount, Share, std::string>;

    std::string name;
    Value value;

    bool operator==(const Fact &) const = default;
};

/// Reasons of a figure: a tree from the figure down to clause and check, as data and not prose
/// (docs/rules.md, section 10). `kind` is one of the words in reason_kinds.h; ui/explain makes the sentences.
struct Reason {
    std::string kind;
    Clauses clauses;
    std::vector<Fact> facts;
    std::vector<Reason> because;

    bool operator==(const Reason &) const = default;
    const Fact *fact(std::string_view name) const;
};

} // namespace makegood::sla
