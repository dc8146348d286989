// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/heat_calendar.h"

#include <QPainter>

#include "explain/calendar_parts.h"
#include "widgets/weekday_name.h"

namespace makegood::ui
{

namespace
{

constexpr int weekdays = 7;

} // namespace

HeatCalendar::HeatCalendar(QWidget *parent)
    : HeatView(parent)
{
    setCells({}, -1);
}

void HeatCalendar::setMonth(const Zone &zone, const Interval &period, std::vector<HeatCell> days, int first)
{
    const bool same = current() >= 0 && period == m_period && zone.name() == m_zone.name();
    m_zone = zone;
    m_period = period;
    m_grid = MonthGrid::make(zone, period, {}, firstDayOfWeek());
    setCells(std::move(days), same ? current() : first);
}

LocalDate HeatCalendar::dateOf(int index) const
{
    return m_zone.dateOf(cells()[static_cast<std::size_t>(index)].figures.when.start);
}

int HeatCalendar::headerHeight() const
{
    return lineHeight() + 2 * pad;
}

QRect HeatCalendar::cellRect(int index) const
{
    const LocalDate day = dateOf(index);
    const int column = m_grid.columnOf(day);
    // Columns differ by a pixel at most, so that they fill the width.
    const auto edge = [&](int c) { return (width() - 1) * c / weekdays; };
    const QRect box(edge(column), headerHeight() + m_grid.weekOf(day) * cellHeight(),
                    edge(column + 1) - edge(column), cellHeight());
    return mirrored(rect().adjusted(0, 0, -1, 0), box);
}

int HeatCalendar::heightForWidth(int) const
{
    return m_grid.weeks == 0 ? 0 : headerHeight() + m_grid.weeks * cellHeight() + 1;
}

QSize HeatCalendar::sizeHint() const
{
    const int width = weekdays * 9 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize HeatCalendar::minimumSizeHint() const
{
    return {weekdays * leastCellWidth() + 1, 0};
}

int HeatCalendar::neighbour(int index, int sideways, int weeks) const
{
    // By date: a zone may skip a day.
    const LocalDate wanted = dateOf(index) + std::chrono::days(weekdays * weeks + sideways);
    const int last = static_cast<int>(cells().size()) - 1;
    if (sideways != 0)
        return std::clamp(index + sideways, 0, last);
    for (int i = 0; i <= last; ++i)
        if (dateOf(i) == wanted)
            return i;
    return index;
}

QString HeatCalendar::title() const
{
    return tr("Calendar of the month’s downtime");
}

void HeatCalendar::paintEvent(QPaintEvent *event)
{
    if (m_grid.weeks == 0)
        return;
    HeatView::paintEvent(event);
    QPainter p(this);
    p.setFont(smallFont());
    p.setPen(palette().color(QPalette::PlaceholderText));
    for (int column = 0; column < weekdays; ++column) {
        const int left = (width() - 1) * column / weekdays;
        const QRect box
            = mirrored(rect().adjusted(0, 0, -1, 0),
                       QRect(left, 0, (width() - 1) * (column + 1) / weekdays - left, headerHeight()));
        p.drawText(box.adjusted(pad, 0, -pad, 0), leadingAlignment(),
                   weekdayName(m_grid.dayAt(0, column), p.fontMetrics(), box.width() - 2 * pad));
    }
}

} // namespace makegood::ui

#include "moc_heat_calendar.cpp"
