// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/exact/money.h"
#include "sla/policy/policy_values.h"
#include "sla/policy/table_keys.h"
#include "sla/time/zone.h"

namespace makegood::sla
{

/// Least value of a duration.
enum class Least {
    Zero,
    AboveZero
};
/// Greatest value of a percentage.
enum class Most {
    Hundred,
    Any
};

/// Reads single values of a table. A wrong value is reported and read as absent, so that the rest of the file
/// is still checked.
class ValueReader : public TableKeys
{
public:
    using TableKeys::TableKeys;

    std::optional<std::string> text(std::string_view key); ///< not empty, no control characters
    std::optional<std::int64_t> integer(std::string_view key, std::int64_t least, std::int64_t most);
    std::optional<bool> boolean(std::string_view key);
    std::optional<Duration> duration(std::string_view key, Least least);
    std::optional<Target> target(std::string_view key); ///< a duration above zero, `8bh` or `2bd`
    /// A duration from zero on, `5bd`, or `2mo` where `months` says that months may stand there.
    std::optional<TimeLimit> timeLimit(std::string_view key, bool months);
    std::optional<Duration> timeOfDay(std::string_view key);
    std::optional<LocalDate> date(std::string_view key);
    std::optional<Month> month(std::string_view key);
    std::optional<Instant> instant(std::string_view key);
    std::optional<Zone> zone(std::string_view key);
    std::optional<Fraction> decimal(std::string_view key);
    std::optional<Decimal> signedDecimal(std::string_view key); ///< with its text; may be negative
    std::optional<Percent> percent(std::string_view key, Most most);
    /// Without a currency the amount may have up to four decimals.
    std::optional<Money> money(std::string_view key, const std::optional<Currency> &currency);

private:
    /// A whole number before `unit` (`5bd`), from 1 to `most`; nothing after reporting another one.
    std::optional<std::int64_t> counted(std::string_view key, std::string_view unit, std::int64_t most,
                                        std::string_view what);
    bool endsWith(std::string_view key, std::string_view unit) const;
    /// `hint(text)`: how a text that cannot be read is written rightly; empty: nobody knows.
    template <typename T, typename Parse, typename Hint>
    std::optional<T> parsed(std::string_view key, std::string_view allowed, Parse parse, Hint hint);
    template <typename T, typename Parse>
    std::optional<T> parsed(std::string_view key, std::string_view allowed, Parse parse)
    {
        return parsed<T>(key, allowed, parse, [](std::string_view) { return std::string(); });
    }
    std::optional<Duration> length(std::string_view key, Least least, bool limits);
    std::string hintOfNumber(std::string_view text) const;
};

} // namespace makegood::sla
