// SPDX-License-Identifier: GPL-3.0-or-later
// Painting; figures and sizes are in downtime_bars.cpp.
#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include "charts/colour_role.h"
#include "charts/downtime_bars.h"
#include "charts/hatching.h"
#include "charts/line_text.h"
#include "charts/status_shape.h"
#include "explain/format.h"

namespace makegood::ui
{

namespace
{

constexpr double breachSide = 14;

} // namespace

void DowntimeBars::paint(QPainter &p) const
{
    if (m_bars.empty() || m_plot.width() <= 0 || m_plot.height() <= 0)
        return;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setFont(m_style.font);
    paintGround(p);
    for (int i = 0; i < count(); ++i)
        paintBar(p, i);
    paintBudget(p);
    for (int i = 0; i < count(); ++i) {
        paintValue(p, i);
        paintNames(p, i);
    }
    p.restore();
}

void DowntimeBars::paintGround(QPainter &p) const
{
    const double u = m_style.unit;
    const bool mirrored = m_style.mirrored;
    for (int i = 0; i < count(); ++i)
        if (m_style.chosen == at(i).month) {
            p.setPen(Qt::NoPen);
            p.setBrush(roleColour(Role::Selected, m_style.dark));
            p.drawRoundedRect(column(i).adjusted(u, 0, -u, 0), 6 * u, 6 * u);
        }
    const double gutter = mirrored ? m_area.right() - m_plot.right() : m_plot.left() - m_area.left();
    const auto label = [&](double top, const QString &text) {
        const QRectF box(mirrored ? m_plot.right() + 8 * u : m_area.left(), top, gutter - 8 * u, m_line);
        p.setPen(roleColour(Role::Text2, m_style.dark));
        drawWords(p, box,
                  static_cast<int>((mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter
                                   | Qt::AlignAbsolute),
                  text);
    };
    // In a low plot not every line has its value.
    const double step = m_plot.height() / std::max(1, m_axis.steps);
    int each = std::max(1, static_cast<int>(std::ceil(m_line * 0.9 / std::max(step, u))));
    while (each < m_axis.steps && m_axis.steps % each != 0)
        ++each; // so that zero and the top, which names the unit, are among them
    for (int i = 0; i <= m_axis.steps; ++i) {
        const double y = yOf(m_axis.step * i);
        p.setPen(QPen(roleColour(i == 0 ? Role::LineStrong : Role::Line, m_style.dark), u));
        p.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        if (i % each == 0 || i == m_axis.steps)
            label(y - m_line / 2, m_axis.label(i, m_style.locale));
    }
    if (m_showsAvailability)
        label(m_plot.bottom() + 4 * u + m_line, m_style.locale.percent());
}

void DowntimeBars::paintBar(QPainter &p, int index) const
{
    const DowntimeBar &one = at(index);
    const double u = m_style.unit;
    QRectF box = bar(index);
    if (one.kind == DowntimeBar::Kind::NoData) {
        box.setTop(m_plot.bottom() - m_plot.height() * 0.3);
        p.fillRect(box, roleColour(Role::NodataTint, m_style.dark));
        paintHatching(p, box, roleColour(Role::NodataFill, m_style.dark), 1.6 * u, 5 * u);
        return;
    }
    if (one.kind != DowntimeBar::Kind::Judged)
        return;
    // The least height may reach above a small budget, which is not passed by that.
    const double limit = one.isOver() ? std::clamp(yOf(one.budget), box.top(), box.bottom()) : box.top();
    const auto part = [&](const QRectF &where, Role fill) {
        const QColor colour = roleColour(fill, m_style.dark);
        if (where.height() <= 0)
            return;
        p.setPen(Qt::NoPen);
        p.setBrush(colour);
        p.drawRect(where);
        if (one.running) // not over yet
            paintHatching(p, where, roleColour(Role::Surface, m_style.dark), 1.6 * u, 5 * u);
    };
    part(QRectF(box.left(), limit, box.width(), box.bottom() - limit), Role::MetFill);
    part(QRectF(box.left(), box.top(), box.width(), limit - box.top()), Role::BreachFill);
    if (index != m_cut)
        return;
    // A slanting gap: the bar is longer than it is drawn.
    const double y = box.top() + box.height() * 0.3;
    const double rise = box.width() * 0.3;
    const double gap = 4 * u;
    const QPolygonF band({{box.left() - u, y + rise},
                          {box.right() + u, y - rise},
                          {box.right() + u, y - rise + gap},
                          {box.left() - u, y + rise + gap}});
    p.setPen(Qt::NoPen);
    p.setBrush(roleColour(m_style.chosen == one.month ? Role::Selected : Role::Surface, m_style.dark));
    p.drawPolygon(band);
}

void DowntimeBars::paintBudget(QPainter &p) const
{
    QPainterPath path;
    bool open = false;
    const bool mirrored = m_style.mirrored;
    for (int i = 0; i < count(); ++i) {
        if (at(i).kind != DowntimeBar::Kind::Judged && at(i).kind != DowntimeBar::Kind::NoData) {
            open = false;
            continue;
        }
        const QRectF cell = column(i);
        const double y = yOf(at(i).budget);
        const QPointF from(mirrored ? cell.right() : cell.left(), y);
        open ? path.lineTo(from) : path.moveTo(from);
        path.lineTo(mirrored ? cell.left() : cell.right(), y);
        open = true;
    }
    QPen pen(roleColour(Role::Text, m_style.dark), 1.4 * m_style.unit);
    pen.setDashPattern({3.5, 2.5});
    p.setPen(pen);
    p.setBrush(Qt::NoBrush);
    p.drawPath(path);
}

void DowntimeBars::paintValue(QPainter &p, int index) const
{
    const DowntimeBar &one = at(index);
    const QRectF box = valueRect(index);
    if (box.isEmpty())
        return;
    const bool missed = one.kind == DowntimeBar::Kind::Judged && one.state == ServiceState::Breached;
    const Role colour = missed                                                          ? Role::Breach
        : one.kind == DowntimeBar::Kind::NoData || one.state == ServiceState::Undecided ? Role::Nodata
                                                                                        : Role::Text2;
    p.setFont(valueFont(index));
    p.setPen(roleColour(colour, m_style.dark));
    drawWords(p, box, Qt::AlignCenter, valueText(index));
    if (missed) {
        const double side = breachSide * m_style.unit;
        paintMark(p, QRectF(box.center().x() - side / 2, box.top() - side - 3 * m_style.unit, side, side),
                  Mark::Breached, m_style.dark);
    }
}

void DowntimeBars::paintNames(QPainter &p, int index) const
{
    const double u = m_style.unit;
    const DowntimeBar &one = at(index);
    const bool chosen = m_style.chosen == one.month;
    const QRectF cell = column(index);
    QRectF row(cell.left(), m_plot.bottom() + 4 * u, cell.width(), m_line);
    QFont font = m_style.font;
    font.setBold(chosen);
    p.setFont(font);
    p.setPen(roleColour(chosen ? Role::Accent : Role::Text, m_style.dark));
    const auto number = static_cast<int>(static_cast<unsigned>(one.month.value.month()));
    QString name = m_style.locale.standaloneMonthName(number, QLocale::ShortFormat);
    if (p.fontMetrics().horizontalAdvance(name) > cell.width() - 2 * u)
        name = m_style.locale.standaloneMonthName(number, QLocale::NarrowFormat);
    drawWords(p, row, Qt::AlignCenter, name);
    row.translate(0, m_line);
    p.setFont(m_style.font);
    p.setPen(roleColour(chosen ? Role::Accent : Role::Text2, m_style.dark));
    if (m_showsAvailability) {
        const Format format(m_style.locale, Zone(), Currency());
        drawWords(p, row, Qt::AlignCenter,
                  one.availability ? format.decimal(one.availability->percent()) : Format::none());
    } else if (m_style.availability && (index == 0 || number == 1)) {
        // Narrow columns have the year in its place, which may be wider than the column.
        const QString year = QString::number(static_cast<int>(one.month.value.year()));
        const double width = p.fontMetrics().horizontalAdvance(year) + 2 * u;
        QRectF box(0, row.top(), width, m_line);
        box.moveCenter(row.center());
        if (box.left() < m_area.left())
            box.moveLeft(m_area.left());
        if (box.right() > m_area.right())
            box.moveRight(m_area.right());
        drawWords(p, box, Qt::AlignCenter, year);
    }
}

} // namespace makegood::ui
