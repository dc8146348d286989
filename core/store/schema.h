// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace makegood::store
{

/// The schema that this program writes: the number of the last `upgrade_<number>.sql`.
inline constexpr int schemaVersion = 11;

/// Marks a database as a workspace: "MkGd".
inline constexpr int applicationId = 0x4d6b4764;

/// The numbered upgrades `upgrade_0001.sql` to `upgrade_<version>.sql` of a folder.
struct UpgradePlan {
    QString folder;
    int version = schemaVersion;
};

enum class SchemaState {
    Empty, ///< nothing was ever written
    Older,
    Current,
    Newer
};

/// Compares the mark of a database with `version`. Refused: a database that is not a workspace.
Expected<SchemaState> checkSchema(Database &database, int version = schemaVersion);

/// Brings an older or empty database to the plan's schema in one transaction. A database with data is copied
/// first (Engine::copyBeforeUpgrade()).
Expected<void> upgradeSchema(Database &database, const UpgradePlan &plan);

/// Checks that the schema has every table and column that this program reads, by preparing each SELECT.
Expected<void> canBeRead(Database &database);

} // namespace makegood::store
