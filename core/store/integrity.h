// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "store/database.h"
#include "store/finding.h"

namespace makegood::store
{

/// As UpkeepStore::findings(): the engine's own check, the journal's hash chain, every row against the
/// journal, texts against their SHA-256, reported months, every month of checks and every attached file.
std::vector<Finding> findDamage(Database &database);

} // namespace makegood::store
