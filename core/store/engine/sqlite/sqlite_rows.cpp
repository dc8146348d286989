// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows the journal covers, which of them a connection changes, and their hashes.
#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include <QCryptographicHash>

#include "store/engine/sqlite/sqlite_engine.h"
#include "store/engine/sqlite/sqlite_handle.h"

namespace makegood::store
{

namespace
{

// Not by the journal: itself, what has a checksum (checks, requests, values), what sources bring and how far
// they are, and settings, which are no evidence.
constexpr std::array<std::string_view, 13> leftOut{"journal",      "check_chunk_head", "check_chunk_body",
                                                   "sample_month", "state_change",     "state_change_month",
                                                   "source",       "source_cursor",    "source_memory",
                                                   "source_run",   "source_unmapped",  "window_version",
                                                   "setting"};

struct Column {
    std::string name;
    bool isBlob = false; ///< the bytes of an attached file: its row has their SHA-256
    int key = 0; ///< its place in the primary key, from 1; 0: not in it
};

std::vector<Column> columnsOf(sqlite3 *handle, const std::string &table)
{
    std::vector<Column> out;
    RawStatement select(handle, "SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid");
    select.bind(1, table);
    while (select.next())
        out.push_back({select.text(0), select.text(1) == "BLOB", std::stoi('0' + select.text(2))});
    return out;
}

// The column that names the contract; none: the rows belong to the workspace.
std::optional<std::size_t> contractColumn(const std::string &table, const std::vector<Column> &columns)
{
    const auto at = std::ranges::find(columns, table == "contract" ? "id" : "contract", &Column::name);
    return at == columns.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - columns.begin()));
}

std::vector<std::string> coveredTables(sqlite3 *handle)
{
    std::vector<std::string> out;
    RawStatement select(handle,
                        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' "
                        "ESCAPE '\\' ORDER BY name");
    while (select.next())
        if (std::ranges::find(leftOut, select.text(0)) == leftOut.end())
            out.push_back(select.text(0));
    return out;
}

class SqliteRowWatch final : public RowWatch
{
public:
    explicit SqliteRowWatch(sqlite3 *handle)
        : m_handle(handle)
    {
        for (const std::string &table : coveredTables(handle)) {
            const auto column = contractColumn(table, columnsOf(handle, table));
            m_tables[table] = column ? static_cast<int>(*column) : -1;
        }
        sqlite3_preupdate_hook(m_handle, &SqliteRowWatch::onChange, this);
    }
    ~SqliteRowWatch() override { sqlite3_preupdate_hook(m_handle, nullptr, nullptr); }
    SqliteRowWatch(const SqliteRowWatch &) = delete;
    SqliteRowWatch &operator=(const SqliteRowWatch &) = delete;

    std::set<RowSet> take() override
    {
        m_last = {};
        return std::exchange(m_changed, {});
    }

private:
    static void onChange(void *watch, sqlite3 *handle, int operation, const char *, const char *table,
                         sqlite3_int64, sqlite3_int64)
    {
        auto &self = *static_cast<SqliteRowWatch *>(watch);
        const auto known = self.m_tables.find(table);
        if (known == self.m_tables.end())
            return;
        if (known->second < 0) {
            self.m_changed.insert({known->first, {}});
            return;
        }
        if (operation != SQLITE_INSERT)
            self.note(known->first, known->second, handle, &sqlite3_preupdate_old);
        if (operation != SQLITE_DELETE)
            self.note(known->first, known->second, handle, &sqlite3_preupdate_new);
    }

    void note(const std::string &table, int column, sqlite3 *handle,
              int (*read)(sqlite3 *, int, sqlite3_value **))
    {
        sqlite3_value *value = nullptr;
        if (read(handle, column, &value) != SQLITE_OK || value == nullptr)
            return;
        const unsigned char *text = sqlite3_value_text(value);
        const std::string_view contract(text == nullptr ? "" : reinterpret_cast<const char *>(text));
        if (m_last.table == table && m_last.contract == contract && !m_changed.empty())
            return; // a row of the same set as before, as nearly always
        m_last = {table, std::string(contract)};
        m_changed.insert(m_last);
    }

    sqlite3 *m_handle;
    std::map<std::string, int, std::less<>> m_tables; ///< the contract's column; -1: none
    std::set<RowSet> m_changed;
    RowSet m_last;
};

void addField(QCryptographicHash &hash, char type, const char *bytes, int size)
{
    const QByteArray head = type + QByteArray::number(size) + ':';
    hash.addData(head);
    hash.addData(QByteArray::fromRawData(bytes, size));
}

} // namespace

std::unique_ptr<RowWatch> SqliteSchema::watchRows(Database &database) const
{
    return std::make_unique<SqliteRowWatch>(handleOf(database));
}

Expected<std::vector<RowSet>> SqliteSchema::rowSets(Database &database) const
{
    sqlite3 *handle = handleOf(database);
    std::vector<RowSet> out;
    for (const std::string &table : coveredTables(handle)) {
        const std::vector<Column> columns = columnsOf(handle, table);
        const auto contract = contractColumn(table, columns);
        const std::string name = quotedName(table);
        RawStatement select(handle,
                            contract ? "SELECT DISTINCT " + quotedName(columns[*contract].name) + " FROM "
                                    + name + " ORDER BY 1"
                                     : "SELECT '' FROM " + name + " LIMIT 1");
        while (select.next())
            out.push_back({table, select.text(0)});
        if (!select.isGood())
            return tl::unexpected(failureOf(database));
    }
    return out;
}

Expected<std::string> SqliteSchema::hashOf(Database &database, const RowSet &rows) const
{
    sqlite3 *handle = handleOf(database);
    const std::vector<Column> columns = columnsOf(handle, rows.table);
    if (columns.empty())
        return std::string(); // a table that is not there has no rows
    std::string names;
    std::vector<Column> key;
    for (const Column &column : columns) {
        if (!column.isBlob)
            names += (names.empty() ? "" : ", ") + quotedName(column.name);
        if (column.key > 0)
            key.push_back(column);
    }
    std::ranges::sort(key, {}, &Column::key);
    std::string order;
    for (const Column &column : key)
        order += (order.empty() ? " ORDER BY " : ", ") + quotedName(column.name);
    const auto contract = contractColumn(rows.table, columns);
    RawStatement select(
        handle,
        "SELECT " + names + " FROM " + quotedName(rows.table)
            + (contract ? " WHERE " + quotedName(columns[*contract].name) + " = ?" : std::string()) + order);
    if (contract)
        select.bind(1, rows.contract);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, 'n', names.data(), static_cast<int>(names.size()));
    bool hasRows = false;
    while (select.next()) {
        hasRows = true;
        for (int i = 0; i < sqlite3_column_count(select.statement()); ++i) {
            const char type = static_cast<char>('0' + sqlite3_column_type(select.statement(), i));
            const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(select.statement(), i));
            addField(hash, type, bytes, sqlite3_column_bytes(select.statement(), i));
        }
    }
    if (!select.isGood())
        return tl::unexpected(failureOf(database));
    return hasRows ? hash.result().toHex().toStdString() : std::string();
}

} // namespace makegood::store
