// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/change_csv.h"

#include "feeds/csv_cells.h"

namespace makegood::feeds
{

Checked<void> ChangeCollector::readChangesCsv(std::string_view text, const std::string &file,
                                              const std::string &source)
{
    static constexpr std::array<std::string_view, 5> columns
        = {"time", "service", "probe", "state", "detail"};
    return readCsv(text, file, columns, 4, [&](const CsvRow &row, CsvProblems &problems) {
        CsvCells cells(row, problems);
        StateChange change;
        change.at = cells.instant(0);
        std::pair key{cells.name(1), cells.name(2)};
        change.state = static_cast<CheckState>(cells.word(3, wordsOf<CheckState>));
        if (row.fields.size() > 4)
            change.detail = cells.text(4);
        ChangeSeriesBuilder &builder = m_builders.of(key.first, key.second);
        change.origin = {builder.addSource(source), cells.line()};
        builder.add(std::move(change));
    });
}

} // namespace makegood::feeds
