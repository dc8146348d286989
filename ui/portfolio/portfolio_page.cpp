// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_page.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "portfolio/currency_total_model.h"
#include "portfolio/portfolio_filter_form.h"
#include "portfolio/portfolio_model.h"
#include "portfolio/portfolio_table.h"
#include "portfolio/portfolio_table_model.h"
#include "portfolio/portfolio_view_section.h"
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
    , m_filters(new PortfolioFilterForm)
    , m_views(new PortfolioViewSection)
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
    connect(m_seen, &QTimer::timeout, this, &PortfolioPage::emitSeen);
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] {
        m_offered = false;
        arrangeSoon();
    });
    connect(m_rows, &QAbstractItemModel::dataChanged, this, &PortfolioPage::arrangeSoon);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &PortfolioPage::arrangeSoon);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &PortfolioPage::arrangeSoon);

    connect(m_views, &PortfolioViewSection::chosen, this, &PortfolioPage::setView);
    connect(m_views, &PortfolioViewSection::problem, this, &PortfolioPage::problem);
    connect(m_filters, &PortfolioFilterForm::changed, this, [this] {
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
    m_columnMenu->setObjectName(QStringLiteral("portfolioColumnMenu"));
    m_columnMenu->setText(tr("Columns"));
    m_columnMenu->setAccessibleName(tr("Columns"));
    m_columnMenu->setPopupMode(QToolButton::InstantPopup);
    m_columnMenu->setFocusPolicy(Qt::StrongFocus);
    m_columnMenu->setMenu(new QMenu(m_columnMenu));
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
    for (QWidget *control : std::initializer_list<QWidget *>{m_views, m_columnMenu, copy, m_count})
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
    m_views->setCurrent(m_view);
    arrangeNow();
    emit viewChanged();
}

// A changed view is no longer the named view, until that is chosen again.
void PortfolioPage::viewEdited(PortfolioView view)
{
    m_view = std::move(view);
    m_views->setCurrent(m_view);
    arrangeNow();
    emit viewChanged();
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

// Keep the current row on the group header when a group is folded from the keyboard.
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

// Results arrive one by one; the table is arranged once for all of an event-loop pass.
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

void PortfolioPage::emitSeen()
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

#include "moc_portfolio_page.cpp"
