// SPDX-License-Identifier: GPL-3.0-or-later
// Painting: kinds of marks differ in pattern, not in colour alone.
#include <algorithm>

#include <QLocale>
#include <QPainter>

#include "explain/format.h"
#include "incidents/time_line.h"
#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

using Kind = TimeMark::Kind;

constexpr std::size_t roomPerCheck = 3; ///< pixels from which checks are painted one by one

struct Look {
    QColor colour;
    Qt::BrushStyle pattern;
    int part = 1; ///< divisor of the lane's height: weaker kinds are lower
};

Look lookOf(Kind kind, const QPalette &palette)
{
    const bool dark = Theme::isDark(palette);
    const QColor bad = Theme::statusColour(Status::Breached, dark);
    const QColor good = Theme::statusColour(Status::Met, dark);
    const QColor quiet = palette.color(QPalette::PlaceholderText);
    switch (kind) {
    case Kind::Checked:
        return {good, Qt::SolidPattern, 3};
    case Kind::NoData:
        return {quiet, Qt::BDiagPattern, 2};
    case Kind::Failed:
    case Kind::Run:
    case Kind::Outage:
        return {bad, Qt::SolidPattern};
    case Kind::ShortRun:
    case Kind::ShortOutage:
        return {bad, Qt::NoBrush, 2};
    case Kind::Accepted:
        return {good, Qt::SolidPattern};
    case Kind::Refused:
        return {bad, Qt::DiagCrossPattern};
    case Kind::Excluded:
        return {quiet, Qt::FDiagPattern};
    case Kind::Incident:
        return {palette.color(QPalette::Highlight), Qt::Dense4Pattern};
    case Kind::PostMortem:
    case Kind::Deadline:
        return {palette.color(QPalette::Text), Qt::SolidPattern};
    }
    return {};
}

// Marks without length are shapes: a claim's deadline is a triangle pointing down, a post-mortem a diamond.
void paintInstant(QPainter &painter, Kind kind, int x, const QRect &band)
{
    const int half = std::min(5, band.height() / 2);
    const int middle = band.center().y();
    if (kind == Kind::Deadline)
        painter.drawPolygon(QPolygon({{x - half, band.top()}, {x + half, band.top()}, {x, band.bottom()}}));
    else
        painter.drawPolygon(
            QPolygon({{x, middle - half}, {x + half, middle}, {x, middle + half}, {x - half, middle}}));
}

} // namespace

void TimeLine::paintEvent(QPaintEvent *)
{
    m_lookedAt = 0;
    QPainter painter(this);
    const QRect area = plot();
    painter.fillRect(area, palette().base());
    int top = area.top();
    for (const TimeLane &lane : m_lanes.lanes()) {
        const QRect row(area.left(), top, area.width(), laneHeight());
        const QRect title = isMirrored()
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
    paintSelection(painter, area);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2)
                              : QPen(palette().color(QPalette::Mid)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0, 0, -1, -1));
}

void TimeLine::paintLane(QPainter &painter, const TimeLane &lane, const QRect &row) const
{
    painter.save();
    painter.setClipRect(row);
    for (const MarkList &list : lane.lists) {
        // Single checks replace the summary of the heads.
        if (lane.checks && (list.kind() == Kind::Checked || list.kind() == Kind::Failed))
            continue;
        paintMarks(painter, list, row);
    }
    if (lane.checks)
        paintChecks(painter, *lane.checks, row);
    painter.restore();
}

void TimeLine::paintMarks(QPainter &painter, const MarkList &list, const QRect &row) const
{
    const Look look = lookOf(list.kind(), palette());
    const QRect band = row.adjusted(0, 3, 0, -4);
    const int top = band.bottom() - band.height() / look.part + 1;
    const bool instants = list.kind() == Kind::Deadline || list.kind() == Kind::PostMortem;
    painter.setPen(look.colour);
    painter.setBrush(QBrush(look.colour, look.pattern));
    m_lookedAt += list.drawOn(scale(), [&](int from, int to) {
        const int left = std::min(screenX(from, row), screenX(to, row));
        if (instants) {
            paintInstant(painter, list.kind(), left, band);
            return;
        }
        const QRect box(left, top, std::max(2, to - from + 1), band.bottom() - top + 1);
        if (box.width() <= 3)
            painter.fillRect(box, look.colour);
        else
            painter.drawRect(box.adjusted(0, 0, -1, -1));
    });
}

