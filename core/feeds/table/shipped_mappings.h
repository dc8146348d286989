// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/table/table_mapping.h"

namespace makegood::feeds
{

/// The mappings that ship with the program, for the exports of known monitoring systems.
std::vector<TableMapping> shippedTableMappings();

/// A mapping by the name of a shipped one, else from a file. Errors: a file that cannot be read
/// (unreachable), every problem of its text (refused).
Checked<TableMapping> tableMappingNamed(const std::string &nameOrFile);

} // namespace makegood::feeds
