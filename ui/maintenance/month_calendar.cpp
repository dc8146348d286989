// SPDX-License-Identifier: GPL-3.0-or-later
// Days, keys and mouse; painting is in month_calendar_paint.cpp.
#include "maintenance/month_calendar.h"

#include <algorithm>
#include <utility>

#include <QKeyEvent>
#include <QMouseEvent>

#include "maintenance/entry_look.h"

namespace makegood::ui
{

namespace
{

constexpr int dragFrom = 6; ///< pixels from which a press is a drag

} // namespace

MonthCalendar::MonthCalendar(QWidget *parent)
    : PaintedView(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    refresh();
}

void MonthCalendar::setMonth(Month month, std::vector<CalendarEntry> entries,
                             const std::optional<LocalDate> &today)
{
    m_today = today;
    const bool sameMonth = m_grid.weeks > 0 && month == m_month;
    m_month = month;
    m_entries = std::move(entries);
    m_draft.reset();
    m_draftEntry = -1;
    m_chosen = -1;
    m_drag.reset();
    setHovered(-1);
    regrid();
    if (!sameMonth)
        m_day = m_today && m_grid.contains(*m_today) ? *m_today : m_grid.firstDay;
    refresh();
    updateGeometry();
}

// Windows stand by the clocks of their customers, so the month is one of no zone.
void MonthCalendar::regrid()
{
    std::vector<Interval> walls;
    for (std::size_t i = 0; i < m_entries.size(); ++i) // a moved window stands at its new place alone
        walls.push_back(m_draft && m_draftEntry == static_cast<int>(i) ? Interval{} : m_entries[i].wall);
    if (m_draft)
        walls.push_back(m_draft->wall);
    m_grid = MonthGrid::make(Zone(), wallMonth(m_month), walls, firstDayOfWeek());
}

void MonthCalendar::setDraft(const std::optional<CalendarEntry> &draft, int entry)
{
    m_draft = draft;
    m_draftEntry = draft ? entry : -1;
    regrid();
    refresh();
}

void MonthCalendar::setNotes(std::vector<DayNote> notes)
{
    m_notes = std::move(notes);
    refresh();
}

const CalendarEntry &MonthCalendar::entryOf(int index) const
{
    return index == draftIndex() && m_draft ? *m_draft : m_entries[static_cast<std::size_t>(index)];
}

int MonthCalendar::legendHeight() const
{
    return lineHeight() + 2 * MonthGeometry::pad + 2;
}

MonthGeometry MonthCalendar::places() const
{
    return {m_grid, QSize(width(), height() - legendHeight()), lineHeight(), layoutDirection()};
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
    std::vector<int> here = m_grid.entriesOn(m_day);
    std::erase(here, draftIndex()); // it is open already
    if (here.empty())
        return;
    const auto at = std::find(here.begin(), here.end(), m_chosen);
    ask(at == here.end() || at + 1 == here.end() ? here.front() : *(at + 1));
}

QString MonthCalendar::textOf(int entry) const
{
    const CalendarEntry &e = entryOf(entry);
    return QStringList{e.title, tr("%1, %2", "outcome and customer").arg(e.state, e.who), e.details}.join(
        QLatin1Char('\n'));
}

PaintedView::Description MonthCalendar::description() const
{
    if (m_grid.weeks == 0)
        return {tr("Maintenance calendar"), tr("No workspace is open.")};
    QStringList lines{namedDay(m_day)};
    const std::vector<int> here = m_grid.entriesOn(m_day);
    if (here.empty())
        lines << tr("No maintenance on this day. N plans one.");
    for (const int entry : here)
        lines << textOf(entry);
    for (const DayNote &note : m_notes)
        if (note.day == m_day)
            lines << tr("%1: %2", "deadline and work").arg(note.head, note.about);
    if (!here.empty())
        lines << (here.size() == 1 ? tr("Press Enter to open it.")
                                   : tr("Press Enter to open it; again for the next one."));
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

void MonthCalendar::moveBy(int entry, int days)
{
    if (entry >= 0 && days != 0)
        emit moveWanted(entry == draftIndex() || entry == m_draftEntry ? -1 : entry, days);
}

HoverWords MonthCalendar::cardAt(int item) const
{
    if (item < 0 || item > draftIndex() || (item == draftIndex() && !m_draft))
        return {};
    const QStringList lines = textOf(item).split(QLatin1Char('\n'));
    return {std::nullopt, lines.front(), lines.mid(1)};
}

bool MonthCalendar::handleKey(const QKeyEvent &key)
{
    if (const auto step = arrowStep(key)) {
        const int days = step->columns + MonthGeometry::columns * step->rows;
        if (key.modifiers().testFlag(Qt::ControlModifier)) {
            moveBy(m_draft ? draftIndex() : m_chosen, days);
            return true;
        }
        const LocalDate there = m_day + std::chrono::days(days);
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
    case Qt::Key_N:
        if (m_grid.weeks > 0)
            emit planWanted(m_day, m_day);
        return true;
    case Qt::Key_T:
        emit tableWanted();
        return true;
    case Qt::Key_Escape:
        if (!m_drag)
            return false;
        m_drag.reset();
        update();
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
    if (const auto day = places().dayAt(at)) {
        goTo(*day);
        m_drag = Drag{itemAt(at), *day, *day, at, false};
    }
    return true;
}

void MonthCalendar::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_drag || !event->buttons().testFlag(Qt::LeftButton))
        return PaintedView::mouseMoveEvent(event);
    m_drag->moved = m_drag->moved || (at - m_drag->pressed).manhattanLength() >= dragFrom;
    if (const auto day = places().dayAt(at))
        m_drag->to = *day;
    if (m_drag->moved) {
        setCursor(m_drag->entry >= 0 ? Qt::ClosedHandCursor : Qt::CrossCursor);
        update();
    }
}

void MonthCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (const auto day = places().dayAt(at); day && itemAt(at) < 0)
        emit planWanted(*day, *day);
}

bool MonthCalendar::handleRelease(const QPoint &at)
{
    const auto drag = std::exchange(m_drag, std::nullopt);
    unsetCursor();
    update();
    if (!drag)
        return true;
    if (drag->moved) {
        if (drag->entry >= 0)
            moveBy(drag->entry, static_cast<int>((drag->to - drag->from).count()));
        else
            emit planWanted(std::min(drag->from, drag->to), std::max(drag->from, drag->to));
        return true;
    }
    const MonthGeometry where = places();
    const auto day = where.dayAt(at);
    if (!day || *day != m_day)
        return true; // pressed elsewhere
    if (const int entry = where.entryAt(at); entry >= 0 && entry < draftIndex())
        ask(entry);
    else if (entry < 0 && where.hiddenOn(*day) > 0 && where.hiddenRect(*day).contains(at))
        chooseOfDay(); // each click chooses the next one, hidden ones included
    return true;
}

} // namespace makegood::ui

#include "moc_month_calendar.cpp"
