// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include <QWidget>

#include "explain/why_subject.h"
#include "portfolio/portfolio_view.h"

class QComboBox;
class QLabel;
class QTimer;
class QToolButton;

namespace makegood::ui
{

class CurrencyTotalModel;
class PortfolioFilters;
class PortfolioModel;
class PortfolioTable;
class PortfolioTableModel;

/// Every contract-service with its month: filtered, sorted, grouped, with views that have names and totals by
/// currency. The model of the rows stays with its owner.
class PortfolioPage : public QWidget
{
    Q_OBJECT
public:
    explicit PortfolioPage(PortfolioModel *rows, QWidget *parent = nullptr);

    /// For what is due soon.
    void setNow(Instant now);
    const PortfolioView &view() const { return m_view; }
    void setView(const PortfolioView &view);
    /// The views of the person; the built-in ones are there anyway.
    void setSavedViews(std::vector<PortfolioView> views);
    const std::vector<PortfolioView> &savedViews() const { return m_saved; }
    /// Every view that can be chosen, the built-in ones first.
    std::vector<PortfolioView> views() const;
    /// Keeps the present view under this name. False when the name is one of the built-in views or empty.
    bool saveView(const QString &name);
    /// Makes this line the current one, as far as it is shown; tells nobody.
    void choose(const std::string &contract, const std::string &service);
    void copyAll();

signals:
    /// The current line is another contract-service.
    void chosen(const QString &contract, const QString &service);
    /// It is to be looked at.
    void opened(const QString &contract, const QString &service);
    /// A figure of the current line was clicked.
    void whyAsked(const makegood::ui::WhySubject &subject);
    void viewChanged();
    void savedViewsChanged();
    /// These contracts are on the screen, from the top.
    void seen(const std::vector<std::string> &contracts);
    void copied(int lines);
    /// For the first time with contracts in it.
    void painted();
    /// What happened, what is safe, what to do.
    void problem(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildViewBar();
    void fillColumnMenu();
    void fillViewMenu();
    void fillViews();
    void viewEdited(PortfolioView view);
    void toggleColumn(int column, bool shown);
    void askForName();
    void removeView(const QString &name);
    void arrangeSoon();
    void arrangeNow();
    void tellSeen();
    bool isOnHead() const;
    void currentMoved();
    void clicked(const QModelIndex &index);
    void activated(const QModelIndex &index);

    PortfolioModel *m_rows;
    PortfolioTableModel *m_lines;
    CurrencyTotalModel *m_totals;
    PortfolioFilters *m_filters;
    QComboBox *m_views;
    QToolButton *m_viewMenu;
    QToolButton *m_columnMenu;
    PortfolioTable *m_table;
    QLabel *m_count;
    QTimer *m_arrange;
    QTimer *m_seen;
    PortfolioView m_view;
    std::vector<PortfolioView> m_saved;
    std::optional<PortfolioView> m_removed; ///< the last one, to be put back
    std::set<QString> m_folded;
    Instant m_now{};
    std::string m_contract;
    std::string m_service;
    int m_filling = 0; ///< above 0: what moves was not moved by a person
    bool m_offered = false;
};

} // namespace makegood::ui
