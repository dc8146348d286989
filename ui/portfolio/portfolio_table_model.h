// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "portfolio/portfolio_lines.h"

namespace makegood::ui
{

/// The portfolio's table: contract-services as a view asks for them, under the heads of their groups. Another
/// arrangement is told as what it is, rows that come, go and move, so that what is chosen stays chosen.
class PortfolioTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(PortfolioLines lines);
    const PortfolioLines &shown() const { return m_shown; }
    const PortfolioLine &at(int row) const { return m_shown.lines[static_cast<std::size_t>(row)]; }
    /// The row's line; -1 where it is not shown. An empty service means the contract's first.
    int find(const std::string &contract, const std::string &service) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// The order is the owner's business.
    void sort(int column, Qt::SortOrder order) override { emit sortWanted(column, order); }

    /// `3 of 12 judged · 1,200.00 USD`, what stands beside a group's title.
    static QString groupNote(const PortfolioGroup &group);
    static QString totalsText(const std::vector<CurrencyTotal> &totals);

signals:
    void sortWanted(int column, Qt::SortOrder order);

private:
    QVariant head(const PortfolioGroup &group, int column, int role) const;

    PortfolioLines m_shown;
};

} // namespace makegood::ui
