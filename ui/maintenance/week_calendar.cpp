// SPDX-License-Identifier: GPL-3.0-or-later
// Planning by mouse and keyboard; painting is in week_calendar_paint.cpp.
#include "maintenance/week_calendar.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>

#include "explain/cell_text.h"

namespace makegood::ui
{

namespace
{

constexpr Duration newLength = std::chrono::hours(1);
constexpr Duration cursorMove = std::chrono::minutes(30);
constexpr int edge = 5; ///< pixels at the end of a bar that grip the end instead of the bar

Duration clampedLength(Duration length)
{
    return std::max(length, WeekCalendar::step);
}

} // namespace

WeekCalendar::WeekCalendar(QWidget *parent)
    : PaintedView(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    refresh();
}

void WeekCalendar::setWeek(const Zone &zone, LocalDate day, std::vector<CalendarEntry> entries)
{
    m_zone = zone;
    m_day = day;
    m_entries = std::move(entries);
    m_draft.reset();
    m_draftEntry = -1;
    m_chosen = -1;
    regrid();
    if (!m_grid.whole().contains(m_cursor)) {
        const Instant noon = m_zone.startOfDay(day) + std::chrono::hours(12);
        m_cursor = m_grid.whole().contains(m_now) ? m_grid.snapped(m_now, cursorMove) : noon;
    }
    refresh();
}

void WeekCalendar::regrid()
{
    std::vector<Interval> intervals;
    for (const CalendarEntry &entry : m_entries)
        intervals.push_back(entry.when);
    if (m_draft) {
        if (m_draftEntry >= 0)
            intervals[static_cast<std::size_t>(m_draftEntry)] = {}; // the draft replaces it
        intervals.push_back(m_draft->when);
    }
    m_grid = WeekGrid::make(m_zone, m_day, firstDayOfWeek(), intervals);
}

void WeekCalendar::setNow(Instant now)
{
    m_now = now;
    update();
}

void WeekCalendar::choose(int entry)
{
    m_chosen = entry >= 0 && entry < static_cast<int>(m_entries.size()) ? entry : -1;
    if (m_chosen >= 0)
        m_cursor = m_entries[static_cast<std::size_t>(m_chosen)].when.start;
    refresh();
}

void WeekCalendar::setDraft(const std::optional<CalendarEntry> &draft, int entry)
{
    m_draft = draft;
    m_draftEntry = draft && entry < static_cast<int>(m_entries.size()) ? entry : -1;
    if (draft)
        m_cursor = draft->when.start;
    regrid();
    refresh();
}

int WeekCalendar::heldEntry() const
{
    return m_draft ? m_draftEntry : m_chosen;
}

std::optional<Interval> WeekCalendar::heldInterval() const
{
    if (m_draft)
        return m_draft->when;
    if (m_chosen >= 0)
        return m_entries[static_cast<std::size_t>(m_chosen)].when;
    return std::nullopt;
}

void WeekCalendar::plan(int entry, Interval when)
{
    emit planWanted(entry, when);
    if (!m_grid.whole().contains(when.start))
        emit weekWanted(m_zone.dateOf(when.start));
}

void WeekCalendar::moveHeld(int days, Duration by)
{
    const auto held = heldInterval();
    if (!held)
        return moveCursor(days, by);
    const Instant start = m_grid.movedByDays(held->start, days) + by;
    plan(heldEntry(), {start, start + held->length()});
}

void WeekCalendar::resizeHeld(Duration by)
{
    if (const auto held = heldInterval())
        plan(heldEntry(), {held->start, held->start + clampedLength(held->length() + by)});
}

void WeekCalendar::moveCursor(int days, Duration by)
{
    m_cursor = m_grid.movedByDays(m_cursor, days) + by;
    if (!m_grid.whole().contains(m_cursor))
        emit weekWanted(m_zone.dateOf(m_cursor));
    refresh();
}

void WeekCalendar::chooseNext(int by)
{
    std::vector<int> order;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].when.meets(m_grid.whole()))
            order.push_back(static_cast<int>(i));
    if (order.empty())
        return;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return m_entries[static_cast<std::size_t>(a)].when.start
            < m_entries[static_cast<std::size_t>(b)].when.start;
    });
    const auto at = std::find(order.begin(), order.end(), m_chosen);
    const auto count = static_cast<int>(order.size());
    const int place = at == order.end() ? (by > 0 ? 0 : count - 1)
                                        : (static_cast<int>(at - order.begin()) + by + count) % count;
    choose(order[static_cast<std::size_t>(place)]);
    emit entryChosen(m_chosen);
}

QString WeekCalendar::textOf(const CalendarEntry &entry) const
{
    return tr("%1: %2", "outcome and window").arg(wordFor(entry.outcome), entry.title) + QLatin1Char('\n')
        + entry.details;
}

PaintedView::Description WeekCalendar::description() const
{
    QStringList lines;
    if (m_draft)
        lines << tr("Being planned") << textOf(*m_draft)
              << tr("Arrows move it, Shift and arrows change its end, Escape lets go.");
    else if (m_chosen >= 0)
        lines << textOf(m_entries[static_cast<std::size_t>(m_chosen)])
              << tr("Arrows move it, Shift and arrows change its end, Enter edits, Delete cancels it.");
    else
        lines << momentText(m_cursor, m_zone)
              << tr("N begins a new window here; Page Down chooses a window of the week.");
    return {tr("Maintenance by the hour, %1 to %2").arg(namedDay(m_grid.first), namedDay(m_grid.dateOf(6))),
            lines.join(QLatin1Char('\n'))};
}

