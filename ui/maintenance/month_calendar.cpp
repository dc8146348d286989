// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar knows and does; how it looks is in month_calendar_paint.cpp.
#include "maintenance/month_calendar.h"

#include <algorithm>

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>
#include <QToolTip>

#include "explain/cell_text.h"

namespace makegood::ui
{

namespace
{

constexpr int dayPad = 4;
constexpr int barGap = 3;
constexpr int barInset = 3;
constexpr int mostLanes = 3; ///< of a week; with more, the last of them counts the rest
constexpr int weekdayColumns = 7;

} // namespace

MonthCalendar::MonthCalendar(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
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
    m_hovered = -1;
    if (!samePeriod)
        m_day = m_today && m_grid.contains(*m_today) ? *m_today : m_grid.firstDay;
    describe();
    updateGeometry();
    update();
}

void MonthCalendar::setToday(LocalDate today)
{
    m_today = today;
    update();
}

void MonthCalendar::choose(int entry)
{
    const bool known = entry >= 0 && entry < static_cast<int>(m_entries.size());
    m_chosen = known ? entry : -1;
    const auto &spans = m_grid.spans;
    const auto first
        = std::find_if(spans.begin(), spans.end(), [&](const GridSpan &s) { return s.entry == entry; });
    if (known && first != spans.end()) {
        // The day stays where the person is, as long as the window stands on it.
        const auto here = m_grid.entriesOn(m_day);
        if (std::find(here.begin(), here.end(), entry) == here.end())
            m_day = m_grid.dayAt(first->week, first->firstColumn);
    }
    describe();
    update();
}

void MonthCalendar::goTo(LocalDate day)
{
    if (m_grid.weeks == 0)
        return;
    m_day = std::clamp(day, m_grid.firstDay, m_grid.lastDay);
    describe();
    update();
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

void MonthCalendar::hover(int entry)
{
    if (entry == m_hovered)
        return;
    m_hovered = entry;
    entry >= 0 ? setCursor(Qt::PointingHandCursor) : unsetCursor();
    update();
}

QString MonthCalendar::textOf(int entry) const
{
    const CalendarEntry &e = m_entries[static_cast<std::size_t>(entry)];
    return tr("%1: %2", "outcome and window").arg(wordFor(e.outcome), e.title) + QLatin1Char('\n')
        + e.details;
}

void MonthCalendar::describe()
{
    if (m_grid.weeks == 0) {
        setAccessibleName(tr("Maintenance calendar"));
        setAccessibleDescription(tr("Nothing to show."));
        return;
    }
    setAccessibleName(
        tr("Maintenance calendar, %1 to %2").arg(namedDay(m_grid.firstDay), namedDay(m_grid.lastDay)));
    QStringList lines{namedDay(m_day)};
    const std::vector<int> here = m_grid.entriesOn(m_day);
    if (here.empty())
        lines << tr("No maintenance window on this day.");
    for (const int entry : here)
        lines << textOf(entry);
    if (!here.empty())
        lines << (here.size() == 1 ? tr("Press Enter to see why.")
                                   : tr("Press Enter to see why; again for the next window."));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

int MonthCalendar::entryAt(const QPoint &at) const
{
    for (const GridSpan &span : m_grid.spans)
        if (barRect(span).contains(at))
            return span.entry;
    return -1;
}

std::optional<LocalDate> MonthCalendar::dayAt(const QPoint &at) const
{
    for (int week = 0; week < m_grid.weeks; ++week)
        for (int column = 0; column < weekdayColumns; ++column)
            if (m_grid.contains(m_grid.dayAt(week, column)) && cellRect(week, column, column).contains(at))
                return m_grid.dayAt(week, column);
    return std::nullopt;
}

QString MonthCalendar::tipAt(const QPoint &at) const
{
    if (const int entry = entryAt(at); entry >= 0)
        return textOf(entry);
    const auto day = dayAt(at);
    if (!day)
        return {};
    QStringList lines{m_today == day ? tr("%1, today").arg(namedDay(*day)) : namedDay(*day)};
    for (const int entry : m_grid.entriesOn(*day))
        lines << textOf(entry);
    return lines.join(QStringLiteral("\n\n"));
}

QRect MonthCalendar::dayRect(LocalDate day) const
{
    if (!m_grid.contains(day))
        return {};
    const int column = m_grid.columnOf(day);
    return cellRect(m_grid.weekOf(day), column, column);
}

QRect MonthCalendar::entryRect(int entry) const
{
    for (const GridSpan &span : m_grid.spans)
        if (span.entry == entry)
            return barRect(span);
    return {};
}

QFont MonthCalendar::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

int MonthCalendar::lineHeight() const
{
    return QFontMetrics(smallFont()).height();
}

int MonthCalendar::laneHeight() const
{
    return lineHeight() + 2;
}

int MonthCalendar::headerHeight() const
{
    return lineHeight() + 2 * dayPad;
}

int MonthCalendar::lanesDrawn(int week) const
{
    const int lanes = m_grid.lanesOf(week);
    return lanes <= mostLanes ? lanes : mostLanes - 1;
}

int MonthCalendar::weekHeight(int week) const
{
    const int lanes = std::clamp(m_grid.lanesOf(week), 1, mostLanes);
    return lineHeight() + 2 * dayPad + lanes * (laneHeight() + barGap);
}

int MonthCalendar::weekTop(int week) const
{
    int top = headerHeight();
    for (int w = 0; w < week; ++w)
        top += weekHeight(w);
    return top;
}

QRect MonthCalendar::cellRect(int week, int firstColumn, int lastColumn) const
{
    // Columns differ by a pixel at most, so that they fill the width.
    const auto edge = [&](int column) { return (width() - 1) * column / weekdayColumns; };
    const QRect box(edge(firstColumn), weekTop(week), edge(lastColumn + 1) - edge(firstColumn),
                    weekHeight(week));
    return QStyle::visualRect(layoutDirection(), rect().adjusted(0, 0, -1, 0), box);
}

QRect MonthCalendar::barRect(const GridSpan &span) const
{
    if (span.lane >= lanesDrawn(span.week))
        return {};
    QRect box = cellRect(span.week, span.firstColumn, span.lastColumn);
    box.setTop(box.top() + dayPad + lineHeight() + dayPad + span.lane * (laneHeight() + barGap));
    box.setHeight(laneHeight());
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int before = span.begins ? barInset + 1 : 0;
    const int after = span.ends ? barInset : 0;
    return box.adjusted(rtl ? after : before, 0, rtl ? -before : -after, 0);
}

int MonthCalendar::restOf(int week, int column) const
{
    return static_cast<int>(
        std::count_if(m_grid.spans.begin(), m_grid.spans.end(), [&](const GridSpan &span) {
            return span.week == week && span.lane >= lanesDrawn(week) && span.firstColumn <= column
                && column <= span.lastColumn;
        }));
}

QRect MonthCalendar::restRect(int week, int column) const
{
    QRect box = cellRect(week, column, column).adjusted(barInset + 1, 0, -barInset, 0);
    box.setTop(box.top() + dayPad + lineHeight() + dayPad + lanesDrawn(week) * (laneHeight() + barGap));
    box.setHeight(laneHeight());
    return box;
}

bool MonthCalendar::event(QEvent *event)
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

void MonthCalendar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        update();
    }
}

void MonthCalendar::keyPressEvent(QKeyEvent *event)
{
    const std::chrono::days day(1);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(rtl ? m_day + day : m_day - day);
    case Qt::Key_Right:
        return goTo(rtl ? m_day - day : m_day + day);
    case Qt::Key_Up:
        // Not sideways: a week above or below may lack the day.
        return m_grid.contains(m_day - weekdayColumns * day) ? goTo(m_day - weekdayColumns * day) : void();
    case Qt::Key_Down:
        return m_grid.contains(m_day + weekdayColumns * day) ? goTo(m_day + weekdayColumns * day) : void();
    case Qt::Key_Home:
        return goTo(m_grid.firstDay);
    case Qt::Key_End:
        return goTo(m_grid.lastDay);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return chooseOfDay();
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthCalendar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    if (const auto day = dayAt(event->position().toPoint()))
        goTo(*day);
}

void MonthCalendar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const auto day = dayAt(at);
    if (day != m_day)
        return; // pressed elsewhere
    if (const int entry = entryAt(at); entry >= 0)
        ask(entry);
    else if (restOf(m_grid.weekOf(*day), m_grid.columnOf(*day)) > 0
             && restRect(m_grid.weekOf(*day), m_grid.columnOf(*day)).contains(at))
        chooseOfDay(); // what is folded away comes up one by one
}

void MonthCalendar::mouseMoveEvent(QMouseEvent *event)
{
    hover(entryAt(event->position().toPoint()));
}

void MonthCalendar::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    hover(-1);
}

void MonthCalendar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthCalendar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace makegood::ui
