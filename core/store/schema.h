// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace makegood
{

/// The schema that this program writes.
inline constexpr int schemaVersion = 1;

/// Our mark in SQLite's header: "MkGd".
inline constexpr int applicationId = 0x4d6b4764;

enum class SchemaState {
    Current,
    Newer
};

/// Sets the connection up (foreign keys, full synchronisation, no trusted schema) and looks at the header
/// before anything else is read. Refused: a file that is no workspace of ours.
Expected<SchemaState> checkSchema(Database &database);

/// Brings an older or empty file to the current schema in one transaction. A file with data is first backed
/// up beside itself as `<name>.before-<version>`.
Expected<void> upgradeSchema(Database &database);

/// A whole, consistent copy made by SQLite itself. Refuses to overwrite.
Expected<void> copyTo(Database &database, const std::string &path);

/// Refused when SQLite's own check or a foreign key check finds anything.
Expected<void> checkIntegrity(Database &database);

} // namespace makegood
