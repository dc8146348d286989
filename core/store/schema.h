// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace makegood::store
{

/// The schema that this program writes.
inline constexpr int schemaVersion = 2;

/// Our mark in SQLite's header: "MkGd".
inline constexpr int applicationId = 0x4d6b4764;

/// The numbered upgrades `upgrade_0001.sql` to `upgrade_<version>.sql` of a folder.
struct UpgradePlan {
    QString folder = QLatin1String(sqlFolder);
    int version = schemaVersion;
};

enum class SchemaState {
    Empty, ///< a file without a byte: nothing was ever written
    Older,
    Current,
    Newer
};

/// Looks at the header before anything else is read, then sets the connection up: foreign keys, a schema that
/// is not trusted, every commit through to the disk. Refused: a file that is no workspace of ours.
Expected<SchemaState> checkSchema(Database &database, const UpgradePlan &plan = {});

/// Brings an older or empty file to the plan's schema in one transaction. A file with data is first copied
/// beside itself as `<name>.before-<version>`, numbered on when that is there.
Expected<void> upgradeSchema(Database &database, const UpgradePlan &plan = {});

/// Whether everything that this program reads is there, by preparing each of its reading statements.
Expected<void> canBeRead(Database &database);

} // namespace makegood::store
