// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include <QSqlDatabase>

#include "sla/base/error.h"

namespace makegood::store
{

class Database;

enum class Access {
    ReadWrite,
    ReadOnly
};

enum class TransactionKind {
    /// takes the write lock at its start, so that a second writer fails before it has changed anything
    Write,
    Read ///< all statements see the same state
};

/// Identifies a database as a workspace and names its schema.
struct SchemaMark {
    std::int64_t applicationId = 0;
    std::int64_t version = 0;
    bool isEmpty = false; ///< nothing was ever written

    bool operator==(const SchemaMark &) const = default;
};

/// A failure of the engine in words that a user can act on.
struct EngineFault {
    /// refused: wrong data or a damaged database; unreachable: the rest
    ErrorKind kind = ErrorKind::Unreachable;
    std::string what;
};

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

/// A database engine: everything that the workspace needs and SQL does not have. An engine has no state;
/// every connection has a Database of its own. A location is the engine's own text, such as the path of a
/// file.
class Engine
{
public:
    virtual ~Engine() = default;

    virtual const char *name() const = 0;
    /// The folder of the SQL statements `<name>.sql` and of the schema upgrades `upgrade_<number>.sql`,
    /// without a slash at its end.
    virtual QString statementFolder() const = 0;

    /// Checks that a database is at `location` and permits `access`; rolls back what a killed writer left
    /// half written. Unreachable: no database there, or missing rights.
    virtual Expected<void> admit(const std::string &location, Access access) const = 0;
    /// Creates an empty database. Unreachable: `location` is in use, or nothing can be created there.
    virtual Expected<void> create(const std::string &location) const = 0;
    /// Removes a database that the caller alone knows.
    virtual void discard(const std::string &location) const = 0;

    /// Opens a connection under the name `connection`, which the caller removes.
    virtual Expected<QSqlDatabase> connect(const QString &connection, const std::string &location,
                                           Access access) const = 0;
    /// Guards a connection against what a file may hold: functions that a schema calls, and statements that
    /// do not end. Before anything is read.
    virtual Expected<void> guard(Database &database) const = 0;
    /// Text that changes when another database takes the place of this one or when its write permission
    /// changes.
    virtual std::string identityOf(const std::string &location) const = 0;
    /// Configures an opened connection whose mark is known: durability, and what `access` permits.
    virtual Expected<void> configure(Database &database, Access access) const = 0;

    /// The statement that begins a transaction; COMMIT and ROLLBACK end it.
    virtual QString beginStatement(TransactionKind kind) const = 0;
    virtual EngineFault classify(const QSqlError &error) const = 0;

    /// Reads the mark without reading a table. Refused: no database of this engine.
    virtual Expected<SchemaMark> readMark(Database &database) const = 0;
    /// Inside the caller's transaction.
    virtual Expected<void> writeMark(Database &database, const SchemaMark &mark) const = 0;

    /// Compares tables, indexes, triggers and views with what the upgrades up to `version` make. Refused:
    /// anything else, which another program put there.
    virtual Expected<void> checkSchema(Database &database, int version) const = 0;
    /// Only that the tables are tables: of a schema that this program does not know.
    virtual Expected<void> checkForeignSchema(Database &database) const = 0;
    /// Foreign keys off for an upgrade that makes tables anew, and on again. Outside a transaction.
    virtual Expected<void> keepForeignKeys(Database &database, bool on) const = 0;
    /// After the script of the upgrade `number`, inside its transaction: what SQL cannot say.
    virtual Expected<void> afterUpgrade(Database &database, std::int64_t number) const = 0;

    virtual std::unique_ptr<RowWatch> watchRows(Database &database) const = 0;
    /// Every set of rows that the journal covers.
    virtual Expected<std::vector<RowSet>> rowSets(Database &database) const = 0;
    /// The SHA-256 of the rows of a set in the order of their keys, in hexadecimal; empty without rows.
    virtual Expected<std::string> hashOf(Database &database, const RowSet &rows) const = 0;

    /// Writes a whole, consistent copy to `location` while other connections read and write. Unreachable:
    /// `location` is in use or cannot be written.
    virtual Expected<void> copyTo(Database &database, const std::string &location) const = 0;
    /// Puts a whole copy of `copy` in the place of what is at `location`, which is kept as `aside` with its
    /// rollback journal; both names are of one folder. Refused: damage of `copy`, or another program has
    /// `location` open. Unreachable: the disk or missing rights; the error says what lies where.
    virtual Expected<void> restore(Database &copy, const std::string &location,
                                   const std::string &aside) const = 0;
    /// Writes the database anew without the room that removed rows left. Outside a transaction.
    virtual Expected<void> compact(Database &database) const = 0;
    /// Bytes that it takes on the disk.
    virtual std::int64_t sizeOf(const std::string &location) const = 0;
    /// Keeps a copy of the database beside it, named after the schema version that an upgrade is about to
    /// write.
    virtual Expected<void> copyBeforeUpgrade(Database &database, std::int64_t version) const = 0;
    /// Refused: damage that the engine itself finds, or rows whose foreign key leads nowhere.
    virtual Expected<void> checkIntegrity(Database &database) const = 0;
};

} // namespace makegood::store
