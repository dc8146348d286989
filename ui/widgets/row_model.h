// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include <QAbstractTableModel>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Sort value of a cell; every RowModel has it.
inline constexpr int SortRole = Qt::UserRole + 1;

/// Status whose shape precedes the text of a cell; invalid: none.
inline constexpr int StatusRole = Qt::UserRole + 2;

/// Table model over a vector of rows. Subclasses implement columns, titles and cells.
template <typename Row> class RowModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    /// The same things with other values: views keep their place and selection, and only the rows that `same`
    /// does not find alike are painted anew. As setRows() where a row is another thing than before.
    template <typename SameThing, typename Same>
    void refreshRows(std::vector<Row> rows, SameThing &&sameThing, Same &&same)
    {
        if (!std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameThing)) {
            setRows(std::move(rows));
            return;
        }
        const std::vector<Row> before = std::exchange(m_rows, std::move(rows));
        const int count = rowCount();
        for (int from = 0; from < count; ++from) {
            int to = from;
            while (to < count && !same(before[static_cast<std::size_t>(to)], at(to)))
                ++to;
            if (to > from)
                emit dataChanged(index(from, 0), index(to - 1, columns() - 1));
            from = to;
        }
    }
    const std::vector<Row> &rows() const { return m_rows; }
    const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : columns();
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columns())
            return {};
        if (role == Qt::DisplayRole)
            return title(section);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(alignment(section));
        return {};
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(alignment(index.column()));
        return cell(at(index.row()), index.column(), role);
    }

protected:
    virtual int columns() const = 0;
    virtual QString title(int column) const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;
    /// Figures are aligned at the trailing edge, words at the leading one.
    virtual bool isFigure(int column) const = 0;

    /// Changes every row in place and keeps the selection.
    template <typename F> void changeRows(F &&change)
    {
        for (Row &row : m_rows)
            change(row);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
    }

private:
    Qt::Alignment alignment(int column) const
    {
        return (isFigure(column) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter;
    }
    std::vector<Row> m_rows;
};

} // namespace makegood::ui
