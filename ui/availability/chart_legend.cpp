// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/chart_legend.h"

#include <algorithm>

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include "charts/line_text.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int entryGap = 16;
constexpr int wordGap = 6;

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setEntries(Entries entries)
{
    m_entries = std::move(entries);
    QStringList words;
    for (const auto &entry : m_entries)
        words << entry.second;
    setAccessibleName(tr("Legend: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QFont ChartLegend::textFont() const
{
    return typeFont(Type::Caption, font());
}

int ChartLegend::lineHeight() const
{
    return QFontMetrics(textFont()).height() + space::half;
}

int ChartLegend::itemWidth(const QString &text) const
{
    const QFontMetrics metrics(textFont());
    return metrics.ascent() * 3 / 2 + wordGap + metrics.horizontalAdvance(text) + 2;
}

std::vector<QRect> ChartLegend::places(int width) const
{
    std::vector<QRect> out;
    int x = 0;
    int y = 0;
    for (const auto &entry : m_entries) {
        const int w = std::min(itemWidth(entry.second), width);
        if (x > 0 && x + w > width) {
            x = 0;
            y += lineHeight();
        }
        out.emplace_back(x, y, w, lineHeight());
        x += w + entryGap;
    }
    return out;
}

int ChartLegend::heightForWidth(int width) const
{
    return m_entries.empty() ? 0 : places(width).back().bottom() + 1;
}

QSize ChartLegend::sizeHint() const
{
    int width = 0;
    for (const auto &entry : m_entries)
        width += itemWidth(entry.second) + entryGap;
    return {std::max(0, width - entryGap), lineHeight()};
}

QSize ChartLegend::minimumSizeHint() const
{
    int widest = 0;
    for (const auto &entry : m_entries)
        widest = std::max(widest, itemWidth(entry.second));
    return {std::min(widest, scaled(160, fontMetrics())), lineHeight()};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setFont(textFont());
    const std::vector<QRect> boxes = places(width());
    const auto leading
        = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), boxes[i]);
        const int side = p.fontMetrics().ascent();
        const QRect sample = QStyle::visualRect(
            layoutDirection(), place,
            QRect(place.left(), place.top() + (place.height() - side) / 2, side * 3 / 2, side));
        paintSwatch(p, QRectF(sample).adjusted(1, 1, -1, -1), m_entries[i].first, Theme::isDark(palette()));
        p.setPen(Theme::colour(Role::Text2, palette()));
        const QRect words
            = QStyle::visualRect(layoutDirection(), place, place.adjusted(side * 3 / 2 + wordGap, 0, 0, 0));
        drawWords(p, words, leading,
                  p.fontMetrics().elidedText(m_entries[i].second, Qt::ElideRight, words.width()));
    }
}

void ChartLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
}

} // namespace makegood::ui

#include "moc_chart_legend.cpp"
