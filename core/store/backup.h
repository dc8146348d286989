// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace makegood::store
{

/// A whole, consistent copy made by SQLite itself, while others go on reading and writing. Written beside its
/// name, synced and renamed, so that no half copy ever bears it. Refuses to overwrite.
Expected<void> copyTo(Database &database, const std::string &path);

} // namespace makegood::store
