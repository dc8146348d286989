// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include "widgets/row_model.h"
#include "work/connect_source.h"

namespace makegood::ui
{

/// A series that the source monitors, ready to be painted: lists of 50,000 are searched while one types.
struct SeriesRow {
    QString host;
    QString check;
    QString labels; ///< all of them
    Instant lastAt{};
    CheckState lastState = CheckState::Unknown;
};

std::vector<SeriesRow> seriesRows(const std::vector<FoundSeries> &found);

/// Series as they were found, with their last state.
class SeriesModel : public RowModel<SeriesRow>
{
    Q_OBJECT
public:
    enum Column {
        Host,
        Check,
        Labels,
        LastCheck,
        State,
        ColumnCount
    };
    using RowModel::RowModel;

    void setNow(Instant now) { m_now = now; }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const SeriesRow &row, int column, int role) const override;
    bool isFigure(int) const override { return false; }

private:
    Instant m_now{};
};

/// The series that have every word, and the state if one is asked for.
class SeriesFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// A negative `state`: any.
    void setFilter(const QString &words, int state);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    int m_state = -1;
};

} // namespace makegood::ui
