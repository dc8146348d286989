// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio_page.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include "portfolio/currency_total_model.h"
#include "portfolio/portfolio_filter_form.h"
#include "portfolio/portfolio_legend.h"
#include "portfolio/portfolio_model.h"
#include "portfolio/portfolio_table.h"
#include "portfolio/portfolio_table_model.h"
#include "portfolio/portfolio_view_section.h"
#include "portfolio/step_text.h"
#include "portfolio/summary_words.h"
#include "widgets/writes.h"

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
    , m_summary(new SummarySection)
    , m_legend(new PortfolioLegend)
    , m_sortMenu(new QToolButton)
    , m_columnMenu(new QToolButton)
    , m_newContract(new QPushButton)
    , m_reports(new QPushButton)
    , m_table(new PortfolioTable(m_lines))
    , m_count(new QLabel)
    , m_arrange(new QTimer(this))
    , m_seen(new QTimer(this))
{
    setObjectName(QStringLiteral("portfolioPage"));
    setWrites(m_newContract);
    m_arrange->setSingleShot(true);
    m_seen->setSingleShot(true);
    m_seen->setInterval(seenEveryMs);
    build();
    connect(m_arrange, &QTimer::timeout, this, &PortfolioPage::arrangeNow);
    connect(m_seen, &QTimer::timeout, this, &PortfolioPage::emitSeen);
    connectRows();
    connectControls();
    setView(builtInViews().front());
}

void PortfolioPage::connectRows()
{
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] {
        m_offered = false;
        arrangeSoon();
    });
    connect(m_rows, &QAbstractItemModel::dataChanged, this, &PortfolioPage::arrangeSoon);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &PortfolioPage::arrangeSoon);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, &PortfolioPage::arrangeSoon);
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
    connect(m_table, &QWidget::customContextMenuRequested, this, &PortfolioPage::openRowMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PortfolioPage::currentMoved);
}

void PortfolioPage::connectControls()
{
    connect(m_views, &PortfolioViewSection::chosen, this, &PortfolioPage::setView);
    connect(m_views, &PortfolioViewSection::problem, this, &PortfolioPage::problem);
    connect(m_filters, &PortfolioFilterForm::changed, this, [this] { filterEdited(m_filters->filter()); });
    connect(m_summary, &SummarySection::filterWanted, this, &PortfolioPage::filterEdited);
    connect(m_summary, &SummarySection::deadlineWanted, this, [this] {
        if (m_next)
            emit placeWanted(QString::fromStdString(m_next->contract),
                             QString::fromStdString(m_next->service), m_next->month,
                             QStringLiteral("credit"));
    });
    connect(m_summary, &SummarySection::sourcesWanted, this, &PortfolioPage::sourcesWanted);
    connect(m_newContract, &QAbstractButton::clicked, this, &PortfolioPage::newContractWanted);
    connect(m_reports, &QAbstractButton::clicked, this, &PortfolioPage::reportsWanted);
    connect(m_sortMenu->menu(), &QMenu::aboutToShow, this, &PortfolioPage::fillSortMenu);
    connect(m_columnMenu->menu(), &QMenu::aboutToShow, this, &PortfolioPage::fillColumnMenu);
}

void PortfolioPage::setNow(Instant now)
{
    if (std::exchange(m_now, now) == now)
        return;
    if (m_view.filter.dueSoon)
        arrangeSoon();
    showSummary();
}

void PortfolioPage::setDataAge(const DataAge &age)
{
    if (m_age == age)
        return;
    m_age = age;
    showSummary();
}

void PortfolioPage::showSummary()
{
    const PortfolioSummary summary = summaryOf(m_rows->rows(), m_now);
    m_next = summary.next;
    m_summary->show(summary, m_age, m_now);
    const SummaryWords words(summary, m_now);
    m_count->setText(m_rows->rows().empty() ? QString() : words.subtitle(m_rows->month()));
    m_legend->setNote(words.provisional());
    m_table->setMonth(m_rows->month());
}

void PortfolioPage::setView(const PortfolioView &view)
{
    m_view = view;
    m_filters->show(view.filter);
    m_summary->setFilter(view.filter);
    m_table->setColumns(view.columns);
    m_table->showSort(view.sortColumn, view.order);
    m_views->setCurrent(m_view);
    showSort();
    arrangeNow();
    emit viewChanged();
}

// A changed view is no longer the named view, until that is chosen again.
void PortfolioPage::viewEdited(PortfolioView view)
{
    m_view = std::move(view);
    m_views->setCurrent(m_view);
    showSort();
    arrangeNow();
    emit viewChanged();
}

void PortfolioPage::filterEdited(const PortfolioFilter &filter)
{
    m_filters->show(filter);
    m_summary->setFilter(filter);
    PortfolioView view = m_view;
    view.filter = filter;
    viewEdited(std::move(view));
}

void PortfolioPage::choose(const std::string &contract, const std::string &service)
{
    const bool same = m_contract == contract && m_service == service;
    // Its service is not known before the month is judged.
    const bool stays = m_contract == contract && (same || m_service.empty() || service.empty());
    m_contract = contract;
    m_service = service;
    const int row = m_lines->find(contract, service);
    if (row == m_table->currentIndex().row() || (same && isOnHead()))
        return;
    // Where the same row stands elsewhere now, what is seen stays: what a person scrolled to, or the rows at
    // risk.
    m_table->setAutoScroll(!stays);
    ++m_filling;
    const int column = std::max(0, m_table->currentIndex().column());
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_lines->index(row, column));
    --m_filling;
    m_table->setAutoScroll(true);
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
    showSummary();
    ++m_filling;
    m_lines->show(std::move(lines));
    --m_filling;
    fitCard();
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
    if (row && index.column() == PortfolioModel::Step && row->step.kind != StepKind::Nothing)
        followStep(index.row());
    else if (row)
        emit whyAsked({figureOf(index.column()), row->service, {}, {}});
}

void PortfolioPage::activated(const QModelIndex &index)
{
    const PortfolioRowPtr row = m_lines->at(index.row()).row;
    if (row && index.column() == PortfolioModel::Step && row->step.kind != StepKind::Nothing)
        followStep(index.row());
    else if (row)
        emit opened(QString::fromStdString(row->contract), QString::fromStdString(row->service));
}

void PortfolioPage::followStep(int line)
{
    const PortfolioRow &row = *m_lines->at(line).row;
    m_contract = row.contract;
    m_service = row.service;
    emit placeWanted(QString::fromStdString(row.contract), QString::fromStdString(row.service),
                     row.step.month, stepText(row).page);
}

} // namespace makegood::ui

#include "moc_portfolio_page.cpp"
