// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/table/row_mapper.h"

namespace makegood::feeds
{

/// One row of a file and what the mapping makes of it.
struct PreviewRow {
    int line = 0;
    std::vector<std::string> cells;
    std::vector<MappedRow> mapped; ///< empty with no fault: the row does not count
    std::optional<Error> fault; ///< why it is refused
};

/// The first rows of a file.
struct TablePreview {
    RowKind kind = RowKind::Check; ///< of the mapping
    std::vector<std::string> columns; ///< empty names where the table has no header
    std::vector<PreviewRow> rows;
    std::vector<TableSeries> series; ///< that MappedRow::series counts
    Errors faults; ///< of the mapping as a whole: columns that are not there
    std::optional<Error> ended; ///< why the file could not be read on
    std::size_t understood = 0; ///< rows that say something
    std::size_t refused = 0;
};

/// Reads at most `rows` rows as importTable() would. Never fails: what is wrong stands in the preview.
TablePreview previewTable(const std::string &path, const TableMapping &mapping, std::size_t rows = 100);

/// The first rows as they are, without a mapping; of JSON lines, by the paths that their objects have.
TablePreview firstRows(const std::string &path, const TableFormat &format, std::size_t rows);

} // namespace makegood::feeds
