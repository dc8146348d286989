// SPDX-License-Identifier: GPL-3.0-or-later
#include "availability/day_cells.h"

#include <algorithm>

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "charts/hatching.h"
#include "charts/line_text.h"
#include "explain/calendar_parts.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

namespace
{

constexpr int weekdays = 7;
constexpr double boxRadius = 3;

} // namespace

DayCells::DayCells(QWidget *parent)
    : HeatView(parent)
{
    setObjectName(QStringLiteral("dayCells"));
    setCells({}, -1);
}

void DayCells::setDays(const Zone &zone, const Interval &period, std::vector<HeatCell> days, int first,
                       Instant now)
{
    const bool same = current() >= 0 && period == m_period && zone.name() == m_zone.name()
        && days.size() == cells().size();
    m_zone = zone;
    m_period = period;
    m_today = zone.dateOf(now);
    setCells(std::move(days), same ? current() : first);
}

LocalDate DayCells::dateOf(int index) const
{
    return m_zone.dateOf(cell(index).figures.when.start);
}

QFont DayCells::textFont() const
{
    return typeFont(Type::Caption, font());
}

int DayCells::boxHeight() const
{
    return scaled(36, fontMetrics());
}

int DayCells::rowGap() const
{
    return scaled(8, fontMetrics());
}

int DayCells::rowHeight() const
{
    return 2 * QFontMetrics(textFont()).height() + boxHeight() + 2 * space::half;
}

// All days in one row, or in as few as hold their numbers.
int DayCells::columnsFor(int width) const
{
    const int all = std::max(1, static_cast<int>(cells().size()));
    const int least = QFontMetrics(textFont()).horizontalAdvance(QStringLiteral("00")) + 3;
    const int fit = std::clamp(width / std::max(1, least), 1, all);
    const int rows = (all + fit - 1) / fit;
    return (all + rows - 1) / rows;
}

QRect DayCells::cellRect(int index) const
{
    const int columns = columnsFor(width());
    const auto edge = [&](int c) { return width() * c / columns; };
    const int column = index % columns;
    const QRect box(edge(column), index / columns * (rowHeight() + rowGap()), edge(column + 1) - edge(column),
                    rowHeight());
    return mirrored(rect(), box);
}

QRect DayCells::boxRect(int index) const
{
    const QRect all = cellRect(index);
    const int line = QFontMetrics(textFont()).height();
    const int side = std::max(1, std::min(2, all.width() / 10));
    return all.adjusted(side, line + space::half, -side, -line - space::half);
}

int DayCells::heightForWidth(int width) const
{
    const int all = static_cast<int>(cells().size());
    if (all == 0)
        return rowHeight();
    const int columns = columnsFor(width);
    const int rows = (all + columns - 1) / columns;
    return rows * (rowHeight() + rowGap()) - rowGap();
}

QSize DayCells::sizeHint() const
{
    const int width = scaled(620, fontMetrics());
    return {width, heightForWidth(width)};
}

QSize DayCells::minimumSizeHint() const
{
    return {weekdays * (QFontMetrics(textFont()).horizontalAdvance(QStringLiteral("00")) + 3), 0};
}

int DayCells::neighbour(int index, int columns, int rows) const
{
    const int last = static_cast<int>(cells().size()) - 1;
    const int wanted = index + columns + weekdays * rows;
    return columns != 0 ? std::clamp(wanted, 0, last) : (wanted < 0 || wanted > last ? index : wanted);
}

QString DayCells::title() const
{
    return tr("Days of the month");
}

QString DayCells::insideText(int index) const
{
    const Duration downtime = cell(index).figures.downtime;
    if (downtime == Duration::zero())
        return {};
    QFont bold = textFont();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    for (const QString &text : cell(index).numbers)
        if (metrics.horizontalAdvance(text) <= boxRect(index).width())
            return text;
    return {};
}

void DayCells::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < static_cast<int>(cells().size()); ++i)
        paintCell(p, i);
}

