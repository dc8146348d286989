// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/days_section.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "availability/span_model.h"
#include "explain/cell_text.h"
#include "widgets/accessible_role.h"
#include "widgets/heading.h"
#include "widgets/heat_calendar.h"
#include "widgets/heat_legend.h"
#include "widgets/hour_strip.h"
#include "widgets/table_view.h"
#include "widgets/view_switch.h"

namespace makegood::ui
{

namespace
{

constexpr int rowsOfDays = 12; ///< more scroll

// Initial selection: the row with the most downtime, else the running one.
int firstOf(const std::vector<SpanRow> &rows)
{
    const auto worst = std::max_element(rows.begin(), rows.end(), [](const SpanRow &a, const SpanRow &b) {
        return a.figures.downtime < b.figures.downtime;
    });
    if (worst != rows.end() && worst->figures.downtime > Duration::zero())
        return static_cast<int>(worst - rows.begin());
    const auto running = std::find_if(rows.begin(), rows.end(), [](const SpanRow &row) {
        return row.figures.notYet > Duration::zero() && row.heat != Heat::Ahead;
    });
    return running == rows.end() ? 0 : static_cast<int>(running - rows.begin());
}

} // namespace

DaysSection::DaysSection(QWidget *parent)
    : QWidget(parent)
    , m_summary(new Heading({}, 1.0, Heading::Tone::Quiet))
    , m_switch(new ViewSwitch(QStringLiteral("daysSwitch"), tr("Calendar"), tr("Days and hours")))
    , m_calendar(new HeatCalendar)
    , m_legend(new HeatLegend)
    , m_days(new SpanModel(tr("Day"), this))
    , m_dayTable(new TableView(QStringLiteral("days"), tr("Days of the month")))
    , m_dayName(new Heading({}, 1.1))
    , m_why(new QPushButton(tr("&Why?")))
    , m_outage(new QPushButton(tr("Show the &outage")))
    , m_strip(new HourStrip)
    , m_hours(new SpanModel(tr("Hour"), this))
    , m_hourTable(new TableView(QStringLiteral("hours"), tr("Hours of the day")))
{
    setObjectName(QStringLiteral("daysView"));
    m_summary->setObjectName(QStringLiteral("daysSummary"));
    m_calendar->setObjectName(QStringLiteral("heatCalendar"));
    m_strip->setObjectName(QStringLiteral("hourStrip"));
    m_dayName->setObjectName(QStringLiteral("dayName"));
    m_why->setObjectName(QStringLiteral("whyDay"));
    m_why->setAccessibleName(tr("Why? Explains this day"));
    m_outage->setObjectName(QStringLiteral("showOutage"));
    m_outage->setAccessibleName(tr("Show the outage of this day among the outages"));
    for (Heading *heading : {m_summary, m_dayName})
        heading->setWordWrap(true);
    for (TableView *table : {m_dayTable, m_hourTable}) {
        table->setSource(table == m_dayTable ? m_days : m_hours);
        table->setWideColumns({SpanModel::Name, SpanModel::HeatWord});
        table->setRowsShown(rowsOfDays);
    }
    build();
    connectParts();
    clear({});
}

void DaysSection::build()
{
    auto *picture = new QWidget;
    auto *pictureBox = new QVBoxLayout(picture);
    pictureBox->setContentsMargins(0, 0, 0, 0);
    pictureBox->setSpacing(6);
    pictureBox->addWidget(m_calendar);
    pictureBox->addWidget(m_legend);
    setChartTable(m_calendar, m_dayTable);
    setChartTable(m_strip, m_hourTable);

    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_switch, 0, Qt::AlignTop);
    auto *day = new QHBoxLayout;
    day->addWidget(m_dayName, 1);
    day->addWidget(m_why);
    day->addWidget(m_outage);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 8, 0, 0);
    box->setSpacing(8);
    box->addLayout(top);
    box->addWidget(picture);
    box->addWidget(m_dayTable);
    box->addLayout(day);
    box->addWidget(m_strip);
    box->addWidget(m_hourTable);
    box->addStretch(1);
    m_switch->govern(picture, m_dayTable);
    m_switch->govern(m_strip, m_hourTable);
}