// A good check is a low stroke, a failed check a high one. Where several share a pixel, the low stroke marks
// their presence and the height above it the share of failed ones.
void TimeLine::paintChecks(QPainter &painter, const CheckIndex &checks, const QRect &row) const
{
    const TimeScale pixels = scale();
    const QRect band = row.adjusted(0, 3, 0, -4);
    const int low = band.bottom() - band.height() / 3;
    const QColor good = lookOf(Kind::Checked, palette()).colour;
    const QColor bad = lookOf(Kind::Failed, palette()).colour;
    const std::size_t first = checks.firstAt(pixels.shown().start);
    const std::size_t end = checks.firstAt(pixels.shown().end, first);
    if ((end - first) * roomPerCheck <= static_cast<std::size_t>(pixels.pixels())) {
        for (std::size_t i = first; i < end; ++i) {
            const int x = screenX(pixels.xOf(checks.at(i)), row);
            const bool failed = checks.failed(i);
            painter.fillRect(
                QRect(x, failed ? band.top() : low, 2, band.bottom() - (failed ? band.top() : low) + 1),
                failed ? bad : good);
        }
        m_lookedAt += end - first;
        return;
    }
    // Adjacent columns of equal height are one rectangle.
    int from = 0;
    int height = -1; // of the columns since `from`; 0: only good checks; -1: no checks
    const auto flush = [&](int to) {
        if (height < 0 || to <= from)
            return;
        const int left = std::min(screenX(from, row), screenX(to - 1, row));
        painter.fillRect(QRect(left, low, to - from, band.bottom() - low + 1), height > 0 ? bad : good);
        if (height > 0)
            painter.fillRect(QRect(left, low - height, to - from, height), bad);
    };
    const int most = low - band.top();
    std::size_t at = first;
    for (int x = 0; x < pixels.pixels(); ++x) {
        const std::size_t next = checks.firstAt(pixels.at(x + 1), at);
        int now = -1;
        if (next > at) {
            const std::size_t failed = checks.failedIn(at, next);
            // At least 2 pixels, so that one failed check among thousands is visible.
            now = failed == 0
                ? 0
                : std::max(2, static_cast<int>(failed * static_cast<std::size_t>(most) / (next - at)));
        }
        if (now != height) {
            flush(x);
            from = x;
            height = now;
        }
        at = next;
        ++m_lookedAt;
    }
    flush(pixels.pixels());
}

void TimeLine::paintSelection(QPainter &painter, const QRect &area) const
{
    if (!m_selected || m_lanes.empty())
        return;
    const TimeScale pixels = scale();
    const auto [left, right] = std::minmax(
        {screenX(pixels.xOf(m_selected->start), area), screenX(pixels.xOf(m_selected->end), area)});
    painter.setClipRect(area.adjusted(-2, 0, 2, 0));
    painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRect(left - 2, area.top(), std::max(4, right - left + 4), area.height() - 1));
    painter.setClipping(false);
}

// Two lines: ticks, and the visible range as text, so that the date is visible at every zoom.
void TimeLine::paintAxis(QPainter &painter, const QRect &lanes) const
{
    if (m_lanes.empty())
        return;
    const TimeScale pixels = scale();
    const int line = fontMetrics().height();
    const auto widthOf = [this](const QString &text) { return fontMetrics().horizontalAdvance(text); };
    painter.setPen(palette().color(QPalette::PlaceholderText));
    for (const TimeTick &tick : ticksOf(pixels, tickStep(pixels, widthOf), m_lanes.zone())) {
        const int x = screenX(pixels.xOf(tick.at), lanes);
        painter.drawLine(x, lanes.bottom(), x, lanes.bottom() + 3);
        const int half = fontMetrics().horizontalAdvance(tick.label) / 2 + 2;
        if (x + half <= width() && x - half >= 0)
            painter.drawText(QRect(x - half, lanes.bottom() + 4, 2 * half, line), Qt::AlignCenter,
                             isolated(tick.label));
    }
    painter.drawText(QRect(lanes.left(), lanes.bottom() + 4 + line, lanes.width(), line), Qt::AlignCenter,
                     isolated(fontMetrics().elidedText(visibleText(), Qt::ElideRight, lanes.width())));
}

} // namespace makegood::ui
