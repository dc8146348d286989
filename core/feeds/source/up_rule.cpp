// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/source/up_rule.h"

#include <charconv>
#include <cmath>
#include <functional>
#include <optional>

namespace makegood::feeds
{

namespace
{

// Sources keep these values as doubles and print them so that they read back as the same double: comparing
// two of them is exact. No figure is computed from them.
std::optional<double> number(std::string_view text)
{
    double value = 0;
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

tl::unexpected<Error> badValue(std::string_view text, const char *allowed)
{
    Error error;
    error.what = "a sample's value is not one that says up or down";
    error.found = std::string(text.substr(0, 40));
    error.allowed = allowed;
    return tl::unexpected(error);
}

} // namespace

Expected<void> checkUpRule(const UpRule &rule)
{
    if (rule.kind == UpRule::Kind::OneOrZero) {
        if (rule.value.empty())
            return {};
        return badValue(rule.value, "no value with the rule 1 is up, 0 is down");
    }
    const auto value = number(rule.value);
    if (value && std::isfinite(*value))
        return {};
    Error error;
    error.what = "the value that tells up from down is not a decimal number";
    error.found = rule.value;
    return tl::unexpected(error);
}

Expected<CheckState> stateOf(std::string_view text, const UpRule &rule)
{
    if (text == "1" && rule.kind == UpRule::Kind::OneOrZero)
        return CheckState::Up;
    if (text == "0" && rule.kind == UpRule::Kind::OneOrZero)
        return CheckState::Down;
    const auto value = number(text);
    if (!value)
        return badValue(text, "a decimal number");
    if (std::isnan(*value))
        return CheckState::Unknown;
    if (rule.kind == UpRule::Kind::OneOrZero) {
        if (std::equal_to<>()(*value, 1.0))
            return CheckState::Up;
        if (std::equal_to<>()(*value, 0.0))
            return CheckState::Down;
        return badValue(text, "1 (up), 0 (down) or NaN (unknown); for others the source needs a threshold");
    }
    const double wanted = number(rule.value).value_or(0);
    const bool up = rule.kind == UpRule::Kind::Equals ? std::equal_to<>()(*value, wanted)
        : rule.kind == UpRule::Kind::AtMost           ? *value <= wanted
                                                      : *value >= wanted;
    return up ? CheckState::Up : CheckState::Down;
}

} // namespace makegood::feeds
