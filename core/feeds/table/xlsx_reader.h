// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/table/table_format.h"

namespace makegood::feeds
{

/// Reads one sheet of an XLSX workbook as a table, row by row. Numbers shown as dates become `YYYY-MM-DD
/// HH:MM:SS[.mmm]`, others stay as the workbook writes them; a formula gives the value that was saved with
/// it; an error value is a fault of its row. Rows are as wide as the header (or the first row). Errors:
/// unreadable (unreachable); no workbook, no such sheet, damaged (refused); cancelled (interrupted).
Expected<void> readXlsx(const std::string &path, const TableFormat &format, TableVisitor &visitor,
                        const TableHooks &hooks = {});

/// The names of a workbook's sheets in their order.
Expected<std::vector<std::string>> xlsxSheets(const std::string &path);

} // namespace makegood::feeds