void DayCells::paintCell(QPainter &p, int index) const
{
    const QRect all = cellRect(index);
    const bool chosen = index == current();
    if (chosen || index == hovered()) {
        p.setPen(Qt::NoPen);
        p.setBrush(Theme::colour(chosen ? Role::Selected : Role::Hover, palette()));
        p.drawRoundedRect(all, space::chipRadius, space::chipRadius);
    }
    paintBox(p, index);
    const LocalDate date = dateOf(index);
    const int line = QFontMetrics(textFont()).height();
    const bool today = date == m_today;
    QFont number = textFont();
    number.setBold(today || chosen);
    p.setFont(textFont());
    p.setPen(Theme::colour(Role::Text2, palette()));
    drawWords(p, QRect(all.left() - 2, all.top(), all.width() + 4, line), Qt::AlignCenter,
              QLocale().standaloneDayName(qtDayOf(date), QLocale::NarrowFormat));
    p.setFont(number);
    p.setPen(Theme::colour(today ? Role::Accent : Role::Text, palette()));
    drawWords(p, QRect(all.left() - 2, all.bottom() - line + 1, all.width() + 4, line), Qt::AlignCenter,
              QLocale().toString(toDate(date).day()));
    if (!chosen)
        return;
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(Theme::colour(hasFocus() ? Role::Focus : Role::Accent, palette()), hasFocus() ? 3 : 2));
    p.drawRoundedRect(QRectF(all).adjusted(1, 1, -1, -1), space::chipRadius, space::chipRadius);
}

void DayCells::paintBox(QPainter &p, int index) const
{
    const HeatCell &day = cell(index);
    const SpanFigures &figures = day.figures;
    const auto colour = [this](Role role) { return Theme::colour(role, palette()); };
    const QRectF box(boxRect(index));
    QPainterPath shape;
    shape.addRoundedRect(box, boxRadius, boxRadius);
    p.setPen(Qt::NoPen);
    if (day.heat == Heat::Ahead) {
        p.setPen(QPen(colour(Role::Control), 1, Qt::DashLine));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), boxRadius, boxRadius);
    } else if (day.heat == Heat::Unseen) {
        p.fillPath(shape, colour(Role::NodataTint));
        paintHatching(p, shape, colour(Role::NodataFill));
    } else {
        p.fillPath(shape, colour(figures.downtime > Duration::zero() ? Role::BreachFill : Role::MetTint));
    }
    // Caps: what was taken out above, what was not seen below.
    const double cap = scaled(9, fontMetrics());
    const auto strip = [&](const QRectF &where, Role ground, Role lines) {
        QPainterPath part;
        part.addRect(where);
        part = part.intersected(shape);
        p.fillPath(part, colour(ground));
        paintHatching(p, part, colour(lines));
        p.setPen(QPen(colour(lines), 1));
        p.setBrush(Qt::NoBrush);
        p.drawPath(part);
    };
    QRectF rest = box;
    if (figures.maintenance > Duration::zero() || figures.causes > Duration::zero()) {
        const Role lines = figures.maintenance > Duration::zero() ? Role::Maint : Role::Excl;
        strip(QRectF(box.left(), box.top(), box.width(), cap), Role::Surface, lines);
        rest.setTop(box.top() + cap);
    }
    if (figures.unknown > Duration::zero() && day.heat != Heat::Unseen && day.heat != Heat::Ahead) {
        const double low = scaled(6, fontMetrics());
        strip(QRectF(box.left(), box.bottom() - low, box.width(), low), Role::NodataTint, Role::NodataFill);
        rest.setBottom(box.bottom() - low);
    }
    const QString text = insideText(index);
    if (text.isEmpty())
        return;
    QFont bold = textFont();
    bold.setBold(true);
    p.setFont(bold);
    p.setPen(colour(Role::OnStatus));
    drawWords(p, rest, Qt::AlignCenter, text);
}

} // namespace makegood::ui

#include "moc_day_cells.cpp"
