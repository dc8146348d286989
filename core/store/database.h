// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <QSqlDatabase>
#include <QSqlQuery>

#include "sla/time/instant.h"

namespace makegood::store
{

/// Where the statements and upgrades of the engine lie, as Qt resources.
inline constexpr const char *sqlFolder = ":/sql/sqlite";

/// An error that names the workspace's file.
Error storeError(ErrorKind kind, const std::string &path, std::string what);

/// One connection of our own name, closed and removed with the object. Belongs to the thread that made it.
class Database
{
public:
    /// Opens the file. Errors: unreachable.
    static Expected<std::unique_ptr<Database>> open(const std::string &path, bool readOnly);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QSqlDatabase &handle() { return m_handle; }
    const std::string &path() const { return m_path; }
    /// The failure of a query, in words a person can act on. Refused when the data or the file is wrong,
    /// unreachable when the disk or another program stands in the way.
    Error failure(const QSqlError &error) const;
    /// Something in the file that no version of ours writes.
    Error damaged(const std::string &what) const;

    /// The first failure of the write transaction at hand. SQLite rolls some of them back by itself, and what
    /// came after would be committed alone: so nothing runs after it.
    const std::optional<Error> &fault() const { return m_fault; }

private:
    Database() = default;
    QString m_name;
    std::string m_path;
    QSqlDatabase m_handle;
    bool m_writing = false;
    std::optional<Error> m_fault;
    /// Prepared and at rest, by the name of their file: preparing costs more than most of them take to run.
    std::unordered_map<std::string, std::vector<QSqlQuery>> m_idle;
    friend class Statement;
    friend class Transaction;
};

/// A statement from a file under core/store/sql, with values bound in order. The first failure sticks and
/// makes every further call do nothing, so that callers ask once, at the end.
class Statement
{
public:
    /// `name` is a file's name without its ending; it is ours and never data.
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

    /// Runs it and makes it ready to be bound anew. How many rows it changed.
    std::int64_t run();
    bool next(); ///< runs it at the first call; false at the end or after a failure

    std::string text(int column) const;
    std::int64_t number(int column) const;
    bool flag(int column) const { return number(column) != 0; }
    Instant instant(int column) const;
    std::optional<Instant> optionalInstant(int column) const;
    std::optional<std::string> optionalText(int column) const;
    std::optional<std::int64_t> optionalNumber(int column) const;
    std::vector<std::uint8_t> bytes(int column) const;
    bool isNull(int column) const { return m_query.isNull(column); }
    /// An enumerator of which there are `count`; any other number is damage and fails the statement.
    template <typename E> E choice(int column, int count) { return static_cast<E>(ordinal(column, count)); }

    /// For readers that find something in a row that cannot be.
    void fail(Error error);

    /// Nothing, or the first failure.
    Expected<void> outcome() const;

private:
    void exec();
    std::int64_t ordinal(int column, int count);
    Database &m_database;
    std::vector<QSqlQuery> *m_home; ///< where it rests between uses; the caller's name may be gone by then
    QSqlQuery m_query;
    int m_bound = 0;
    bool m_running = false;
    std::optional<Error> m_error;
};

/// Rolled back when it goes out of scope without commit().
class Transaction
{
public:
    enum class Kind {
        Write, ///< takes the write lock at once, so that two writers meet at the door and not half way
        Read ///< several statements see the same state
    };
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

/// Runs every statement of a file of SQL; used for schema upgrades alone.
Expected<void> runScript(Database &database, const QString &file);

} // namespace makegood::store
