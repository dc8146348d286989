// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/week_section.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "explain/format.h"
#include "explain/notice_words.h"
#include "maintenance/entry_look.h"
#include "maintenance/week_calendar.h"
#include "widgets/accessible_role.h"
#include "widgets/heading.h"
#include "widgets/named.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

namespace
{

constexpr std::chrono::days week(7);

} // namespace

WeekSection::WeekSection(QWidget *parent)
    : QWidget(parent)
    , m_before(named(new QToolButton, "weekBefore", tr("Previous week")))
    , m_today(named(new QToolButton, "weekToday", tr("This week")))
    , m_after(named(new QToolButton, "weekAfter", tr("Next week")))
    , m_span(new Heading({}, 1.0))
    , m_calendar(new WeekCalendar)
    , m_model(new AgendaModel(this))
    , m_table(new TableView(QStringLiteral("weekTable"), tr("Maintenance windows of the week")))
{
    setObjectName(QStringLiteral("weekView"));
    m_calendar->setObjectName(QStringLiteral("weekCalendar"));
    m_span->setObjectName(QStringLiteral("weekSpan"));
    // Arrows follow the reading direction.
    m_before->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::RightArrow : Qt::LeftArrow);
    m_after->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    m_today->setText(tr("Today"));
    for (QToolButton *button : {m_before, m_today, m_after}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(button->accessibleName());
    }
    m_table->setSource(m_model);
    m_table->setWideColumns({AgendaModel::Summary, AgendaModel::VerdictWords});
    m_table->setRowsShown(4);
    m_table->setEmptyText(tr("No maintenance this week."));
    setChartTable(m_calendar, m_table);
    auto *bar = new QHBoxLayout;
    for (QToolButton *button : {m_before, m_today, m_after})
        bar->addWidget(button);
    bar->addWidget(m_span);
    bar->addStretch(1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 6, 0, 0);
    box->addLayout(bar);
    box->addWidget(m_calendar, 1);
    box->addWidget(m_table);

    connect(m_before, &QToolButton::clicked, this, [this] { goTo(m_day - week); });
    connect(m_after, &QToolButton::clicked, this, [this] { goTo(m_day + week); });
    connect(m_today, &QToolButton::clicked, this, [this] { goTo(m_zone.dateOf(m_now)); });
    connect(m_calendar, &WeekCalendar::entryChosen, this, &WeekSection::chosen);
    connect(m_calendar, &WeekCalendar::planWanted, this, &WeekSection::planWanted);
    connect(m_calendar, &WeekCalendar::editWanted, this, [this](int entry) {
        if (entry >= 0)
            emit chosen(entry);
        emit editWanted();
    });
    connect(m_calendar, &WeekCalendar::callOffWanted, this, &WeekSection::callOffWanted);
    connect(m_calendar, &WeekCalendar::dragCancelled, this, &WeekSection::dragCancelled);
    connect(m_calendar, &WeekCalendar::weekWanted, this, &WeekSection::goTo);
    const auto askRow = [this](const QModelIndex &index) {
        if (const QModelIndex source = m_table->sourceIndex(index); source.isValid())
            emit chosen(m_listed[static_cast<std::size_t>(source.row())]);
    };
    connect(m_table, &QAbstractItemView::clicked, this, askRow);
    connect(m_table, &QAbstractItemView::activated, this, askRow);
}

void WeekSection::showWindows(const Zone &zone, std::vector<AgendaRow> rows, Instant now)
{
    m_zone = zone;
    m_rows = std::move(rows);
    m_now = now;
    if (!m_dayChosen)
        m_day = zone.dateOf(now);
    refresh();
}

void WeekSection::goTo(LocalDate day)
{
    m_dayChosen = true;
    if (day == m_day)
        return;
    const int before = m_calendar->chosen();
    m_day = day;
    refresh();
    m_calendar->choose(before);
}

void WeekSection::refresh()
{
    std::vector<CalendarEntry> entries;
    for (const AgendaRow &row : m_rows)
        entries.push_back(calendarEntry(row));
    m_calendar->setNow(m_now);
    m_calendar->setWeek(m_zone, m_day, std::move(entries));
    const WeekGrid &grid = m_calendar->grid();
    const Format format(QLocale(), m_zone, Currency());
    m_span->setText(tr("%1 to %2").arg(format.day(grid.first), format.date(grid.dateOf(6))));
    showTable();
    emit weekShown();
}

void WeekSection::showTable()
{
    std::vector<AgendaRow> listed;
    m_listed.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].window().when.meets(m_calendar->grid().whole())) {
            listed.push_back(m_rows[i]);
            m_listed.push_back(static_cast<int>(i));
        }
    m_model->setRows(std::move(listed));
}

void WeekSection::choose(int row)
{
    m_calendar->choose(row);
    const auto at = std::find(m_listed.begin(), m_listed.end(), row);
    if (row < 0 || at == m_listed.end())
        m_table->clearSelection();
    else
        m_table->showRow(static_cast<int>(at - m_listed.begin()));
}

void WeekSection::setDraft(const std::optional<CalendarEntry> &draft, int row)
{
    m_calendar->setDraft(draft, row);
}

} // namespace makegood::ui

#include "moc_week_section.cpp"
