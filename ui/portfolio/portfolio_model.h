// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <set>
#include <unordered_map>

#include <QAbstractTableModel>

#include "portfolio/portfolio_row.h"

namespace makegood::ui
{

/// The contract-services of the workspace in the order of its contracts. New figures of a contract change
/// only its own rows.
class PortfolioModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Customer,
        ServiceName,
        Agreement,
        StatusWord,
        Strip,
        AvailabilityPercent,
        Target,
        Downtime,
        BudgetLeft,
        Estimate,
        EstimateRange,
        Withheld,
        Deadline,
        Coverage,
        StripInWords,
        ServiceClass,
        Step,
        ColumnCount
    };
    using Figures = std::function<std::shared_ptr<const ContractFigures>(const std::string &contract)>;

    using QAbstractTableModel::QAbstractTableModel;

    /// Time and contracts whose source failed, for the rows that are made from now on.
    void setMoment(Instant now, std::set<std::string> failed);
    void setContracts(std::vector<ContractRow> contracts, Month month, const Figures &figures);
    void setMonth(Month month, const Figures &figures);
    Month month() const { return m_month; }
    /// Ignores a contract that is not listed.
    void update(const std::string &contract, std::shared_ptr<const ContractFigures> months);

    const PortfolioRows &rows() const { return m_rows; }
    const PortfolioRow &at(int row) const { return *m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    // Titles and cells for any table of PortfolioRows.
    static QString columnTitle(int column);
    static Qt::Alignment alignment(int column);
    static QVariant headerOf(int section, Qt::Orientation orientation, int role);
    static QVariant cellOf(const PortfolioRow &row, int column, int role);

private:
    PortfolioRows rowsOf(const Figures &figures);
    RowMoment momentOf(const std::string &contract) const;
    /// Replaces `count` rows from `first` on by `rows`; indexes of other rows stay valid.
    void replaceRows(int first, int count, PortfolioRows rows);
    void resetRows(PortfolioRows rows);

    PortfolioRows m_rows;
    std::vector<ContractRow> m_contracts;
    std::vector<int> m_firstRows; ///< index of each contract's first row
    std::unordered_map<std::string, std::size_t> m_position;
    Month m_month{};
    Instant m_now{};
    std::set<std::string> m_failed;
};

} // namespace makegood::ui