void DaysSection::connectParts()
{
    connect(m_calendar, &HeatView::currentChanged, this, &DaysSection::showDay);
    connect(m_calendar, &HeatView::asked, this, [this](int day) { askWhy(m_days->at(day).figures.when); });
    connect(m_strip, &HeatView::asked, this, [this](int hour) { askWhy(m_hours->at(hour).figures.when); });
    connect(m_dayTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                const QModelIndex source = m_dayTable->sourceIndex(index);
                if (!source.isValid() || source.row() == m_day)
                    return;
                m_calendar->setCurrent(source.row());
                showDay(source.row());
            });
    const auto askRow = [this](TableView *table, SpanModel *model) {
        const auto ask = [this, table, model](const QModelIndex &index) {
            if (const QModelIndex source = table->sourceIndex(index); source.isValid())
                askWhy(model->at(source.row()).figures.when);
        };
        connect(table, &QAbstractItemView::clicked, this, ask);
        connect(table, &QAbstractItemView::activated, this, ask);
    };
    askRow(m_dayTable, m_days);
    askRow(m_hourTable, m_hours);
    connect(m_why, &QPushButton::clicked, this, [this] { askWhy(m_days->at(m_day).figures.when); });
    connect(m_outage, &QPushButton::clicked, this, [this] {
        if (const Outage *outage = outageOfDay())
            emit outageWanted(outage->whole);
    });
}

void DaysSection::showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service)
{
    m_evaluation = std::move(evaluation);
    m_service = &service;
    m_day = -1;
    m_days->setRows(dayRows(*m_evaluation, service));
    auto cells = dayCells(m_days->rows(), m_evaluation->zone);
    m_legend->explain(cells);
    m_calendar->setMonth(m_evaluation->zone, m_evaluation->period, std::move(cells), firstOf(m_days->rows()));
    m_summary->setText(tr("%1 of downtime; days and hours are those of %2.")
                           .arg(lengthText(service.downtime), toText(m_evaluation->zone.name())));
    showDay(m_calendar->current());
}

void DaysSection::showDay(int index)
{
    if (index < 0)
        return;
    m_day = index;
    m_dayTable->showRow(index);
    const SpanRow &day = m_days->at(index);
    m_hours->setRows(hourRows(*m_evaluation, *m_service, day.figures.when));
    m_strip->setHours(hourCells(m_hours->rows(), m_evaluation->zone), firstOf(m_hours->rows()));
    //: A day, and its downtime.
    m_dayName->setText(tr("%1: %2 of downtime").arg(day.name, lengthText(day.figures.downtime)));
    m_why->setEnabled(true);
    m_outage->setEnabled(outageOfDay() != nullptr);
}

// The first counted outage of the day, else its first outage.
const Outage *DaysSection::outageOfDay() const
{
    const Interval &day = m_days->at(m_day).figures.when;
    const Outage *seen = nullptr;
    for (const Outage &outage : m_service->outages) {
        if (!outage.whole.meets(day))
            continue;
        if (outage.counted > Duration::zero())
            return &outage;
        seen = seen != nullptr ? seen : &outage;
    }
    return seen;
}

void DaysSection::askWhy(const Interval &when)
{
    emit whyAsked({WhySubject::Figure::Span, m_service->service, when, {}});
}

void DaysSection::clear(const QString &sentence)
{
    m_evaluation.reset();
    m_service = nullptr;
    m_day = -1;
    m_days->setRows({});
    m_hours->setRows({});
    m_calendar->setMonth({}, {}, {}, -1);
    m_strip->setHours({}, -1);
    m_legend->explain({});
    m_dayName->clear();
    m_summary->setText(sentence);
    m_why->setEnabled(false);
    m_outage->setEnabled(false);
}

} // namespace makegood::ui

#include "moc_days_section.cpp"
