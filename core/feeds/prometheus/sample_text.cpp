// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/sample_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace makegood::feeds
{

namespace
{

constexpr std::int64_t latestMs = 7'258'118'400'000; // 2200-01-01

tl::unexpected<Error> notATime(std::string_view text, const char *what)
{
    Error error;
    error.what = what;
    error.found = std::string(text.substr(0, 40));
    return tl::unexpected(error);
}

// The values of the metric are doubles at their source, printed so that they read back as the same double:
// comparing two of them as doubles is exact. No figure is computed from them.
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

Expected<Instant> instantFromSeconds(std::string_view text)
{
    std::string digits;
    int decimals = 0;
    bool inFraction = false;
    std::size_t i = 0;
    for (; i < text.size() && text[i] != 'e' && text[i] != 'E'; ++i) {
        if (text[i] == '.' && !inFraction) {
            inFraction = true;
        } else if (text[i] >= '0' && text[i] <= '9' && digits.size() < 60) {
            digits += text[i];
            decimals += inFraction ? 1 : 0;
        } else {
            return notATime(text, "a sample's time is not a number of seconds since 1970");
        }
    }
    int exponent = 0;
    if (i < text.size()) {
        std::string_view rest = text.substr(i + 1);
        if (!rest.empty() && rest.front() == '+')
            rest.remove_prefix(1);
        const auto [end, problem] = std::from_chars(rest.data(), rest.data() + rest.size(), exponent);
        if (rest.empty() || problem != std::errc() || end != rest.data() + rest.size()
            || std::abs(exponent) > 60)
            return notATime(text, "a sample's time is not a number of seconds since 1970");
    }
    if (digits.empty())
        return notATime(text, "a sample's time is not a number of seconds since 1970");

    // digits x 10^-decimals x 10^exponent seconds, in milliseconds: move the point by text.
    const int shift = exponent - decimals + 3;
    for (int n = 0; n < shift; ++n)
        digits += '0';
    for (int n = shift; n < 0; ++n) {
        if (digits.empty())
            break;
        if (digits.back() != '0')
            return notATime(text, "a sample's time is finer than a millisecond");
        digits.pop_back();
    }
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    std::int64_t ms = 0;
    if (!digits.empty()) {
        const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), ms);
        if (problem != std::errc() || end != digits.data() + digits.size() || ms >= latestMs)
            return notATime(text, "a sample's time lies after the year 2199");
    }
    return Instant(Duration(ms));
}

std::string secondsText(Instant at)
{
    const std::int64_t ms = at.time_since_epoch().count();
    const std::string part = std::to_string(ms % 1000);
    return std::to_string(ms / 1000) + "." + std::string(3 - part.size(), '0') + part;
}

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
    if (!std::isfinite(*value))
        return badValue(text, "a finite number");
    if (rule.kind == UpRule::Kind::OneOrZero) {
        if (std::equal_to<>()(*value, 1.0))
            return CheckState::Up;
        if (std::equal_to<>()(*value, 0.0))
            return CheckState::Down;
        return badValue(text, "1 (up), 0 (down) or NaN (unknown); for others the source needs a threshold");
    }
    const double wanted = number(rule.value).value_or(0);
    const bool up = rule.kind == UpRule::Kind::Equals ? std::equal_to<>()(*value, wanted) : *value >= wanted;
    return up ? CheckState::Up : CheckState::Down;
}

} // namespace makegood::feeds
