// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/request_csv.h"

#include <array>

#include "feeds/csv_cells.h"

namespace makegood::feeds
{

Checked<void> RequestCollector::readRequestsCsv(std::string_view text, const std::string &file,
                                                const std::string &source)
{
    static constexpr std::array<std::string_view, 5> columns
        = {"from", "service", "probe", "total", "failed"};
    return readCsv(text, file, columns, columns.size(), [&](const CsvRow &row, CsvProblems &problems) {
        CsvCells cells(row, problems);
        RequestCount count;
        count.from = cells.instant(0);
        std::pair key{cells.name(1), cells.name(2)};
        const auto total = cells.count(3);
        const auto failed = cells.count(4);
        count.total = total.value_or(0);
        count.failed = failed.value_or(0);
        if (total && failed && *failed > *total)
            problems.add(row.line, 4, "more requests failed than there were", row.fields[4],
                         "0 to " + std::to_string(*total));
        RequestSeriesBuilder &builder = m_builders.of(key.first, key.second);
        count.origin = {builder.addSource(source), cells.line()};
        builder.add(count);
    });
}

} // namespace makegood::feeds
