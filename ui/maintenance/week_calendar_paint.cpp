// SPDX-License-Identifier: GPL-3.0-or-later
// Painting and size hints.
#include "maintenance/week_calendar.h"

#include <algorithm>

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include "charts/hatching.h"
#include "charts/line_text.h"
#include "explain/format.h"
#include "maintenance/entry_look.h"
#include "widgets/theme.h"
#include "widgets/weekday_name.h"

namespace makegood::ui
{

namespace
{

constexpr int leastHour = 15;
constexpr double weekTint = 0.16;

QString hourText(int hour)
{
    return QLocale().toString(QTime(hour, 0), QStringLiteral("HH:mm"));
}

int rulerWidthFor(const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(hourText(0)) + 2 * WeekGeometry::pad;
}

} // namespace

WeekGeometry WeekCalendar::places() const
{
    return {m_grid, size(), lineHeight(), rulerWidthFor(smallFont()), layoutDirection()};
}

QSize WeekCalendar::sizeHint() const
{
    return {rulerWidthFor(smallFont()) + 7 * 10 * fontMetrics().averageCharWidth(),
            minimumSizeHint().height()};
}

QSize WeekCalendar::minimumSizeHint() const
{
    const int hours = 25; // the longest day there is, so that the height stays
    const int number = QFontMetrics(smallFont()).horizontalAdvance(QStringLiteral("28"));
    return {rulerWidthFor(smallFont()) + 7 * (number + 3 * WeekGeometry::pad),
            WeekGeometry::headerHeightFor(lineHeight()) + hours * std::max(leastHour, lineHeight() * 3 / 4)};
}

void WeekCalendar::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setFont(smallFont());
    paintHeader(p);
    for (int day = 0; day < 7; ++day)
        paintDay(p, day);
    paintRuler(p);
    p.setRenderHint(QPainter::Antialiasing);
    const int drafted = draftIndex();
    for (const WeekPiece &piece : m_grid.pieces)
        if (piece.entry < drafted)
            paintPiece(p, piece, m_entries[static_cast<std::size_t>(piece.entry)], false,
                       piece.entry == m_chosen);
    for (const WeekPiece &piece : m_grid.pieces)
        if (piece.entry == drafted)
            paintPiece(p, piece, *m_draft, true, true);
    paintNow(p);
    if (hasFocus() && !heldInterval())
        paintCursor(p);
    if (hasFocus()) {
        p.setBrush(Qt::NoBrush);
        p.setPen(focusPen());
        p.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void WeekCalendar::paintHeader(QPainter &p) const
{
    const QLocale locale;
    const LocalDate today = m_zone.dateOf(m_now);
    for (int day = 0; day < 7; ++day) {
        QRect box = places().columnRect(day);
        box.setTop(0);
        box.setHeight(places().headerHeight());
        const QDate date = toDate(m_grid.dateOf(day));
        //: A day with its month where the calendar has room for both: see QDate::toString().
        QString number = locale.toString(date, tr("d MMM", "date format"));
        if (p.fontMetrics().horizontalAdvance(number) > box.width() - 2 * WeekGeometry::pad)
            number = locale.toString(date.day());
        const QRect top(box.left(), 0, box.width(), lineHeight());
        const QRect below(box.left(), lineHeight(), box.width(), lineHeight());
        p.setPen(palette().color(QPalette::PlaceholderText));
        drawWords(p, top, Qt::AlignCenter,
                  weekdayName(m_grid.dateOf(day), p.fontMetrics(), box.width() - WeekGeometry::pad));
        if (m_grid.dateOf(day) == today) {
            const int wide
                = std::min(box.width(), p.fontMetrics().horizontalAdvance(number) + 2 * WeekGeometry::pad);
            const QRect pill(below.center().x() - wide / 2, below.top(), wide, below.height());
            p.setPen(Qt::NoPen);
            p.setBrush(palette().highlight());
            p.drawRoundedRect(pill, 4, 4);
            p.setPen(palette().color(QPalette::HighlightedText));
        } else {
            p.setPen(palette().color(QPalette::Text));
        }
        drawWords(p, below, Qt::AlignCenter, number);
    }
}

void WeekCalendar::paintRuler(QPainter &p) const
{
    const int every = places().yOf(std::chrono::hours(1)) - places().yOf({}) >= lineHeight() ? 1 : 3;
    p.setPen(palette().color(QPalette::PlaceholderText));
    for (const auto &[since, hour] : m_grid.hoursOf(m_grid.labelledDay())) {
        if (since == Duration::zero() || hour % every != 0)
            continue;
        const int y = places().yOf(since);
        const QRect box = mirrored(
            rect(), QRect(0, y - lineHeight() / 2, places().rulerWidth() - WeekGeometry::pad, lineHeight()));
        drawWords(p, box,
                  static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight))
                      | Qt::AlignVCenter,
                  hourText(hour));
    }
}

