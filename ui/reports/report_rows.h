// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QAbstractListModel>

#include "explain/status.h"
#include "work/report_states.h"

namespace makegood::ui
{

/// A customer's report of the shown month.
struct ReportRow {
    std::string contract;
    QString customer;
    Status status = Status::Pending;
    QString verdict; ///< `2 missed, 120.00 USD`; while it is judged: that it is calculated
    ReportStanding standing;
    QString since; ///< day of the state: `3 Nov`; empty: none
    bool canBeMade = false; ///< the month was judged
};

/// `Draft`, `Sent 3 Nov`.
QString standingText(const ReportRow &row);
QString stateWord(ReportState state);
/// The name of the icon that stands for a state.
QString stateIcon(ReportState state);

/// The customers of the reports page, each with a box. Boxes stay while rows are shown anew.
class ReportRows : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ReportRow> rows);
    const std::vector<ReportRow> &rows() const { return m_rows; }
    std::vector<std::string> chosen() const; ///< contracts whose box is checked, in order
    void choose(const std::vector<std::string> &contracts);
    int rowOf(const std::string &contract) const; ///< -1: not listed

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosenChanged();

private:
    std::vector<ReportRow> m_rows;
    std::vector<std::string> m_chosen; ///< sorted
};

} // namespace makegood::ui
