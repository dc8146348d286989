// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace makegood::store
{

/// Refused when SQLite's own check, the foreign keys, the journal's chain or any month of checks is not as it
/// was written; the sentence names the first that is not.
Expected<void> checkIntegrity(Database &database);

} // namespace makegood::store
