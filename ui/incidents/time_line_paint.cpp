// SPDX-License-Identifier: GPL-3.0-or-later
// Painting: kinds of marks differ in pattern, not in colour alone.
#include <algorithm>

#include <QPainter>
#include <QPainterPath>

#include "charts/hatching.h"
#include "charts/line_text.h"
#include "explain/format.h"
#include "incidents/time_line.h"
#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

using Kind = TimeMark::Kind;

constexpr std::size_t roomPerCheck = 3; ///< pixels from which checks are painted one by one
constexpr double trackPart = 8; ///< of the design: height of the track of checks
constexpr double markPart = 24; ///< and of marks
constexpr double leastPart = 6; ///< and the least width of a mark

QRect centred(const QRect &row, int height)
{
    return {row.left(), row.center().y() - height / 2, row.width(), height};
}

} // namespace

QColor TimeLine::colour(Role role) const
{
    return roleColour(role, Theme::isDark(palette()));
}

void TimeLine::paintEvent(QPaintEvent *)
{
    m_lookedAt = 0;
    QPainter painter(this);
    const QRect area = plot();
    if (m_lanes.empty())
        return;
    paintGround(painter, area);
    int top = area.top();
    for (const std::size_t shown : m_shown) {
        const TimeLane &lane = m_lanes.lanes()[shown];
        const QRect row(area.left(), top, area.width(), laneHeight());
        const QRect title = mirrored(QRect(0, top, width(), laneHeight()),
                                     QRect(0, top, width() - area.width() - gap() - endGap(), laneHeight()));
        painter.setPen(colour(Role::Text2));
        drawWords(painter, title, leadingAlignment(),
                  fontMetrics().elidedText(lane.title, Qt::ElideRight, title.width()));
        painter.setPen(colour(Role::Line));
        painter.drawLine(row.left(), row.bottom(), row.right(), row.bottom());
        paintLane(painter, lane, row);
        top += laneHeight();
    }
    paintAxis(painter, area);
    paintNow(painter, area);
    if (hasFocus()) {
        painter.setPen(QPen(colour(Role::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(1, 1, -1, -1));
    }
}

// Lines at the ticks, and hatching where nothing has happened yet.
void TimeLine::paintGround(QPainter &painter, const QRect &area) const
{
    const TimeScale pixels = scale();
    painter.setPen(colour(Role::Line));
    const auto widthOf = [this](const QString &text) { return fontMetrics().horizontalAdvance(text); };
    for (const TimeTick &tick : ticksOf(pixels, tickStep(pixels, widthOf), m_lanes.zone())) {
        const int x = screenX(pixels.xOf(tick.at), area);
        painter.drawLine(x, area.top(), x, area.bottom());
    }
    if (m_lanes.asOf() < m_visible.end) {
        const int from = std::max(0, pixels.xOf(m_lanes.asOf()));
        const int left = std::min(screenX(from, area), screenX(area.width(), area));
        painter.setRenderHint(QPainter::Antialiasing);
        paintHatching(painter, QRectF(left, area.top(), area.width() - from, area.height()),
                      colour(Role::Line), 1.2, 6);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void TimeLine::paintLane(QPainter &painter, const TimeLane &lane, const QRect &row) const
{
    painter.save();
    painter.setClipRect(row);
    const std::vector<Placed> all = lane.ofChecks ? std::vector<Placed>() : placed(lane, row);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Placed &one : all)
        if (one.isSelected) {
            const int pad = sized(4);
            const QRect whole = one.labelBox.isNull() ? one.box : one.box.united(one.labelBox);
            painter.setPen(QPen(colour(Role::Accent), 2));
            painter.setBrush(colour(Role::Selected));
            painter.drawRoundedRect(QRectF(whole).adjusted(-pad, -pad, pad, pad), 6, 6);
        }
    for (const MarkList &list : lane.lists) {
        // Single checks replace the summary of the heads.
        if (lane.checks && (list.kind() == Kind::Checked || list.kind() == Kind::Failed))
            continue;
        if (!lane.checks || list.kind() != Kind::Run)
            paintMarks(painter, lane, list, row);
    }
    // From far, an hour of failures is narrower than a pixel: its mark is wide enough to be seen.
    const bool near = lane.checks && seenOneByOne(*lane.checks);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (lane.checks) {
        paintChecks(painter, *lane.checks, row);
        painter.setRenderHint(QPainter::Antialiasing);
        const MarkList *runs = lane.listOf(Kind::Run);
        if (runs == nullptr && !near)
            runs = lane.listOf(Kind::Failed);
        if (runs != nullptr)
            paintMarks(painter, lane, *runs, row);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    paintLabels(painter, all);
    painter.restore();
}

void TimeLine::paintMarks(QPainter &painter, const TimeLane &lane, const MarkList &list,
                          const QRect &row) const
{
    const Kind kind = list.kind();
    // Where runs are counted, failed checks alone are a part of the track.
    const bool low = kind == Kind::Checked || kind == Kind::NoData
        || (kind == Kind::Failed && lane.listOf(Kind::Run) != nullptr);
    const QRect band = centred(row, sized(low ? trackPart : markPart));
    if (kind == Kind::Deadline) {
        for (const TimeMark &mark : list.around(m_visible)) {
            ++m_lookedAt;
            if (mark.over() > m_visible.start)
                paintFlag(painter, mark, markBox(scale(), mark, row));
        }
        return;
    }
    const int least = low ? 1 : sized(leastPart);
    m_lookedAt += list.drawOn(scale(), [&](int from, int to) {
        const int wide = std::max(least, to - from + 1);
        const QRect logical(from, band.top(), wide, band.height());
        const int left = isMirrored() ? row.right() - from - wide + 1 : row.left() + from;
        paintMark(painter, kind, QRectF(left, band.top(), logical.width(), band.height()));
    });
}

void TimeLine::paintMark(QPainter &painter, Kind kind, const QRectF &box) const
{
    const auto fill = [&](Role role) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(role));
        painter.drawRoundedRect(box, 2, 2);
    };
    const auto outline = [&](Role role, bool isHatched) {
        const QRectF inner = box.adjusted(0.75, 0.75, -0.75, -0.75);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::Surface));
        painter.drawRoundedRect(box, 2, 2);
        if (isHatched)
            paintHatching(painter, inner, colour(role));
        painter.setPen(QPen(colour(role), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(inner, 2, 2);
    };
    const QPointF middle = box.center();
    const double half = sized(6);
    switch (kind) {
    case Kind::Checked:
        painter.fillRect(box, colour(Role::MetFill));
        return;
    case Kind::NoData:
        paintHatching(painter, box, colour(Role::NodataFill));
        return;
    case Kind::Failed:
    case Kind::Run:
    case Kind::Outage:
        return fill(Role::BreachFill);
    case Kind::ShortRun:
    case Kind::ShortOutage: {
        painter.setPen(QPen(colour(Role::BreachFill), 2, Qt::CustomDashLine));
        QPen dashed(colour(Role::BreachFill), 2);
        dashed.setDashPattern({1.5, 1.2});
        dashed.setCapStyle(Qt::FlatCap);
        painter.setPen(dashed);
        painter.setBrush(Qt::NoBrush);
        const double inset = box.height() / 6;
        if (box.width() <= sized(leastPart))
            painter.drawLine(QPointF(middle.x(), box.top() + inset),
                             QPointF(middle.x(), box.bottom() - inset));
        else
            painter.drawRoundedRect(box.adjusted(1, inset, -1, -inset), 2, 2);
        return;
    }
    case Kind::Excluded:
        return outline(Role::BreachFill, true);
    case Kind::Accepted:
        return outline(Role::Maint, true);
    case Kind::Refused:
        return outline(Role::Maint, false);
    case Kind::Incident:
        return fill(Role::AccentFill);
    case Kind::PostMortem:
        painter.setPen(QPen(colour(Role::Accent), 1.5));
        painter.setBrush(colour(Role::Surface));
        painter.drawPolygon(QPolygonF({middle - QPointF(0, half), middle + QPointF(half, 0),
                                       middle + QPointF(0, half), middle - QPointF(half, 0)}));
        return;
    case Kind::Deadline:
        return;
    }
}

// The pole stands at the deadline; the flag flies before it. One that still has to be met is filled.
void TimeLine::paintFlag(QPainter &painter, const TimeMark &mark, const QRect &box) const
{
    const bool runs = clockRuns(m_lanes.claimOf(mark)->state);
    const QColor ink = colour(runs ? Role::Breach : Role::Text2);
    const bool rtl = isMirrored();
    const double pole = rtl ? box.left() + 0.75 : box.right() + 0.25;
    const double away = rtl ? box.right() + 1 : box.left();
    const double fall = box.height() * 0.45;
    const double notch = away + (pole - away) * 0.3;
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(runs ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawPolygon(
        QPolygonF({QPointF(pole, box.top()), QPointF(away, box.top()), QPointF(notch, box.top() + fall / 2),
                   QPointF(away, box.top() + fall), QPointF(pole, box.top() + fall)}));
    painter.drawLine(QPointF(pole, box.top()), QPointF(pole, box.bottom()));
}

bool TimeLine::seenOneByOne(const CheckIndex &checks) const
{
    const std::size_t first = checks.firstAt(m_visible.start);
    const std::size_t end = checks.firstAt(m_visible.end, first);
    return (end - first) * roomPerCheck <= static_cast<std::size_t>(plot().width());
}

// A good check is a part of the track, a failed check stands out of it. Where several share a pixel, the
// track marks their presence and the height the share of failed ones.
void TimeLine::paintChecks(QPainter &painter, const CheckIndex &checks, const QRect &row) const
{
    const TimeScale pixels = scale();
    const QRect track = centred(row, sized(trackPart));
    const QRect band = centred(row, sized(markPart));
    const QColor good = colour(Role::MetFill);
    const QColor bad = colour(Role::BreachFill);
    const std::size_t first = checks.firstAt(pixels.shown().start);
    const std::size_t end = checks.firstAt(pixels.shown().end, first);
    if (seenOneByOne(checks)) {
        for (std::size_t i = first; i < end; ++i) {
            const int x = screenX(pixels.xOf(checks.at(i)), row);
            const QRect &tall = checks.failed(i) ? band : track;
            painter.fillRect(QRect(x, tall.top(), 2, tall.height()), checks.failed(i) ? bad : good);
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
        const QRect box = height > 0 ? centred(row, track.height() + height) : track;
        painter.fillRect(QRect(left, box.top(), to - from, box.height()), height > 0 ? bad : good);
    };
    const int most = band.height() - track.height();
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

QFont TimeLine::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    return small;
}

QFont TimeLine::nowFont() const
{
    QFont bold = smallFont();
    bold.setBold(true);
    return bold;
}

void TimeLine::paintAxis(QPainter &painter, const QRect &area) const
{
    const TimeScale pixels = scale();
    const QFont small = smallFont();
    painter.setFont(small);
    const QFontMetrics metrics(small);
    const auto widthOf = [this](const QString &text) { return fontMetrics().horizontalAdvance(text); };
    painter.setPen(colour(Role::Text2));
    const QRect now = nowPill(area);
    for (const TimeTick &tick : ticksOf(pixels, tickStep(pixels, widthOf), m_lanes.zone())) {
        const int x = screenX(pixels.xOf(tick.at), area);
        painter.drawLine(x, area.bottom(), x, area.bottom() + 3);
        const int wide = metrics.horizontalAdvance(tick.label) + 4;
        // The first and the last stay inside.
        const int left = std::clamp(x - wide / 2, std::min(area.left() - gap(), area.right() - wide),
                                    std::max(0, width() - wide));
        const QRect words(left, area.bottom() + 5, wide, metrics.height());
        if (!words.intersects(now)) // the present is named in its place
            drawWords(painter, words, Qt::AlignCenter, isolated(tick.label));
    }
}

QRect TimeLine::nowPill(const QRect &area) const
{
    const Instant now = m_lanes.asOf();
    if (now < m_visible.start || now >= m_visible.end)
        return {};
    const QFontMetrics metrics(nowFont());
    const int wide = metrics.horizontalAdvance(tr("Now")) + sized(16);
    const int left = std::clamp(screenX(scale().xOf(now), area) - wide / 2, 0, std::max(0, width() - wide));
    return {left, area.bottom() + 4, wide, metrics.height() + sized(2)};
}

void TimeLine::paintNow(QPainter &painter, const QRect &area) const
{
    const QRect pill = nowPill(area);
    if (pill.isNull())
        return;
    const int x = screenX(scale().xOf(m_lanes.asOf()), area);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Role::Now), 1.5));
    painter.drawLine(QPointF(x + 0.5, area.top()), QPointF(x + 0.5, area.bottom() + 4));
    painter.setFont(nowFont());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::Now));
    painter.drawRoundedRect(pill, 4, 4);
    painter.setPen(colour(Role::Surface));
    drawWords(painter, pill, Qt::AlignCenter, tr("Now"));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace makegood::ui
