// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of rows that count requests or measure a value.
#include <algorithm>

#include "feeds/number_text.h"
#include "feeds/table/row_mapper.h"

namespace makegood::feeds
{

namespace
{

// With a point for the decimal mark of the file.
std::string withPoint(std::string_view text, char decimal)
{
    std::string out(text);
    std::ranges::replace(out, decimal, '.');
    return out;
}

} // namespace

Expected<void> RowMapper::countsOf(const TableRow &row, MappedRow &into)
{
    constexpr std::int64_t most = 999'999'999'999;
    const auto read = [&](const BoundCell &cell, std::int64_t limit) -> Expected<std::int64_t> {
        const auto text = cellText(row, cell, m_buffer);
        const auto number = text ? numberIn(withPoint(*text, m_mapping.decimal)) : std::nullopt;
        if (!number || *number < 0 || *number > limit || denominator(*number) != 1)
            return cellError(cell, "this is no count of requests", row.cells[cell.index],
                             "a whole number from 0 to " + std::to_string(limit));
        return static_cast<std::int64_t>(numerator(*number));
    };
    const auto total = read(*m_total, most);
    const auto part = total ? read(*m_part, *total) : total;
    if (!part)
        return tl::unexpected(part.error());
    into.total = *total;
    into.failed = m_mapping.figures.failed.isSet() ? *part : *total - *part;
    return {};
}

Expected<bool> RowMapper::valueOf(const TableRow &row, const BoundCell &cell, MappedRow &into)
{
    const auto text = cellText(row, cell, m_buffer);
    if (text && text->empty())
        return false;
    const auto number = text ? numberIn(withPoint(*text, m_mapping.decimal)) : std::nullopt;
    const auto value = number ? nearestMillionths(*number * m_scale) : std::nullopt;
    if (!value)
        return cellError(cell, "this is no value", row.cells[cell.index],
                         "a number below 1000000000000, or nothing");
    into.value = *value;
    return true;
}

} // namespace makegood::feeds
