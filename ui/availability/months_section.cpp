// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/months_section.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include "availability/chart_legend.h"
#include "availability/month_chart.h"
#include "availability/month_words.h"
#include "explain/cell_text.h"
#include "widgets/accessible_role.h"
#include "widgets/button_tone.h"
#include "widgets/heading.h"
#include "widgets/icons.h"
#include "widgets/segments.h"
#include "widgets/side_margins.h"
#include "widgets/table_toggle.h"
#include "widgets/table_view.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int chartRanges[] = {12, 24};

QToolButton *arrow(const char *name, const char *picture, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setIcon(ui::icon(QLatin1String(picture), Role::Text2));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    setTone(button, ButtonTone::Quiet);
    return button;
}

} // namespace

MonthsSection::MonthsSection(QWidget *parent)
    : CardFrame(Tone::Card, parent)
    , m_model(new MonthModel(this))
    , m_chart(new MonthChart)
    , m_legend(new ChartLegend)
    , m_table(new TableView(QStringLiteral("months"), tr("Downtime by month")))
    , m_range(new Segments(QStringLiteral("monthsRange"), tr("Months in the chart")))
    , m_back(arrow("monthsBack", "left", tr("Earlier months")))
    , m_forth(arrow("monthsForth", "right", tr("Later months")))
{
    setObjectName(QStringLiteral("monthsView"));
    m_table->setSource(m_model);
    m_table->setWideColumns({MonthModel::StatusWord});
    m_table->setRowsShown(12);
    setChartTable(m_chart, m_table);
    for (const int months : chartRanges)
        m_range->add(tr("%n months", nullptr, months), QStringLiteral("months%1").arg(months));
    m_range->setCurrent(0);
    build();
    connect(m_chart, &MonthChart::chosen, this, &MonthsSection::choose);
    const auto chooseRow = [this](const QModelIndex &index) {
        if (const QModelIndex at = m_table->sourceIndex(index); at.isValid())
            choose(at.row());
    };
    connect(m_table, &QAbstractItemView::activated, this, chooseRow);
    connect(m_table, &QAbstractItemView::doubleClicked, this, chooseRow);
    connect(m_range, &Segments::chosen, this,
            [this](int index) { emit rangeChosen(chartRanges[std::clamp(index, 0, 1)]); });
    connect(m_back, &QToolButton::clicked, this, [this] { emit moveWanted(-1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { emit moveWanted(1); });
}

void MonthsSection::build()
{
    auto *toggle = new TableToggle(QStringLiteral("monthsTable"), tr("Downtime by month"), this);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::half);
    head->addWidget(new Heading(tr("Downtime by month"), 1.15), 1);
    head->addWidget(m_back);
    head->addWidget(m_range);
    head->addWidget(m_forth);
    head->addWidget(toggle);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(sideMargins(space::beside, space::field, space::field, space::card));
    box->setSpacing(space::one);
    box->addLayout(head);
    box->addWidget(m_chart);
    box->addWidget(m_table);
    box->addWidget(m_legend);
    toggle->govern(m_chart, m_table);
}

void MonthsSection::choose(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        emit monthChosen(m_model->at(row).month);
}

void MonthsSection::showMonths(std::vector<MonthRow> months, Month shown)
{
    std::vector<ChartMonth> drawn;
    for (const MonthRow &row : months)
        drawn.push_back(chartMonth(row));
    m_chart->setMonths(std::move(drawn), shown);
    m_model->setRows(std::move(months));
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->at(i).month == shown)
            m_table->showRow(i);
    showLegend();
}

// Entries of what occurs; the budget with its length where it is the same every month but for the days.
void MonthsSection::showLegend()
{
    bool over = false;
    bool running = false;
    bool silent = false;
    Duration budget{};
    for (const MonthRow &row : m_model->rows()) {
        if (row.result == nullptr)
            continue;
        const DowntimeBar bar = downtimeBar(*row.evaluation, *row.result);
        over = over || (bar.isOver() && !bar.running);
        running = running || bar.running;
        silent = silent || bar.kind == DowntimeBar::Kind::NoData;
        budget = bar.budget;
    }
    ChartLegend::Entries entries{{Swatch::WithinBudget, tr("Within the budget")}};
    if (over)
        entries.emplace_back(Swatch::OverBudget, tr("Over the budget"));
    if (running)
        entries.emplace_back(Swatch::Running, tr("Month still running"));
    if (silent)
        entries.emplace_back(Swatch::NoData, tr("No data"));
    entries.emplace_back(Swatch::Budget,
                         budget == Duration::zero() ? tr("Budget: no downtime is allowed")
                                                    : tr("Budget, %1 a month").arg(briefText(budget)));
    m_legend->setEntries(std::move(entries));
}

void MonthsSection::setCanMove(bool back, bool forth)
{
    m_back->setEnabled(back);
    m_forth->setEnabled(forth);
}

void MonthsSection::clear()
{
    m_chart->setMonths({}, {});
    m_model->setRows({});
    m_legend->setEntries({});
}

} // namespace makegood::ui

#include "moc_months_section.cpp"
