// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/month_track.h"

#include <algorithm>

#include <QPainter>
#include <QStyle>

#include "charts/line_text.h"
#include "explain/cell_text.h"
#include "explain/format.h"
#include "widgets/accessible_role.h"
#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

constexpr double leastMark = 3;

// Only for painting: no figure comes of it.
double placeOf(Instant at, const Interval &month, const QRectF &box, bool mirrored)
{
    const double share = static_cast<double>((at - month.start).count())
        / static_cast<double>(std::max<std::int64_t>(1, month.length().count()));
    const double x = box.width() * std::clamp(share, 0.0, 1.0);
    return mirrored ? box.right() - x : box.left() + x;
}

QRectF spanOf(const Interval &when, const Interval &month, const QRectF &box, bool mirrored, double least)
{
    const double a = placeOf(when.start, month, box, mirrored);
    const double b = placeOf(when.end, month, box, mirrored);
    const double width = std::max(least, std::abs(b - a));
    const double left = std::clamp(std::min(a, b), box.left(), std::max(box.left(), box.right() - width));
    return {left, box.top(), width, box.height()};
}

} // namespace

Interval calendarMonth(Month month)
{
    const auto start = [](Month one) { return Zone().startOfDay(LocalDate(one.value / 1)); };
    return {start(month), start(month.next())};
}

void paintTrack(QPainter &painter, const QRectF &box, const TrackSpans &spans, const QPalette &palette,
                bool mirrored)
{
    if (spans.month.empty())
        return;
    const bool dark = Theme::isDark(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor quiet = Theme::statusColour(Status::None, dark);
    const QColor up = Theme::mixed(Theme::statusColour(Status::Met, dark), base, 0.8);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(quiet, 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setPen(QPen(quiet, 1));
    painter.setBrush(QBrush(Theme::mixed(quiet, base, 0.7), Qt::BDiagPattern));
    if (!spans.past.empty())
        painter.drawRect(spanOf(spans.past, spans.month, box, mirrored, 1).adjusted(0.5, 0.5, -0.5, -0.5));
    for (const Interval &one : spans.covered.intervals())
        painter.fillRect(spanOf(one, spans.month, box, mirrored, 0.5), up);
    const QColor failed = Theme::statusColour(Status::Breached, dark);
    for (const Interval &one : spans.down.intervals())
        painter.fillRect(spanOf(one, spans.month, box, mirrored, leastMark).adjusted(0, -3, 0, 3), failed);
    painter.restore();
}

MonthTrack::MonthTrack(QWidget *parent)
    : PaintedView(parent)
{
    setAccessibleRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refresh();
}

void MonthTrack::setSpans(TrackSpans spans, const Zone &zone, const QString &summary)
{
    m_spans = std::move(spans);
    m_zone = zone;
    m_summary = summary;
    refresh();
}

QSize MonthTrack::sizeHint() const
{
    return {360, barHeight() + 12 + lineHeight()};
}

QSize MonthTrack::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

PaintedView::Description MonthTrack::description() const
{
    return {tr("The month of this series"), m_summary};
}

QString MonthTrack::tipAt(const QPoint &at) const
{
    const QRectF box(0, 0, width(), height());
    for (const Interval &one : m_spans.down.intervals())
        if (spanOf(one, m_spans.month, box, isMirrored(), leastMark).adjusted(-2, 0, 2, 0).contains(at))
            return tr("Failed %1, %2")
                .arg(Format(QLocale(), m_zone, Currency()).interval(one), lengthText(one.length()));
    return m_summary;
}

void MonthTrack::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    if (m_spans.month.empty())
        return;
    const QRectF bar(1, 4, width() - 2, barHeight());
    paintTrack(p, bar, m_spans, palette(), isMirrored());
    p.setFont(smallFont());
    const Format format{QLocale(), m_zone, Currency()};
    const int room = p.fontMetrics().horizontalAdvance(format.day(m_zone.dateOf(m_spans.month.start))) + 14;
    const auto days = std::max<std::int64_t>(1, m_spans.month.length() / std::chrono::hours(24));
    const auto step = std::max<std::int64_t>(1, (days * room + width() - 1) / std::max(1, width()));
    const LocalDate first = m_zone.dateOf(m_spans.month.start);
    QRectF before; // the last one may have no room beside it
    for (std::int64_t day = 0; day < days; day += step) {
        const LocalDate date = first + std::chrono::days(day);
        const double x = placeOf(std::max(m_zone.startOfDay(date), m_spans.month.start), m_spans.month, bar,
                                 isMirrored());
        p.setPen(palette().color(QPalette::PlaceholderText));
        p.drawLine(QPointF(x, bar.bottom() + 3), QPointF(x, bar.bottom() + 7));
        const double left = isMirrored() ? x - room : x;
        const QRectF text(std::clamp(left, 0.0, std::max(0.0, width() - static_cast<double>(room))),
                          bar.bottom() + 8, room, lineHeight());
        if (text.intersects(before))
            continue;
        before = text.adjusted(0, 0, -6, 0);
        drawWords(p, text, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                  format.day(date));
    }
    if (hasFocus()) {
        p.setPen(focusPen());
        p.drawRect(bar.adjusted(0, -3, 0, 3));
    }
}

} // namespace makegood::ui

#include "moc_month_track.cpp"
