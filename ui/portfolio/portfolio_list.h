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

/// The contracts at the left: searchable, each with its status and the month's availability. The model stays
/// with its owner; what is chosen stays chosen when rows change.
class PortfolioList : public QWidget
{
    Q_OBJECT
public:
    explicit PortfolioList(PortfolioModel *model, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;

    /// Chooses a row; an empty service means the contract's first. False when there is none.
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
    int m_filling = 0; ///< above 0: what moves was not moved by a person
};

} // namespace makegood::ui
