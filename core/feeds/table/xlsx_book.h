// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "feeds/table/xlsx_package.h"
#include "sla/time/instant.h"

namespace makegood::feeds
{

struct XlsxSheet {
    std::string name;
    std::string part; ///< its name in the package
};

/// What the cells of a workbook refer to.
struct XlsxBook {
    std::vector<XlsxSheet> sheets;
    bool countsFrom1904 = false; ///< day 0 is 1904-01-01
    std::vector<bool> isDate; ///< by the style number of a cell: a number that is shown as a date or time
    std::vector<std::string> texts; ///< shared strings
};

/// Reads the workbook's parts but its sheets. Refused: no workbook, a part that is no XML, more than 256 MiB
/// of shared texts.
Expected<XlsxBook> readXlsxBook(const XlsxPackage &package);

/// The day and time of a serial number, to the nearest millisecond, as `YYYY-MM-DD HH:MM:SS[.mmm]`; a number
/// below 1 is a time of day alone. Nothing for text that is no decimal number between 0 and 2,958,466.
std::optional<std::string> serialTime(std::string_view number, bool countsFrom1904);

} // namespace makegood::feeds
