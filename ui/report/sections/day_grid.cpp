// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/day_grid.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>

#include "charts/colour_role.h"
#include "charts/hatching.h"
#include "explain/calendar_parts.h"
#include "report/sections/incident_words.h"

namespace makegood::ui::sections
{

namespace
{

constexpr double cellGap = 1.6 * pt;
constexpr double headHeight = 16 * pt;
constexpr double roomyCell = 24 * pt; ///< cells from this height on have room between their texts

QPainterPath rounded(const QRectF &box)
{
    QPainterPath path;
    path.addRoundedRect(box, 2 * pt, 2 * pt);
    return path;
}

} // namespace

DayGrid::DayGrid(const Context &c, const ServiceResult &service, DaySize size)
    : m_format(c.format)
    , m_size(size)
    , m_firstDay(c.format.locale().firstDayOfWeek())
{
    const auto isIn = [&](const SpanFigures &day) {
        return day.maintenance > Duration::zero()
            || std::any_of(c.now().maintenance.begin(), c.now().maintenance.end(),
                           [&](const WindowResult &w) {
                               return concerns(w.window, service) && w.acceptedSet.meets(day.when);
                           });
    };
    for (const SpanFigures &day : dayFigures(c.now(), service, c.now().period))
        m_days.push_back(
            {std::chrono::floor<std::chrono::days>(c.now().zone.toLocal(day.when.start)), day, isIn(day)});
}

int DayGrid::column(LocalDate date) const
{
    return (qtDayOf(date) - m_firstDay + 7) % 7;
}

double DayGrid::width() const
{
    return 7 * m_size.width - cellGap;
}

double DayGrid::height() const
{
    const int before = m_days.empty() ? 0 : column(m_days.front().date);
    const auto rows = (before + static_cast<int>(m_days.size()) + 6) / 7;
    return headHeight + rows * m_size.height;
}

void DayGrid::drawOn(PageFlow &flow, double x, double y) const
{
    const QLocale &locale = m_format.locale();
    QLocale::FormatType length = QLocale::ShortFormat;
    for (int day = 1; day <= 7; ++day)
        if (TextBlock::widthOf(locale.standaloneDayName(day, length), flow.type().axis)
            > m_size.width - cellGap)
            length = QLocale::NarrowFormat;
    for (int i = 0; i < 7; ++i) {
        const int day = (m_firstDay - 1 + i) % 7 + 1;
        flow.drawText(locale.standaloneDayName(day, length), flow.type().axis.at(TextStyle::Edge::Centre),
                      x + i * m_size.width, y, m_size.width - cellGap);
    }
    if (m_days.empty())
        return;
    int place = column(m_days.front().date);
    for (const Day &day : m_days) {
        drawDay(flow, day,
                QRectF(x + place % 7 * m_size.width, y + headHeight + place / 7 * m_size.height,
                       m_size.width - cellGap, m_size.height - cellGap));
        ++place;
    }
}

void DayGrid::drawDay(PageFlow &flow, const Day &day, const QRectF &cell) const
{
    const SpanFigures &f = day.figures;
    const bool down = f.downtime > Duration::zero();
    const bool ahead = f.notYet >= f.when.length();
    // A day without any data is empty, whatever the agreement makes of it; one with gaps has a dashed edge.
    const bool gaps = !down && !ahead && f.unknown > Duration::zero();
    const bool unseen = gaps && f.unknown + f.notYet + f.outsideHours >= f.when.length();
    const bool maintained = day.hasMaintenance;
    const bool isRoomy = m_size.height >= roomyCell;
    const double capHeight = (isRoomy ? 6 : 4) * pt;
    flow.draw([=, box = flow.placed(cell)](QPainter &p) {
        p.setRenderHint(QPainter::Antialiasing);
        if (!ahead && !unseen)
            p.fillPath(rounded(box), roleColour(down ? Role::BreachFill : Role::MetTint, false));
        if (ahead || gaps) {
            QPen pen(roleColour(gaps ? Role::NodataFill : Role::Control, false), 0.7 * pt);
            pen.setDashPattern({2.4, 1.8});
            p.setPen(pen);
            p.drawPath(rounded(box.adjusted(0.5 * pt, 0.5 * pt, -0.5 * pt, -0.5 * pt)));
        }
        if (maintained) {
            const QRectF cap(box.left(), box.bottom() - capHeight, box.width(), capHeight);
            p.fillRect(cap, Qt::white);
            paintHatching(p, cap, roleColour(Role::Maint, false), 0.7 * pt, 2.4 * pt);
            p.setPen(QPen(roleColour(Role::Maint, false), 0.5 * pt));
            p.setBrush(Qt::NoBrush);
            p.drawRect(cap);
        }
    });
    const std::chrono::year_month_day date(day.date);
    TextStyle number = flow.type().axis;
    number.font = flow.type().font(7.5);
    number.colour = down ? QColor(Qt::white) : flow.type().soft;
    const double pad = (isRoomy ? 3 : 2) * pt;
    flow.drawText(m_format.number(static_cast<unsigned>(date.day())), number, cell.left() + pad,
                  cell.top() + 0.8 * pt, cell.width() - 2 * pad);
    if (!down)
        return;
    const auto minutes = std::chrono::floor<std::chrono::minutes>(f.downtime).count();
    TextStyle value = number.at(TextStyle::Edge::Trailing);
    value.font = flow.type().font(isRoomy ? 8.5 : 8, true);
    flow.drawText(minutes > 0 ? m_format.number(minutes) : QStringLiteral("<") + m_format.number(1), value,
                  cell.left() + pad, cell.bottom() - (maintained ? capHeight : 0) - 12 * pt,
                  cell.width() - 2 * pad);
}

namespace
{

constexpr double legendLine = 14 * pt;
constexpr double legendMark = 14 * pt; ///< a mark and the room behind it
constexpr double legendGap = 12 * pt;

struct LegendEntry {
    QString text;
    Role role;
    double x = 0; ///< from the leading edge
    int line = 0;
};

std::vector<LegendEntry> legendOf(const Context &c)
{
    std::vector<LegendEntry> out = {{ReportTexts::tr("Minutes of downtime"), Role::BreachFill},
                                    {ReportTexts::tr("No downtime"), Role::MetTint},
                                    {ReportTexts::tr("Maintenance"), Role::Maint},
                                    {ReportTexts::tr("No data"), Role::NodataFill},
                                    {ReportTexts::tr("Allowed downtime a month"), Role::Text}};
    double x = 0;
    int line = 0;
    for (LegendEntry &one : out) {
        const double width = legendMark + TextBlock::widthOf(one.text, c.flow.type().axis) + 4 * pt;
        if (x > 0 && x + width > c.flow.width()) {
            x = 0;
            ++line;
        }
        one.x = x;
        one.line = line;
        x += width + legendGap;
    }
    return out;
}

} // namespace

double dayLegendHeight(const Context &c)
{
    return legendOf(c).back().line * legendLine + 16 * pt;
}

void dayLegend(const Context &c)
{
    PageFlow &flow = c.flow;
    const double height = dayLegendHeight(c);
    flow.need(height);
    for (const LegendEntry &one : legendOf(c)) {
        const double x = flow.left() + one.x;
        const double y = flow.y() + one.line * legendLine;
        const Role role = one.role;
        const QRectF box = flow.placed(QRectF(x, y + 2 * pt, 10 * pt, 8 * pt));
        flow.draw([box, role](QPainter &p) {
            p.setRenderHint(QPainter::Antialiasing);
            if (role == Role::Maint) {
                paintHatching(p, box, roleColour(role, false), 0.7 * pt, 2.4 * pt);
                p.setPen(QPen(roleColour(role, false), 0.5 * pt));
                p.drawRect(box);
            } else if (role == Role::Text) {
                QPen pen(roleColour(role, false), 1.2 * pt);
                pen.setDashPattern({2.2, 1.6});
                p.setPen(pen);
                p.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
            } else if (role == Role::NodataFill) {
                QPen pen(roleColour(role, false), 0.7 * pt);
                pen.setDashPattern({2.4, 1.8});
                p.setPen(pen);
                p.drawPath(rounded(box));
            } else {
                p.fillPath(rounded(box), roleColour(role, false));
            }
        });
        flow.drawText(one.text, flow.type().axis, x + legendMark, y,
                      flow.left() + flow.width() - x - legendMark);
    }
    flow.moveTo(flow.y() + height);
}

} // namespace makegood::ui::sections
