// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/value_csv.h"

#include <array>

#include "feeds/csv_cells.h"

namespace makegood::feeds
{

Checked<void> ValueCollector::readValuesCsv(std::string_view text, const std::string &file,
                                            const std::string &source)
{
    static constexpr std::array<std::string_view, 4> columns = {"time", "service", "probe", "value"};
    return readCsv(text, file, columns, columns.size(), [&](const CsvRow &row, CsvProblems &problems) {
        CsvCells cells(row, problems);
        const Instant at = cells.instant(0);
        std::pair key{cells.name(1), cells.name(2)};
        const std::int64_t value = cells.value(3);
        ValueSeriesBuilder &builder = m_builders.of(key.first, key.second);
        builder.add(at, value, {builder.addSource(source), cells.line()});
    });
}

} // namespace makegood::feeds
