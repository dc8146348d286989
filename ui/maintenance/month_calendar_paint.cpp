// SPDX-License-Identifier: GPL-3.0-or-later
// Painting and size hints.
#include "maintenance/month_calendar.h"

#include <algorithm>
#include <set>

#include <QLocale>
#include <QPainter>

#include "explain/format.h"
#include "widgets/status_mark.h"
#include "widgets/theme.h"
#include "widgets/weekday_name.h"

namespace makegood::ui
{

namespace
{

constexpr int markGap = 4; ///< between a mark and its word
constexpr int legendGap = 18;
constexpr double tint = 0.13; ///< of the outcome's colour in a bar

} // namespace

std::vector<MaintenanceOutcome> MonthCalendar::outcomes() const
{
    std::set<MaintenanceOutcome> seen;
    for (const CalendarEntry &entry : m_entries)
        seen.insert(entry.outcome);
    return {seen.begin(), seen.end()};
}

int MonthCalendar::legendItemWidth(MaintenanceOutcome outcome) const
{
    return lineHeight() + markGap + QFontMetrics(smallFont()).horizontalAdvance(wordFor(outcome));
}

int MonthCalendar::legendRows(int width) const
{
    int rows = 0;
    int x = 0;
    for (const MaintenanceOutcome outcome : outcomes()) {
        const int item = legendItemWidth(outcome);
        if (rows == 0 || x + item > width) {
            ++rows;
            x = 0;
        }
        x += item + legendGap;
    }
    return rows;
}

int MonthCalendar::heightForWidth(int width) const
{
    if (m_grid.weeks == 0)
        return 0;
    const int rows = legendRows(width);
    return places().weeksBottom() + 1 + (rows > 0 ? MonthGeometry::pad : 0)
        + rows * (lineHeight() + MonthGeometry::pad);
}

QSize MonthCalendar::sizeHint() const
{
    const int width = MonthGeometry::columns * 9 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize MonthCalendar::minimumSizeHint() const
{
    // Room for the mark of a bar and the number of a day.
    const int number = QFontMetrics(smallFont()).horizontalAdvance(QStringLiteral("28"));
    return {MonthGeometry::columns * (std::max(number, lineHeight()) + 2 * MonthGeometry::pad) + 1, 0};
}

void MonthCalendar::paintEvent(QPaintEvent *)
{
    if (m_grid.weeks == 0)
        return;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing, false);
    p.setFont(smallFont());
    paintHeader(p);
    for (LocalDate day = m_grid.firstDay; day <= m_grid.lastDay; day += std::chrono::days(1))
        paintDay(p, day);
    p.setRenderHint(QPainter::Antialiasing);
    for (const GridSpan &span : m_grid.spans)
        if (places().isDrawn(span))
            paintBar(p, span);
    if (hasFocus()) {
        p.setBrush(Qt::NoBrush);
        p.setPen(focusPen());
        p.drawRoundedRect(QRectF(places().dayRect(m_day)).adjusted(2, 2, -1, -1), 3, 3);
    }
    paintLegend(p);
}

void MonthCalendar::paintHeader(QPainter &p) const
{
    p.setPen(palette().color(QPalette::PlaceholderText));
    for (int column = 0; column < MonthGeometry::columns; ++column) {
        const QRect box = places().weekdayRect(column);
        p.drawText(
            box.adjusted(MonthGeometry::pad + 1, 0, -MonthGeometry::pad, 0), leadingAlignment(),
            weekdayName(m_grid.dayAt(0, column), p.fontMetrics(), box.width() - 2 * MonthGeometry::pad));
    }
}

void MonthCalendar::paintDay(QPainter &p, LocalDate day) const
{
    const QLocale locale;
    const QRect cell = places().dayRect(day);
    const bool works = locale.weekdays().contains(static_cast<Qt::DayOfWeek>(qtDayOf(day)));
    p.setPen(palette().color(QPalette::Mid));
    p.setBrush(works ? palette().base() : palette().alternateBase());
    p.drawRect(cell);

    const QDate date = toDate(day);
    const bool named = day == m_grid.firstDay || date.day() == 1;
    QRect box = cell.adjusted(MonthGeometry::pad + 1, MonthGeometry::pad, -MonthGeometry::pad, 0);
    box.setHeight(lineHeight());
    //: A day with its month where the calendar has room for both: see QDate::toString().
    const QString full = locale.toString(date, tr("d MMM", "date format"));
    const QString text = named && p.fontMetrics().horizontalAdvance(full) <= box.width()
        ? full
        : locale.toString(date.day());
    if (day == m_today) {
        const int wide = p.fontMetrics().horizontalAdvance(text) + 2 * MonthGeometry::pad;
        const QRect pill
            = mirrored(box, QRect(box.left() - MonthGeometry::pad + 1, box.top(), wide, box.height()));
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(Qt::NoPen);
        p.setBrush(palette().highlight());
        p.drawRoundedRect(pill, 4, 4);
        p.setRenderHint(QPainter::Antialiasing, false);
        p.setPen(palette().color(QPalette::HighlightedText));
        p.drawText(pill, Qt::AlignCenter, text);
    } else {
        p.setPen(palette().color(QPalette::Text));
        p.drawText(box, leadingAlignment(), text);
    }
    if (const int hidden = places().hiddenOn(day); hidden > 0) {
        p.setPen(palette().color(QPalette::Text));
        //: How many further windows a day has.
        p.drawText(places().hiddenRect(day), leadingAlignment(),
                   tr("+%1", "further windows").arg(locale.toString(hidden)));
    }
}

void MonthCalendar::paintBar(QPainter &p, const GridSpan &span) const
{
    const CalendarEntry &entry = m_entries[static_cast<std::size_t>(span.entry)];
    const QColor colour = Theme::statusColour(markOf(entry.outcome), Theme::isDark(palette()));
    const QColor base = palette().color(QPalette::Base);
    const QRect box = places().barRect(span);
    const bool solid = span.entry == m_chosen;
    const QColor ground = solid ? colour : isFirm(entry.outcome) ? Theme::mixed(colour, base, tint) : base;

    p.save();
    // An end on another week is not round: draw past the edge and clip.
    const bool rtl = isMirrored();
    constexpr int beyond = 8;
    const int before = span.begins ? 0 : beyond;
    const int after = span.ends ? 0 : beyond;
    p.setClipRect(box.adjusted(rtl ? 0 : 1, 0, rtl ? -1 : 0, 0));
    QPen edge(colour, span.entry == hovered() || solid ? 2 : 1);
    if (!isFirm(entry.outcome))
        edge.setStyle(Qt::DashLine);
    p.setPen(edge);
    p.setBrush(ground);
    p.drawRoundedRect(
        QRectF(box.adjusted(rtl ? -after : -before, 0, rtl ? before : after, 0)).adjusted(1, 0.5, -1, -0.5),
        3, 3);
    p.restore();

    const int side = std::min(lineHeight() - 2, box.width() - 4);
    const QRect inner = box.adjusted(4, 0, -4, 0);
    const QRect mark
        = mirrored(inner, QRect(inner.left(), box.top() + (box.height() - side) / 2, side, side));
    p.setBackground(ground);
    paintStatus(p, QRectF(mark).adjusted(1, 1, -1, -1), markOf(entry.outcome), solid ? base : colour);
    paintBarText(p, span, mirrored(inner, inner.adjusted(side + markGap, 0, 0, 0)),
                 solid ? base : palette().color(QPalette::Text));
}

void MonthCalendar::paintBarText(QPainter &p, const GridSpan &span, const QRect &box,
                                 const QColor &text) const
{
    const CalendarEntry &entry = m_entries[static_cast<std::size_t>(span.entry)];
    const QString word = wordFor(entry.outcome);
    QStringList wordings;
    if (span.begins) {
        wordings << QStringLiteral("%1  %2  %3").arg(word, isolated(entry.time), isolated(entry.title));
        wordings << QStringLiteral("%1  %2").arg(word, isolated(entry.time));
    }
    wordings << word;
    // Omit a text that does not fit instead of eliding it: legend, tool tip and table have the whole text.
    const auto fits = std::find_if(wordings.begin(), wordings.end(), [&](const QString &wording) {
        return p.fontMetrics().horizontalAdvance(wording) <= box.width();
    });
    if (fits == wordings.end())
        return;
    p.setPen(text);
    p.drawText(box, leadingAlignment() | Qt::TextSingleLine, *fits);
}

void MonthCalendar::paintLegend(QPainter &p) const
{
    const bool dark = Theme::isDark(palette());
    int x = 0;
    int y = places().weeksBottom() + 1 + MonthGeometry::pad;
    for (const MaintenanceOutcome outcome : outcomes()) {
        const int item = legendItemWidth(outcome);
        if (x > 0 && x + item > width()) {
            x = 0;
            y += lineHeight() + MonthGeometry::pad;
        }
        const int side = lineHeight();
        const QRect mark = mirrored(rect(), QRect(x, y, side, side));
        p.setBackground(palette().window());
        paintStatus(p, QRectF(mark).adjusted(2, 2, -2, -2), markOf(outcome),
                    Theme::statusColour(markOf(outcome), dark));
        p.setPen(palette().color(QPalette::PlaceholderText));
        p.drawText(mirrored(rect(), QRect(x + side + markGap, y, item - side - markGap + 2, side)),
                   leadingAlignment(), wordFor(outcome));
        x += item + legendGap;
    }
}

} // namespace makegood::ui
