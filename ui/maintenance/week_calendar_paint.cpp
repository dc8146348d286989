// SPDX-License-Identifier: GPL-3.0-or-later
// How the week looks and where things stand in it.
#include "maintenance/week_calendar.h"

#include <algorithm>

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

constexpr int barPad = 4;
constexpr int least = 6; ///< pixels of a bar, however short the window
constexpr int leastHour = 15;
constexpr double weekTint = 0.16;

QString hourText(int hour)
{
    return QLocale().toString(QTime(hour, 0), QStringLiteral("HH:mm"));
}

} // namespace

QFont WeekCalendar::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

int WeekCalendar::lineHeight() const
{
    return QFontMetrics(smallFont()).height();
}

int WeekCalendar::headerHeight() const
{
    return 2 * lineHeight() + barPad;
}

int WeekCalendar::rulerWidth() const
{
    return QFontMetrics(smallFont()).horizontalAdvance(hourText(0)) + 2 * barPad;
}

int WeekCalendar::bodyHeight() const
{
    return std::max(1, height() - headerHeight() - 1);
}

int WeekCalendar::yOf(Duration sinceDayBegan) const
{
    const auto longest = std::max<std::int64_t>(1, m_grid.longestDay().count());
    return headerHeight() + static_cast<int>(sinceDayBegan.count() * bodyHeight() / longest);
}

QRect WeekCalendar::columnRect(int day) const
{
    const int ruler = rulerWidth();
    const auto edgeOf = [&](int column) { return ruler + (width() - 1 - ruler) * column / 7; };
    const QRect box(edgeOf(day), headerHeight(), edgeOf(day + 1) - edgeOf(day), bodyHeight());
    return QStyle::visualRect(layoutDirection(), rect().adjusted(0, 0, -1, 0), box);
}

QRect WeekCalendar::pieceRect(const WeekPiece &piece) const
{
    const QRect column = columnRect(piece.day).adjusted(2, 0, -2, 0);
    const int wide = column.width() / piece.lanes;
    const int top = yOf(piece.from);
    const int tall = std::max(least, yOf(piece.to) - top);
    const QRect box(column.left() + piece.lane * wide, top, wide - 1, tall);
    return QStyle::visualRect(layoutDirection(), column, box);
}

QRect WeekCalendar::entryRect(int entry) const
{
    for (const WeekPiece &piece : m_grid.pieces)
        if (piece.entry == entry)
            return pieceRect(piece);
    return {};
}

QRect WeekCalendar::draftRect() const
{
    return m_draft ? entryRect(static_cast<int>(m_entries.size())) : QRect();
}

int WeekCalendar::entryAt(const QPoint &at) const
{
    for (const WeekPiece &piece : m_grid.pieces)
        if (piece.entry < static_cast<int>(m_entries.size()) && pieceRect(piece).contains(at))
            return piece.entry;
    return -1;
}

QPoint WeekCalendar::pointOf(Instant at) const
{
    const int day = m_grid.dayOf(at);
    if (day < 0)
        return {-1, -1};
    return {columnRect(day).center().x(), yOf(at - m_grid.days[static_cast<std::size_t>(day)].start)};
}

Instant WeekCalendar::instantAt(const QPoint &at) const
{
    int day = 0;
    for (int i = 1; i < 7; ++i) {
        const QRect column = columnRect(i);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        if (rtl ? at.x() <= column.right() : at.x() >= column.left())
            day = i;
    }
    const Interval &when = m_grid.days[static_cast<std::size_t>(day)];
    const Duration since(static_cast<std::int64_t>(at.y() - headerHeight()) * m_grid.longestDay().count()
                         / bodyHeight());
    return when.start + std::clamp(since, Duration::zero(), when.length());
}

QSize WeekCalendar::sizeHint() const
{
    return {rulerWidth() + 7 * 10 * fontMetrics().averageCharWidth(), minimumSizeHint().height()};
}

