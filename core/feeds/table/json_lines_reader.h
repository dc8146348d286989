// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/table/table_format.h"

namespace makegood::feeds
{

/// Reads one JSON object a line as a table. The columns are the paths in `columns`: names of members joined
/// by dots (`monitor.name`, `tags.0`); a member whose name has dots in it counts first. Text is taken
/// without quotes, numbers as they are written, true, false and null (as an empty cell); a path that is not
/// there gives an empty cell. A line that is no object, and a path that leads to an object or array, is a
/// fault of its row. Errors: as of readDelimited(). Only UTF-8 and UTF-16 with a mark.
Expected<void> readJsonLines(const std::string &path, const std::vector<std::string> &columns,
                             TableVisitor &visitor, const TableHooks &hooks = {});

/// The paths that the objects of the first lines have, in order of appearance.
Expected<std::vector<std::string>> jsonLinesColumns(const std::string &path, int lines = 200);

} // namespace makegood::feeds
