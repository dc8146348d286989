// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/exact/fraction.h"

namespace makegood::sla
{

Expected<Fraction> parseDecimal(std::string_view text)
{
    std::string digits;
    std::size_t decimals = 0;
    bool point = false;
    bool good = !text.empty() && text.front() != '.' && text.back() != '.';
    for (const char c : text) {
        if (c == '.' && !point) {
            point = true;
        } else if (c >= '0' && c <= '9') {
            digits += c;
            decimals += point ? 1 : 0;
        } else {
            good = false;
        }
    }
    if (!good || digits.size() > 30) {
        Error e;
        e.what = "not a decimal number";
        e.found = '"' + std::string(text.substr(0, 80)) + '"';
        e.allowed = "digits with at most one point, such as 99.99";
        return tl::unexpected(std::move(e));
    }
    // A leading zero would make the number octal.
    const std::size_t significant = digits.find_first_not_of('0');
    const Integer number
        = significant == std::string::npos ? Integer(0) : Integer(digits.substr(significant));
    return Fraction(number, boost::multiprecision::pow(Integer(10), static_cast<unsigned>(decimals)));
}

Integer floorOf(const Fraction &value)
{
    const Integer num = numerator(value);
    const Integer den = denominator(value);
    Integer quotient = num / den;
    if (num < 0 && quotient * den != num)
        --quotient;
    return quotient;
}

Integer roundHalfUp(const Fraction &value)
{
    return floorOf(value + Fraction(1, 2));
}

namespace
{

std::string withPoint(const Integer &scaled, std::size_t decimals)
{
    std::string digits = scaled.str();
    const bool negative = !digits.empty() && digits.front() == '-';
    if (negative)
        digits.erase(0, 1);
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, 1, '.');
    return negative ? '-' + digits : digits;
}

} // namespace

std::string percentCut(const Integer &num, const Integer &den)
{
    return withPoint(floorOf(Fraction(num * 100000, den)), 3);
}

std::string plainDecimal(const Fraction &value)
{
    Integer den = denominator(value);
    std::size_t decimals = 0;
    Integer scale = 1;
    for (const int prime : {2, 5}) {
        std::size_t power = 0;
        while (den % prime == 0) {
            den /= prime;
            ++power;
        }
        decimals = std::max(decimals, power);
    }
    if (den != 1)
        return numerator(value).str() + '/' + denominator(value).str();
    scale = boost::multiprecision::pow(Integer(10), static_cast<unsigned>(decimals));
    return withPoint(numerator(Fraction(value * scale)), decimals);
}

} // namespace makegood::sla
