// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/csv_cells.h"

#include "sla/base/limits.h"
#include "sla/samples/value_series.h"

namespace makegood::feeds
{

using namespace std::chrono;

namespace
{

// Two digits as a number; 100 or more for anything else.
unsigned two(const char *p)
{
    const unsigned a = static_cast<unsigned char>(p[0]) - '0';
    const unsigned b = static_cast<unsigned char>(p[1]) - '0';
    return a < 10 && b < 10 ? a * 10 + b : 1000;
}

} // namespace

std::optional<Instant> plainUtcInstant(std::string_view t)
{
    if ((t.size() != 20 && t.size() != 24) || t[4] != '-' || t[7] != '-' || t[10] != 'T' || t[13] != ':'
        || t[16] != ':' || t.back() != 'Z')
        return std::nullopt;
    const unsigned century = two(&t[0]), years = two(&t[2]), mon = two(&t[5]), dom = two(&t[8]);
    const unsigned h = two(&t[11]), m = two(&t[14]), s = two(&t[17]);
    unsigned ms = 0;
    if (t.size() == 24) {
        const unsigned tens = two(&t[20]), ones = static_cast<unsigned char>(t[22]) - '0';
        if (t[19] != '.' || tens > 99 || ones > 9)
            return std::nullopt;
        ms = tens * 10 + ones;
    }
    if (century > 99 || years > 99 || h > 23 || m > 59 || s > 59)
        return std::nullopt;
    const year_month_day date{year(int(century * 100 + years)), month(mon), day(dom)};
    if (!date.ok())
        return std::nullopt;
    return sys_days(date) + Duration(((h * 60 + m) * 60 + s) * 1000 + ms);
}

void CsvCells::report(std::size_t column, const Error &error)
{
    m_problems.add(m_row.line, column, error.what, m_row.fields[column], error.allowed);
}

std::string CsvCells::atMost(std::size_t column, std::size_t bytes)
{
    const std::string_view cell = m_row.fields[column];
    if (cell.size() > bytes) {
        m_problems.add(m_row.line, column, "too long", cell, atMostBytes(bytes));
        return {};
    }
    return std::string(cell);
}

std::string CsvCells::text(std::size_t column)
{
    return atMost(column, longestText);
}

std::string CsvCells::name(std::size_t column)
{
    if (m_row.fields[column].empty())
        m_problems.add(m_row.line, column, "empty", "", "a name");
    return atMost(column, longestName);
}

Instant CsvCells::instant(std::size_t column)
{
    if (const auto plain = plainUtcInstant(m_row.fields[column]))
        return *plain;
    const auto read = parseInstant(m_row.fields[column]);
    if (!read)
        report(column, read.error());
    return read.value_or(Instant{});
}

std::optional<Instant> CsvCells::optionalInstant(std::size_t column)
{
    if (m_row.fields[column].empty())
        return std::nullopt;
    return instant(column);
}

bool CsvCells::flag(std::size_t column)
{
    const std::string_view cell = m_row.fields[column];
    if (!cell.empty() && cell != "true" && cell != "false")
        m_problems.add(m_row.line, column, "not a flag", cell, "true or false");
    return cell == "true";
}

std::int64_t CsvCells::number(std::size_t column)
{
    std::int64_t value = 0;
    const std::string_view cell = m_row.fields[column];
    if (cell.size() > 9 || cell.find_first_not_of("0123456789") != std::string_view::npos) {
        m_problems.add(m_row.line, column, "not a number", cell, "0 to 999999999");
        return 0;
    }
    for (const char c : cell)
        value = value * 10 + (c - '0');
    return value;
}

std::optional<std::int64_t> CsvCells::count(std::size_t column)
{
    const std::string_view cell = m_row.fields[column];
    if (cell.empty() || cell.size() > 12 || cell.find_first_not_of("0123456789") != std::string_view::npos) {
        m_problems.add(m_row.line, column, "not a count", cell, "a whole number from 0 to 999999999999");
        return std::nullopt;
    }
    std::int64_t value = 0;
    for (const char c : cell)
        value = value * 10 + (c - '0');
    return value;
}

std::int64_t CsvCells::value(std::size_t column)
{
    const auto read = parseValue(m_row.fields[column]);
    if (!read)
        report(column, read.error());
    return read.value_or(0);
}

Money CsvCells::money(std::size_t column, const Currency &currency)
{
    const auto read = parseMoney(m_row.fields[column], currency);
    if (!read)
        report(column, read.error());
    return read.value_or(Money{});
}

std::size_t CsvCells::wordOf(std::size_t column, std::span<const std::string_view> words)
{
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == m_row.fields[column])
            return i;
    std::string allowed;
    for (const std::string_view w : words)
        allowed += (allowed.empty() ? "" : ", ") + std::string(w);
    m_problems.add(m_row.line, column, "not one of the words that may stand here", m_row.fields[column],
                   allowed);
    return 0;
}

} // namespace makegood::feeds
