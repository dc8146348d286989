// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "sla/samples/check_series.h"

namespace makegood::feeds
{

/// The instant that a decimal number of seconds names, read from its text and never through floating point:
/// `1793491199.123`, `1793491199`, `1.793491199123e9`. Refused: finer than a millisecond, before 1970, after
/// 2200.
Expected<Instant> instantFromSeconds(std::string_view text);

/// Seconds with three decimals, as an instant goes into a query.
std::string secondsText(Instant at);

/// Which values of the metric mean that the check was passed. NaN always means `unknown`; infinities and what
/// is no number are always refused.
struct UpRule {
    enum class Kind {
        OneOrZero, ///< 1 is up, 0 is down, anything else is refused: probe_success, up
        Equals, ///< up when equal to `value`, else down
        AtLeast, ///< up when `value` or more, else down
    };
    Kind kind = Kind::OneOrZero;
    std::string value; ///< decimal; not for OneOrZero

    bool operator==(const UpRule &) const = default;
};

/// Whether `rule.value` is a finite decimal number where the rule needs one.
Expected<void> checkUpRule(const UpRule &rule);

/// What a sample's value says under a rule that checkUpRule() accepts.
Expected<CheckState> stateOf(std::string_view value, const UpRule &rule);

} // namespace makegood::feeds
