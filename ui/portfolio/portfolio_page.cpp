// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_page.h"

#include <algorithm>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "portfolio/currency_total_model.h"
#include "portfolio/portfolio_filters.h"
#include "portfolio/portfolio_model.h"
#include "portfolio/portfolio_table.h"
#include "portfolio/portfolio_table_model.h"
#include "widgets/flow_layout.h"
#include "widgets/heading.h"

namespace makegood::ui
{

namespace
{

constexpr int seenEveryMs = 30;

WhySubject::Figure figureOf(int column)
{
    switch (column) {
    case PortfolioModel::Downtime:
        return WhySubject::Figure::Downtime;
    case PortfolioModel::BudgetLeft:
        return WhySubject::Figure::Budget;
    case PortfolioModel::Estimate:
    case PortfolioModel::EstimateRange:
    case PortfolioModel::Withheld:
    case PortfolioModel::Deadline:
        return WhySubject::Figure::Credit;
    default:
        return WhySubject::Figure::Availability;
    }
}

} // namespace

PortfolioPage::PortfolioPage(PortfolioModel *rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_lines(new PortfolioTableModel(this))
    , m_totals(new CurrencyTotalModel(this))
    , m_filters(new PortfolioFilters)
    , m_views(new QComboBox)
    , m_viewMenu(new QToolButton)
    , m_columnMenu(new QToolButton)
    , m_table(new PortfolioTable(m_lines))
    , m_count(new Heading({}, 0.9, Heading::Tone::Quiet))
    , m_arrange(new QTimer(this))
    , m_seen(new QTimer(this))
{
    setObjectName(QStringLiteral("portfolioPage"));
    m_arrange->setSingleShot(true);
    m_seen->setSingleShot(true);
    m_seen->setInterval(seenEveryMs);
    build();
    connect(m_arrange, &QTimer::timeout, this, &PortfolioPage::arrangeNow);
    connect(m_seen, &QTimer::timeout, this, &PortfolioPage::tellSeen);
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] {
        m_offered = false;
        arrangeSoon();
    });
    connect(m_rows, &QAbstractItemModel::dataChanged, this, &PortfolioPage::arrangeSoon);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &PortfolioPage::arrangeSoon);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &PortfolioPage::arrangeSoon);

    connect(m_filters, &PortfolioFilters::changed, this, [this] {
        PortfolioView view = m_view;
        view.filter = m_filters->filter();
        view.grouping = m_filters->grouping();
        viewEdited(std::move(view));
    });
    connect(m_lines, &PortfolioTableModel::sortWanted, this, [this](int column, Qt::SortOrder order) {
        PortfolioView view = m_view;
        view.sortColumn = column;
        view.order = order;
        viewEdited(std::move(view));
    });
    connect(m_table, &PortfolioTable::columnsChanged, this, [this] {
        PortfolioView view = m_view;
        view.columns = m_table->columns();
        viewEdited(std::move(view));
    });
    connect(m_table, &PortfolioTable::foldWanted, this, [this](const QString &group, bool fold) {
        if (fold)
            m_folded.insert(group);
        else
            m_folded.erase(group);
        arrangeNow();
    });
    connect(m_table, &PortfolioTable::scrolled, m_seen, qOverload<>(&QTimer::start));
    connect(m_table, &PortfolioTable::painted, this, &PortfolioPage::painted);
    connect(m_table, &QTableView::clicked, this, &PortfolioPage::clicked);
    connect(m_table, &QTableView::activated, this, &PortfolioPage::activated);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PortfolioPage::currentMoved);
    setView(builtInViews().front());
}

void PortfolioPage::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 8, 0, 0);
    box->setSpacing(6);
    auto *totals = new TableView(QStringLiteral("portfolioTotals"), tr("Totals by currency"));
    totals->setSource(m_totals);
    totals->setRowsShown(3);
    totals->setEmptyText(tr("Nothing that is shown has been judged yet."));
    m_table->setEmptyText(tr("No contract-service passes this filter."));
    box->addWidget(buildViewBar());
    box->addWidget(m_filters);
    box->addWidget(m_table, 1);
    box->addWidget(new Heading(tr("Totals by currency"), 1.0));
    box->addWidget(totals);
}

QWidget *PortfolioPage::buildViewBar()
{
    m_views->setObjectName(QStringLiteral("portfolioViews"));
    m_views->setAccessibleName(tr("View"));
    m_views->setPlaceholderText(tr("View of your own"));
    m_views->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_views->setMinimumContentsLength(18);
    connect(m_views, &QComboBox::activated, this,
            [this](int index) { setView(views()[static_cast<std::size_t>(index)]); });
    const auto menuButton = [](QToolButton *button, const char *name, const QString &text) {
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        button->setAccessibleName(text);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMenu(new QMenu(button));
    };
    menuButton(m_viewMenu, "portfolioViewMenu", tr("Views"));
    menuButton(m_columnMenu, "portfolioColumnMenu", tr("Columns"));
    connect(m_viewMenu->menu(), &QMenu::aboutToShow, this, &PortfolioPage::fillViewMenu);
    connect(m_columnMenu->menu(), &QMenu::aboutToShow, this, &PortfolioPage::fillColumnMenu);
    auto *copy = new QToolButton;
    copy->setObjectName(QStringLiteral("portfolioCopy"));
    copy->setText(tr("Copy table"));
    copy->setAccessibleName(tr("Copy the table with its titles"));
    copy->setFocusPolicy(Qt::StrongFocus);
    connect(copy, &QToolButton::clicked, this, &PortfolioPage::copyAll);
    m_count->setObjectName(QStringLiteral("portfolioCount"));

    auto *bar = new QWidget;
    auto *line = new FlowLayout(6, bar);
    for (QWidget *control : {static_cast<QWidget *>(m_views), static_cast<QWidget *>(m_viewMenu),
                             static_cast<QWidget *>(m_columnMenu), static_cast<QWidget *>(copy),
                             static_cast<QWidget *>(m_count)})
        line->addWidget(control);
    return bar;
}

