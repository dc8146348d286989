// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/table/table_format.h"

namespace makegood::feeds
{

/// Reads delimited text, packed or not, as a table; memory does not grow with the file, and a row costs no
/// allocation. Rows that cannot be split (a stray quotation mark, another number of cells) are passed with
/// their fault. Errors: unreadable (unreachable); damaged, bytes of another encoding, a row of more than 16
/// MiB, an unclosed quotation (refused, with their line); cancelled (interrupted).
Expected<void> readDelimited(const std::string &path, const TableFormat &format, TableVisitor &visitor,
                             const TableHooks &hooks = {});

} // namespace makegood::feeds
