// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "sla/exact/fraction.h"

namespace makegood::sla
{

/// An ISO 4217 currency and its number of decimals (0, 2, 3 or 4).
struct Currency {
    std::string code; ///< three letters
    int digits = 2; ///< decimals of the minor unit

    bool operator==(const Currency &) const = default;
    static Expected<Currency> named(std::string_view code);
};

/// Rounding of an exact amount to a whole number of minor units.
enum class Rounding {
    HalfUp,
    Down
};

/// A whole number of minor units. Amounts of different currencies are never added: the contract names the
/// currency, and totals are kept by currency.
struct Money {
    std::int64_t minor = 0;

    auto operator<=>(const Money &) const = default;
    Money &operator+=(Money other)
    {
        minor += other.minor;
        return *this;
    }
    friend Money operator+(Money a, Money b) { return a += b; }
    friend Money operator-(Money a, Money b) { return {a.minor - b.minor}; }
};

/// Reads a non-negative decimal; further decimals than the currency has must be zeros.
Expected<Money> parseMoney(std::string_view text, const Currency &currency);

/// With the currency's decimals and no code: `1.39`, `1200`, `0.005`.
std::string formatMoney(Money amount, const Currency &currency);

/// The amount in major units as an exact ratio.
Fraction exactAmount(Money amount, const Currency &currency);

/// `major` rounded to the minor unit. Amounts beyond 64 bits saturate.
Money roundedAmount(const Fraction &major, const Currency &currency, Rounding rounding);

} // namespace makegood::sla
