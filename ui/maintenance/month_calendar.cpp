// SPDX-License-Identifier: GPL-3.0-or-later
// Days, keys and mouse; painting is in month_calendar_paint.cpp.
#include "maintenance/month_calendar.h"

#include <algorithm>

#include <QKeyEvent>

namespace makegood::ui
{

MonthCalendar::MonthCalendar(QWidget *parent)
    : PaintedView(parent)
{
    setHeightForWidth();
    refresh();
}

void MonthCalendar::setMonth(const Zone &zone, const Interval &period, std::vector<CalendarEntry> entries)
{
    const bool samePeriod = m_grid.weeks > 0 && period == m_period && zone.name() == m_zone.name();
    m_zone = zone;
    m_period = period;
    m_entries = std::move(entries);
    std::vector<Interval> intervals;
    for (const CalendarEntry &entry : m_entries)
        intervals.push_back(entry.when);
    m_grid = MonthGrid::make(zone, period, intervals, firstDayOfWeek());
    m_chosen = -1;
    setHovered(-1);
    if (!samePeriod)
        m_day = m_today && m_grid.contains(*m_today) ? *m_today : m_grid.firstDay;
    refresh();
    updateGeometry();
}

void MonthCalendar::setToday(LocalDate today)
{
    m_today = today;
    update();
}

MonthGeometry MonthCalendar::places() const
{
    return {m_grid, width(), lineHeight(), layoutDirection()};
}

void MonthCalendar::choose(int entry)
{
    const bool known = entry >= 0 && entry < static_cast<int>(m_entries.size());
    m_chosen = known ? entry : -1;
    const auto &spans = m_grid.spans;
    const auto first
        = std::find_if(spans.begin(), spans.end(), [&](const GridSpan &s) { return s.entry == entry; });
    if (known && first != spans.end()) {
        // Keep the current day where the window covers it.
        const auto here = m_grid.entriesOn(m_day);
        if (std::find(here.begin(), here.end(), entry) == here.end())
            m_day = m_grid.dayAt(first->week, first->firstColumn);
    }
    refresh();
}

void MonthCalendar::goTo(LocalDate day)
{
    if (m_grid.weeks == 0)
        return;
    m_day = std::clamp(day, m_grid.firstDay, m_grid.lastDay);
    refresh();
}

void MonthCalendar::ask(int entry)
{
    choose(entry);
    emit entryChosen(entry);
}

void MonthCalendar::chooseOfDay()
{
    const std::vector<int> here = m_grid.entriesOn(m_day);
    if (here.empty())
        return;
    const auto at = std::find(here.begin(), here.end(), m_chosen);
    ask(at == here.end() || at + 1 == here.end() ? here.front() : *(at + 1));
}

QString MonthCalendar::textOf(int entry) const
{
    const CalendarEntry &e = m_entries[static_cast<std::size_t>(entry)];
    return tr("%1: %2", "outcome and window").arg(wordFor(e.outcome), e.title) + QLatin1Char('\n')
        + e.details;
}

PaintedView::Description MonthCalendar::description() const
{
    if (m_grid.weeks == 0)
        return {tr("Maintenance calendar"), tr("Nothing to show.")};
    QStringList lines{namedDay(m_day)};
    const std::vector<int> here = m_grid.entriesOn(m_day);
    if (here.empty())
        lines << tr("No maintenance window on this day.");
    for (const int entry : here)
        lines << textOf(entry);
    if (!here.empty())
        lines << (here.size() == 1 ? tr("Press Enter to see why.")
                                   : tr("Press Enter to see why; again for the next window."));
    return {tr("Maintenance calendar, %1 to %2").arg(namedDay(m_grid.firstDay), namedDay(m_grid.lastDay)),
            lines.join(QLatin1Char('\n'))};
}

QString MonthCalendar::tipAt(const QPoint &at) const
{
    if (const int entry = itemAt(at); entry >= 0)
        return textOf(entry);
    const auto day = places().dayAt(at);
    if (!day)
        return {};
    QStringList lines{m_today == day ? tr("%1, today").arg(namedDay(*day)) : namedDay(*day)};
    for (const int entry : m_grid.entriesOn(*day))
        lines << textOf(entry);
    return lines.join(QStringLiteral("\n\n"));
}

bool MonthCalendar::handleKey(const QKeyEvent &key)
{
    if (const auto step = arrowStep(key)) {
        const LocalDate there
            = m_day + std::chrono::days(step->columns + MonthGeometry::columns * step->rows);
        // A week above or below may lack the day: then the day stays.
        if (step->rows == 0 || m_grid.contains(there))
            goTo(there);
        return true;
    }
    switch (key.key()) {
    case Qt::Key_Home:
        goTo(m_grid.firstDay);
        return true;
    case Qt::Key_End:
        goTo(m_grid.lastDay);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        chooseOfDay();
        return true;
    default:
        return false;
    }
}

bool MonthCalendar::handlePress(const QPoint &at)
{
    if (const auto day = places().dayAt(at))
        goTo(*day);
    return true;
}

bool MonthCalendar::handleRelease(const QPoint &at)
{
    const MonthGeometry where = places();
    const auto day = where.dayAt(at);
    if (!day || *day != m_day)
        return true; // pressed elsewhere
    if (const int entry = where.entryAt(at); entry >= 0)
        ask(entry);
    else if (where.hiddenOn(*day) > 0 && where.hiddenRect(*day).contains(at))
        chooseOfDay(); // each click chooses the next one, hidden ones included
    return true;
}

} // namespace makegood::ui

#include "moc_month_calendar.cpp"
