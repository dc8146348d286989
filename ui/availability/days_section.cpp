// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/days_section.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "availability/chart_legend.h"
#include "availability/day_cells.h"
#include "availability/day_spans.h"
#include "availability/day_track.h"
#include "availability/span_model.h"
#include "explain/brief_text.h"
#include "explain/cell_text.h"
#include "explain/data_end.h"
#include "explain/format.h"
#include "widgets/accessible_role.h"
#include "widgets/button_tone.h"
#include "widgets/heading.h"
#include "widgets/named.h"
#include "widgets/side_margins.h"
#include "widgets/table_toggle.h"
#include "widgets/table_view.h"
#include "widgets/type_scale.h"

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
    : CardFrame(Tone::Card, parent)
    , m_title(new Heading(tr("Days"), 1.15))
    , m_legend(new ChartLegend)
    , m_sentence(plainLabel("daysSummary"))
    , m_picture(new QWidget)
    , m_cells(new DayCells)
    , m_days(new SpanModel(tr("Day"), this))
    , m_dayTable(new TableView(QStringLiteral("days"), tr("Days of the month")))
    , m_dayName(new Heading({}, 1.0))
    , m_story(plainLabel("dayStory"))
    , m_outage(new QPushButton(tr("&Incidents")))
    , m_track(new DayTrack)
    , m_hours(new SpanModel(tr("Hour"), this))
    , m_hourTable(new TableView(QStringLiteral("hours"), tr("Hours of the day")))
{
    setObjectName(QStringLiteral("daysView"));
    m_dayName->setObjectName(QStringLiteral("dayName"));
    m_outage->setObjectName(QStringLiteral("showOutage"));
    m_outage->setAccessibleName(tr("Show the outage of this day on Incidents"));
    ui::setTone(m_outage, ButtonTone::Link);
    m_story->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
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
    setChartTable(m_cells, m_dayTable);
    setChartTable(m_track, m_hourTable);
    auto *toggle = new TableToggle(QStringLiteral("daysTable"), tr("Days and hours"), this);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::one);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_legend, 0, Qt::AlignVCenter);
    head->addWidget(toggle);
    auto *day = new QHBoxLayout;
    day->setSpacing(space::field);
    day->addWidget(m_dayName);
    day->addWidget(m_story, 1);
    day->addWidget(m_outage);
    auto *picture = new QVBoxLayout(m_picture);
    picture->setContentsMargins(0, 0, 0, 0);
    picture->setSpacing(space::one);
    picture->addWidget(m_cells);
    picture->addWidget(m_dayTable);
    picture->addLayout(day);
    picture->addWidget(m_track);
    picture->addWidget(m_hourTable);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(sideMargins(space::beside, space::field, space::field, space::field));
    box->setSpacing(space::one);
    box->addLayout(head);
    box->addWidget(m_sentence);
    box->addWidget(m_picture);
    toggle->govern(m_cells, m_dayTable);
    toggle->govern(m_track, m_hourTable);
}

void DaysSection::connectParts()
{
    connect(m_cells, &HeatView::currentChanged, this, &DaysSection::showDay);
    connect(m_cells, &HeatView::asked, this, [this](int day) { askWhy(m_days->at(day).figures.when); });
    connect(m_track, &HeatView::asked, this, [this](int hour) { askWhy(m_hours->at(hour).figures.when); });
    connect(m_dayTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                const QModelIndex source = m_dayTable->sourceIndex(index);
                if (!source.isValid() || source.row() == m_day)
                    return;
                m_cells->setCurrent(source.row());
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
    connect(m_outage, &QPushButton::clicked, this, [this] {
        if (const Outage *outage = outageOfDay())
            emit outageWanted(outage->whole);
    });
}

void DaysSection::showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                            const std::optional<Instant> &end)
{
    m_evaluation = std::move(evaluation);
    m_silent.reset();
    if (end)
        m_silent = withSilence(service, *m_evaluation, *end);
    m_service = m_silent ? &*m_silent : &service;
    m_day = -1;
    m_days->setRows(dayRows(*m_evaluation, *m_service));
    m_cells->setDays(m_evaluation->zone, m_evaluation->period, dayCells(m_days->rows(), m_evaluation->zone),
                     firstOf(m_days->rows()), m_evaluation->asOf);
    const Format format(QLocale(), *m_evaluation);
    m_title->setText(
        tr("Days of %1").arg(monthName(m_evaluation->month, format, m_evaluation->month.value.year())));
    m_title->setToolTip(tr("Days and hours are those of %1.").arg(toText(m_evaluation->zone.name())));
    showLegend();
    m_sentence->hide();
    m_picture->show();
    showDay(m_cells->current());
}

void DaysSection::showLegend()
{
    const auto any = [this](const auto &fits) {
        return std::any_of(m_days->rows().begin(), m_days->rows().end(), fits);
    };
    ChartLegend::Entries entries{{Swatch::NoDowntime, tr("No downtime")}};
    if (any([](const SpanRow &row) { return row.figures.downtime > Duration::zero(); }))
        entries.emplace_back(Swatch::Downtime, tr("Downtime, min"));
    if (any([](const SpanRow &row) { return row.figures.maintenance > Duration::zero(); }))
        entries.emplace_back(Swatch::Maintenance, tr("Maintenance"));
    if (any([](const SpanRow &row) { return row.figures.causes > Duration::zero(); }))
        entries.emplace_back(Swatch::Excluded, tr("Excluded causes"));
    if (any([](const SpanRow &row) { return row.figures.unknown > Duration::zero(); }))
        entries.emplace_back(Swatch::NoData, tr("No data"));
    if (any([](const SpanRow &row) { return row.heat == Heat::Ahead; }))
        entries.emplace_back(Swatch::ToCome, tr("To come"));
    m_legend->setEntries(std::move(entries));
}

void DaysSection::showDay(int index)
{
    if (index < 0)
        return;
    m_day = index;
    m_dayTable->showRow(index);
    const SpanRow &day = m_days->at(index);
    const Interval &when = day.figures.when;
    m_hours->setRows(hourRows(*m_evaluation, *m_service, when));
    m_track->setDay(daySpans(*m_evaluation, *m_service, when), hourCells(m_hours->rows(), m_evaluation->zone),
                    firstOf(m_hours->rows()));
    const Format format(QLocale(), *m_evaluation);
    m_dayName->setText(weekdayDate(when.start, format, m_evaluation->month.value.year()));
    m_dayName->setToolTip(day.name);
    m_story->setText(dayStory(*m_evaluation, *m_service, when));
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
    m_silent.reset();
    m_service = nullptr;
    m_day = -1;
    m_days->setRows({});
    m_hours->setRows({});
    m_cells->setDays({}, {}, {}, -1, {});
    m_track->setDay({}, {}, -1);
    m_legend->setEntries({});
    m_title->setText(tr("Days"));
    m_dayName->clear();
    m_story->clear();
    m_sentence->setText(sentence);
    m_sentence->show();
    m_picture->hide();
    m_outage->setEnabled(false);
}

} // namespace makegood::ui

#include "moc_days_section.cpp"
