// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>
#include <unordered_map>

#include "feeds/table/bound_cells.h"
#include "sla/exact/fraction.h"

namespace makegood::feeds
{

/// A service and probe that a table has rows of.
struct TableSeries {
    std::string service;
    std::string probe;

    auto operator<=>(const TableSeries &) const = default;
};

/// What the mapping makes of a row, or of one spread column of it.
struct MappedRow {
    std::size_t series = 0; ///< into RowMapper::series()
    Instant start{};
    std::optional<Instant> end; ///< of rows that last; empty: it lasts on
    CheckState state = CheckState::Unknown;
    std::int64_t total = 0; ///< of rows that count requests
    std::int64_t failed = 0; ///< of them
    std::int64_t value = 0; ///< of rows that measure one; millionths
};

/// Applies a mapping to the rows of a table, in their order. A row costs no allocation but the first of its
/// series.
class RowMapper
{
public:
    explicit RowMapper(const TableMapping &mapping);
    ~RowMapper();

    /// Finds the mapping's cells among the columns. Refused: every column that is not there.
    Checked<void> bind(const std::vector<std::string> &columns);
    /// Nothing: the row is one that does not count. Refused: why the row is not understood, with the column,
    /// what was found and what is allowed.
    Expected<std::span<const MappedRow>> map(const TableRow &row);

    const std::vector<TableSeries> &series() const { return m_series; }
    /// Local times that occurred twice, up to the last row.
    RepeatedTimes repeatedTimes();

private:
    struct BoundTime;
    struct Piece;
    struct BoundFilter;
    struct Group;

    BoundTime bindTime(const TimeCells &cells, ColumnBinder &binder) const;
    std::vector<Piece> bindName(const NameRule &rule, ColumnBinder &binder) const;
    void bindSpread(const std::vector<std::string> &columns, ColumnBinder &binder);
    std::vector<std::size_t> usedCells() const;
    Expected<bool> counts(const TableRow &row);
    Expected<Group *> groupOf(const TableRow &row);
    Expected<std::string> nameOf(const TableRow &row, const std::vector<Piece> &pieces, const char *what,
                                 std::string_view spread);
    Expected<Instant> instantOf(const TableRow &row, const BoundTime &time, LocalClock *clock,
                                std::optional<Instant> start);
    Expected<std::optional<Instant>> endOf(const TableRow &row, Instant start);
    Expected<void> countsOf(const TableRow &row, MappedRow &into);
    /// False: the cell is empty, and the row measures nothing here.
    Expected<bool> valueOf(const TableRow &row, const BoundCell &cell, MappedRow &into);
    /// Fills what the row or one spread cell of it says; false: nothing.
    Expected<bool> contentOf(const TableRow &row, const BoundCell &cell, MappedRow &into);
    Expected<CheckState> stateOf(const TableRow &row, const BoundCell &cell, bool &skips);

    const TableMapping m_mapping;
    std::optional<LocalTimes> m_zone;
    std::unique_ptr<BoundTime> m_time;
    std::unique_ptr<BoundTime> m_end;
    std::optional<BoundCell> m_length;
    std::optional<BoundCell> m_stateCell;
    std::optional<BoundCell> m_total;
    std::optional<BoundCell> m_part; ///< failed, or good
    std::optional<BoundCell> m_value;
    Fraction m_scale = 1;
    std::optional<StateReader> m_states;
    std::vector<BoundFilter> m_filters;
    std::vector<Piece> m_service;
    std::vector<Piece> m_probe;
    std::vector<BoundCell> m_spread;
    std::vector<std::size_t> m_keyCells; ///< those that names are made of
    std::deque<Group> m_groups;
    std::unordered_map<std::string, Group *> m_known;
    Group *m_last = nullptr;
    std::string m_key;
    std::string m_buffer;
    std::vector<TableSeries> m_series;
    std::vector<MappedRow> m_out;
    RepeatedTimes m_repeated;
};

} // namespace makegood::feeds
