// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace makegood::store
{

/// As UpkeepStore::checkIntegrity(): the engine's own check, the journal's hash chain, every month of checks
/// and every attached file.
Expected<void> checkIntegrity(Database &database);

} // namespace makegood::store
