// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/time_brush.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "charts/hatching.h"
#include "charts/line_text.h"
#include "explain/format.h"
#include "incidents/time_line.h"
#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

constexpr Duration least = std::chrono::minutes(1); ///< between the handles

QString rangeName(const TimeLine &line, const Interval &range)
{
    const TimeLanes &lanes = line.lanes();
    const Format format(QLocale(), lanes.zone(), Currency());
    // In the middle, for the ends may belong to other months in other zones.
    const std::chrono::year_month_day day(
        lanes.zone().dateOf(range.start + (lanes.period().end - lanes.period().start) / 2));
    const QString first = format.locale().standaloneMonthName(static_cast<int>(unsigned(day.month())));
    return range == lanes.period() ? first : TimeBrush::tr("All months");
}

} // namespace

TimeBrush::TimeBrush(TimeLine *line, QWidget *parent)
    : PaintedView(parent)
    , m_line(line)
{
    setObjectName(QStringLiteral("timeBrush"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(line, &TimeLine::viewChanged, this, [this] { refresh(); });
    refresh();
}

Interval TimeBrush::range() const
{
    const TimeLanes &lanes = m_line->lanes();
    if (lanes.empty())
        return {};
    const Interval &seen = m_line->visible();
    const Interval &month = lanes.period();
    return seen.start >= month.start && seen.end <= month.end ? month : lanes.extent();
}

PaintedView::Description TimeBrush::description() const
{
    if (m_line->lanes().empty())
        return {tr("Part of the month that is shown"), {}};
    return {tr("Part of the month that is shown"),
            tr("%1. The arrow keys move it, plus and minus zoom, 0 shows the month.")
                .arg(Format(QLocale(), m_line->lanes().zone(), Currency()).interval(m_line->visible()))};
}

int TimeBrush::sized(int designPixels) const
{
    return std::max(1, designPixels * fontMetrics().height() / 18);
}

QSize TimeBrush::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sized(34)};
}

QRect TimeBrush::track() const
{
    const QRect plot = m_line->plot();
    return {plot.left(), 1, plot.width(), height() - 2};
}

int TimeBrush::screenX(Instant at) const
{
    const QRect area = track();
    const Interval all = range();
    const int pixel = at >= all.end ? area.width() : std::max(0, TimeScale(all, area.width()).xOf(at));
    return isMirrored() ? area.right() + 1 - pixel : area.left() + pixel;
}

Instant TimeBrush::instantAt(int screenX) const
{
    const QRect area = track();
    const int pixel
        = std::clamp(isMirrored() ? area.right() + 1 - screenX : screenX - area.left(), 0, area.width());
    return TimeScale(range(), area.width()).at(pixel);
}

QRect TimeBrush::window() const
{
    const auto [left, right]
        = std::minmax({screenX(m_line->visible().start), screenX(m_line->visible().end)});
    const QRect area = track();
    return {left, area.top(), std::max(2, right - left), area.height()};
}

QRect TimeBrush::handle(Grip grip) const
{
    const QRect part = window();
    const bool atLeft = (grip == Grip::Start) != isMirrored();
    const QSize size(sized(10), sized(20));
    const int x = atLeft ? part.left() : part.right() + 1;
    return {x - size.width() / 2, part.center().y() - size.height() / 2, size.width(), size.height()};
}

TimeBrush::Grip TimeBrush::gripAt(const QPoint &at) const
{
    const auto near = [&](Grip grip) { return std::abs(at.x() - handle(grip).center().x()) <= sized(8); };
    if (m_line->lanes().empty())
        return Grip::None;
    if (near(Grip::Start) || near(Grip::End)) // the nearer one of a narrow window
        return std::abs(at.x() - handle(Grip::Start).center().x())
                <= std::abs(at.x() - handle(Grip::End).center().x())
            ? Grip::Start
            : Grip::End;
    return window().contains(at) ? Grip::Window : Grip::None;
}

QString TimeBrush::tipAt(const QPoint &) const
{
    return m_line->lanes().empty()
        ? QString()
        : Format(QLocale(), m_line->lanes().zone(), Currency()).interval(m_line->visible());
}

bool TimeBrush::handlePress(const QPoint &at)
{
    if (m_line->lanes().empty())
        return true;
    m_grip = gripAt(at);
    m_pressed = instantAt(at.x());
    if (m_grip == Grip::None && track().contains(at)) { // there, as much as before
        const Duration half = m_line->visible().length() / 2;
        m_line->look({m_pressed - half, m_pressed + half});
        m_grip = Grip::Window;
    }
    m_before = m_line->visible();
    return true;
}

bool TimeBrush::handleRelease(const QPoint &)
{
    m_grip = Grip::None;
    return true;
}

