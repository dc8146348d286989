// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolio's menus: which columns there are, what they are sorted by, and the views that have names.
#include "portfolio/portfolio_page.h"

#include <algorithm>

#include <QActionGroup>
#include <QInputDialog>
#include <QToolButton>

#include "portfolio/portfolio_model.h"
#include "portfolio/portfolio_table.h"
#include "widgets/menu_item.h"

namespace makegood::ui
{

namespace
{

// An ampersand in a name is no mark for a key.
QString plainItem(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

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
        action->setEnabled(!isShown || shown.size() > 1); // one has to stay
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

void PortfolioPage::fillViewMenu()
{
    QMenu *menu = m_viewMenu->menu();
    menu->clear();
    addItem(menu, "portfolioSaveView", tr("&Save this view…"), [this] { askForName(); });
    const auto saved = std::find_if(m_saved.begin(), m_saved.end(),
                                    [&](const PortfolioView &view) { return view.name == m_view.name; });
    if (saved != m_saved.end())
        addItem(menu, "portfolioRemoveView", tr("&Remove “%1”").arg(plainItem(saved->name)),
                [this, name = saved->name] { removeView(name); });
    if (m_removed)
        addItem(menu, "portfolioRestoreView", tr("&Put back “%1”").arg(plainItem(m_removed->name)), [this] {
            m_saved.push_back(*m_removed);
            m_removed.reset();
            emit savedViewsChanged();
            setView(m_saved.back());
        });
}

void PortfolioPage::askForName()
{
    bool given = false;
    const QString name
        = QInputDialog::getText(this, tr("Save this view"),
                                tr("Its name. A view of yours with the same name is replaced."),
                                QLineEdit::Normal, m_view.name, &given)
              .trimmed();
    if (given && !saveView(name))
        emit problem(tr("The view was not saved: “%1” is the name of a view that is always there, or empty. "
                        "Nothing was changed; choose another name.")
                         .arg(name));
}

void PortfolioPage::removeView(const QString &name)
{
    const auto at = std::find_if(m_saved.begin(), m_saved.end(),
                                 [&](const PortfolioView &view) { return view.name == name; });
    if (at == m_saved.end())
        return;
    m_removed = *at;
    m_saved.erase(at);
    emit savedViewsChanged();
    setView(builtInViews().front());
}

} // namespace makegood::ui