void WeekCalendar::paintDay(QPainter &p, int day) const
{
    const QLocale locale;
    const QRect column = places().columnRect(day);
    const bool works = locale.weekdays().contains(static_cast<Qt::DayOfWeek>(qtDayOf(m_grid.dateOf(day))));
    p.setPen(Qt::NoPen);
    p.setBrush(works ? palette().base() : palette().alternateBase());
    p.drawRect(column);
    p.setBrush(Qt::NoBrush);
    for (const auto &[since, hour] : m_grid.hoursOf(day)) {
        p.setPen(QPen(palette().color(QPalette::Mid), 1, hour % 6 == 0 ? Qt::SolidLine : Qt::DotLine));
        const int y = places().yOf(m_grid.onScale(day, since));
        p.drawLine(column.left(), y, column.right(), y);
    }
    // An hour that other days of the week have.
    if (const auto [from, to] = m_grid.gapOf(day); from < to) {
        QRect gone = column;
        gone.setTop(places().yOf(from));
        gone.setBottom(places().yOf(to) - 1);
        p.setRenderHint(QPainter::Antialiasing);
        paintHatching(p, QRectF(gone), Theme::colour(Role::LineStrong, palette()), 1.2, 6);
        p.setRenderHint(QPainter::Antialiasing, false);
    }
    p.setPen(palette().color(QPalette::Mid));
    p.drawRect(column);
}

void WeekCalendar::paintPiece(QPainter &p, const WeekPiece &piece, const CalendarEntry &entry, bool isDraft,
                              bool isSolid) const
{
    const QColor colour = Theme::colour(edgeRole(entry), palette());
    const QColor base = palette().color(QPalette::Base);
    const QRect box = places().pieceRect(piece);
    const QColor ground = isSolid && !isDraft ? colour
        : isDraft                             ? Theme::mixed(colour, base, 2 * weekTint)
        : isFirm(entry.outcome)               ? Theme::mixed(colour, base, weekTint)
                                              : base;
    QPen edge(colour, isDraft || isSolid ? 2 : 1);
    if (isDraft || !isFirm(entry.outcome))
        edge.setStyle(Qt::DashLine);
    p.save();
    p.setClipRect(box.adjusted(-1, 0, 1, 1));
    p.setPen(edge);
    p.setBrush(ground);
    // An end on another day is not round: draw past the edge and clip.
    p.drawRoundedRect(QRectF(box).adjusted(0.5, piece.begins ? 0.5 : -6, -0.5, piece.ends ? -0.5 : 6), 3, 3);
    p.restore();
    const QColor text = isSolid && !isDraft ? base : palette().color(QPalette::Text);
    const int side = std::min({lineHeight() - 2, box.height() - 2, box.width() - 4});
    if (side < WeekGeometry::leastBar)
        return;
    const QRect inner = box.adjusted(3, 1, -2, -1);
    const QRect mark = mirrored(inner, QRect(inner.topLeft(), QSize(side, side)));
    const QRectF shape = QRectF(mark).adjusted(1, 1, -1, -1);
    if (isSolid && !isDraft)
        paintMark(p, shape, markFor(entry), base, colour);
    else
        paintMark(p, shape, markFor(entry), Theme::isDark(palette()));
    paintPieceText(p, piece, entry, inner, text);
}

void WeekCalendar::paintPieceText(QPainter &p, const WeekPiece &piece, const CalendarEntry &entry,
                                  const QRect &box, const QColor &text) const
{
    const int line = lineHeight();
    if (!piece.begins || box.height() < line - 3)
        return;
    p.setPen(text);
    const auto align = leadingAlignment() | Qt::TextSingleLine;
    const QRect first = mirrored(box, QRect(box.left() + line, box.top(), box.width() - line, line));
    // Omit words that do not fit instead of eliding them: tool tip and table have the whole text.
    for (const QString &word : {entry.state, wordFor(entry.outcome)})
        if (p.fontMetrics().horizontalAdvance(word) <= first.width()) {
            drawWords(p, first, align, isolated(word));
            break;
        }
    const QStringList more{isolated(entry.time), isolated(entry.title)};
    int y = box.top() + line;
    for (const QString &wording : more) {
        if (y + line > box.bottom() + 3)
            return;
        drawWords(p, QRect(box.left(), y, box.width(), line), align,
                  p.fontMetrics().elidedText(wording, Qt::ElideRight, box.width()));
        y += line;
    }
}

void WeekCalendar::paintNow(QPainter &p) const
{
    const int day = m_grid.dayOf(m_now);
    if (day < 0)
        return;
    const QRect column = places().columnRect(day);
    const int y = places().pointOf(m_now).y();
    p.setPen(QPen(palette().color(QPalette::Highlight), 2));
    p.drawLine(column.left(), y, column.right(), y);
    p.setBrush(palette().highlight());
    p.drawEllipse(QPointF(isMirrored() ? column.right() : column.left(), y), 3, 3);
}

void WeekCalendar::paintCursor(QPainter &p) const
{
    const int day = m_grid.dayOf(m_cursor);
    if (day < 0)
        return;
    const QRect column = places().columnRect(day);
    p.setBrush(Qt::NoBrush);
    p.setPen(focusPen());
    const int top = places().pointOf(m_cursor).y();
    p.drawRoundedRect(
        QRect(column.left() + 2, top, column.width() - 4,
              std::max(WeekGeometry::leastBar, places().yOf(std::chrono::minutes(30)) - places().yOf({}))),
        3, 3);
}

} // namespace makegood::ui