void TimeBrush::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip == Grip::None || !event->buttons().testFlag(Qt::LeftButton)) {
        const Grip under = gripAt(event->pos());
        setCursor(under == Grip::Start || under == Grip::End ? Qt::SizeHorCursor
                      : under == Grip::Window                ? Qt::OpenHandCursor
                                                             : Qt::ArrowCursor);
        return;
    }
    const Interval all = range();
    const Duration by = instantAt(event->pos().x()) - m_pressed;
    Interval now = m_before;
    if (m_grip == Grip::Start) {
        now.start = std::clamp(now.start + by, all.start, now.end - least);
    } else if (m_grip == Grip::End) {
        now.end = std::clamp(now.end + by, now.start + least, all.end);
    } else {
        const Duration length = now.length();
        now.start = std::clamp(now.start + by, all.start, all.end - length);
        now.end = now.start + length;
    }
    m_line->look(now);
}

bool TimeBrush::handleKey(const QKeyEvent &key)
{
    const Interval &seen = m_line->visible();
    if (const auto step = arrowStep(key); step && step->columns != 0) {
        const Duration by = seen.length() / 8 * step->columns;
        const Interval all = range();
        const Instant start = std::clamp(seen.start + by, all.start, all.end - seen.length());
        m_line->look({start, start + seen.length()});
        return true;
    }
    const Instant middle = seen.start + seen.length() / 2;
    switch (key.key()) {
    case Qt::Key_Plus:
        m_line->zoom(2, middle);
        return true;
    case Qt::Key_Minus:
        m_line->zoom(0.5, middle);
        return true;
    case Qt::Key_0:
        m_line->showMonth();
        return true;
    default:
        return false;
    }
}

QColor TimeBrush::colour(Role role) const
{
    return roleColour(role, Theme::isDark(palette()));
}

void TimeBrush::paintMarks(QPainter &painter, const QRect &track) const
{
    using Kind = TimeMark::Kind;
    const TimeScale pixels(range(), track.width());
    const auto paint = [&](Kind kind, Role role, int high) {
        for (const TimeLane &lane : m_line->lanes().lanes())
            if (const MarkList *list = lane.listOf(kind))
                list->drawOn(pixels, [&](int from, int to) {
                    const QRect logical(track.left() + from, track.center().y() - high / 2,
                                        std::max(sized(2), to - from + 1), high);
                    painter.fillRect(mirrored(track, logical), colour(role));
                });
    };
    paint(Kind::Accepted, Role::Maint, sized(12));
    paint(Kind::Refused, Role::Maint, sized(12));
    paint(Kind::ShortOutage, Role::BreachFill, sized(6));
    paint(Kind::Outage, Role::BreachFill, sized(16));
}

void TimeBrush::paintEvent(QPaintEvent *)
{
    const TimeLanes &lanes = m_line->lanes();
    if (lanes.empty())
        return;
    QPainter painter(this);
    const QRect area = track();
    const Interval all = range();
    painter.setPen(colour(Role::Text2));
    const QRect plot = m_line->plot();
    const int room = isMirrored() ? width() - plot.right() - 1 : plot.left();
    const QRect title = mirrored(rect(), QRect(0, 0, std::max(0, room - sized(8)), height()));
    drawWords(painter, title, leadingAlignment(),
              fontMetrics().elidedText(rangeName(*m_line, all), Qt::ElideRight, title.width()));
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillPath(shape, colour(Role::Surface2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::Selected));
    painter.drawRect(window());
    if (lanes.asOf() < all.end) {
        const int now = screenX(std::max(lanes.asOf(), all.start));
        const QRectF ahead = isMirrored() ? QRectF(area.left(), area.top(), now - area.left(), area.height())
                                          : QRectF(now, area.top(), area.right() - now + 1, area.height());
        paintHatching(painter, ahead, colour(Role::Line), 1.2, 6);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintMarks(painter, area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(Role::LineStrong));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    painter.setPen(QPen(colour(Role::Accent), 1.5));
    painter.drawRoundedRect(QRectF(window()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    for (const Grip grip : {Grip::Start, Grip::End}) {
        const QRectF box(handle(grip));
        painter.setPen(QPen(colour(Role::Accent), 1.5));
        painter.setBrush(colour(Role::Surface));
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(QPen(colour(Role::Accent), 1));
        for (const double dx : {-1.5, 1.5})
            painter.drawLine(QPointF(box.center().x() + dx, box.top() + box.height() / 4),
                             QPointF(box.center().x() + dx, box.bottom() - box.height() / 4));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colour(Role::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(area).adjusted(-0.5, 0, 0.5, 0), 5, 5);
    }
}

} // namespace makegood::ui

#include "moc_time_brush.cpp"
