// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidents/time_legend.h"

#include <algorithm>

#include <QPainter>
#include <QStyle>

#include "charts/colour_role.h"
#include "charts/hatching.h"
#include "charts/line_text.h"
#include "widgets/theme.h"

namespace makegood::ui
{

namespace
{

using LegendKind = TimeMark::Kind;

} // namespace

TimeLegend::TimeLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("timeLegend"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimeLegend::showLanes(const TimeLanes &lanes)
{
    m_entries.clear();
    const std::vector<Entry> all{{LegendKind::Outage, tr("Counts")},
                                 {LegendKind::Excluded, tr("Excluded")},
                                 {LegendKind::ShortOutage, tr("Not counted")},
                                 {LegendKind::Accepted, tr("Maintenance")},
                                 {LegendKind::Refused, tr("Maintenance, not accepted")},
                                 {LegendKind::PostMortem, tr("Post-mortem")},
                                 {LegendKind::Deadline, tr("Claim deadline")},
                                 {LegendKind::NoData, tr("No data")}};
    for (const Entry &entry : all)
        for (const TimeLane &lane : lanes.lanes())
            if (const MarkList *list = lane.listOf(entry.kind);
                list != nullptr && (lane.isKept || !list->empty())) {
                m_entries.push_back(entry);
                break;
            }
    setAccessibleName(tr("Legend: %1").arg(words().join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QStringList TimeLegend::words() const
{
    QStringList out;
    for (const Entry &entry : m_entries)
        out << entry.word;
    return out;
}

int TimeLegend::side() const
{
    return fontMetrics().height() * 14 / 18;
}

std::vector<QRect> TimeLegend::places(int width) const
{
    std::vector<QRect> out;
    int x = 0;
    int y = 0;
    const int high = fontMetrics().height() + 2;
    for (const Entry &entry : m_entries) {
        const int wide = side() + 6 + fontMetrics().horizontalAdvance(entry.word) + 2;
        if (x > 0 && x + wide > width) {
            x = 0;
            y += high + 4;
        }
        out.emplace_back(x, y, wide, high);
        x += wide + fontMetrics().averageCharWidth() * 3;
    }
    return out;
}

int TimeLegend::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.empty() ? 0 : all.back().bottom() + 1;
}

QSize TimeLegend::sizeHint() const
{
    const int wide = fontMetrics().averageCharWidth() * 60;
    return {wide, heightForWidth(wide)};
}

QSize TimeLegend::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() + 2};
}

void TimeLegend::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool dark = Theme::isDark(palette());
    const auto all = places(width());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), all[i]);
        const QRect picture
            = QStyle::visualRect(layoutDirection(), box,
                                 QRect(box.left(), box.top() + (box.height() - side()) / 2, side(), side()));
        const QRectF mark = QRectF(picture).adjusted(1, 1, -1, -1);
        const auto outlined = [&](Role role, bool hatched) {
            if (hatched)
                paintHatching(p, mark, roleColour(role, dark));
            p.setPen(QPen(roleColour(role, dark), 1.5));
            p.setBrush(Qt::NoBrush);
            p.drawRoundedRect(mark, 2, 2);
        };
        switch (m_entries[i].kind) {
        case LegendKind::Outage:
            p.setPen(Qt::NoPen);
            p.setBrush(roleColour(Role::BreachFill, dark));
            p.drawRoundedRect(mark, 2, 2);
            break;
        case LegendKind::Excluded:
            outlined(Role::BreachFill, true);
            break;
        case LegendKind::ShortOutage: {
            QPen dashed(roleColour(Role::BreachFill, dark), 2);
            dashed.setDashPattern({1.5, 1.2});
            dashed.setCapStyle(Qt::FlatCap);
            p.setPen(dashed);
            p.drawLine(QPointF(mark.center().x(), mark.top()), QPointF(mark.center().x(), mark.bottom()));
            break;
        }
        case LegendKind::Accepted:
            outlined(Role::Maint, true);
            break;
        case LegendKind::Refused:
            outlined(Role::Maint, false);
            break;
        case LegendKind::NoData:
            outlined(Role::NodataFill, true);
            break;
        case LegendKind::PostMortem:
            p.setPen(QPen(roleColour(Role::Accent, dark), 1.5));
            p.setBrush(Qt::NoBrush);
            p.drawPolygon(QPolygonF(
                {QPointF(mark.center().x(), mark.top()), QPointF(mark.right(), mark.center().y()),
                 QPointF(mark.center().x(), mark.bottom()), QPointF(mark.left(), mark.center().y())}));
            break;
        default: {
            const bool rtl = layoutDirection() == Qt::RightToLeft;
            const double pole = rtl ? mark.left() + 2 : mark.right() - 2;
            const double away = rtl ? mark.right() : mark.left();
            p.setPen(QPen(roleColour(Role::Text2, dark), 1.5));
            p.setBrush(Qt::NoBrush);
            p.drawPolyline(
                QPolygonF({QPointF(pole, mark.bottom()), QPointF(pole, mark.top()), QPointF(away, mark.top()),
                           QPointF(away, mark.center().y()), QPointF(pole, mark.center().y())}));
            break;
        }
        }
        p.setPen(roleColour(Role::Text2, dark));
        const QRect word = QStyle::visualRect(
            layoutDirection(), box,
            QRect(box.left() + side() + 6, box.top(), box.width() - side() - 6, box.height()));
        drawWords(p, word,
                  static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                      | Qt::AlignVCenter,
                  m_entries[i].word);
    }
}

} // namespace makegood::ui

#include "moc_time_legend.cpp"
