// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/time_section.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "explain/brief_text.h"
#include "explain/format.h"
#include "incidents/time_brush.h"
#include "incidents/time_legend.h"
#include "incidents/time_line.h"
#include "incidents/view_model.h"
#include "widgets/accessible_role.h"
#include "widgets/heading.h"
#include "widgets/icons.h"
#include "widgets/named.h"
#include "widgets/table_view.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr std::size_t mostInView = 300; ///< rows of the table
constexpr int settledAfterMs = 80; ///< after the last change of the view
constexpr Duration withTimes = std::chrono::days(2); ///< a view that is shorter names its times

// `5 to 27 Oct, times of Phoenix`; with times where less than two days are visible.
QString rangeText(const TimeLanes &lanes, const Interval &visible)
{
    const Format format(QLocale(), lanes.zone(), Currency());
    const LocalDate first = lanes.zone().dateOf(visible.start);
    const LocalDate last = lanes.zone().dateOf(visible.end - Duration(1));
    const QString days = visible.length() < withTimes
        ? format.interval(visible)
        : TimeSection::tr("%1 to %2", "two days").arg(format.day(first), format.day(last));
    return TimeSection::tr("%1, times of %2").arg(days, placeOf(lanes.zone()));
}

// No lane has anything in the month.
bool isBlank(const TimeLanes &lanes)
{
    const auto &all = lanes.lanes();
    return std::none_of(all.begin(), all.end(),
                        [&](const TimeLane &one) { return one.isUsedIn(lanes.period()); });
}

} // namespace

TimeSection::TimeSection(QWidget *parent)
    : CardFrame(Tone::Card, parent)
    , m_line(new TimeLine)
    , m_brush(new TimeBrush(m_line))
    , m_legend(new TimeLegend)
    , m_blank(plainLabel("timeBlank"))
    , m_range(new Heading({}, 1.0, Heading::Tone::Quiet))
    , m_view(new ViewModel(this))
    , m_table(new TableView(QStringLiteral("inView"), tr("Visible events")))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("timeSection"));
    m_range->setObjectName(QStringLiteral("timeRange"));
    m_range->setMinimumWidth(1);
    m_table->setSource(m_view);
    m_table->setWideColumns({ViewModel::What});
    m_table->setRowsShown(12);
    m_table->setEmptyText(tr("Nothing happened in this time."));
    setChartTable(m_line, m_table);
    m_out = button("timeOut", QStringLiteral("minus"), tr("Zoom out"));
    m_in = button("timeIn", QStringLiteral("plus"), tr("Zoom in"));
    m_fit = button("timeFit", QStringLiteral("fit"), tr("Fit month"));
    m_fit->setText(tr("Fit month"));
    m_fit->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_asTable = button("timeTable", QStringLiteral("columns"), tr("Show as table"));
    m_asTable->setCheckable(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::one);
    head->addWidget(new Heading(tr("Time line"), 1.15));
    head->addWidget(m_range, 1);
    for (QToolButton *one : {m_out, m_in, m_fit, m_asTable})
        head->addWidget(one);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::beside, space::field, space::beside, space::card);
    box->setSpacing(space::one);
    box->addLayout(head);
    m_blank->setText(tr("Nothing was measured in this month."));
    m_blank->setAlignment(Qt::AlignCenter);
    m_blank->setForegroundRole(QPalette::PlaceholderText);
    m_blank->setContentsMargins(0, space::card, 0, space::card);
    m_blank->hide();
    box->addWidget(m_line);
    box->addWidget(m_brush);
    box->addWidget(m_legend);
    box->addWidget(m_blank);
    box->addWidget(m_table);

    const auto middle = [this] { return m_line->visible().start + m_line->visible().length() / 2; };
    connect(m_in, &QToolButton::clicked, this, [this, middle] { m_line->zoom(2, middle()); });
    connect(m_out, &QToolButton::clicked, this, [this, middle] { m_line->zoom(0.5, middle()); });
    connect(m_fit, &QToolButton::clicked, m_line, &TimeLine::showMonth);
    connect(m_asTable, &QToolButton::toggled, this, &TimeSection::showTable);
    connect(m_line, &TimeLine::tableWanted, m_asTable, &QToolButton::toggle);
    m_timer->setSingleShot(true);
    m_timer->setInterval(settledAfterMs);
    connect(m_timer, &QTimer::timeout, this, &TimeSection::fillTable);
    connect(m_line, &TimeLine::viewChanged, this, [this] {
        const TimeLanes &lanes = m_line->lanes();
        m_range->setText(lanes.empty() ? QString() : rangeText(lanes, m_line->visible()));
        showParts();
        m_out->setEnabled(!isBlank(m_line->lanes()) && !lanes.empty()
                          && m_line->visible().length() < lanes.extent().length());
        m_timer->start();
    });
    showTable(false);
}

QToolButton *TimeSection::button(const char *name, const QString &iconName, const QString &about)
{
    auto *made = named(new QToolButton, name, about);
    made->setIcon(icon(iconName));
    made->setToolTip(about);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

void TimeSection::refresh()
{
    m_legend->showLanes(m_line->lanes());
    m_timer->start();
}

void TimeSection::clear()
{
    m_line->showLanes({});
    m_range->clear();
    m_legend->showLanes({});
    m_view->setRows({});
}

void TimeSection::showTable(bool table)
{
    if (m_asTable->isChecked() != table) {
        m_asTable->setChecked(table); // comes back here
        return;
    }
    showParts();
    m_asTable->setToolTip(table ? tr("Show as time line") : tr("Show as table"));
    m_asTable->setAccessibleName(m_asTable->toolTip());
    if (table) {
        fillTable();
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

// A line without anything is no white box: a sentence says so, and there is nothing to zoom.
void TimeSection::showParts()
{
    const bool table = m_asTable->isChecked();
    const bool blank = isBlank(m_line->lanes());
    m_line->setVisible(!table && !blank);
    m_legend->setVisible(!table && !blank);
    m_brush->setVisible(!blank);
    m_blank->setVisible(blank && !table);
    m_table->setVisible(table);
    for (QToolButton *one : {m_in, m_fit})
        one->setEnabled(!blank);
}

void TimeSection::fillTable()
{
    if (m_table->isHidden() || m_line->lanes().empty())
        return;
    ViewRows rows = rowsInView(m_line->lanes(), m_line->visible(), mostInView);
    if (rows.more)
        m_range->setText(tr("The first %n events; zoom in to see the others.", nullptr,
                            static_cast<int>(rows.rows.size())));
    m_view->setRows(std::move(rows.rows));
}

} // namespace makegood::ui

#include "moc_time_section.cpp"
