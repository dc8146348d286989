// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/incidents_page.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "incidents/time_line.h"
#include "incidents/view_model.h"
#include "incidents/what_if_section.h"
#include "widgets/accessible_role.h"
#include "widgets/heading.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

namespace
{

constexpr std::size_t mostInView = 300; ///< rows of the time line's table

QLabel *quiet(const char *name)
{
    auto *label = new Heading({}, 1.0, Heading::Tone::Quiet);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

} // namespace

IncidentsPage::IncidentsPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new IncidentModel(this))
    , m_filter(new IncidentFilter(this))
    , m_table(new TableView(QStringLiteral("incidents"), tr("Outages and incidents of the month")))
    , m_sort(new QComboBox)
    , m_words(new QLineEdit)
    , m_summary(quiet("incidentsSummary"))
    , m_left(quiet("incidentsLeft"))
    , m_whatIfSection(new WhatIfSection)
    , m_line(new TimeLine)
    , m_tabs(new QTabWidget)
    , m_view(new ViewModel(this))
    , m_viewTable(new TableView(QStringLiteral("inView"), tr("What is visible in the time line")))
    , m_viewSummary(quiet("inViewSummary"))
    , m_viewTimer(new QTimer(this))
{
    setObjectName(QStringLiteral("incidentsPage"));
    m_tabs->setObjectName(QStringLiteral("incidentsTabs"));
    m_tabs->setAccessibleName(tr("Tables"));
    m_tabs->tabBar()->setAccessibleName(tr("Tables"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildList(), tr("&List"));
    m_tabs->addTab(buildView(), tr("In vie&w"));
    m_tabs->addTab(m_whatIfSection, {});
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 10, 0, 0);
    box->setSpacing(8);
    box->addWidget(m_summary);
    box->addWidget(m_line);
    box->addWidget(m_tabs, 1);
    showCount(0);
    connect(m_whatIfSection, &WhatIfSection::counted, this, &IncidentsPage::showCount);

    connect(m_line, &TimeLine::outageChosen, this, [this](const Interval &whole) {
        emit whyAsked({WhySubject::Figure::Outage, m_model->shown().service, whole, {}});
    });
    connect(m_line, &TimeLine::incidentChosen, this, [this](const QString &id, const Interval &when) {
        m_line->setSelected(when);
        emit reviewAsked({{id.toStdString()}, {}});
    });
    m_viewTimer->setSingleShot(true);
    m_viewTimer->setInterval(80); // after the last change of the view
    connect(m_line, &TimeLine::viewChanged, m_viewTimer, qOverload<>(&QTimer::start));
    connect(m_viewTimer, &QTimer::timeout, this, &IncidentsPage::showView);
    connect(m_tabs, &QTabWidget::currentChanged, this, &IncidentsPage::showView);
    m_line->hide();
}

QWidget *IncidentsPage::buildList()
{
    m_sort->setObjectName(QStringLiteral("incidentsSort"));
    m_sort->setAccessibleName(tr("Which rows"));
    m_sort->addItem(tr("All"), static_cast<int>(IncidentFilter::Sort::All));
    m_sort->addItem(tr("Recorded outages"), static_cast<int>(IncidentFilter::Sort::RecordedOnes));
    m_sort->addItem(tr("Unclassified"), static_cast<int>(IncidentFilter::Sort::Unclassified));
    m_sort->addItem(tr("Excluded, wholly or in part"), static_cast<int>(IncidentFilter::Sort::Excluded));
    m_words->setObjectName(QStringLiteral("incidentsWords"));
    m_words->setAccessibleName(tr("Words that a row must have"));
    m_words->setPlaceholderText(tr("Filter by cause, incident or notes"));
    m_words->setClearButtonEnabled(true);
    m_filter->setSourceModel(m_model);
    m_table->setSource(m_filter);
    m_table->setWideColumns({IncidentModel::CauseWord});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleDescription(
        tr("Enter asks why. Several rows, chosen with Shift or Control, are reviewed at once."));
    m_table->setEmptyText(tr("No outage and no incident in this month."));
    auto *list = new QWidget;
    auto *box = new QVBoxLayout(list);
    box->setContentsMargins(0, 6, 0, 0);
    box->setSpacing(6);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_sort);
    filters->addWidget(m_words, 1);
    filters->addWidget(m_left);
    m_left->setWordWrap(false);
    box->addLayout(filters);
    box->addWidget(m_table, 1);

    connect(m_table, &QAbstractItemView::clicked, this, &IncidentsPage::askWhy);
    connect(m_table, &QAbstractItemView::activated, this, &IncidentsPage::askWhy);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IncidentsPage::chosen);
    connect(m_sort, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setSort(static_cast<IncidentFilter::Sort>(m_sort->currentData().toInt()));
        showFilter();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        showFilter();
    });
    return list;
}

QWidget *IncidentsPage::buildView()
{
    m_viewTable->setSource(m_view);
    setChartTable(m_line, m_viewTable);
    m_viewTable->setWideColumns({ViewModel::What});
    m_viewTable->setEmptyText(tr("Nothing is visible in the time line."));
    auto *view = new QWidget;
    auto *box = new QVBoxLayout(view);
    box->setContentsMargins(0, 6, 0, 0);
    box->setSpacing(6);
    box->addWidget(m_viewSummary);
    box->addWidget(m_viewTable, 1);
    return view;
}

