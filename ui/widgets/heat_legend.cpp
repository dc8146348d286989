// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/heat_legend.h"

#include <algorithm>

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include "charts/availability_chart.h"
#include "charts/hatch.h"
#include "explain/heat_words.h"
#include "widgets/status_mark.h"
#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

constexpr int entryGap = 16; ///< between two entries
constexpr int wordGap = 5;

} // namespace

HeatLegend::HeatLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HeatLegend::explain(const std::vector<HeatCell> &cells)
{
    m_entries.clear();
    const auto any = [&](const auto &fits) { return std::any_of(cells.begin(), cells.end(), fits); };
    for (const Heat heat : heats)
        if (any([&](const HeatCell &cell) { return cell.heat == heat; }))
            m_entries.push_back({wordFor(heat), heat, false});
    if (any([](const HeatCell &cell) { return cell.figures.unknown > Duration::zero(); }))
        m_entries.push_back({tr("Unknown, share of the time"), std::nullopt, true});
    if (any([](const HeatCell &cell) {
            return cell.figures.maintenance + cell.figures.causes > Duration::zero();
        }))
        m_entries.push_back({tr("Excluded, share of the time"), std::nullopt, false});
    QStringList words;
    for (const Entry &entry : m_entries)
        words << entry.text;
    setAccessibleName(tr("Legend: %1").arg(words.join(QStringLiteral("; "))));
    updateGeometry();
    update();
}

QFont HeatLegend::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

int HeatLegend::itemWidth(const Entry &entry) const
{
    const QFontMetrics metrics(smallFont());
    return metrics.height() + wordGap + metrics.horizontalAdvance(entry.text) + 2;
}

std::vector<QRect> HeatLegend::places(int width) const
{
    const int line = QFontMetrics(smallFont()).height();
    std::vector<QRect> out;
    int x = 0;
    int y = 0;
    for (const Entry &entry : m_entries) {
        const int item = itemWidth(entry);
        if (x > 0 && x + item > width) {
            x = 0;
            y += line + wordGap;
        }
        out.emplace_back(x, y, item, line);
        x += item + entryGap;
    }
    return out;
}

int HeatLegend::heightForWidth(int width) const
{
    const auto boxes = places(width);
    return boxes.empty() ? 0 : boxes.back().bottom() + 1;
}

QSize HeatLegend::minimumSizeHint() const
{
    int widest = 0;
    for (const Entry &entry : m_entries)
        widest = std::max(widest, itemWidth(entry));
    return {widest, 0};
}

void HeatLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
}

void HeatLegend::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setFont(smallFont());
    p.setRenderHint(QPainter::Antialiasing);
    const bool dark = Theme::isDark(palette());
    const ChartColours colours = dark ? darkChartColours() : lightChartColours();
    const std::vector<QRect> boxes = places(width());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const Entry &entry = m_entries[i];
        const auto place
            = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        const int side = boxes[i].height();
        const QRect swatch = place({boxes[i].left(), boxes[i].top(), side, side});
        if (entry.heat) {
            const Status mark = markOf(*entry.heat);
            const QColor colour = Theme::statusColour(mark, dark);
            const QColor ground = Theme::mixed(colour, palette().color(QPalette::Base), tintOf(*entry.heat));
            p.fillRect(swatch, ground);
            p.setBackground(ground);
            paintStatus(p, QRectF(swatch).adjusted(2, 2, -2, -2), mark, colour);
        } else {
            paintHatch(p, QRectF(swatch).adjusted(1, side * 0.3, -1, -side * 0.3),
                       entry.rising ? colours.unknown : colours.excluded, entry.rising);
        }
        p.setPen(palette().color(QPalette::WindowText));
        p.drawText(place(boxes[i].adjusted(side + wordGap, 0, 0, 0)),
                   static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                       | Qt::AlignVCenter,
                   entry.text);
    }
}

} // namespace makegood::ui

#include "moc_heat_legend.cpp"
