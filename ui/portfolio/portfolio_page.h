// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

#include <QWidget>

#include "explain/why_subject.h"
#include "portfolio/portfolio_view.h"
#include "portfolio/summary_section.h"

class QLabel;
class QMenu;
class QPushButton;
class QTimer;
class QToolButton;

namespace makegood::ui
{

class CurrencyTotalModel;
class PortfolioFilterForm;
class PortfolioLegend;
class PortfolioModel;
class PortfolioTable;
class PortfolioTableModel;
class PortfolioViewSection;

/// The portfolio, which opens first: what needs attention in the month, as tiles that filter and as rows by
/// risk with the next step of each; filtered, sorted and grouped, with named views and totals by currency.
/// Does not own the model.
class PortfolioPage : public QWidget
{
    Q_OBJECT
public:
    explicit PortfolioPage(PortfolioModel *rows, QWidget *parent = nullptr);

    /// Time for PortfolioFilter::dueSoon and for what is said of deadlines.
    void setNow(Instant now);
    void setDataAge(const DataAge &age);
    const PortfolioView &view() const { return m_view; }
    void setView(const PortfolioView &view);
    PortfolioViewSection *views() const { return m_views; }
    /// Makes this line the current one, if it is shown; emits nothing.
    void choose(const std::string &contract, const std::string &service);
    void copyAll();
    QSize minimumSizeHint() const override;

signals:
    /// The user moved to another contract-service.
    void chosen(const QString &contract, const QString &service);
    /// The user opened a contract-service.
    void opened(const QString &contract, const QString &service);
    /// The user clicked a figure of the current line.
    void whyAsked(const makegood::ui::WhySubject &subject);
    /// A link to a page of a contract-service, such as its next step, was followed.
    void placeWanted(const QString &contract, const QString &service,
                     std::optional<makegood::sla::Month> month, const QString &page);
    void newContractWanted();
    void reportsWanted();
    void sourcesWanted();
    /// The menu of a row is about to be shown: entries may be added.
    void rowMenuOpened(QMenu *menu, const QString &contract, const QString &service);
    void viewChanged();
    /// Contracts of the visible lines, from the top.
    void seen(const std::vector<std::string> &contracts);
    void copied(int lines);
    /// First paint with contracts in the table.
    void painted();
    /// What happened, what is safe, what to do.
    void problem(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildTitle();
    QWidget *buildViewBar();
    QWidget *buildTotals();
    void connectRows();
    void connectControls();
    void fit();
    void fitCard();
    void showSummary();
    void showSort();
    void fillSortMenu();
    void fillColumnMenu();
    void openRowMenu(const QPoint &at);
    void followStep(int line);
    void viewEdited(PortfolioView view);
    void filterEdited(const PortfolioFilter &filter);
    void toggleColumn(int column, bool shown);
    void arrangeSoon();
    void arrangeNow();
    void emitSeen();
    bool isOnHead() const;
    void currentMoved();
    void clicked(const QModelIndex &index);
    void activated(const QModelIndex &index);

    PortfolioModel *m_rows;
    PortfolioTableModel *m_lines;
    CurrencyTotalModel *m_totals;
    PortfolioFilterForm *m_filters;
    PortfolioViewSection *m_views;
    SummarySection *m_summary;
    PortfolioLegend *m_legend;
    QToolButton *m_sortMenu;
    QToolButton *m_columnMenu;
    QPushButton *m_newContract;
    QPushButton *m_reports;
    PortfolioTable *m_table;
    QLabel *m_count;
    QWidget *m_card = nullptr; ///< round the table
    QWidget *m_totalsBox = nullptr;
    QTimer *m_arrange;
    QTimer *m_seen;
    PortfolioView m_view;
    std::set<QString> m_folded;
    Instant m_now{};
    DataAge m_age;
    std::optional<NextDeadline> m_next; ///< of the tile
    std::string m_contract;
    std::string m_service;
    int m_filling = 0; ///< above 0: the selection is being changed by the program
    bool m_offered = false;
};

} // namespace makegood::ui
