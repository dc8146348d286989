// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "feeds/csv_reader.h"
#include "sla/exact/money.h"
#include "sla/time/instant.h"

namespace makegood::feeds
{

/// Reads the cells of one record and reports those that do not fit, with their column. Every reader returns a
/// harmless value after a report; callers never use a file that had problems.
class CsvCells
{
public:
    CsvCells(const CsvRow &row, CsvProblems &problems)
        : m_row(row)
        , m_problems(problems)
    {
    }

    std::string text(std::size_t column); ///< may be empty; at most longestText
    std::string name(std::size_t column); ///< must not be empty; at most longestName
    Instant instant(std::size_t column);
    std::optional<Instant> optionalInstant(std::size_t column); ///< empty: absent
    bool flag(std::size_t column); ///< `true` or `false`, empty: false
    std::int64_t number(std::size_t column); ///< 0 to 999,999,999; empty: 0
    /// 0 to 999,999,999,999; empty after a report.
    std::optional<std::int64_t> count(std::size_t column);
    std::int64_t value(std::size_t column); ///< a decimal in millionths, as parseValue() reads it
    Money money(std::size_t column, const Currency &currency);

    /// The position of the cell among `words`.
    template <std::size_t N>
    std::size_t word(std::size_t column, const std::array<std::string_view, N> &words)
    {
        return wordOf(column, words);
    }
    std::uint32_t line() const { return static_cast<std::uint32_t>(m_row.line); }

private:
    std::size_t wordOf(std::size_t column, std::span<const std::string_view> words);
    void report(std::size_t column, const Error &error);
    std::string atMost(std::size_t column, std::size_t bytes);

    const CsvRow &m_row;
    CsvProblems &m_problems;
};

/// Parses `YYYY-MM-DDTHH:MM:SS[.mmm]Z`, the form of nearly every check, faster than parseInstant().
std::optional<Instant> plainUtcInstant(std::string_view text);

} // namespace makegood::feeds