QSize WeekCalendar::minimumSizeHint() const
{
    const int hours = 25; // the longest day there is, so that the height stays
    const int number = QFontMetrics(smallFont()).horizontalAdvance(QStringLiteral("28"));
    return {rulerWidth() + 7 * (number + 3 * barPad),
            headerHeight() + hours * std::max(leastHour, lineHeight() * 3 / 4)};
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
    const int drafted = static_cast<int>(m_entries.size());
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
        p.setPen(QPen(palette().color(QPalette::Link), 2, Qt::DashLine));
        p.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void WeekCalendar::paintHeader(QPainter &p) const
{
    const QLocale locale;
    const LocalDate today = m_zone.dateOf(m_now);
    for (int day = 0; day < 7; ++day) {
        QRect box = columnRect(day);
        box.setTop(0);
        box.setHeight(headerHeight());
        const QDate date = toDate(m_grid.dateOf(day));
        QString name = locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
        if (p.fontMetrics().horizontalAdvance(name) > box.width() - barPad)
            name = locale.standaloneDayName(date.dayOfWeek(), QLocale::NarrowFormat);
        //: A day with its month where the calendar has room for both: see QDate::toString().
        QString number = locale.toString(date, tr("d MMM", "date format"));
        if (p.fontMetrics().horizontalAdvance(number) > box.width() - 2 * barPad)
            number = locale.toString(date.day());
        const QRect top(box.left(), 0, box.width(), lineHeight());
        const QRect below(box.left(), lineHeight(), box.width(), lineHeight());
        p.setPen(palette().color(QPalette::PlaceholderText));
        p.drawText(top, Qt::AlignCenter, name);
        if (m_grid.dateOf(day) == today) {
            const int wide = std::min(box.width(), p.fontMetrics().horizontalAdvance(number) + 2 * barPad);
            const QRect pill(below.center().x() - wide / 2, below.top(), wide, below.height());
            p.setPen(Qt::NoPen);
            p.setBrush(palette().highlight());
            p.drawRoundedRect(pill, 4, 4);
            p.setPen(palette().color(QPalette::HighlightedText));
        } else {
            p.setPen(palette().color(QPalette::Text));
        }
        p.drawText(below, Qt::AlignCenter, number);
    }
}

void WeekCalendar::paintRuler(QPainter &p) const
{
    const int every = yOf(std::chrono::hours(1)) - yOf({}) >= lineHeight() ? 1 : 3;
    p.setPen(palette().color(QPalette::PlaceholderText));
    for (int hour = every; hour < 24; hour += every) {
        const int y = yOf(std::chrono::hours(hour));
        const QRect box = QStyle::visualRect(
            layoutDirection(), rect(), QRect(0, y - lineHeight() / 2, rulerWidth() - barPad, lineHeight()));
        p.drawText(box,
                   static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight))
                       | Qt::AlignVCenter,
                   hourText(hour));
    }
}

void WeekCalendar::paintDay(QPainter &p, int day) const
{
    const QLocale locale;
    const QRect column = columnRect(day);
    const Interval &when = m_grid.days[static_cast<std::size_t>(day)];
    const bool works = locale.weekdays().contains(static_cast<Qt::DayOfWeek>(qtDayOf(m_grid.dateOf(day))));
    QRect there = column;
    there.setBottom(yOf(when.length()));
    p.setPen(Qt::NoPen);
    p.setBrush(works ? palette().base() : palette().alternateBase());
    p.drawRect(there);
    if (there.bottom() < column.bottom()) { // hours that its neighbours have and this day does not
        QRect gone = column;
        gone.setTop(there.bottom() + 1);
        p.setBrush(QBrush(palette().color(QPalette::Mid), Qt::BDiagPattern));
        p.drawRect(gone);
    }
    const bool isChanged = when.length() != std::chrono::hours(24);
    p.setBrush(Qt::NoBrush);
    for (const auto &[since, hour] : m_grid.hoursOf(day)) {
        p.setPen(QPen(palette().color(QPalette::Mid), 1, hour % 6 == 0 ? Qt::SolidLine : Qt::DotLine));
        p.drawLine(column.left(), yOf(since), column.right(), yOf(since));
        // The ruler tells ordinary days; where the clock was changed the day tells its own hours.
        if (isChanged && since != std::chrono::hours(hour) && hour % 3 == 0) {
            const int wide = p.fontMetrics().horizontalAdvance(hourText(hour)) + 4;
            const QRect box = QStyle::visualRect(
                layoutDirection(), column,
                QRect(column.right() - wide, yOf(since) - lineHeight() / 2, wide - 1, lineHeight()));
            p.fillRect(box, works ? palette().base() : palette().alternateBase());
            p.setPen(palette().color(QPalette::Text));
            p.drawText(box, Qt::AlignCenter, hourText(hour));
        }
    }
    p.setPen(palette().color(QPalette::Mid));
    p.drawRect(column);
}

