// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of the portfolio's columns: which are shown and which one sorts.
#include "portfolio/portfolio_page.h"

#include <algorithm>

#include <QActionGroup>
#include <QToolButton>

#include "portfolio/portfolio_model.h"
#include "portfolio/portfolio_table.h"
#include "widgets/menu_item.h"

namespace makegood::ui
{

void PortfolioPage::fillColumnMenu()
{
    QMenu *menu = m_columnMenu->menu();
    qDeleteAll(menu->findChildren<QMenu *>());
    menu->clear();
    QMenu *sort = menu->addMenu(tr("&Sort by"));
    auto *group = new QActionGroup(sort);
    const auto addSort = [&](int column, const QString &text) {
        QAction *action = addItem(sort, "portfolioSortBy", text, [this, column] {
            PortfolioView view = m_view;
            view.order = view.sortColumn == column && view.order == Qt::AscendingOrder ? Qt::DescendingOrder
                                                                                       : Qt::AscendingOrder;
            view.sortColumn = column;
            m_table->showSort(column, view.order);
            viewEdited(std::move(view));
        });
        action->setCheckable(true);
        action->setChecked(m_view.sortColumn == column);
        group->addAction(action);
    };
    addSort(-1, tr("Order of the workspace"));
    menu->addSeparator();
    const std::vector<int> shown = m_table->columns();
    for (int column = 0; column < PortfolioModel::ColumnCount; ++column) {
        const QString title = PortfolioModel::columnTitle(column);
        addSort(column, title);
        const bool isShown = std::find(shown.begin(), shown.end(), column) != shown.end();
        QAction *action = addItem(menu, "portfolioColumn", title,
                                  [this, column, isShown] { toggleColumn(column, !isShown); });
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(!isShown || shown.size() > 1); // at least one column must stay
    }
    menu->addSeparator();
    addItem(menu, "portfolioUsualColumns", tr("&Usual columns"), [this] {
        PortfolioView view = m_view;
        view.columns.clear();
        m_table->setColumns({});
        viewEdited(std::move(view));
    });
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

} // namespace makegood::ui
