// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include <QSqlError>

#include "sla/time/instant.h"
#include "store/engine/engine.h"
#include "store/engine/engine_care.h"
#include "store/engine/engine_query.h"
#include "store/engine/engine_schema.h"

namespace makegood::store
{

/// An error that names the workspace's location.
Error storeError(ErrorKind kind, const std::string &path, std::string what);

/// One connection to a database; the destructor closes it. Belongs to the thread that opened it.
class Database
{
public:
    /// Connects, and reads nothing yet. Unreachable: the engine cannot connect.
    static Expected<std::unique_ptr<Database>> open(const Engine &engine, const std::string &path,
                                                    Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QSqlDatabase &handle() { return m_handle; }
    const Engine &engine() const { return m_engine; }
    const std::string &path() const { return m_path; }
    bool isReadOnly() const { return m_access == Access::ReadOnly; }
    /// Configures the connection once its mark is known; `access` may be less than that of open().
    Expected<void> configure(Access access);

    /// Remembers the schema's mark for isCurrent(), and notes from now on which rows are changed.
    Expected<void> remember();
    /// False when another database took the place of this one, or when its schema or its write permission
    /// changed since it was opened.
    bool isCurrent();

    /// The failure of a query, in words that a user can act on. Refused: wrong data or a damaged database;
    /// unreachable: the disk or another program.
    Error failure(const QSqlError &error) const;
    /// Refused: data that no version of this program writes.
    Error damaged(const std::string &what) const;

    /// What was changed since the last call of this function or the start of the transaction.
    std::set<RowSet> takeChanged();
    /// Runs a statement that has no values and no rows, such as BEGIN.
    Expected<void> execute(const char *sql);
    /// Counts a statement's progress for Engine::guard(); each statement begins at 0.
    int *longSteps() { return &m_longSteps; }

    /// The first failure of the current write transaction. An engine may roll back by itself, and statements
    /// after that would be committed without those before: none of them runs.
    const std::optional<Error> &fault() const { return m_fault; }

private:
    Database(const Engine &engine, std::string path, Access access);
    const Engine &m_engine;
    QString m_name;
    std::string m_path;
    Access m_access;
    std::string m_identity;
    SchemaMark m_mark;
    QSqlDatabase m_handle;
    std::unique_ptr<RowWatch> m_watch;
    int m_longSteps = 0;
    bool m_writing = false;
    std::optional<Error> m_fault;
    /// Prepared statements at rest, by their name: preparing costs more than running most of them.
    using Idle = std::unordered_map<std::string, std::vector<std::unique_ptr<EngineQuery>>>;
    Idle m_idle;
    friend class ResultRow;
    friend class Statement;
    friend class Transaction;
};

/// The row that a statement is at. Values of another type than asked for read as empty or 0.
class ResultRow
{
public:
    std::string text(int column) const;
    std::int64_t number(int column) const;
    bool flag(int column) const { return number(column) != 0; }
    Instant instant(int column) const;
    std::optional<Instant> optionalInstant(int column) const;
    std::optional<std::string> optionalText(int column) const;
    std::optional<std::int64_t> optionalNumber(int column) const;
    std::vector<std::uint8_t> bytes(int column) const;
    bool isNull(int column) const { return m_query->isNull(column); }
    /// An enumerator below `count`; any other number is damage and fails the statement.
    template <typename E> E choice(int column, int count) { return static_cast<E>(ordinal(column, count)); }

    /// Fails the statement from outside: a reader found an impossible value in a row.
    void fail(Error error);

protected:
    explicit ResultRow(Database &database)
        : m_database(database)
    {
    }
    ~ResultRow() = default;

    Database &m_database;
    std::unique_ptr<EngineQuery> m_query;
    std::optional<Error> m_error;

private:
    std::int64_t ordinal(int column, int count);
};

/// A statement from a file of the engine's folder, with values bound in order. After the first failure every
/// call does nothing: callers check outcome() once, at the end.
class Statement : public ResultRow
{
public:
    /// `name`: the file's name without `.sql`; a literal of this program, never data.
    Statement(Database &database, const char *name);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const std::string &text);
    Statement &bind(std::int64_t number);
    Statement &bind(bool flag) { return bind(std::int64_t(flag)); }
    Statement &bind(Instant at);
    Statement &bind(const std::optional<Instant> &at);
    Statement &bind(const std::optional<std::string> &text);
    Statement &bind(const std::optional<std::int64_t> &number);
    Statement &bindBytes(const std::vector<std::uint8_t> &bytes);

    /// Runs the statement and resets its bindings. Returns the number of changed rows.
    std::int64_t run();
    bool next(); ///< the first call runs the statement; false after the last row or a failure

    /// Nothing, or the first failure.
    Expected<void> outcome() const;

private:
    Statement &bindNull();
    int nextParameter();
    void exec();
    bool step();
    std::vector<std::unique_ptr<EngineQuery>> *m_home; ///< where the query rests between uses
    int m_bound = 0;
    bool m_running = false;
};

/// Rolled back by the destructor unless commit() succeeded.
class Transaction
{
public:
    using Kind = TransactionKind;
    explicit Transaction(Database &database, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Expected<void> begun() const;
    Expected<void> commit();

private:
    Database &m_database;
    bool m_open = false;
    std::optional<Error> m_error;
};

/// Runs every statement of a file of SQL, for schema upgrades. Refused: a missing file.
Expected<void> runScript(Database &database, const QString &file);

} // namespace makegood::store
