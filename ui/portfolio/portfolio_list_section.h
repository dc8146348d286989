// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QWidget>

#include "sla/base/floors.h"

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace makegood::ui
{

class PortfolioModel;

/// Searchable list of contract-services with status and availability of the month. Does not own the model;
/// the selection survives changes of rows.
class PortfolioListSection : public QWidget
{
    Q_OBJECT
public:
    explicit PortfolioListSection(PortfolioModel *model, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

    /// Selects a row; an empty service means the contract's first one. False: no such row.
    bool choose(const std::string &contract, const std::string &service);
    void setFilter(const QString &text);
    void focusSearch();

    std::string contract() const { return m_contract; }
    std::string service() const { return m_service; }

signals:
    void chosen(const QString &contract, const QString &service);

private:
    void currentMoved();
    void rowsChanged();
    void select(const std::string &contract, const std::string &service);
    void showCount();

    PortfolioModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_count;
    std::string m_contract;
    std::string m_service;
    int m_filling = 0; ///< above 0: the selection is being changed by the program
};

} // namespace makegood::ui
