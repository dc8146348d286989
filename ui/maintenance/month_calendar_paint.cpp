// SPDX-License-Identifier: GPL-3.0-or-later
// Painting and size hints.
#include <algorithm>
#include <map>

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include "charts/line_text.h"
#include "charts/status_shape.h"
#include "explain/calendar_parts.h"
#include "explain/format.h"
#include "maintenance/entry_look.h"
#include "maintenance/month_calendar.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/weekday_name.h"

namespace makegood::ui
{

namespace
{

constexpr int edgeWidth = 3; ///< of the coloured edge that leads a chip
constexpr int mostTitleLines = 2;

// Up to two lines; the last one is elided.
QStringList titleLines(const QString &title, const QFont &font, int width)
{
    QStringList out;
    QTextLayout layout(title, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (out.size() + 1 == mostTitleLines) {
            out << QFontMetrics(font).elidedText(title.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        out << title.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return out;
}

} // namespace

QColor MonthCalendar::colour(Role role) const
{
    return Theme::colour(role, palette());
}

QSize MonthCalendar::sizeHint() const
{
    const int weeks = std::max(5, m_grid.weeks);
    return {MonthGeometry::columns * 12 * fontMetrics().averageCharWidth(),
            MonthGeometry::leastHeight(weeks, lineHeight()) + weeks * 2 * lineHeight() + legendHeight()};
}

QSize MonthCalendar::minimumSizeHint() const
{
    // Room for the mark of a chip and the number of a day.
    const int number = QFontMetrics(smallFont()).horizontalAdvance(QStringLiteral("28"));
    return {MonthGeometry::columns * (std::max(number, lineHeight()) + 4 * MonthGeometry::pad) + 1,
            MonthGeometry::leastHeight(std::max(5, m_grid.weeks), lineHeight()) + legendHeight()};
}

void MonthCalendar::paintEvent(QPaintEvent *)
{
    if (m_grid.weeks == 0)
        return;
    QPainter p(this);
    p.setFont(smallFont());
    const QRectF card(0.5, 0.5, width() - 1, places().weeksBottom());
    QPainterPath shape;
    shape.addRoundedRect(card, 10, 10);
    p.setRenderHint(QPainter::Antialiasing);
    p.fillPath(shape, colour(Role::Surface));
    p.save();
    p.setClipPath(shape);
    p.setRenderHint(QPainter::Antialiasing, false);
    for (int week = 0; week < m_grid.weeks; ++week)
        for (int column = 0; column < MonthGeometry::columns; ++column)
            paintDay(p, week, column);
    paintHeader(p);
    p.restore();
    paintDrag(p);
    p.setRenderHint(QPainter::Antialiasing);
    paintNotes(p);
    for (const GridSpan &span : m_grid.spans)
        if (places().isDrawn(span))
            paintChip(p, span);
    p.setPen(colour(Role::Line));
    p.setBrush(Qt::NoBrush);
    p.drawPath(shape);
    if (hasFocus()) {
        p.setPen(QPen(colour(Role::Focus), 2));
        p.drawRoundedRect(QRectF(places().dayRect(m_day)).adjusted(2, 2, -1, -1), 4, 4);
    }
    paintLegend(p);
}

void MonthCalendar::paintHeader(QPainter &p) const
{
    p.setPen(colour(Role::Text2));
    const MonthGeometry where = places();
    // All in full, or none.
    bool inFull = true;
    QStringList names;
    for (int column = 0; column < MonthGeometry::columns; ++column) {
        names << QLocale().standaloneDayName(qtDayOf(m_grid.dayAt(0, column)), QLocale::LongFormat);
        inFull = inFull
            && p.fontMetrics().horizontalAdvance(names.back()) + 10 + MonthGeometry::pad
                <= where.weekdayRect(column).width();
    }
    for (int column = 0; column < MonthGeometry::columns; ++column) {
        const QRect box = where.weekdayRect(column);
        drawWords(p, box.adjusted(10, 0, -MonthGeometry::pad, 0), leadingAlignment(),
                  inFull ? names[column]
                         : weekdayName(m_grid.dayAt(0, column), p.fontMetrics(),
                                       box.width() - 2 * MonthGeometry::pad));
    }
}

void MonthCalendar::paintDay(QPainter &p, int week, int column) const
{
    const QLocale locale;
    const LocalDate day = m_grid.dayAt(week, column);
    const bool isHere = m_grid.contains(day);
    const QRect cell = places().cellRect(week, column);
    if (!isHere)
        p.fillRect(cell, colour(Role::Surface2));
    p.setPen(colour(Role::Line));
    p.setBrush(Qt::NoBrush);
    p.drawRect(cell);
    const QDate date = toDate(day);
    QRect box = cell.adjusted(10, MonthGeometry::pad, -MonthGeometry::pad, 0);
    box.setHeight(lineHeight());
    //: A day with its month where the calendar has room for both: see QDate::toString().
    const QString full = locale.toString(date, tr("d MMM", "date format"));
    const bool named = (week == 0 && column == 0) || date.day() == 1;
    const QString text = named && p.fontMetrics().horizontalAdvance(full) <= box.width()
        ? full
        : locale.toString(date.day());
    if (day == m_today) {
        QFont bold = p.font();
        bold.setBold(true);
        const int wide = QFontMetrics(bold).horizontalAdvance(text) + 4 * MonthGeometry::pad;
        const QRect pill
            = mirrored(box, QRect(box.left() - 2 * MonthGeometry::pad, box.top(), wide, box.height()));
        p.save();
        p.setFont(bold);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(Qt::NoPen);
        p.setBrush(colour(Role::AccentFill));
        p.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        p.setPen(colour(Role::OnAccent));
        drawWords(p, pill, Qt::AlignCenter, text);
        p.restore();
    } else {
        p.setPen(colour(isHere ? Role::Text : Role::Text3));
        drawWords(p, box, leadingAlignment(), text);
    }
    if (const int hidden = isHere ? places().hiddenOn(day) : 0; hidden > 0) {
        p.setPen(colour(Role::Accent));
        drawWords(p, places().hiddenRect(day), leadingAlignment(), tr("%n more", "windows of a day", hidden));
    }
}

void MonthCalendar::paintChip(QPainter &p, const GridSpan &span) const
{
    const CalendarEntry &entry = entryOf(span.entry);
    const bool compact = places().isCompact(span.week);
    QRect box = places().barRect(span);
    const QRect inside = mirrored(box, box.adjusted(edgeWidth + 6, 3, -5, -3));
    QFont bold = smallFont();
    bold.setBold(true);
    if (!compact) { // no higher than its words
        const int lines = static_cast<int>(titleLines(entry.title, bold, inside.width()).size()) + 2;
        box.setHeight(std::min(box.height(), lines * lineHeight() + 8));
    }
    const bool isChosen = span.entry == m_chosen;
    const bool isHovered = span.entry == hovered();
    p.save();
    // An end on another week is not round: draw past the edge and clip.
    const bool rtl = isMirrored();
    const int before = span.begins ? 0 : 8;
    const int after = span.ends ? 0 : 8;
    p.setClipRect(box.adjusted(-1, -1, 1, 1));
    const QRectF whole = QRectF(box.adjusted(rtl ? -after : -before, 0, rtl ? before : after, 0))
                             .adjusted(0.5, 0.5, -0.5, -0.5);
    QPen edge(colour(isChosen || entry.isDraft ? Role::Accent
                         : isHovered           ? Role::Control
                                               : Role::Line),
              isChosen ? 2 : 1);
    if (entry.isDraft || !isFirm(entry.outcome)) {
        edge.setDashPattern({3, 2});
        if (!entry.isDraft)
            edge.setColor(colour(Role::Control));
    }
    QPainterPath shape;
    shape.addRoundedRect(whole, 4, 4);
    p.fillPath(shape, colour(entry.isDraft ? Role::InfoTint : isChosen ? Role::Selected : Role::Surface));
    if (span.begins && !entry.isDraft) {
        p.save();
        p.setClipPath(shape, Qt::IntersectClip);
        p.fillRect(mirrored(box, QRect(box.left(), box.top(), edgeWidth, box.height())),
                   colour(edgeRole(entry)));
        p.restore();
    }
    p.setPen(edge);
    p.setBrush(Qt::NoBrush);
    p.drawPath(shape);
    p.restore();
    paintChipText(p, entry, mirrored(box, box.adjusted(edgeWidth + 6, 3, -5, -3)), compact);
}

void MonthCalendar::paintChipText(QPainter &p, const CalendarEntry &entry, const QRect &box,
                                  bool compact) const
{
    const int line = lineHeight();
    const bool dark = Theme::isDark(palette());
    QFont bold = smallFont();
    bold.setBold(true);
    const int align = leadingAlignment() | Qt::TextSingleLine;
    const auto withMark = [&](int y, const QString &words, const QFont &font) {
        const int side = std::min(line - 2, box.width());
        const QRect row(box.left(), y, box.width(), line);
        const QRect mark = mirrored(row, QRect(row.left(), y + (line - side) / 2, side, side));
        ui::paintMark(p, QRectF(mark).adjusted(1, 1, -1, -1), markFor(entry), dark);
        const QRect rest = mirrored(row, row.adjusted(side + 4, 0, 0, 0));
        p.setFont(font);
        p.setPen(colour(Role::Text));
        drawWords(p, rest, align,
                  isolated(QFontMetrics(font).elidedText(words, Qt::ElideRight, rest.width())));
    };
    if (compact) {
        withMark(box.center().y() - line / 2, entry.title, bold);
        return;
    }
    int y = box.top();
    p.setFont(bold);
    p.setPen(colour(Role::Text));
    for (const QString &words : titleLines(entry.title, bold, box.width())) {
        drawWords(p, QRect(box.left(), y, box.width(), line), align, isolated(words));
        y += line;
    }
    p.setFont(smallFont());
    p.setPen(colour(Role::Text2));
    const QString when = entry.who.isEmpty() ? isolated(entry.time)
                                             : isolated(entry.time) + QLatin1Char(' ') + isolated(entry.who);
    drawWords(p, QRect(box.left(), y, box.width(), line), align,
              p.fontMetrics().elidedText(when, Qt::ElideRight, box.width()));
    withMark(y + line, entry.state, smallFont());
    p.setFont(smallFont());
}

void MonthCalendar::paintNotes(QPainter &p) const
{
    const int line = lineHeight();
    const MonthGeometry where = places();
    QFont bold = smallFont();
    bold.setBold(true);
    std::map<LocalDate, int> used; // notes of a day
    for (const DayNote &note : m_notes) {
        if (!m_grid.contains(note.day))
            continue;
        const QRect cell = where.dayRect(note.day);
        int top = cell.top() + line + 2 * MonthGeometry::pad;
        for (const GridSpan &span : m_grid.spans)
            if (span.week == m_grid.weekOf(note.day) && where.isDrawn(span)
                && span.firstColumn <= m_grid.columnOf(note.day)
                && m_grid.columnOf(note.day) <= span.lastColumn)
                top = std::max(top, where.barRect(span).bottom() + MonthGeometry::pad);
        top += used[note.day]++ * (2 * line + MonthGeometry::pad);
        if (top + 2 * line > cell.bottom() || where.hiddenOn(note.day) > 0)
            continue; // the day's description has it
        const QRect inner = cell.adjusted(6, 0, -4, 0);
        const QRect sign = mirrored(inner, QRect(inner.left(), top + 1, line - 2, line - 2));
        const bool isClaim = note.kind == DayNote::Kind::Claim;
        const Role ink = isClaim ? Role::Breach : Role::Risk;
        icon(isClaim ? QStringLiteral("clock") : QStringLiteral("mail"), ink).paint(&p, sign);
        const auto row = [&](int y) {
            return mirrored(inner, QRect(inner.left() + line + 2, y, inner.width() - line - 2, line));
        };
        p.setFont(bold);
        p.setPen(colour(ink));
        // A time or an amount is not cut in two: without room it stands alone.
        const auto put = [&](const QRect &box, const QString &words, const QString &figure) {
            const QFontMetrics metrics = p.fontMetrics();
            const bool fits = metrics.horizontalAdvance(words) <= box.width();
            drawWords(
                p, box, leadingAlignment(),
                metrics.elidedText(fits || figure.isEmpty() ? words : figure, Qt::ElideRight, box.width()));
        };
        put(row(top), note.head, note.time);
        p.setFont(smallFont());
        p.setPen(colour(Role::Text2));
        put(row(top + line), note.about, note.amount);
    }
}

// The days of a new window, or the day to which one goes.
void MonthCalendar::paintDrag(QPainter &p) const
{
    if (!m_drag || !m_drag->moved)
        return;
    const LocalDate first = m_drag->entry >= 0 ? m_drag->to : std::min(m_drag->from, m_drag->to);
    const LocalDate last = m_drag->entry >= 0 ? m_drag->to : std::max(m_drag->from, m_drag->to);
    p.setRenderHint(QPainter::Antialiasing);
    p.setBrush(colour(Role::Selected));
    p.setPen(QPen(colour(Role::Accent), 2));
    for (LocalDate day = first; day <= last; day += std::chrono::days(1))
        if (m_grid.contains(day))
            p.drawRoundedRect(QRectF(places().dayRect(day)).adjusted(2, 2, -1, -1), 4, 4);
}

void MonthCalendar::paintLegend(QPainter &p) const
{
    struct Item {
        Mark mark;
        QString words;
    };
    std::vector<Item> items{{Mark::Kept, tr("Accepted, not downtime")},
                            {Mark::Partly, tr("Partly accepted")},
                            {Mark::Breached, tr("Refused, counts as downtime")},
                            {Mark::AtRisk, tr("Not announced yet")}};
    if (m_draft)
        items.push_back({Mark::Draft, tr("Not saved yet")});
    const int line = lineHeight();
    const int top = height() - legendHeight() + 2 * MonthGeometry::pad;
    p.setFont(smallFont());
    const QFontMetrics metrics(smallFont());
    int x = 0;
    for (const Item &item : items) {
        const int wide = line + 4 + metrics.horizontalAdvance(item.words);
        if (x + wide > width())
            break;
        const QRect row = mirrored(rect(), QRect(x, top, wide, line));
        const QRect mark = mirrored(row, QRect(row.left(), top, line, line));
        ui::paintMark(p, QRectF(mark).adjusted(1, 1, -1, -1), item.mark, Theme::isDark(palette()));
        p.setPen(colour(Role::Text2));
        drawWords(p, mirrored(row, row.adjusted(line + 4, 0, 0, 0)), leadingAlignment(), item.words);
        x += wide + 2 * line;
    }
    const QString zones = tr("Times are those of each customer.");
    const int wide = metrics.horizontalAdvance(zones) + 2;
    if (x + wide <= width())
        drawWords(p, mirrored(rect(), QRect(width() - wide, top, wide, line)), leadingAlignment(), zones);
}

} // namespace makegood::ui
