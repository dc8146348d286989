// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the portfolio: what sorts and groups it, which columns are shown, and what a row offers.
#include "portfolio/portfolio_page.h"

#include <algorithm>
#include <utility>

#include <QActionGroup>
#include <QToolButton>

#include "portfolio/portfolio_model.h"
#include "portfolio/portfolio_table.h"
#include "portfolio/portfolio_table_model.h"
#include "portfolio/step_text.h"
#include "widgets/menu_item.h"

namespace makegood::ui
{

namespace
{

// Columns whose cell stands in another one in two lines sort by themselves all the same.
QString sortTitle(int column)
{
    return PortfolioModel::columnTitle(column);
}

} // namespace

void PortfolioPage::showSort()
{
    m_sortMenu->setText(m_view.sortColumn < 0
                            ? tr("By risk")
                            : tr("By %1", "the title of a column").arg(sortTitle(m_view.sortColumn)));
    m_sortMenu->setAccessibleName(m_sortMenu->text());
    m_sortMenu->setToolTip(m_sortMenu->text().toHtmlEscaped());
}

void PortfolioPage::fillSortMenu()
{
    QMenu *menu = m_sortMenu->menu();
    qDeleteAll(menu->findChildren<QMenu *>());
    menu->clear();
    auto *orders = new QActionGroup(menu);
    const auto addSort = [&](int column, const QString &text) {
        QAction *action = addItem(menu, "portfolioSortBy", text, [this, column] {
            PortfolioView view = m_view;
            view.order = column >= 0 && view.sortColumn == column && view.order == Qt::AscendingOrder
                ? Qt::DescendingOrder
                : Qt::AscendingOrder;
            view.sortColumn = column;
            m_table->showSort(column, view.order);
            viewEdited(std::move(view));
        });
        action->setCheckable(true);
        action->setChecked(m_view.sortColumn == column);
        orders->addAction(action);
    };
    addSort(-1, tr("Risk"));
    menu->addSeparator();
    for (int column = 0; column < PortfolioModel::ColumnCount; ++column)
        if (column != PortfolioModel::StripInWords)
            addSort(column, sortTitle(column));
    menu->addSeparator();
    QMenu *groups = menu->addMenu(tr("&Group by"));
    groups->setObjectName(QStringLiteral("portfolioGrouping"));
    auto *chosen = new QActionGroup(groups);
    const std::pair<PortfolioGrouping, QString> offered[] = {{PortfolioGrouping::None, tr("No groups")},
                                                             {PortfolioGrouping::Customer, tr("Customer")},
                                                             {PortfolioGrouping::Agreement, tr("Agreement")},
                                                             {PortfolioGrouping::Status, tr("Status")},
                                                             {PortfolioGrouping::Currency, tr("Currency")}};
    for (const auto &[grouping, text] : offered) {
        QAction *action = addItem(groups, "portfolioGroupBy", text, [this, by = grouping] {
            PortfolioView view = m_view;
            view.grouping = by;
            viewEdited(std::move(view));
        });
        action->setCheckable(true);
        action->setChecked(m_view.grouping == grouping);
        chosen->addAction(action);
    }
}

void PortfolioPage::fillColumnMenu()
{
    QMenu *menu = m_columnMenu->menu();
    menu->clear();
    const std::vector<int> shown = m_table->columns();
    for (int column = 0; column < PortfolioModel::ColumnCount; ++column) {
        const bool isShown = std::find(shown.begin(), shown.end(), column) != shown.end();
        QAction *action = addItem(menu, "portfolioColumn", PortfolioModel::columnTitle(column),
                                  [this, column, isShown] { toggleColumn(column, !isShown); });
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(!isShown || shown.size() > 1); // at least one column must stay
    }
    menu->addSeparator();
    addItem(menu, "portfolioUsualColumns", tr("&Reset columns"), [this] {
        PortfolioView view = m_view;
        view.columns.clear();
        m_table->setColumns({});
        viewEdited(std::move(view));
    });
    QAction *totals = addItem(menu, "portfolioShowTotals", tr("&Totals by currency"),
                              [this] { m_totalsBox->setVisible(m_totalsBox->isHidden()); });
    totals->setCheckable(true);
    totals->setChecked(!m_totalsBox->isHidden());
    addItem(menu, "portfolioCopy", tr("&Copy table"), [this] { copyAll(); });
}

void PortfolioPage::toggleColumn(int column, bool shown)
{
    PortfolioView view = m_view;
    view.columns = m_table->columns();
    if (shown)
        view.columns.push_back(column);
    else
        std::erase(view.columns, column);
    m_table->setColumns(view.columns);
    viewEdited(std::move(view));
}

void PortfolioPage::openRowMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid() || !m_lines->at(index.row()).row)
        return;
    const PortfolioRowPtr row = m_lines->at(index.row()).row;
    m_table->setCurrentIndex(index);
    const QString contract = QString::fromStdString(row->contract);
    const QString service = QString::fromStdString(row->service);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("portfolioRowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row->step.kind != StepKind::Nothing) {
        addItem(menu, "rowStep", stepText(*row).link.replace(QLatin1Char('&'), QStringLiteral("&&")),
                [this, line = index.row()] { followStep(line); });
        menu->addSeparator();
    }
    const auto place = [&](const char *name, const QString &text, const QString &page) {
        addItem(menu, name, text,
                [this, contract, service, page] { emit placeWanted(contract, service, {}, page); });
    };
    place("rowAvailability", tr("&Availability"), QStringLiteral("availability"));
    place("rowIncidents", tr("&Incidents"), QStringLiteral("incidents"));
    place("rowCredits", tr("&Credits and claims"), QStringLiteral("credit"));
    menu->addSeparator();
    emit rowMenuOpened(menu, contract, service);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace makegood::ui
