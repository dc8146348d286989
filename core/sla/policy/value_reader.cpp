// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/value_reader.h"

#include <algorithm>
#include <charconv>

#include "sla/base/limits.h"
#include "sla/policy/value_hint.h"
#include "sla/policy/value_text.h"

namespace makegood::sla
{

namespace
{

constexpr std::int64_t mostBusinessDays = 3650;
constexpr std::int64_t mostBusinessHours = 24 * mostBusinessDays;
constexpr std::int64_t mostMonths = 120;

// Sentences may be longer than names.
std::size_t longestOf(std::string_view key)
{
    const bool isSentence = key == "text" || key == "question" || key == "reason" || key == "source";
    return isSentence ? longestText : longestName;
}

} // namespace

std::optional<std::string> ValueReader::text(std::string_view key)
{
    const TomlNode *node = at(key, TomlNode::Kind::Text, "a string");
    if (!node)
        return std::nullopt;
    if (isBlankOrControl(node->text)) {
        wrong(key, "an empty text or one with control characters", "a string that is not empty");
        return std::nullopt;
    }
    const std::size_t most = longestOf(key);
    if (node->text.size() > most) {
        wrong(key, "too long", atMostBytes(most));
        return std::nullopt;
    }
    return node->text;
}

std::optional<std::int64_t> ValueReader::integer(std::string_view key, std::int64_t least, std::int64_t most)
{
    expect(key, {KeyForm::Whole});
    const TomlNode *node = at(key);
    if (!node)
        return std::nullopt;
    const bool isWhole = node->kind == TomlNode::Kind::Whole;
    if (isWhole && node->integer >= least && node->integer <= most)
        return node->integer;
    wrong(key, isWhole ? "out of range" : withHint("the wrong type", typeHint(*node, TomlNode::Kind::Whole)),
          "an integer from " + std::to_string(least) + " to " + std::to_string(most));
    return std::nullopt;
}

std::optional<bool> ValueReader::boolean(std::string_view key)
{
    expect(key, {KeyForm::Boolean});
    const TomlNode *node = at(key, TomlNode::Kind::Boolean, "true or false");
    return node ? std::optional(node->boolean) : std::nullopt;
}

template <typename T, typename Parse, typename Hint>
std::optional<T> ValueReader::parsed(std::string_view key, std::string_view allowed, Parse parse, Hint hint)
{
    const TomlNode *node = at(key, TomlNode::Kind::Text, allowed);
    if (!node)
        return std::nullopt;
    Expected<T> value = parse(node->text);
    if (value)
        return std::move(*value);
    wrong(key, withHint(value.error().what, hint(node->text)),
          value.error().allowed.empty() ? std::string(allowed) : value.error().allowed);
    return std::nullopt;
}

std::string ValueReader::hintOfNumber(std::string_view text) const
{
    return decimalHint(text, policyKeys().find(name(), "unit") != nullptr);
}

std::optional<Duration> ValueReader::duration(std::string_view key, Least least)
{
    return length(key, least, false);
}

std::optional<Duration> ValueReader::length(std::string_view key, Least least, bool limits)
{
    expect(key, {KeyForm::Length, KeyForm::Target, KeyForm::Span});
    const std::optional<Duration> value
        = parsed<Duration>(key, "a string such as \"90s\", \"5m\" or \"1h30m\"", parseDuration,
                           [limits](std::string_view text) { return durationHint(text, limits); });
    if (value && least == Least::AboveZero && *value <= Duration::zero()) {
        wrong(key, "out of range", "a duration above zero");
        return std::nullopt;
    }
    return value;
}

bool ValueReader::endsWith(std::string_view key, std::string_view unit) const
{
    const TomlNode *node = find(key);
    return node && node->kind == TomlNode::Kind::Text && node->text.ends_with(unit);
}

std::optional<std::int64_t> ValueReader::counted(std::string_view key, std::string_view unit,
                                                 std::int64_t most, std::string_view what)
{
    const TomlNode *node = at(key);
    const char *end = node->text.data() + node->text.size() - unit.size();
    std::int64_t number = 0;
    const auto [stop, error] = std::from_chars(node->text.data(), end, number);
    if (error == std::errc() && stop == end && number >= 1 && number <= most)
        return number;
    const std::string ending = std::string(unit) + '"';
    wrong(key, "not a number of " + std::string(what),
          "\"1" + ending + " to \"" + std::to_string(most) + ending);
    return std::nullopt;
}

std::optional<Target> ValueReader::target(std::string_view key)
{
    if (endsWith(key, "bd")) {
        const auto days = counted(key, "bd", mostBusinessDays, "business days");
        return days ? std::optional(Target{Duration::zero(), *days, 0}) : std::nullopt;
    }
    if (endsWith(key, "bh")) {
        const auto hours = counted(key, "bh", mostBusinessHours, "business hours");
        return hours ? std::optional(Target{Duration::zero(), 0, *hours}) : std::nullopt;
    }
    const std::optional<Duration> elapsed = duration(key, Least::AboveZero);
    return elapsed ? std::optional(Target{*elapsed, 0, 0}) : std::nullopt;
}

std::optional<TimeLimit> ValueReader::timeLimit(std::string_view key, bool months)
{
    if (endsWith(key, "bd")) {
        const auto days = counted(key, "bd", mostBusinessDays, "business days");
        return days ? std::optional(TimeLimit::ofBusinessDays(*days)) : std::nullopt;
    }
    if (months && endsWith(key, "mo")) {
        const auto number = counted(key, "mo", mostMonths, "months");
        return number ? std::optional(TimeLimit::ofMonths(*number)) : std::nullopt;
    }
    const std::optional<Duration> elapsed = length(key, Least::Zero, months);
    return elapsed ? std::optional(TimeLimit(*elapsed)) : std::nullopt;
}

std::optional<Duration> ValueReader::timeOfDay(std::string_view key)
{
    expect(key, {KeyForm::TimeOfDay});
    return parsed<Duration>(key, "a string from \"00:00\" to \"24:00\"", parseTimeOfDay);
}

std::optional<LocalDate> ValueReader::date(std::string_view key)
{
    expect(key, {KeyForm::Date});
    return parsed<LocalDate>(key, "a string such as \"2026-03-01\"", parseDate);
}

std::optional<Month> ValueReader::month(std::string_view key)
{
    expect(key, {KeyForm::Month});
    return parsed<Month>(key, "a string such as \"2026-03\"", parseMonth);
}

std::optional<Instant> ValueReader::instant(std::string_view key)
{
    expect(key, {KeyForm::Moment});
    return parsed<Instant>(key, "a string such as \"2026-03-01T00:00:00Z\"", parseInstant);
}

std::optional<Zone> ValueReader::zone(std::string_view key)
{
    expect(key, {KeyForm::Zone});
    return parsed<Zone>(key, "a string such as \"America/Denver\" or \"-07:00\"", Zone::named);
}

std::optional<Fraction> ValueReader::decimal(std::string_view key)
{
    expect(key, {KeyForm::Decimal});
    return parsed<Fraction>(key, "a decimal in quotes, such as \"1.5\"", parseDecimal,
                            [this](std::string_view text) { return hintOfNumber(text); });
}

std::optional<Decimal> ValueReader::signedDecimal(std::string_view key)
{
    expect(key, {KeyForm::SignedDecimal});
    const auto parse = [](const std::string &text) -> Expected<Decimal> {
        const bool negative = text.starts_with('-');
        const auto size = parseDecimal(std::string_view(text).substr(negative ? 1 : 0));
        if (!size) {
            Error error = size.error();
            error.allowed = "digits with at most one point, such as 47.5 or -70";
            return tl::unexpected(std::move(error));
        }
        return Decimal{text, negative ? Fraction(-*size) : *size};
    };
    return parsed<Decimal>(key, "a decimal in quotes, such as \"47.5\"", parse,
                           [this](std::string_view text) { return hintOfNumber(text); });
}

std::optional<Percent> ValueReader::percent(std::string_view key, Most most)
{
    expect(key, {KeyForm::Percent});
    const std::optional<Fraction> value
        = parsed<Fraction>(key, "a decimal in quotes, such as \"99.9\"", parseDecimal,
                           [this](std::string_view text) { return hintOfNumber(text); });
    if (!value)
        return std::nullopt;
    if (most == Most::Hundred && *value > 100) {
        wrong(key, "out of range", "\"0\" to \"100\"");
        return std::nullopt;
    }
    return Percent{find(key)->text, *value / 100};
}

std::optional<Money> ValueReader::money(std::string_view key, const std::optional<Currency> &currency)
{
    expect(key, {KeyForm::Money});
    // Without a currency the number of decimals is unknown: with the greatest number, only the form is
    // checked.
    const Currency used = currency.value_or(Currency{"", 4});
    return parsed<Money>(key, "an amount in quotes, such as \"1000.00\"",
                         [&](const std::string &text) { return parseMoney(text, used); });
}

} // namespace makegood::sla
