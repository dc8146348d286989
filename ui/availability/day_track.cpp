// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/day_track.h"

#include <algorithm>

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "charts/hatching.h"
#include "charts/line_text.h"
#include "explain/format.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr double trackRadius = 3;
constexpr double leastSpan = 3;

} // namespace

DayTrack::DayTrack(QWidget *parent)
    : HeatView(parent)
{
    setObjectName(QStringLiteral("dayTrack"));
    setCells({}, -1);
}

void DayTrack::setDay(DaySpans spans, std::vector<HeatCell> hours, int first)
{
    m_spans = std::move(spans);
    setCells(std::move(hours), first);
}

QFont DayTrack::textFont() const
{
    return typeFont(Type::Caption, font());
}

QSize DayTrack::sizeHint() const
{
    return {scaled(620, fontMetrics()),
            scaled(30, fontMetrics()) + space::half + QFontMetrics(textFont()).height()};
}

QSize DayTrack::minimumSizeHint() const
{
    return {scaled(160, fontMetrics()), sizeHint().height()};
}

QRectF DayTrack::track() const
{
    return {1, 3, width() - 2.0, scaled(30, fontMetrics()) - 6.0};
}

// For drawing only.
double DayTrack::xOf(Instant at) const
{
    const auto all = std::max<std::int64_t>(1, m_spans.day.length().count());
    const double share = std::clamp(
        static_cast<double>((at - m_spans.day.start).count()) / static_cast<double>(all), 0.0, 1.0);
    const QRectF box = track();
    return isMirrored() ? box.right() - share * box.width() : box.left() + share * box.width();
}

QRectF DayTrack::spanRect(const Interval &when, double least) const
{
    const double a = xOf(when.start);
    const double b = xOf(when.end);
    const QRectF box = track();
    const double width = std::min(box.width(), std::max(least, std::abs(b - a)));
    return {std::clamp(std::min(a, b), box.left(), box.right() - width), box.top(), width, box.height()};
}

QRect DayTrack::cellRect(int index) const
{
    const QRectF box = spanRect(cell(index).figures.when, 1);
    return QRect(QPoint(static_cast<int>(box.left()), 0),
                 QPoint(static_cast<int>(box.right()) - 1, scaled(30, fontMetrics()) - 1));
}

int DayTrack::neighbour(int index, int columns, int) const
{
    return std::clamp(index + columns, 0, static_cast<int>(cells().size()) - 1);
}

QString DayTrack::title() const
{
    return tr("Hours of the day");
}

// Every third hour by the clock on the wall, or more seldom where they would meet.
std::vector<std::pair<QRect, QString>> DayTrack::labels() const
{
    std::vector<std::pair<QRect, QString>> out;
    if (m_spans.day.empty())
        return out;
    const Format format(QLocale(), m_spans.zone, Currency());
    const QFontMetrics metrics(textFont());
    const int room = metrics.horizontalAdvance(format.clock(std::chrono::hours(24))) + space::one;
    const LocalDate date = m_spans.zone.dateOf(m_spans.day.start);
    int every = 3;
    while (every < 24 && width() * every / 24 < room)
        every *= 2;
    for (int hour = 0; hour <= 24; hour += every) {
        const Instant at = m_spans.zone.toInstant(LocalTime(date) + std::chrono::hours(hour));
        if (at < m_spans.day.start || at > m_spans.day.end)
            continue;
        QRect box(0, static_cast<int>(track().bottom()) + space::half, room, metrics.height());
        box.moveCenter({static_cast<int>(xOf(at)), box.center().y()});
        box.moveLeft(std::clamp(box.left(), 0, std::max(0, width() - room)));
        if (!out.empty() && out.back().first.intersects(box))
            continue;
        out.emplace_back(box, format.clock(std::chrono::hours(hour)));
    }
    return out;
}

void DayTrack::paintEvent(QPaintEvent *)
{
    if (m_spans.day.empty())
        return;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    paintSpans(p);
    paintLabels(p);
    const auto outline = [&](int index, Role role, int width) {
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(Theme::colour(role, palette()), width));
        p.drawRoundedRect(QRectF(cellRect(index)).adjusted(0, 1, 1, -1), trackRadius, trackRadius);
    };
    if (hovered() >= 0)
        outline(hovered(), Role::Control, 1);
    if (hasFocus() && current() >= 0)
        outline(current(), Role::Focus, 2);
}

void DayTrack::paintSpans(QPainter &p) const
{
    const auto colour = [this](Role role) { return Theme::colour(role, palette()); };
    const QRectF box = track();
    QPainterPath all;
    all.addRoundedRect(box, trackRadius, trackRadius);
    const bool ahead = m_spans.asOf < m_spans.day.end;
    if (ahead) {
        p.setPen(QPen(colour(Role::Control), 1, Qt::DashLine));
        p.setBrush(Qt::NoBrush);
        p.drawPath(all);
    }
    const Interval past{m_spans.day.start, std::clamp(m_spans.asOf, m_spans.day.start, m_spans.day.end)};
    if (!past.empty()) {
        p.save();
        p.setClipRect(spanRect(past, 1).adjusted(-1, -1, 1, 1));
        p.fillPath(all, colour(Role::MetTint));
        p.setPen(QPen(colour(Role::MetFill), 1));
        p.setBrush(Qt::NoBrush);
        p.drawPath(all);
        p.restore();
    }
    const auto hatched = [&](const IntervalSet &set, Role ground, Role lines) {
        for (const Interval &one : set.intervals()) {
            const QRectF part = spanRect(one, leastSpan);
            p.fillRect(part, colour(ground));
            paintHatching(p, part, colour(lines));
            p.setPen(QPen(colour(lines), 1));
            p.setBrush(Qt::NoBrush);
            p.drawRect(part);
        }
    };
    hatched(m_spans.unknown, Role::NodataTint, Role::NodataFill);
    for (const Interval &one : m_spans.outsideHours.intervals())
        p.fillRect(spanRect(one, 1).adjusted(0, 1, 0, -1), colour(Role::Surface2));
    hatched(m_spans.causes, Role::Surface, Role::Excl);
    hatched(m_spans.maintenance, Role::Surface, Role::Maint);
    for (const Interval &one : m_spans.notCounted.intervals()) {
        const QRectF part = spanRect(one, leastSpan).adjusted(0, box.height() / 4, 0, -box.height() / 4);
        p.setPen(QPen(colour(Role::BreachFill), 1.6, Qt::DashLine));
        p.setBrush(colour(Role::Surface));
        p.drawRect(part);
    }
    for (const Interval &one : m_spans.downtime.intervals())
        p.fillRect(spanRect(one, leastSpan), colour(Role::BreachFill));
    if (ahead && m_spans.asOf > m_spans.day.start) {
        p.setPen(QPen(colour(Role::Now), 1.5));
        const double x = xOf(m_spans.asOf);
        p.drawLine(QPointF(x, box.top() - 3), QPointF(x, box.bottom() + 3));
    }
}

void DayTrack::paintLabels(QPainter &p) const
{
    p.setFont(textFont());
    p.setPen(Theme::colour(Role::Text2, palette()));
    for (const auto &[box, text] : labels()) {
        const bool first = box.left() == 0;
        const bool last = box.right() >= width() - 1;
        drawWords(p, box,
                  static_cast<int>((first      ? Qt::AlignLeft
                                        : last ? Qt::AlignRight
                                               : Qt::AlignHCenter)
                                   | Qt::AlignVCenter | Qt::AlignAbsolute),
                  text);
    }
}

} // namespace makegood::ui

#include "moc_day_track.cpp"
