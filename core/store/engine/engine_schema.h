// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "sla/base/error.h"

namespace makegood::store
{

class Database;
struct SchemaMark;

/// Rows that the journal hashes together: those of one table and contract, or a whole table that belongs to
/// no contract.
struct RowSet {
    std::string table;
    std::string contract; ///< empty: of the workspace

    auto operator<=>(const RowSet &) const = default;
};

/// Notes which rows a connection changes, also those that go with their contract.
class RowWatch
{
public:
    virtual ~RowWatch() = default;
    /// What was changed since the last call; tables that the journal leaves out are not among it.
    virtual std::set<RowSet> take() = 0;

protected:
    RowWatch() = default;
};

/// What an engine knows of the schema of its databases and of their rows. Without state, as Engine.
class EngineSchema
{
public:
    virtual ~EngineSchema() = default;

    /// Compares tables, indexes, triggers and views with what the upgrades up to `version` make. Refused:
    /// anything else, which another program put there.
    virtual Expected<void> checkSchema(Database &database, int version) const = 0;
    /// Only that the tables are tables: of a schema that this program does not know.
    virtual Expected<void> checkForeignSchema(Database &database) const = 0;
    /// Inside the caller's transaction.
    virtual Expected<void> writeMark(Database &database, const SchemaMark &mark) const = 0;
    /// Foreign keys off for an upgrade that makes tables anew, and on again. Outside a transaction.
    virtual Expected<void> keepForeignKeys(Database &database, bool on) const = 0;
    /// After the script of the upgrade `number`, inside its transaction: what SQL cannot say.
    virtual Expected<void> afterUpgrade(Database &database, std::int64_t number) const = 0;

    virtual std::unique_ptr<RowWatch> watchRows(Database &database) const = 0;
    /// Every set of rows that the journal covers.
    virtual Expected<std::vector<RowSet>> rowSets(Database &database) const = 0;
    /// The SHA-256 of the rows of a set in the order of their keys, in hexadecimal; empty without rows.
    virtual Expected<std::string> hashOf(Database &database, const RowSet &rows) const = 0;
};

} // namespace makegood::store
