// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/engine/engine.h"
#include "store/engine/engine_care.h"
#include "store/engine/engine_schema.h"

namespace makegood::store
{

/// sqlite_schema.cpp and sqlite_rows.cpp
class SqliteSchema final : public EngineSchema
{
public:
    Expected<void> checkSchema(Database &database, int version) const override;
    Expected<void> checkForeignSchema(Database &database) const override;
    Expected<void> writeMark(Database &database, const SchemaMark &mark) const override;
    Expected<void> keepForeignKeys(Database &database, bool on) const override;
    Expected<void> afterUpgrade(Database &database, std::int64_t number) const override;
    std::unique_ptr<RowWatch> watchRows(Database &database) const override;
    Expected<std::vector<RowSet>> rowSets(Database &database) const override;
    Expected<std::string> hashOf(Database &database, const RowSet &rows) const override;

    /// Whether the schema is told by its hash alone, as that of every version from 9 on: any other is
    /// compared with one that is made in memory, which takes longer than opening a workspace.
    static bool isKnown(Database &database, int version);
};

/// sqlite_care.cpp
class SqliteCare final : public EngineCare
{
public:
    /// Written under another name, synced and renamed, so that no partial copy ever has the name `path`.
    Expected<void> copyTo(Database &database, const std::string &path, Over over) const override;
    /// As `<path>.before-<version>`; when that exists, with a number after it.
    Expected<void> copyBeforeUpgrade(Database &database, std::int64_t version) const override;
    Expected<void> checkIntegrity(Database &database) const override;
    Expected<void> restore(Database &copy, const std::string &path, const std::string &aside,
                           const CheckFresh &check) const override;
    Expected<void> compact(Database &database) const override;
    std::int64_t sizeOf(const std::string &path) const override;
};

/// SQLite: a workspace is one file, a location its path.
class SqliteEngine final : public Engine
{
public:
    const char *name() const override { return "sqlite"; }
    QString statementFolder() const override { return QStringLiteral(":/sql/sqlite"); }

    Expected<void> admit(const std::string &path, Access access) const override;
    Expected<void> create(const std::string &path) const override;
    void discard(const std::string &path) const override;
    Expected<QSqlDatabase> connect(const QString &connection, const std::string &path,
                                   Access access) const override;
    Expected<void> guard(Database &database) const override;
    /// Device, inode and write permission of the file.
    std::string identityOf(const std::string &path) const override;
    Expected<void> configure(Database &database, Access access) const override;
    std::unique_ptr<EngineQuery> prepare(Database &database, const std::string &sql) const override;
    const char *beginStatement(TransactionKind kind) const override;
    EngineFault classify(const QSqlError &error) const override;
    /// The mark is in the file's header.
    Expected<SchemaMark> readMark(Database &database) const override;

    const EngineSchema &schema() const override { return m_schema; }
    const EngineCare &care() const override { return m_care; }

private:
    SqliteSchema m_schema;
    SqliteCare m_care;
};

} // namespace makegood::store
