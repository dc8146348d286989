// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/table/table_mapping.h"

namespace makegood::feeds
{

/// Reads a file as the table that `format` says: delimited text (readDelimited), a workbook's sheet
/// (readXlsx) or JSON lines (readJsonLines, whose columns are `paths`).
Expected<void> readTable(const std::string &path, const TableFormat &format,
                         const std::vector<std::string> &paths, TableVisitor &visitor,
                         const TableHooks &hooks = {});

/// The columns that a mapping names, each once.
std::vector<std::string> columnsOf(const TableMapping &mapping);

} // namespace makegood::feeds
