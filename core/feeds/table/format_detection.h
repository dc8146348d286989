// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/table/table_format.h"

namespace makegood::feeds
{

/// A guess at how a file is laid out, and the sentences that say what was found.
struct DetectedFormat {
    TableFormat format;
    std::vector<std::string> reasons;
};

/// Looks at the first 256 KiB of a file: a workbook by its first bytes, JSON lines by their braces, else the
/// encoding, the delimiter that gives the most regular rows, lines before the table and comments, and whether
/// the first row names the columns. Errors: cannot be read (unreachable), holds nothing (refused).
Expected<DetectedFormat> detectFormat(const std::string &path);

} // namespace makegood::feeds
