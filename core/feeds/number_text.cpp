// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/number_text.h"

#include <charconv>

#include "sla/samples/value_series.h"

namespace makegood::feeds
{

std::optional<Fraction> numberIn(std::string_view text)
{
    constexpr int farthest = 400; // a double reaches 308
    if (text.empty() || text.size() > 800)
        return std::nullopt;
    const bool negative = text.front() == '-';
    if (negative || text.front() == '+')
        text.remove_prefix(1);
    const std::size_t mark = text.find_first_of("eE");
    int exponent = 0;
    if (mark != std::string_view::npos) {
        std::string_view rest = text.substr(mark + 1);
        if (!rest.empty() && rest.front() == '+')
            rest.remove_prefix(1);
        const auto [end, problem] = std::from_chars(rest.data(), rest.data() + rest.size(), exponent);
        if (rest.empty() || problem != std::errc() || end != rest.data() + rest.size() || exponent > farthest
            || exponent < -farthest)
            return std::nullopt;
        text = text.substr(0, mark);
    }
    Integer digits = 0;
    int decimals = 0;
    bool inFraction = false;
    bool isNumber = false;
    for (const char c : text) {
        if (c == '.' && !inFraction) {
            inFraction = true;
        } else if (c >= '0' && c <= '9') {
            digits = digits * 10 + (c - '0');
            decimals += inFraction ? 1 : 0;
            isNumber = true;
        } else {
            return std::nullopt;
        }
    }
    if (!isNumber)
        return std::nullopt;
    const int shift = exponent - decimals;
    const Integer power = boost::multiprecision::pow(Integer(10), static_cast<unsigned>(std::abs(shift)));
    const Fraction size = shift >= 0 ? Fraction(digits * power) : Fraction(digits, power);
    return negative ? Fraction(-size) : size;
}

std::optional<std::int64_t> nearestMillionths(const Fraction &number)
{
    const bool negative = number < 0;
    const Fraction size = negative ? Fraction(-number) : number;
    const Integer millionths = roundHalfUp(size * valueScale);
    if (millionths >= Integer(1'000'000'000'000) * valueScale)
        return std::nullopt;
    const auto out = static_cast<std::int64_t>(millionths);
    return negative ? -out : out;
}

} // namespace makegood::feeds