void WeekCalendar::paintPiece(QPainter &p, const WeekPiece &piece, const CalendarEntry &entry, bool isDraft,
                              bool isSolid) const
{
    const QColor colour = Theme::statusColour(markOf(entry.outcome), Theme::isDark(palette()));
    const QColor base = palette().color(QPalette::Base);
    const QRect box = pieceRect(piece);
    const QColor ground = isSolid && !isDraft ? colour
        : isDraft                             ? mixed(colour, base, 2 * weekTint)
        : isFirm(entry.outcome)               ? mixed(colour, base, weekTint)
                                              : base;
    QPen edge(colour, isDraft || isSolid ? 2 : 1);
    if (isDraft || !isFirm(entry.outcome))
        edge.setStyle(Qt::DashLine);
    p.save();
    p.setClipRect(box.adjusted(-1, 0, 1, 1));
    p.setPen(edge);
    p.setBrush(ground);
    // An end that lies on another day is not round: it is drawn past the edge and cut there.
    p.drawRoundedRect(QRectF(box).adjusted(0.5, piece.begins ? 0.5 : -6, -0.5, piece.ends ? -0.5 : 6), 3, 3);
    p.restore();
    const QColor text = isSolid && !isDraft ? base : palette().color(QPalette::Text);
    const int side = std::min({lineHeight() - 2, box.height() - 2, box.width() - 4});
    if (side < least)
        return;
    const QRect inner = box.adjusted(3, 1, -2, -1);
    const QRect mark
        = QStyle::visualRect(layoutDirection(), inner, QRect(inner.topLeft(), QSize(side, side)));
    p.setBackground(ground);
    paintStatus(p, QRectF(mark).adjusted(1, 1, -1, -1), markOf(entry.outcome),
                isSolid && !isDraft ? base : colour);
    paintPieceText(p, piece, entry, inner.adjusted(0, 0, 0, 0), text);
}

void WeekCalendar::paintPieceText(QPainter &p, const WeekPiece &piece, const CalendarEntry &entry,
                                  const QRect &box, const QColor &text) const
{
    const int line = lineHeight();
    if (!piece.begins || box.height() < line - 3)
        return;
    p.setPen(text);
    const auto align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
        | Qt::AlignVCenter | Qt::TextSingleLine;
    const QString word = wordFor(entry.outcome);
    const QRect first = QStyle::visualRect(layoutDirection(), box,
                                           QRect(box.left() + line, box.top(), box.width() - line, line));
    // What does not fit is left to the tool tip and the table; a cut word would say less.
    if (p.fontMetrics().horizontalAdvance(word) <= first.width())
        p.drawText(first, align, word);
    const QStringList more{isolated(entry.time), isolated(entry.title)};
    int y = box.top() + line;
    for (const QString &wording : more) {
        if (y + line > box.bottom() + 3)
            return;
        p.drawText(QRect(box.left(), y, box.width(), line), align,
                   p.fontMetrics().elidedText(wording, Qt::ElideRight, box.width()));
        y += line;
    }
}

void WeekCalendar::paintNow(QPainter &p) const
{
    const int day = m_grid.dayOf(m_now);
    if (day < 0)
        return;
    const QRect column = columnRect(day);
    const int y = pointOf(m_now).y();
    p.setPen(QPen(palette().color(QPalette::Highlight), 2));
    p.drawLine(column.left(), y, column.right(), y);
    p.setBrush(palette().highlight());
    p.drawEllipse(QPointF(layoutDirection() == Qt::RightToLeft ? column.right() : column.left(), y), 3, 3);
}

void WeekCalendar::paintCursor(QPainter &p) const
{
    const int day = m_grid.dayOf(m_cursor);
    if (day < 0)
        return;
    const QRect column = columnRect(day);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(palette().color(QPalette::Link), 2, Qt::DashLine));
    const int top = pointOf(m_cursor).y();
    p.drawRoundedRect(QRect(column.left() + 2, top, column.width() - 4,
                            std::max(least, yOf(std::chrono::minutes(30)) - yOf({}))),
                      3, 3);
}

} // namespace makegood::ui
