// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "sla/samples/check_series.h"

namespace makegood::feeds
{

/// Which values of a number mean that the check passed. NaN always means `unknown`. An infinity compares as a
/// number does: it is more, or less, than every value. Text that is no number is always refused.
struct UpRule {
    enum class Kind {
        OneOrZero, ///< 1 is up, 0 is down, anything else is refused: probe_success, up
        Equals, ///< up when equal to `value`, else down
        AtLeast, ///< up when `value` or more, else down
        AtMost, ///< up when `value` or less, else down
    };
    Kind kind = Kind::OneOrZero;
    std::string value; ///< decimal; empty with OneOrZero

    bool operator==(const UpRule &) const = default;
};

/// Whether `rule.value` is a finite decimal number where the rule needs one.
Expected<void> checkUpRule(const UpRule &rule);

/// The state that a value means under a rule that checkUpRule() accepts. Refused: text that is no number, and
/// values that the rule does not know.
Expected<CheckState> stateOf(std::string_view value, const UpRule &rule);

} // namespace makegood::feeds