void PortfolioPage::setNow(Instant now)
{
    m_now = now;
    if (m_view.filter.dueSoon)
        arrangeSoon();
}

void PortfolioPage::setView(const PortfolioView &view)
{
    m_view = view;
    m_filters->show(view.filter, view.grouping);
    m_table->setColumns(view.columns);
    m_table->showSort(view.sortColumn, view.order);
    fillViews();
    arrangeNow();
    emit viewChanged();
}

// What a person changed: the view is another one than the one that was chosen, until that is chosen again.
void PortfolioPage::viewEdited(PortfolioView view)
{
    m_view = std::move(view);
    fillViews();
    arrangeNow();
    emit viewChanged();
}

std::vector<PortfolioView> PortfolioPage::views() const
{
    std::vector<PortfolioView> out = builtInViews();
    out.insert(out.end(), m_saved.begin(), m_saved.end());
    return out;
}

void PortfolioPage::fillViews()
{
    const std::vector<PortfolioView> all = views();
    m_views->clear();
    for (const PortfolioView &view : all)
        m_views->addItem(view.name);
    const auto at = std::find(all.begin(), all.end(), m_view);
    m_views->setCurrentIndex(at == all.end() ? -1 : static_cast<int>(at - all.begin()));
}

void PortfolioPage::setSavedViews(std::vector<PortfolioView> views)
{
    m_saved = std::move(views);
    fillViews();
}

bool PortfolioPage::saveView(const QString &name)
{
    const auto builtIn = builtInViews();
    const auto isNamed = [&](const PortfolioView &view) { return view.name == name; };
    if (name.isEmpty() || std::any_of(builtIn.begin(), builtIn.end(), isNamed))
        return false;
    m_view.name = name;
    const auto at = std::find_if(m_saved.begin(), m_saved.end(), isNamed);
    if (at == m_saved.end())
        m_saved.push_back(m_view);
    else
        *at = m_view;
    fillViews();
    emit savedViewsChanged();
    emit viewChanged();
    return true;
}

void PortfolioPage::choose(const std::string &contract, const std::string &service)
{
    const bool same = m_contract == contract && m_service == service;
    m_contract = contract;
    m_service = service;
    const int row = m_lines->find(contract, service);
    if (row == m_table->currentIndex().row() || (same && isOnHead()))
        return;
    ++m_filling;
    const int column = std::max(0, m_table->currentIndex().column());
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_lines->index(row, column));
    --m_filling;
}

// Who folds groups by keyboard is not sent away from them.
bool PortfolioPage::isOnHead() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && !m_lines->at(index.row()).row;
}

void PortfolioPage::copyAll()
{
    QGuiApplication::clipboard()->setText(m_table->allAsText());
    emit copied(m_lines->rowCount());
}

// Results come in one by one; the table is arranged once for all that came together.
void PortfolioPage::arrangeSoon()
{
    if (!m_arrange->isActive())
        m_arrange->start(0);
}

void PortfolioPage::arrangeNow()
{
    m_arrange->stop();
    if (!m_offered)
        m_filters->offer(m_rows->rows());
    PortfolioLines lines = arrange(m_rows->rows(), m_view, m_folded, m_now);
    m_offered = lines.waiting == 0;
    if (!m_totals->rows().empty() || !lines.totals.empty())
        m_totals->setRows(lines.totals);
    m_count->setText(lines.waiting == 0
                         ? tr("%n services", nullptr, lines.services)
                         : tr("%n services, %1 being judged", nullptr, lines.services).arg(lines.waiting));
    ++m_filling;
    m_lines->show(std::move(lines));
    --m_filling;
    choose(m_contract, m_service);
    if (!m_seen->isActive())
        m_seen->start();
}

void PortfolioPage::tellSeen()
{
    if (isVisible())
        emit seen(m_table->contractsSeen());
}

void PortfolioPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_seen->start();
}

void PortfolioPage::currentMoved()
{
    const QModelIndex index = m_table->currentIndex();
    if (m_filling > 0 || !index.isValid())
        return;
    const PortfolioRowPtr row = m_lines->at(index.row()).row;
    if (!row || (row->contract == m_contract && row->service == m_service))
        return;
    m_contract = row->contract;
    m_service = row->service;
    emit chosen(QString::fromStdString(m_contract), QString::fromStdString(m_service));
}

void PortfolioPage::clicked(const QModelIndex &index)
{
    const PortfolioRowPtr row = m_lines->at(index.row()).row;
    if (row)
        emit whyAsked({figureOf(index.column()), row->service, {}, {}});
}

void PortfolioPage::activated(const QModelIndex &index)
{
    const PortfolioRowPtr row = m_lines->at(index.row()).row;
    if (row)
        emit opened(QString::fromStdString(row->contract), QString::fromStdString(row->service));
}

} // namespace makegood::ui
