// SPDX-License-Identifier: GPL-3.0-or-later
#include "sla/policy/value_hint.h"

#include <algorithm>
#include <array>
#include <utility>

#include "sla/policy/near_word.h"
#include "sla/policy/value_text.h"

namespace makegood::sla
{

namespace
{

using Pair = std::pair<std::string_view, std::string_view>;

// Words of agreements and the program's own for them; the list at hand decides which of them counts.
constexpr std::array meanings = {
    Pair{"average", "mean"},
    Pair{"avg", "mean"},
    Pair{"maximum", "max"},
    Pair{"minimum", "min"},
    Pair{"95th", "p95"},
    Pair{"99th", "p99"},
    Pair{"percentile", "p95"},
    Pair{"ddos", "dos"},
    Pair{"attack", "dos"},
    Pair{"client", "customer"},
    Pair{"user", "customer"},
    Pair{"vendor", "provider"},
    Pair{"supplier", "third-party"},
    Pair{"upstream", "third-party"},
    Pair{"isp", "backbone"},
    Pair{"force majeure", "force-majeure"},
    Pair{"act-of-god", "force-majeure"},
    Pair{"non-payment", "suspension"},
    Pair{"suspended", "suspension"},
    Pair{"scheduled", "announced"},
    Pair{"maintenance", "announced"},
    Pair{"planned", "announced"},
    Pair{"limit", "quota"},
    Pair{"availability", "runs"},
    Pair{"uptime", "runs"},
    Pair{"requests", "error-rate"},
    Pair{"percentage", "tiers"},
    Pair{"percent", "tiers"},
    Pair{"hourly", "per-block"},
    Pair{"daily", "per-block"},
    Pair{"credits", "credit"},
    Pair{"downtime", "availability"},
    Pair{"uptime", "availability"},
    Pair{"month", "month-end"},
    Pair{"outage-end", "incident-end"},
    Pair{"monday", "mon"},
    Pair{"tuesday", "tue"},
    Pair{"wednesday", "wed"},
    Pair{"thursday", "thu"},
    Pair{"friday", "fri"},
    Pair{"saturday", "sat"},
    Pair{"sunday", "sun"},
};

std::string asked(std::string_view word)
{
    return "did you mean " + inQuotes(word) + '?';
}

std::string small(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNumber(std::string_view text)
{
    return !text.empty() && isDigit(text.front()) && isDigit(text.back())
        && std::count(text.begin(), text.end(), '.') <= 1
        && std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '.'; });
}

// `15 days` as `15` and `days`.
std::pair<std::string_view, std::string> parted(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(' ');
    text.remove_prefix(std::min(from, text.size()));
    std::size_t digits = 0;
    while (digits < text.size() && (isDigit(text[digits]) || text[digits] == '.'))
        ++digits;
    std::string_view unit = text.substr(digits);
    while (unit.starts_with(' ') || unit.starts_with('-'))
        unit.remove_prefix(1);
    while (unit.ends_with(' ') || unit.ends_with('.'))
        unit.remove_suffix(1);
    return {text.substr(0, digits), small(unit)};
}

constexpr std::array lengths = {
    Pair{"ms", "ms"}, Pair{"millisecond", "ms"}, Pair{"s", "s"},
    Pair{"sec", "s"}, Pair{"second", "s"},       Pair{"m", "m"},
    Pair{"min", "m"}, Pair{"minute", "m"},       Pair{"h", "h"},
    Pair{"hr", "h"},  Pair{"hour", "h"},         Pair{"d", "d"},
    Pair{"day", "d"}, Pair{"calendar day", "d"},
};
constexpr std::array limitUnits = {
    Pair{"business day", "bd"}, Pair{"working day", "bd"},    Pair{"workday", "bd"},
    Pair{"month", "mo"},        Pair{"calendar month", "mo"},
};

template <std::size_t n> std::string_view unitFor(const std::array<Pair, n> &units, std::string_view name)
{
    for (const auto &[word, unit] : units)
        if (name == word || (name.ends_with('s') && name.substr(0, name.size() - 1) == word))
            return unit;
    return {};
}

} // namespace

std::string decimalHint(std::string_view text, bool unitKey)
{
    std::string_view bare = text;
    if (bare.ends_with('%')) {
        bare.remove_suffix(1);
        while (bare.ends_with(' '))
            bare.remove_suffix(1);
        if (isNumber(bare))
            return "write " + std::string(bare) + ", without %";
    }
    if (std::count(text.begin(), text.end(), ',') == 1 && text.find('.') == std::string_view::npos) {
        std::string point(text);
        std::replace(point.begin(), point.end(), ',', '.');
        if (isNumber(point))
            return "write " + point + ", with a point";
    }
    const auto [number, unit] = parted(text);
    if (isNumber(number) && !unit.empty())
        return "write " + std::string(number) + (unitKey ? ", the unit goes in `unit`" : ", without a unit");
    return {};
}

std::string durationHint(std::string_view text, bool limits)
{
    const auto [number, unit] = parted(text);
    if (!isNumber(number) || number.find('.') != std::string_view::npos || number.size() > 6)
        return {};
    const std::string count(number);
    if (unit.empty())
        return "is it " + count + "s, " + count + "m or " + count + "h?";
    const std::string more = limits ? "; also 5bd for business days, 2mo for months" : "";
    if (const std::string_view length = unitFor(lengths, unit); !length.empty())
        return "write " + count + std::string(length) + more;
    if (unit == "week" || unit == "weeks" || unit == "w")
        return "write " + std::to_string(std::stoi(count) * 7) + 'd' + more;
    if (const std::string_view limit = unitFor(limitUnits, unit); limits && !limit.empty())
        return "write " + count + std::string(limit);
    return {};
}

std::string wordHint(std::string_view text, std::span<const std::string_view> words)
{
    const auto allows
        = [&](std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); };
    std::string word = small(text);
    for (const auto &[said, meant] : meanings)
        if (said == word && allows(meant))
            return asked(meant);
    std::replace(word.begin(), word.end(), '_', '-');
    std::replace(word.begin(), word.end(), ' ', '-');
    if (allows(word))
        return asked(word);
    // From elsewhere, and with no word of ours.
    if (word == "invoice" && allows("month-end"))
        return "that cannot be said; nearest: month-end, with a [[term]] that says so";
    const std::string_view near = nearWord(word, {words.begin(), words.end()});
    return near.empty() ? std::string() : asked(near);
}

std::string typeHint(const TomlNode &node, TomlNode::Kind wanted)
{
    using enum TomlNode::Kind;
    const bool isBare
        = node.kind == Whole || node.kind == Float || node.kind == Boolean || node.kind == DateTime;
    if (wanted == Text && isBare)
        return "put it in quotes: \"" + node.literal + '"';
    if (wanted == Text && node.kind == Array && node.items.size() == 1 && node.items.front().kind == Text)
        return "write " + node.items.front().literal + ", without brackets";
    if (wanted == Array && node.kind == Text)
        return "write [" + node.literal + ']';
    if ((wanted == Whole || wanted == Boolean) && node.kind == Text)
        return "write " + node.text + ", without quotes";
    return {};
}

} // namespace makegood::sla
