// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/json_document.h"
#include "feeds/table/table_mapping.h"

namespace makegood::feeds
{

/// Reads a mapping (docs/formats.md, "Import mapping"). Fails with every problem and its key: unknown keys,
/// wrong types, patterns, zones and expressions that cannot be used, parts that this kind of row needs.
Checked<TableMapping> readTableMapping(std::string_view text, const std::string &file);
Checked<TableMapping> tableMappingOf(const Json &json, const std::string &file);

/// The mapping as JSON that reads back the same; keys at their defaults are left out.
Json tableMappingJson(const TableMapping &mapping);
std::string tableMappingText(const TableMapping &mapping);

/// The keys of `file` alone, on top of what `format` holds.
TableFormat tableFormatOf(JsonObject &object, TableFormat format, JsonProblems &problems);

} // namespace makegood::feeds
