// SPDX-License-Identifier: GPL-3.0-or-later
// Painting; boxes, keys and mouse are in heat_view.cpp.
#include "widgets/heat_view.h"

#include <algorithm>

#include <QPainter>

#include "charts/availability_chart.h"
#include "charts/hatch.h"
#include "explain/heat_words.h"
#include "widgets/status_mark.h"
#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

constexpr int laneHeight = 5;
constexpr int laneGap = 2;

} // namespace

int HeatView::cellHeight() const
{
    return 2 * lineHeight() + 3 * pad + 2 * (laneHeight + laneGap);
}

int HeatView::leastCellWidth() const
{
    return std::max(QFontMetrics(smallFont()).horizontalAdvance(QStringLiteral("28")), lineHeight())
        + 2 * pad;
}

void HeatView::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setFont(smallFont());
    const bool beside = marksBeside();
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
        const QRect box = cellRect(i);
        paintCell(p, m_cells[static_cast<std::size_t>(i)], box, beside);
        if (i == hovered() && i != m_current) {
            p.setBrush(Qt::NoBrush);
            p.setPen(QPen(palette().color(QPalette::Text), 1));
            p.drawRect(box);
        }
    }
    if (m_current < 0)
        return;
    p.setRenderHint(QPainter::Antialiasing);
    p.setBrush(Qt::NoBrush);
    const QRectF box(cellRect(m_current));
    p.setPen(QPen(palette().color(QPalette::Text), 2));
    p.drawRect(box.adjusted(1, 1, 0, 0));
    if (hasFocus()) {
        p.setPen(focusPen());
        p.drawRoundedRect(box.adjusted(4, 4, -3, -3), 3, 3);
    }
}

bool HeatView::marksBeside() const
{
    const QFontMetrics metrics(smallFont());
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i)
        if (metrics.horizontalAdvance(m_cells[static_cast<std::size_t>(i)].label) + lineHeight() + 3 * pad
            > cellRect(i).width())
            return false;
    return true;
}

void HeatView::paintCell(QPainter &p, const HeatCell &cell, const QRect &box, bool beside) const
{
    const bool dark = Theme::isDark(palette());
    const Status mark = markOf(cell.heat);
    const QColor colour = Theme::statusColour(mark, dark);
    const QColor base = palette().color(cell.heat == Heat::Ahead ? QPalette::Window : QPalette::Base);
    const QColor ground = Theme::mixed(colour, base, tintOf(cell.heat));
    p.setRenderHint(QPainter::Antialiasing, false);
    p.setPen(palette().color(QPalette::Mid));
    p.setBrush(ground);
    p.drawRect(box);

    const auto place = [&](const QRect &part) { return mirrored(box, part); };
    const int align = leadingAlignment();
    const QRect inner = box.adjusted(pad, pad, -pad + 1, 0);
    const int line = lineHeight();
    const int side = std::min(line - 2, inner.width());
    p.setPen(palette().color(cell.heat == Heat::Ahead ? QPalette::PlaceholderText : QPalette::Text));
    p.drawText(place({inner.left(), inner.top(), inner.width(), line}), align, cell.label);
    const QRect shape = beside
        ? QRect(inner.right() - side, inner.top() + 1, side, side)
        : QRect(inner.left() + (inner.width() - side) / 2, inner.top() + line + pad, side, side);
    p.setBackground(ground);
    paintStatus(p, QRectF(place(shape)).adjusted(1, 1, -1, -1), mark, colour);
    p.setRenderHint(QPainter::Antialiasing, false);
    if (beside) {
        const auto fits = std::find_if(cell.numbers.begin(), cell.numbers.end(), [&](const QString &number) {
            return p.fontMetrics().horizontalAdvance(number) <= inner.width();
        });
        p.setPen(palette().color(QPalette::Text));
        if (fits != cell.numbers.end())
            p.drawText(place({inner.left(), inner.top() + line + pad, inner.width(), line}), align, *fits);
    }
    paintLanes(p, cell.figures, box);
}

void HeatView::paintLanes(QPainter &p, const SpanFigures &figures, const QRect &box) const
{
    const ChartColours colours = Theme::isDark(palette()) ? darkChartColours() : lightChartColours();
    const QRect inner = box.adjusted(pad, 0, -pad + 1, -pad);
    p.setRenderHint(QPainter::Antialiasing);
    const auto lane = [&](int row, Duration length, const QColor &colour, bool rising) {
        if (length <= Duration::zero())
            return;
        // Floating point for drawing only. At least 3 pixels, so that a minute is visible.
        const double share
            = static_cast<double>(length.count()) / static_cast<double>(figures.when.length().count());
        const int width = std::max(3, static_cast<int>(inner.width() * std::min(1.0, share)));
        const QRect strip(inner.left(), inner.bottom() + 1 - (row + 1) * (laneHeight + laneGap), width,
                          laneHeight);
        paintHatch(p, QRectF(mirrored(box, strip)), colour, rising);
    };
    lane(1, figures.unknown, colours.unknown, true);
    lane(0, figures.maintenance + figures.causes, colours.excluded, false);
}

} // namespace makegood::ui
