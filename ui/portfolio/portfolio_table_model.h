// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "portfolio/portfolio_lines.h"

namespace makegood::ui
{

/// Model of the portfolio table: contract-services of a view under the heads of their groups. A new
/// arrangement is announced as removed, moved and inserted rows, so that the selection survives.
class PortfolioTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(PortfolioLines lines);
    const PortfolioLines &shown() const { return m_shown; }
    const PortfolioLine &at(int row) const { return m_shown.lines[static_cast<std::size_t>(row)]; }
    /// Line of a contract-service; -1: not shown. An empty service means the contract's first one.
    int find(const std::string &contract, const std::string &service) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Only asks the owner to sort.
    void sort(int column, Qt::SortOrder order) override { emit sortWanted(column, order); }

    /// Text beside a group's title: number of services, waiting ones, totals.
    static QString groupNote(const PortfolioGroup &group);
    static QString totalsText(const std::vector<CurrencyTotal> &totals);

signals:
    void sortWanted(int column, Qt::SortOrder order);

private:
    QVariant head(const PortfolioGroup &group, int column, int role) const;

    PortfolioLines m_shown;
};

} // namespace makegood::ui
