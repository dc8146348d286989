// SPDX-License-Identifier: GPL-3.0-or-later
// How the time line is drawn: every kind of mark has a pattern of its own, not a colour alone.
#include <algorithm>
#include <array>

#include <QLocale>
#include <QPainter>

#include "explain/format.h"
#include "widgets/theme.h"
#include "widgets/time_line.h"

namespace makegood
{

namespace
{

using namespace std::chrono;
using Kind = TimeMark::Kind;

struct Look {
    QColor colour;
    Qt::BrushStyle pattern;
};

Look lookOf(Kind kind, const QPalette &palette)
{
    const bool dark = Theme::isDark(palette);
    const QColor bad = Theme::statusColour(Status::Breached, dark);
    const QColor good = Theme::statusColour(Status::Met, dark);
    const QColor quiet = palette.color(QPalette::PlaceholderText);
    switch (kind) {
    case Kind::Failed:
        return {bad, Qt::SolidPattern};
    case Kind::NoData:
        return {quiet, Qt::BDiagPattern};
    case Kind::Outage:
        return {bad, Qt::SolidPattern};
    case Kind::ShortOutage:
        return {bad, Qt::NoBrush};
    case Kind::Accepted:
        return {good, Qt::SolidPattern};
    case Kind::Refused:
        return {bad, Qt::DiagCrossPattern};
    case Kind::Excluded:
        return {quiet, Qt::FDiagPattern};
    case Kind::Incident:
        return {palette.color(QPalette::Highlight), Qt::Dense4Pattern};
    case Kind::Deadline:
        return {palette.color(QPalette::Text), Qt::SolidPattern};
    }
    return {};
}

// The first distance at which labels of this width have room.
Duration tickDistance(const Interval &visible, int pixels, int label)
{
    constexpr std::array<Duration, 12> steps{minutes(1), minutes(5), minutes(15), minutes(30),
                                             hours(1),   hours(3),   hours(6),    hours(12),
                                             days(1),    days(2),    days(7),     days(14)};
    for (const Duration step : steps)
        if (visible.length() / step * (label + 12) <= pixels)
            return step;
    return steps.back();
}

} // namespace

void TimeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = plot();
    painter.fillRect(area, palette().base());
    int top = area.top();
    for (const TimeLane &lane : m_lanes) {
        const QRect row(area.left(), top, area.width(), laneHeight());
        const QRect title = layoutDirection() == Qt::RightToLeft
            ? QRect(area.right() + gap, top, width() - area.right() - gap, laneHeight())
            : QRect(0, top, area.left() - gap, laneHeight());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(title, Qt::AlignLeading | Qt::AlignVCenter,
                         fontMetrics().elidedText(lane.title, Qt::ElideRight, title.width()));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(row.bottomLeft(), row.bottomRight());
        paintLane(painter, lane, row);
        top += laneHeight();
    }
    paintAxis(painter, area);
    if (m_selected) {
        const auto [left, right] = std::minmax({xOf(m_selected->start), xOf(m_selected->end)});
        painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRect(left - 2, area.top(), std::max(4, right - left + 4), area.height() - 1));
    }
    painter.setPen(hasFocus() ? palette().color(QPalette::Highlight) : palette().color(QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0, 0, -1, -1));
}

void TimeLine::paintLane(QPainter &painter, const TimeLane &lane, const QRect &row) const
{
    painter.save();
    painter.setClipRect(row);
    const QRect band = row.adjusted(0, 3, 0, -4);
    std::array<int, 9> drawnUpTo; // by kind, from the left of time: several marks in one pixel are one
    drawnUpTo.fill(-1);
    for (const TimeMark &mark : lane.marks) {
        if (mark.when.end < m_visible.start)
            continue;
        if (mark.when.start > m_visible.end)
            break;
        const int from = xOf(std::max(mark.when.start, m_visible.start));
        const int to = xOf(std::min(mark.when.end, m_visible.end));
        const int reach = std::abs(to - row.left());
        int &drawn = drawnUpTo[static_cast<std::size_t>(mark.kind)];
        if (drawn == reach && from == to)
            continue;
        drawn = reach;
        const Look look = lookOf(mark.kind, palette());
        // What is less than it looks stands lower.
        const bool low = mark.kind == Kind::NoData || mark.kind == Kind::ShortOutage;
        const int top = low ? band.center().y() : band.top();
        const QRect box(std::min(from, to), top, std::max(2, std::abs(to - from)), band.bottom() - top);
        painter.setPen(look.colour);
        painter.setBrush(QBrush(look.colour, look.pattern));
        if (mark.kind == Kind::Deadline)
            painter.drawPolygon(
                QPolygon({{from - 5, band.top()}, {from + 5, band.top()}, {from, band.bottom()}}));
        else if (box.width() <= 3)
            painter.fillRect(box, look.colour);
        else
            painter.drawRect(box.adjusted(0, 0, -1, -1));
    }
    painter.restore();
}

void TimeLine::paintAxis(QPainter &painter, const QRect &lanes) const
{
    const QString widest = QLocale().toString(QDate(2026, 9, 30), QStringLiteral("d MMM"));
    const int label = fontMetrics().horizontalAdvance(widest);
    const Duration step = tickDistance(m_visible, lanes.width(), label);
    const bool wholeDays = step >= days(1);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    // Ticks stand on the wall clock of the customer's zone.
    LocalTime local = floor<days>(m_zone.toLocal(m_visible.start));
    for (; m_zone.toInstant(local) <= m_visible.end; local += step) {
        const Instant when = m_zone.toInstant(local);
        if (when < m_visible.start)
            continue;
        const int x = xOf(when);
        painter.drawLine(x, lanes.bottom(), x, lanes.bottom() + 3);
        const auto day = floor<days>(local);
        const bool midnight = local == LocalTime(day);
        const QDate date = QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
        const QString text = wholeDays || midnight
            ? QLocale().toString(date, QStringLiteral("d MMM"))
            : QLocale().toString(QTime::fromMSecsSinceStartOfDay(static_cast<int>((local - day).count())),
                                 QStringLiteral("HH:mm"));
        const int width = fontMetrics().horizontalAdvance(text);
        if (x + width / 2 <= this->width() && x - width / 2 >= 0)
            painter.drawText(QRect(x - width / 2 - 2, lanes.bottom() + 4, width + 4, fontMetrics().height()),
                             Qt::AlignCenter, isolated(text));
    }
}

} // namespace makegood