QModelIndex IncidentsPage::modelIndex(const QModelIndex &index) const
{
    return m_filter->mapToSource(m_table->sourceIndex(index));
}

void IncidentsPage::askWhy(const QModelIndex &index)
{
    const QModelIndex at = modelIndex(index);
    if (!at.isValid() || m_table->selectionModel()->selectedRows().size() > 1)
        return; // several rows are reviewed instead
    const IncidentRow &row = m_model->at(at.row());
    if (row.outage == nullptr) {
        m_line->setSelected(row.incident->when);
        emit reviewAsked({{row.incident->id}, {}});
        return;
    }
    const auto figure = at.column() == IncidentModel::Amount || at.column() == IncidentModel::Credited
        ? WhySubject::Figure::OutageAmount
        : WhySubject::Figure::Outage;
    emit whyAsked({figure, m_model->shown().service, row.outage->whole, {}});
}

void IncidentsPage::chosen()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.size() < 2)
        return;
    std::vector<int> rows;
    for (const QModelIndex &index : selected)
        rows.push_back(modelIndex(index).row());
    std::sort(rows.begin(), rows.end());
    emit reviewAsked(m_model->targetsOf(rows));
}

void IncidentsPage::showFilter()
{
    const int all = m_model->rowCount();
    const int left = m_filter->rowCount();
    m_left->setText(left == all ? QString()
                                : tr("%1 of %2").arg(QLocale().toString(left), QLocale().toString(all)));
    m_table->setEmptyText(all == 0 ? tr("No outage and no incident in this month.")
                                   : tr("Nothing of this month passes the filter."));
}

void IncidentsPage::showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                              std::shared_ptr<const CaseData> terms)
{
    const auto recorded = std::count_if(service.outages.begin(), service.outages.end(),
                                        [](const Outage &o) { return o.recorded; });
    const auto all = static_cast<int>(service.outages.size());
    m_summary->setText(
        all == 0 ? QString()
                 : tr("%n recorded; ", nullptr, static_cast<int>(recorded))
                + tr("%n too short to be recorded. ", nullptr, all - static_cast<int>(recorded))
                + tr("Times are those of %1.").arg(toText(evaluation->zone.name())));
    m_summary->setVisible(all > 0);
    m_line->setVisible(terms != nullptr);
    m_model->show(incidentRows(std::move(evaluation), service, std::move(terms)));
    showFilter();
}

void IncidentsPage::showLine(const TimeLanes::Months &months, const CheckIndexes &checks)
{
    const IncidentRows &shown = m_model->shown();
    if (!shown.data || months.empty()
        || (months == m_months && m_lineData == shown.data && m_lineService == shown.service))
        return; // the same months, evidence and service
    m_months = months;
    m_lineData = shown.data;
    m_lineService = shown.service;
    TimeLanes lanes(months, shown.service, shown.data);
    lanes.setChecks(checks);
    m_line->showLanes(std::move(lanes));
}

void IncidentsPage::setChecks(const CheckIndexes &checks)
{
    m_line->setChecks(checks);
}

void IncidentsPage::showView()
{
    if (m_tabs->currentIndex() != 1 || m_line->lanes().empty())
        return;
    ViewRows rows = rowsInView(m_line->lanes(), m_line->visible(), mostInView);
    m_viewSummary->setText(rows.more ? tr("%1. Only the first %2 are listed; zoom in to see the others.")
                                           .arg(m_line->visibleText(),
                                                QLocale().toString(static_cast<qulonglong>(rows.rows.size())))
                                     : m_line->visibleText());
    m_view->setRows(std::move(rows.rows));
}

// The first what-if opens its tab, beside the recorded month.
void IncidentsPage::showCount(int whatIfs)
{
    const int at = m_tabs->indexOf(m_whatIfSection);
    m_tabs->setTabText(at,
                       whatIfs == 0 ? tr("W&hat if") : tr("W&hat if (%1)").arg(QLocale().toString(whatIfs)));
    if (whatIfs > 0 && m_whatIfs == 0)
        m_tabs->setCurrentIndex(at);
    else if (whatIfs == 0 && m_whatIfs > 0 && m_tabs->currentIndex() == at)
        m_tabs->setCurrentIndex(0);
    m_whatIfs = whatIfs;
}

void IncidentsPage::setSelected(const std::optional<Interval> &outage)
{
    m_line->setSelected(outage);
    if (!outage || m_table->selectionModel()->selectedRows().size() > 1)
        return;
    const auto &rows = m_model->rows();
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const IncidentRow &row) {
        return row.outage != nullptr && row.outage->whole == *outage;
    });
    if (at == rows.end())
        return;
    const QModelIndex filtered
        = m_filter->mapFromSource(m_model->index(static_cast<int>(at - rows.begin()), 0));
    if (filtered.isValid())
        m_table->showRow(filtered.row());
}

void IncidentsPage::clear()
{
    m_line->hide();
    m_model->clear();
    m_view->setRows({});
    m_summary->clear();
    m_months.clear();
    m_lineData.reset();
}

} // namespace makegood::ui

#include "moc_incidents_page.cpp"
