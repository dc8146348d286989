// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QWidget>

#include "sla/base/floors.h"

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QSortFilterProxyModel;

namespace makegood::ui
{

class PortfolioModel;

/// The services of all customers, by customer, with status and availability of the month; a field filters
/// them. Does not own the model; the selection survives changes of rows.
class ServiceList : public QWidget
{
    Q_OBJECT
public:
    explicit ServiceList(PortfolioModel *model, QWidget *parent = nullptr);

    /// Selects a row; an empty service means the contract's first one. False: no such row.
    bool choose(const std::string &contract, const std::string &service);
    /// The next or the previous service of the list.
    void step(int by);
    void setFilter(const QString &text);
    void focusSearch();
    /// Entries that choose a service, by customer: of one contract, or of all where `contract` is empty.
    void fillMenu(QMenu *menu, const std::string &contract);

    std::string contract() const { return m_contract; }
    std::string service() const { return m_service; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), fontMetrics().height() * 8}; }

signals:
    void chosen(const QString &contract, const QString &service);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void currentMoved();
    void rowsChanged();
    void select(const std::string &contract, const std::string &service);
    void take(int sourceRow);
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
