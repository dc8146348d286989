// SPDX-License-Identifier: GPL-3.0-or-later
// What the week knows and does; how it looks is in week_calendar_paint.cpp.
#include "maintenance/week_calendar.h"

#include <algorithm>

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include "explain/cell_text.h"

namespace makegood::ui
{

namespace
{

constexpr Duration newLength = std::chrono::hours(1);
constexpr Duration cursorStep = std::chrono::minutes(30);
constexpr int edge = 5; ///< pixels at the end of a bar that take its end, not the bar

Duration clampedLength(Duration length)
{
    return std::max(length, WeekCalendar::step);
}

} // namespace

WeekCalendar::WeekCalendar(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    describe();
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
        m_cursor = m_grid.whole().contains(m_now) ? m_grid.snapped(m_now, cursorStep) : noon;
    }
    describe();
}

void WeekCalendar::regrid()
{
    std::vector<Interval> intervals;
    for (const CalendarEntry &entry : m_entries)
        intervals.push_back(entry.when);
    if (m_draft) {
        if (m_draftEntry >= 0)
            intervals[static_cast<std::size_t>(m_draftEntry)] = {}; // the draft stands for it
        intervals.push_back(m_draft->when);
    }
    m_grid = WeekGrid::make(m_zone, m_day, firstDayOfWeek(), intervals);
    update();
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
    describe();
    update();
}

void WeekCalendar::setDraft(const std::optional<CalendarEntry> &draft, int entry)
{
    m_draft = draft;
    m_draftEntry = draft && entry < static_cast<int>(m_entries.size()) ? entry : -1;
    if (draft)
        m_cursor = draft->when.start;
    regrid();
    describe();
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
    describe();
    update();
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

void WeekCalendar::beginNew()
{
    const Instant start = m_grid.snapped(m_cursor, step);
    emit planWanted(-1, {start, start + newLength});
}

QString WeekCalendar::textOf(const CalendarEntry &entry) const
{
    return tr("%1: %2", "outcome and window").arg(wordFor(entry.outcome), entry.title) + QLatin1Char('\n')
        + entry.details;
}

void WeekCalendar::describe()
{
    setAccessibleName(
        tr("Maintenance by the hour, %1 to %2").arg(namedDay(m_grid.first), namedDay(m_grid.dateOf(6))));
    QStringList lines;
    if (m_draft)
        lines << tr("Being planned") << textOf(*m_draft)
              << tr("Arrows move it, Shift and arrows change its end, Escape lets go.");
    else if (m_chosen >= 0)
        lines << textOf(m_entries[static_cast<std::size_t>(m_chosen)])
              << tr("Arrows move it, Shift and arrows change its end, Enter edits, Delete calls it off.");
    else
        lines << momentText(m_cursor, m_zone)
              << tr("N begins a new window here; Page Down chooses a window of the week.");
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

QString WeekCalendar::tipAt(const QPoint &at) const
{
    if (m_draft && draftRect().contains(at))
        return textOf(*m_draft);
    const int entry = entryAt(at);
    return entry >= 0 ? textOf(m_entries[static_cast<std::size_t>(entry)]) : QString();
}

WeekCalendar::Grip WeekCalendar::gripAt(const QPoint &at, int &entry) const
{
    for (auto piece = m_grid.pieces.rbegin(); piece != m_grid.pieces.rend(); ++piece) {
        const QRect box = pieceRect(*piece);
        if (!box.contains(at))
            continue;
        const bool isDraft = piece->entry == static_cast<int>(m_entries.size());
        entry = isDraft ? m_draftEntry : piece->entry;
        const int reach = std::min(edge, box.height() / 3);
        if (piece->begins && at.y() < box.top() + reach)
            return Grip::Start;
        return piece->ends && at.y() > box.bottom() - reach ? Grip::End : Grip::Body;
    }
    entry = -1;
    return Grip::Free;
}

std::optional<Interval> WeekCalendar::draggedTo(const QPoint &at) const
{
    const Instant here = instantAt(at);
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

void WeekCalendar::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton || at.y() < headerHeight())
        return QWidget::mousePressEvent(event);
    Drag drag;
    drag.grip = gripAt(at, drag.entry);
    drag.pressed = instantAt(at);
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
    describe();
    update();
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
        // A shaking hand is no drag.
        if (!m_drag->moved && std::abs((instantAt(at) - m_drag->pressed).count()) < step.count())
            return;
        m_drag->moved = true;
        emit planWanted(m_drag->entry, *when);
    }
}

void WeekCalendar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_drag.reset();
}

void WeekCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    int entry = -1;
    if (event->button() == Qt::LeftButton && gripAt(event->position().toPoint(), entry) != Grip::Free)
        emit editWanted(entry);
}

void WeekCalendar::keyPressEvent(QKeyEvent *event)
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const bool resize = event->modifiers().testFlag(Qt::ShiftModifier);
    const Duration by = event->modifiers().testFlag(Qt::ControlModifier) ? std::chrono::hours(1)
        : heldInterval()                                                 ? step
                                                                         : cursorStep;
    const auto sideways
        = [&](int days) { resize ? resizeHeld(days * std::chrono::hours(1)) : moveHeld(days, {}); };
    switch (event->key()) {
    case Qt::Key_Up:
        return resize ? resizeHeld(-by) : moveHeld(0, -by);
    case Qt::Key_Down:
        return resize ? resizeHeld(by) : moveHeld(0, by);
    case Qt::Key_Left:
        return sideways(rtl ? 1 : -1);
    case Qt::Key_Right:
        return sideways(rtl ? -1 : 1);
    case Qt::Key_PageUp:
        return chooseNext(-1);
    case Qt::Key_PageDown:
        return chooseNext(1);
    case Qt::Key_N:
        return beginNew();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (heldInterval())
            emit editWanted(heldEntry());
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (heldEntry() >= 0)
            emit callOffWanted(heldEntry());
        return;
    case Qt::Key_Escape:
        m_drag.reset();
        choose(-1);
        emit dragCancelled();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool WeekCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainTip(tip), this);
        return true;
    }
    return QWidget::event(event);
}

void WeekCalendar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        update();
    }
}

void WeekCalendar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void WeekCalendar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace makegood::ui
