// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/time_line.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace makegood
{

namespace
{

using namespace std::chrono;
constexpr Duration closest = minutes(10); ///< the least that is shown at once

} // namespace

TimeLine::TimeLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("timeLine"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time line of the month"));
    setAccessibleDescription(
        tr("The table below lists the same outages. Plus and minus zoom, the arrow keys move, 0 shows "
           "the whole month."));
    setMouseTracking(true);
}

void TimeLine::showLanes(std::vector<TimeLane> lanes, const Interval &period, const Zone &zone)
{
    const bool lanesChanged = lanes.size() != m_lanes.size();
    m_lanes = std::move(lanes);
    m_zone = zone;
    if (period != m_period) {
        m_period = period;
        m_visible = period;
        m_selected.reset();
    }
    if (lanesChanged)
        updateGeometry();
    update();
}

void TimeLine::setSelected(const std::optional<Interval> &outage)
{
    if (m_selected == outage)
        return;
    m_selected = outage;
    if (outage && (outage->end < m_visible.start || outage->start > m_visible.end))
        look({outage->start - m_visible.length() / 2, outage->start + m_visible.length() / 2});
    update();
}

void TimeLine::look(Interval when)
{
    const Duration length
        = std::clamp(when.length(), std::min(closest, m_period.length()), m_period.length());
    const Instant start = std::clamp(when.start, m_period.start, m_period.end - length);
    m_visible = {start, start + length};
    update();
}

void TimeLine::zoom(double factor, Instant around)
{
    const auto before = static_cast<double>((around - m_visible.start).count());
    const auto whole = static_cast<double>(m_visible.length().count());
    const Instant start = around - Duration(std::llround(before / factor));
    look({start, start + Duration(std::llround(whole / factor))});
}

void TimeLine::move(Duration by)
{
    look({m_visible.start + by, m_visible.end + by});
}

void TimeLine::showAll()
{
    look(m_period);
}

int TimeLine::laneHeight() const
{
    return fontMetrics().height() + 4;
}

QSize TimeLine::sizeHint() const
{
    const int lanes = std::max<int>(2, static_cast<int>(m_lanes.size()));
    return {fontMetrics().averageCharWidth() * 50, lanes * laneHeight() + fontMetrics().height() + gap};
}

QSize TimeLine::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

QRect TimeLine::plot() const
{
    int titles = 0;
    for (const TimeLane &lane : m_lanes)
        titles = std::max(titles, fontMetrics().horizontalAdvance(lane.title) + 2);
    titles = std::min(titles, width() / 3);
    const int height = static_cast<int>(m_lanes.size()) * laneHeight();
    const QRect logical(titles + gap, 0, width() - titles - gap - 2, height);
    return layoutDirection() == Qt::RightToLeft
        ? QRect(width() - logical.right() - 1, 0, logical.width(), height)
        : logical;
}

int TimeLine::xOf(Instant when) const
{
    const QRect area = plot();
    const auto length = std::max<std::int64_t>(1, m_visible.length().count());
    const auto offset = static_cast<int>((when - m_visible.start).count() * area.width() / length);
    const int inside = std::clamp(offset, -1, area.width());
    return layoutDirection() == Qt::RightToLeft ? area.right() - inside : area.left() + inside;
}

Instant TimeLine::at(int x) const
{
    const QRect area = plot();
    const int offset = layoutDirection() == Qt::RightToLeft ? area.right() - x : x - area.left();
    return m_visible.start + m_visible.length() * offset / std::max(1, area.width());
}

const TimeMark *TimeLine::markAt(const QPoint &where) const
{
    const QRect area = plot();
    const int row = where.y() / laneHeight();
    if (where.y() < 0 || row >= static_cast<int>(m_lanes.size())
        || !area.contains(area.center().x(), where.y()))
        return nullptr;
    const TimeMark *best = nullptr;
    int bestDistance = 4; // pixels: thin marks can be hit
    for (const TimeMark &mark : m_lanes[static_cast<std::size_t>(row)].marks) {
        if (mark.when.end < m_visible.start || mark.when.start > m_visible.end)
            continue;
        const auto [left, right] = std::minmax({xOf(mark.when.start), xOf(mark.when.end)});
        const int distance = where.x() < left ? left - where.x() : std::max(0, where.x() - right);
        if (distance < bestDistance) {
            best = &mark;
            bestDistance = distance;
        }
    }
    return best;
}

bool TimeLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const TimeMark *mark = markAt(help->pos());
        // Rich text is guessed from a tag: escaped, data stays what it is.
        QToolTip::showText(
            help->globalPos(),
            mark != nullptr ? QStringLiteral("<qt>%1</qt>").arg(mark->tip.toHtmlEscaped()) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void TimeLine::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() == 0)
        return;
    zoom(std::pow(1.25, event->angleDelta().y() / 120.0), at(event->position().toPoint().x()));
    event->accept();
}

void TimeLine::mousePressEvent(QMouseEvent *event)
{
    m_dragFrom = event->pos().x();
    m_dragged = false;
}

void TimeLine::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom || !(event->buttons() & Qt::LeftButton))
        return;
    if (!m_dragged && std::abs(event->pos().x() - *m_dragFrom) < 4)
        return;
    m_dragged = true;
    move(at(*m_dragFrom) - at(event->pos().x()));
    m_dragFrom = event->pos().x();
}

void TimeLine::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragFrom.reset();
    if (m_dragged)
        return;
    const TimeMark *mark = markAt(event->pos());
    if (mark != nullptr
        && (mark->kind == TimeMark::Kind::Outage || mark->kind == TimeMark::Kind::ShortOutage))
        emit outageChosen(mark->when);
}

void TimeLine::keyPressEvent(QKeyEvent *event)
{
    const Instant middle = m_visible.start + m_visible.length() / 2;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Plus:
        zoom(2, m_selected ? m_selected->start : middle);
        return;
    case Qt::Key_Minus:
        zoom(0.5, middle);
        return;
    case Qt::Key_Right:
        move(m_visible.length() / 8 * forward);
        return;
    case Qt::Key_Left:
        move(m_visible.length() / 8 * -forward);
        return;
    case Qt::Key_0:
    case Qt::Key_Home:
        showAll();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace makegood
