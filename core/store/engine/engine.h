// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include <QSqlDatabase>

#include "sla/base/error.h"

namespace makegood::store
{

class Database;
class EngineCare;
class EngineQuery;
class EngineSchema;

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
    ErrorCase is = ErrorCase::Plain;
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

    /// Prepares a statement, which EngineQuery::isGood() says to be right or not.
    virtual std::unique_ptr<EngineQuery> prepare(Database &database, const std::string &sql) const = 0;
    /// The statement that begins a transaction; COMMIT and ROLLBACK end it.
    virtual const char *beginStatement(TransactionKind kind) const = 0;
    virtual EngineFault classify(const QSqlError &error) const = 0;

    /// Reads the mark without reading a table. Refused: no database of this engine.
    virtual Expected<SchemaMark> readMark(Database &database) const = 0;

    /// The schema of its databases, and the rows that the journal covers.
    virtual const EngineSchema &schema() const = 0;
    /// Copies, checks and restores its databases.
    virtual const EngineCare &care() const = 0;
};

} // namespace makegood::store
