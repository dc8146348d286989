// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/json_document.h"
#include "feeds/table/table_mapping.h"

namespace makegood::feeds
{

/// Reports keys that do not fit the kind of row that the mapping reads, and those that it lacks.
void checkKind(const TableMapping &mapping, JsonObject &object);

} // namespace makegood::feeds