int WeekCalendar::itemAt(const QPoint &at) const
{
    const WeekGeometry where = places();
    for (const WeekPiece &piece : m_grid.pieces)
        if (piece.entry < draftIndex() && where.pieceRect(piece).contains(at))
            return piece.entry;
    return -1;
}

QString WeekCalendar::tipAt(const QPoint &at) const
{
    if (m_draft && places().entryRect(draftIndex()).contains(at))
        return textOf(*m_draft);
    const int entry = itemAt(at);
    return entry >= 0 ? textOf(m_entries[static_cast<std::size_t>(entry)]) : QString();
}

WeekCalendar::Grip WeekCalendar::gripAt(const QPoint &at, int &entry) const
{
    const WeekGeometry where = places();
    const WeekPiece *piece = where.pieceAt(at);
    entry = -1;
    if (piece == nullptr)
        return Grip::Free;
    entry = piece->entry == draftIndex() ? m_draftEntry : piece->entry;
    const QRect box = where.pieceRect(*piece);
    const int reach = std::min(edge, box.height() / 3);
    if (piece->begins && at.y() < box.top() + reach)
        return Grip::Start;
    return piece->ends && at.y() > box.bottom() - reach ? Grip::End : Grip::Body;
}

std::optional<Interval> WeekCalendar::draggedTo(const QPoint &at) const
{
    const Instant here = places().instantAt(at);
    const Interval &before = m_drag->before;
    switch (m_drag->grip) {
    case Grip::Free: {
        const Instant a = m_grid.snapped(std::min(here, m_drag->pressed), step);
        const Instant b = m_grid.snapped(std::max(here, m_drag->pressed), step);
        return Interval{a, a + clampedLength(b - a)};
    }
    case Grip::Body: {
        const Instant start = m_grid.snapped(before.start + (here - m_drag->pressed), step);
        return Interval{start, start + before.length()};
    }
    case Grip::Start:
        return Interval{std::min(m_grid.snapped(here, step), before.end - step), before.end};
    case Grip::End:
        return Interval{before.start, std::max(m_grid.snapped(here, step), before.start + step)};
    }
    return std::nullopt;
}

bool WeekCalendar::handlePress(const QPoint &at)
{
    const WeekGeometry where = places();
    if (at.y() < where.headerHeight())
        return false;
    Drag drag;
    drag.grip = gripAt(at, drag.entry);
    drag.pressed = where.instantAt(at);
    if (drag.grip != Grip::Free)
        drag.before = m_draft && drag.entry == m_draftEntry
            ? m_draft->when
            : m_entries[static_cast<std::size_t>(drag.entry)].when;
    else
        m_cursor = m_grid.snapped(drag.pressed, step);
    if (drag.grip != Grip::Free && drag.entry >= 0 && (!m_draft || drag.entry != m_draftEntry)) {
        choose(drag.entry);
        emit entryChosen(drag.entry);
    }
    m_drag = drag;
    refresh();
    return true;
}

void WeekCalendar::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_drag) {
        int entry = -1;
        const Grip grip = gripAt(at, entry);
        if (grip == Grip::Free)
            unsetCursor();
        else
            setCursor(grip == Grip::Body ? Qt::SizeAllCursor : Qt::SizeVerCursor);
        return;
    }
    const auto when = draggedTo(at);
    if (when && (m_drag->moved || *when != m_drag->before)) {
        // A drag begins after one step: a click may move the pointer by some pixels.
        if (!m_drag->moved && std::abs((places().instantAt(at) - m_drag->pressed).count()) < step.count())
            return;
        m_drag->moved = true;
        emit planWanted(m_drag->entry, *when);
    }
}

bool WeekCalendar::handleRelease(const QPoint &)
{
    m_drag.reset();
    return true;
}

void WeekCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    int entry = -1;
    if (event->button() == Qt::LeftButton && gripAt(event->position().toPoint(), entry) != Grip::Free)
        emit editWanted(entry);
}

void WeekCalendar::handleArrow(const ArrowStep &arrow, const QKeyEvent &key)
{
    const bool resize = key.modifiers().testFlag(Qt::ShiftModifier);
    if (arrow.columns != 0)
        return resize ? resizeHeld(arrow.columns * std::chrono::hours(1)) : moveHeld(arrow.columns, {});
    const Duration by = key.modifiers().testFlag(Qt::ControlModifier) ? std::chrono::hours(1)
        : heldInterval()                                              ? step
                                                                      : cursorMove;
    resize ? resizeHeld(arrow.rows * by) : moveHeld(0, arrow.rows * by);
}

bool WeekCalendar::handleKey(const QKeyEvent &key)
{
    if (const auto arrow = arrowStep(key)) {
        handleArrow(*arrow, key);
        return true;
    }
    switch (key.key()) {
    case Qt::Key_PageUp:
        chooseNext(-1);
        return true;
    case Qt::Key_PageDown:
        chooseNext(1);
        return true;
    case Qt::Key_N:
        emit planWanted(-1, {cursorStep(), cursorStep() + newLength});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (heldInterval())
            emit editWanted(heldEntry());
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (heldEntry() >= 0)
            emit callOffWanted(heldEntry());
        return true;
    case Qt::Key_Escape:
        m_drag.reset();
        choose(-1);
        emit dragCancelled();
        return true;
    default:
        return false;
    }
}

} // namespace makegood::ui

#include "moc_week_calendar.cpp"
