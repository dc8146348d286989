// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/exact/money.h"

#include <limits>

namespace makegood::sla
{

namespace
{

// ISO 4217 (2024), active codes; the number says how many decimals the minor unit has.
constexpr std::string_view twoDecimals = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND "
                                         "BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE "
                                         "CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR "
                                         "FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL "
                                         "HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR "
                                         "LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR "
                                         "MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP "
                                         "PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK "
                                         "SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD "
                                         "TWD TZS UAH USD USN UYU UZS VED VES WST XCD "
                                         "YER ZAR ZMW ZWG";
constexpr std::string_view noDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
constexpr std::string_view threeDecimals = "BHD IQD JOD KWD LYD OMR TND";
constexpr std::string_view fourDecimals = "CLF UYW";

// Minor units of one; no currency has more than four decimals.
std::int64_t unitsOf(const Currency &currency)
{
    std::int64_t out = 1;
    for (int i = 0; i < currency.digits; ++i)
        out *= 10;
    return out;
}

bool lists(std::string_view codes, std::string_view code)
{
    return codes.find(code) != std::string_view::npos;
}

} // namespace

Expected<Currency> Currency::named(std::string_view code)
{
    const bool shaped
        = code.size() == 3 && code.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
    if (shaped) {
        if (lists(twoDecimals, code))
            return Currency{std::string(code), 2};
        if (lists(noDecimals, code))
            return Currency{std::string(code), 0};
        if (lists(threeDecimals, code))
            return Currency{std::string(code), 3};
        if (lists(fourDecimals, code))
            return Currency{std::string(code), 4};
    }
    Error e;
    e.what = "not a currency";
    e.found = '"' + std::string(code.substr(0, 80)) + '"';
    e.allowed = "an ISO 4217 code such as USD, EUR or JPY";
    return tl::unexpected(std::move(e));
}

Expected<Money> parseMoney(std::string_view text, const Currency &currency)
{
    const auto value = parseDecimal(text);
    if (!value)
        return tl::unexpected(value.error());
    const Fraction minor = *value * unitsOf(currency);
    if (denominator(minor) != 1 || minor > std::numeric_limits<std::int64_t>::max() / 1000) {
        Error e;
        e.what = "not an amount in " + currency.code;
        e.found = '"' + std::string(text.substr(0, 80)) + '"';
        e.allowed = "at most " + std::to_string(currency.digits) + " decimals";
        return tl::unexpected(std::move(e));
    }
    return Money{static_cast<std::int64_t>(numerator(minor))};
}

std::string formatMoney(Money amount, const Currency &currency)
{
    std::string digits = std::to_string(amount.minor);
    const bool negative = amount.minor < 0;
    if (negative)
        digits.erase(0, 1);
    const auto decimals = static_cast<std::size_t>(currency.digits);
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, 1, '.');
    return negative ? '-' + digits : digits;
}

Fraction exactAmount(Money amount, const Currency &currency)
{
    return Fraction(Integer(amount.minor), Integer(unitsOf(currency)));
}

Money roundedAmount(const Fraction &major, const Currency &currency, Rounding rounding)
{
    const Fraction minor = major * unitsOf(currency);
    const Integer whole = rounding == Rounding::HalfUp ? roundHalfUp(minor) : floorOf(minor);
    constexpr auto limit = std::numeric_limits<std::int64_t>::max();
    return {whole > limit ? limit : static_cast<std::int64_t>(whole)};
}

} // namespace makegood::sla
