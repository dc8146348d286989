// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/table/bound_cells.h"

#include <algorithm>

namespace makegood::feeds
{

namespace
{

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool holds(const std::vector<std::string> &words, std::string_view word)
{
    return std::ranges::any_of(words, [word](const std::string &one) { return isSameWord(one, word); });
}

// Up to 15 digits from the front of `text`; nothing where there is none.
std::optional<std::int64_t> takeWhole(std::string_view &text)
{
    std::int64_t value = 0;
    std::size_t digits = 0;
    for (; digits < text.size() && text[digits] >= '0' && text[digits] <= '9'; ++digits) {
        if (digits == 15)
            return std::nullopt;
        value = value * 10 + (text[digits] - '0');
    }
    text.remove_prefix(digits);
    return digits > 0 ? std::optional(value) : std::nullopt;
}

constexpr std::int64_t mostMilliseconds = std::int64_t(36'500) * 86'400'000;

std::optional<Duration> decimalLength(std::string_view text, std::int64_t unit, char decimal)
{
    const auto whole = takeWhole(text);
    if (!whole || *whole > mostMilliseconds / unit)
        return std::nullopt;
    std::int64_t value = *whole * unit;
    if (!text.empty() && text[0] == decimal) {
        text.remove_prefix(1);
        std::int64_t part = unit;
        std::size_t digits = 0;
        for (; digits < text.size() && text[digits] >= '0' && text[digits] <= '9'; ++digits) {
            const int digit = text[digits] - '0';
            if (digit == 0) {
                part = part % 10 == 0 ? part / 10 : 0;
                continue;
            }
            if (part % 10 != 0 || part == 0)
                return std::nullopt;
            part /= 10;
            value += digit * part;
        }
        if (digits == 0)
            return std::nullopt;
        text.remove_prefix(digits);
    }
    return text.empty() ? std::optional(Duration(value)) : std::nullopt;
}

// `[N d[ays][,] ]H:MM:SS`: minutes and seconds have two digits.
std::optional<Duration> clockLength(std::string_view text)
{
    std::int64_t days = 0;
    if (const std::size_t d = text.find('d'); d != std::string_view::npos) {
        std::string_view head = trimmed(text.substr(0, d));
        const auto read = takeWhole(head);
        if (!read || !head.empty() || *read > 36'500)
            return std::nullopt;
        days = *read;
        text.remove_prefix(std::min(text.size(), text.find_first_of("0123456789", d)));
        if (text.empty())
            return Duration(std::chrono::days(days));
    }
    std::int64_t sum = 0;
    int parts = 0;
    while (true) {
        const std::size_t before = text.size();
        const auto value = takeWhole(text);
        if (!value || (parts > 0 && (*value > 59 || before - text.size() != 2)) || ++parts > 3
            || *value > 1'000'000)
            return std::nullopt;
        sum = sum * 60 + *value;
        if (text.empty())
            break;
        if (text[0] != ':')
            return std::nullopt;
        text.remove_prefix(1);
    }
    if (parts < 3) // hours and minutes, or minutes and seconds: nothing tells
        return std::nullopt;
    return Duration(std::chrono::days(days)) + Duration(sum * 1000);
}

// The header may be of a file that is no table: whatever it holds, the message stays one short line.
std::string shownColumns(const std::vector<std::string> &columns)
{
    constexpr std::size_t longest = 200;
    std::string text = joined(columns);
    std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    if (text.size() <= longest)
        return text;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80)
        --end; // not within a character
    return text.substr(0, end) + "…";
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

bool isSameWord(std::string_view a, std::string_view b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lowered(x) == lowered(y); });
}

BoundCell ColumnBinder::bind(const CellRef &cell)
{
    BoundCell out;
    if (!cell.match.empty())
        out.match.emplace(QString::fromStdString(cell.match));
    const auto fail = [&](std::string what) {
        Error e;
        e.what = std::move(what);
        e.found = cell.number > 0 ? std::to_string(cell.number) : '"' + cell.column + '"';
        e.allowed = shownColumns(m_columns);
        m_errors.push_back(std::move(e));
    };
    if (cell.number > 0) {
        out.index = static_cast<std::size_t>(cell.number - 1);
        if (out.index >= m_columns.size())
            fail("the table has only " + std::to_string(m_columns.size()) + " columns");
        else
            out.column = m_columns[out.index].empty() ? "column " + std::to_string(cell.number)
                                                      : m_columns[out.index];
        return out;
    }
    out.column = cell.column;
    const auto search = [&](auto fits) {
        const auto first = std::ranges::find_if(m_columns, fits);
        if (first == m_columns.end())
            return false;
        out.index = static_cast<std::size_t>(first - m_columns.begin());
        if (std::find_if(first + 1, m_columns.end(), fits) != m_columns.end())
            fail("the table has several columns of this name; the mapping may give the number");
        return true;
    };
    if (!search([&](const std::string &name) { return name == cell.column; })
        && !search([&](const std::string &name) { return isSameWord(trimmed(name), trimmed(cell.column)); }))
        fail("the table has no such column");
    return out;
}

std::optional<std::string_view> cellText(const TableRow &row, const BoundCell &cell, std::string &buffer)
{
    const std::string_view text = trimmed(row.cells[cell.index]);
    if (!cell.match)
        return text;
    const auto match = cell.match->match(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    if (!match.hasMatch())
        return std::nullopt;
    buffer = match.captured(match.lastCapturedIndex() >= 1 ? 1 : 0).toStdString();
    return buffer;
}

StateReader::StateReader(const StateCells &cells, char decimal)
    : m_cells(cells)
    , m_decimal(decimal)
{
}

StateReader::Read StateReader::read(std::string_view text)
{
    for (const auto &[seen, read] : m_seen)
        if (seen == text)
            return read;
    const Read found = look(text);
    if (m_seen.size() < 32 && found.outcome != Outcome::Refused)
        m_seen.emplace_back(text, found);
    return found;
}

StateReader::Read StateReader::look(std::string_view text) const
{
    if (holds(m_cells.down, text))
        return {Outcome::State, CheckState::Down};
    if (holds(m_cells.up, text))
        return {Outcome::State, CheckState::Up};
    if (holds(m_cells.unknown, text))
        return {Outcome::State, CheckState::Unknown};
    if (holds(m_cells.skip, text))
        return {Outcome::Skip, CheckState::Unknown};
    if (m_cells.number) {
        std::string number(text);
        if (m_decimal != '.')
            std::ranges::replace(number, m_decimal, '.');
        if (const auto state = stateOf(number, *m_cells.number))
            return {Outcome::State, *state};
    }
    switch (m_cells.other) {
    case OtherState::Skip:
        return {Outcome::Skip, CheckState::Unknown};
    case OtherState::Up:
        return {Outcome::State, CheckState::Up};
    case OtherState::Down:
        return {Outcome::State, CheckState::Down};
    case OtherState::Unknown:
        return {Outcome::State, CheckState::Unknown};
    case OtherState::Refuse:
        break;
    }
    return {};
}

std::string StateReader::allowed() const
{
    std::vector<std::string> words;
    for (const auto *list : {&m_cells.up, &m_cells.down, &m_cells.unknown, &m_cells.skip})
        words.insert(words.end(), list->begin(), list->end());
    if (m_cells.number)
        words.push_back("a number");
    return joined(words);
}

std::optional<Duration> lengthOf(std::string_view text, LengthUnit unit, char decimal)
{
    switch (unit) {
    case LengthUnit::Milliseconds:
        return decimalLength(text, 1, decimal);
    case LengthUnit::Seconds:
        return decimalLength(text, 1000, decimal);
    case LengthUnit::Minutes:
        return decimalLength(text, 60'000, decimal);
    case LengthUnit::Hours:
        return decimalLength(text, 3'600'000, decimal);
    case LengthUnit::Clock:
        break;
    }
    return clockLength(text);
}

tl::unexpected<Error> cellError(const BoundCell &cell, std::string what, std::string_view found,
                                std::string allowed)
{
    Error e;
    e.what = std::move(what);
    e.key = cell.column;
    e.found = '"' + std::string(found.substr(0, 80)) + '"';
    e.allowed = std::move(allowed);
    return tl::unexpected(std::move(e));
}

} // namespace makegood::feeds
