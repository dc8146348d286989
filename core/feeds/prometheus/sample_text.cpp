// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/sample_text.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

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

} // namespace makegood::feeds
