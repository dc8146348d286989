// SPDX-License-Identifier: GPL-3.0-or-later
// How the month calendar looks and how much room it takes.
#include "maintenance/month_calendar.h"

#include <algorithm>
#include <set>

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include "explain/format.h"
#include "widgets/status_mark.h"
#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

constexpr int paintPad = 4;
constexpr int markGap = 4; ///< between a mark and its word
constexpr int legendGap = 18;
constexpr int paintedColumns = 7;
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
    return weekTop(m_grid.weeks) + 1 + (rows > 0 ? paintPad : 0) + rows * (lineHeight() + paintPad);
}

QSize MonthCalendar::sizeHint() const
{
    const int width = paintedColumns * 9 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize MonthCalendar::minimumSizeHint() const
{
    // A bar shows its mark at least, a day its number.
    const int number = QFontMetrics(smallFont()).horizontalAdvance(QStringLiteral("28"));
    return {paintedColumns * (std::max(number, lineHeight()) + 2 * paintPad) + 1, 0};
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
        if (span.lane < lanesDrawn(span.week))
            paintBar(p, span);
    if (hasFocus()) {
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(palette().color(QPalette::Link), 2, Qt::DashLine));
        p.drawRoundedRect(QRectF(dayRect(m_day)).adjusted(2, 2, -1, -1), 3, 3);
    }
    paintLegend(p);
}

void MonthCalendar::paintHeader(QPainter &p) const
{
    const QLocale locale;
    p.setPen(palette().color(QPalette::PlaceholderText));
    for (int column = 0; column < paintedColumns; ++column) {
        QRect box = cellRect(0, column, column);
        box.setTop(0);
        box.setHeight(headerHeight());
        const int day = qtDayOf(m_grid.dayAt(0, column));
        QString name = locale.standaloneDayName(day, QLocale::ShortFormat);
        if (p.fontMetrics().horizontalAdvance(name) > box.width() - 2 * paintPad)
            name = locale.standaloneDayName(day, QLocale::NarrowFormat);
        p.drawText(box.adjusted(paintPad + 1, 0, -paintPad, 0),
                   static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                       | Qt::AlignVCenter,
                   name);
    }
}

void MonthCalendar::paintDay(QPainter &p, LocalDate day) const
{
    const QLocale locale;
    const QRect cell = dayRect(day);
    const bool works = locale.weekdays().contains(static_cast<Qt::DayOfWeek>(qtDayOf(day)));
    p.setPen(palette().color(QPalette::Mid));
    p.setBrush(works ? palette().base() : palette().alternateBase());
    p.drawRect(cell);

    const QDate date = toDate(day);
    const bool named = day == m_grid.firstDay || date.day() == 1;
    QRect box = cell.adjusted(paintPad + 1, paintPad, -paintPad, 0);
    box.setHeight(lineHeight());
    //: A day with its month where the calendar has room for both: see QDate::toString().
    const QString full = locale.toString(date, tr("d MMM", "date format"));
    const QString text = named && p.fontMetrics().horizontalAdvance(full) <= box.width()
        ? full
        : locale.toString(date.day());
    const auto align
        = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    if (day == m_today) {
        const int wide = p.fontMetrics().horizontalAdvance(text) + 2 * paintPad;
        const QRect pill = QStyle::visualRect(
            layoutDirection(), box, QRect(box.left() - paintPad + 1, box.top(), wide, box.height()));
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(Qt::NoPen);
        p.setBrush(palette().highlight());
        p.drawRoundedRect(pill, 4, 4);
        p.setRenderHint(QPainter::Antialiasing, false);
        p.setPen(palette().color(QPalette::HighlightedText));
        p.drawText(pill, Qt::AlignCenter, text);
    } else {
        p.setPen(palette().color(QPalette::Text));
        p.drawText(box, align, text);
    }
    const int week = m_grid.weekOf(day);
    const int column = m_grid.columnOf(day);
    if (const int rest = restOf(week, column); rest > 0) {
        p.setPen(palette().color(QPalette::Text));
        //: How many further windows a day has.
        p.drawText(restRect(week, column), align, tr("+%1", "further windows").arg(locale.toString(rest)));
    }
}

void MonthCalendar::paintBar(QPainter &p, const GridSpan &span) const
{
    const CalendarEntry &entry = m_entries[static_cast<std::size_t>(span.entry)];
    const QColor colour = Theme::statusColour(markOf(entry.outcome), Theme::isDark(palette()));
    const QColor base = palette().color(QPalette::Base);
    const QRect box = barRect(span);
    const bool solid = span.entry == m_chosen;
    const QColor ground = solid ? colour : isFirm(entry.outcome) ? Theme::mixed(colour, base, tint) : base;

    p.save();
    // A bar that goes on has no round end: it is drawn past the edge and cut there.
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    constexpr int beyond = 8;
    const int before = span.begins ? 0 : beyond;
    const int after = span.ends ? 0 : beyond;
    p.setClipRect(box.adjusted(rtl ? 0 : 1, 0, rtl ? -1 : 0, 0));
    QPen edge(colour, span.entry == m_hovered || solid ? 2 : 1);
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
    const QRect mark = QStyle::visualRect(
        layoutDirection(), inner, QRect(inner.left(), box.top() + (box.height() - side) / 2, side, side));
    p.setBackground(ground);
    paintStatus(p, QRectF(mark).adjusted(1, 1, -1, -1), markOf(entry.outcome), solid ? base : colour);
    paintBarText(p, span,
                 QStyle::visualRect(layoutDirection(), inner, inner.adjusted(side + markGap, 0, 0, 0)),
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
    // What does not fit is left to the legend, the tool tip and the table; a cut word would say less.
    const auto fits = std::find_if(wordings.begin(), wordings.end(), [&](const QString &wording) {
        return p.fontMetrics().horizontalAdvance(wording) <= box.width();
    });
    if (fits == wordings.end())
        return;
    p.setPen(text);
    p.drawText(box,
               static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
                   | Qt::TextSingleLine,
               *fits);
}

void MonthCalendar::paintLegend(QPainter &p) const
{
    const bool dark = Theme::isDark(palette());
    int x = 0;
    int y = weekTop(m_grid.weeks) + 1 + paintPad;
    for (const MaintenanceOutcome outcome : outcomes()) {
        const int item = legendItemWidth(outcome);
        if (x > 0 && x + item > width()) {
            x = 0;
            y += lineHeight() + paintPad;
        }
        const int side = lineHeight();
        const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, side, side));
        p.setBackground(palette().window());
        paintStatus(p, QRectF(mark).adjusted(2, 2, -2, -2), markOf(outcome),
                    Theme::statusColour(markOf(outcome), dark));
        p.setPen(palette().color(QPalette::PlaceholderText));
        p.drawText(QStyle::visualRect(layoutDirection(), rect(),
                                      QRect(x + side + markGap, y, item - side - markGap + 2, side)),
                   static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                       | Qt::AlignVCenter,
                   wordFor(outcome));
        x += item + legendGap;
    }
}

} // namespace makegood::ui
