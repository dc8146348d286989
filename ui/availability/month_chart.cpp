// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/month_chart.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>

#include "widgets/accessible_role.h"
#include "widgets/item_key.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

MonthChart::MonthChart(QWidget *parent)
    : PaintedView(parent)
{
    setObjectName(QStringLiteral("monthChart"));
    setAccessibleRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refresh();
}

void MonthChart::setMonths(std::vector<ChartMonth> months, Month chosen)
{
    const auto indexOf = [&](Month month) {
        const auto at = std::find_if(months.begin(), months.end(),
                                     [&](const ChartMonth &one) { return one.bar.month == month; });
        return at == months.end() ? -1 : static_cast<int>(at - months.begin());
    };
    const int before = m_current >= 0 ? indexOf(m_months[static_cast<std::size_t>(m_current)].bar.month) : -1;
    const bool same = chosen == m_chosen;
    m_chosen = chosen;
    m_current = same && before >= 0 ? before : indexOf(chosen);
    if (m_current < 0)
        m_current = static_cast<int>(months.size()) - 1;
    m_months = std::move(months);
    setHovered(-1);
    refresh();
}

std::vector<DowntimeBar> MonthChart::bars() const
{
    std::vector<DowntimeBar> out;
    for (const ChartMonth &month : m_months)
        out.push_back(month.bar);
    return out;
}

DowntimeBars MonthChart::drawn() const
{
    DowntimeStyle style;
    style.dark = Theme::isDark(palette());
    style.font = typeFont(Type::Caption, font());
    style.unit = std::max(1.0, scaled(100, fontMetrics()) / 100.0); // marks grow with the text
    style.mirrored = isMirrored();
    style.chosen = m_chosen;
    return {bars(), style, QRectF(rect()).adjusted(0, 2, 0, -2)};
}

int MonthChart::itemAt(const QPoint &at) const
{
    return m_months.empty() ? -1 : drawn().barAt(at);
}

QRect MonthChart::itemRect(int item) const
{
    // The bar with its value: the card lies beside them.
    const DowntimeBars chart = drawn();
    return chart.bar(item).united(chart.valueRect(item)).toAlignedRect();
}

HoverWords MonthChart::cardAt(int item) const
{
    return item >= 0 && item < count() ? m_months[static_cast<std::size_t>(item)].card : HoverWords();
}

QSize MonthChart::sizeHint() const
{
    return {scaled(640, fontMetrics()), scaled(280, fontMetrics())};
}

QSize MonthChart::minimumSizeHint() const
{
    return {scaled(240, fontMetrics()), sizeHint().height()};
}

PaintedView::Description MonthChart::description() const
{
    QString text = downtimeSummary(bars(), QLocale());
    if (m_current >= 0)
        text += QLatin1Char('\n') + cardAt(m_current).text() + QLatin1Char('\n')
            + tr("Press Enter to show this month, T for the table.");
    return {tr("Downtime by month"), text};
}

void MonthChart::goTo(int index)
{
    if (index == m_current || index < 0 || index >= count())
        return;
    m_current = index;
    showCard(index);
    refresh();
}

bool MonthChart::handleKey(const QKeyEvent &key)
{
    if (m_current < 0)
        return false;
    if (const auto step = arrowStep(key); step && step->columns != 0) {
        goTo(m_current + step->columns);
        return true;
    }
    const auto wanted = itemKey(key, m_current, count());
    if (!wanted)
        return false;
    if (wanted->chooses)
        emit chosen(wanted->item);
    else
        goTo(wanted->item);
    return true;
}

bool MonthChart::handlePress(const QPoint &at)
{
    const int index = itemAt(at);
    if (index < 0)
        return false;
    goTo(index);
    emit chosen(index);
    return true;
}

void MonthChart::paintEvent(QPaintEvent *)
{
    if (m_months.empty())
        return;
    QPainter p(this);
    const DowntimeBars chart = drawn();
    const auto ring = [&](int index) { return chart.column(index).adjusted(1.5, 0.5, -1.5, -0.5); };
    p.setRenderHint(QPainter::Antialiasing);
    if (const int over = hovered();
        over >= 0 && m_months[static_cast<std::size_t>(over)].bar.month != m_chosen) {
        p.setPen(Qt::NoPen);
        p.setBrush(Theme::colour(Role::Hover, palette()));
        p.drawRoundedRect(ring(over), space::controlRadius, space::controlRadius);
    }
    chart.paint(p);
    if (hasFocus() && m_current >= 0) {
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(Theme::colour(Role::Focus, palette()), 2));
        p.drawRoundedRect(ring(m_current), space::controlRadius, space::controlRadius);
    }
}

} // namespace makegood::ui

#include "moc_month_chart.cpp"
