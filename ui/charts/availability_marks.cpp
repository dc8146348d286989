// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/availability_marks.h"

#include <algorithm>
#include <cmath>

#include <QAbstractSeries>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QPainter>

#include "charts/hatch.h"
#include "explain/format.h"

namespace makegood::ui
{

namespace
{

struct AvailabilityMarksTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::AvailabilityChart)
};

} // namespace

struct AvailabilityMarks::Entry {
    enum class Shape {
        Bar,
        Line,
        Rising,
        Falling
    };
    Shape shape = Shape::Bar;
    QColor colour;
    QString text;
    ServiceState mark = ServiceState::Met; ///< drawn beside the swatch: breached and undecided have one
};

AvailabilityMarks::AvailabilityMarks(QChart *chart, std::vector<MonthFigure> months, ChartStyle style,
                                     AvailabilityAxis axis)
    : QGraphicsItem(chart)
    , m_chart(chart)
    , m_months(std::move(months))
    , m_style(std::move(style))
    , m_axis(axis)
    , m_small(m_style.font)
{
    setData(0, QLatin1String(name));
    setZValue(100);
    if (m_small.pixelSize() > 0)
        m_small.setPixelSize(std::max(1, static_cast<int>(m_small.pixelSize() * 0.88)));
    else
        m_small.setPointSizeF(m_small.pointSizeF() * 0.88);
    const auto changed = [this] {
        prepareGeometryChange();
        update();
    };
    QObject::connect(chart, &QChart::plotAreaChanged, chart, changed);
    QObject::connect(chart, &QGraphicsWidget::geometryChanged, chart, [this] { fit(); });
    fit();
}

double AvailabilityMarks::lineHeight() const
{
    return QFontMetricsF(m_style.font).height();
}

bool AvailabilityMarks::any(Duration MonthFigure::*length) const
{
    return std::any_of(m_months.begin(), m_months.end(),
                       [&](const MonthFigure &m) { return m.*length > Duration::zero(); });
}

int AvailabilityMarks::breaches() const
{
    return static_cast<int>(std::count_if(m_months.begin(), m_months.end(), [](const MonthFigure &m) {
        return m.availability && m.state == ServiceState::Breached;
    }));
}

int AvailabilityMarks::monthAt(const QPointF &position) const
{
    for (std::size_t i = 0; i < m_months.size(); ++i)
        if (columnOf(i).cell.contains(position))
            return static_cast<int>(i);
    return -1;
}

void AvailabilityMarks::fit()
{
    const QFontMetricsF metrics(m_small);
    double side = 0;
    if (!m_months.empty())
        side = std::max(
            metrics.horizontalAdvance(AvailabilityMarksTexts::tr("Target")),
            metrics.horizontalAdvance(Format(m_style.locale, {}, {}).percent(m_months.back().target.text)));
    const int outer = static_cast<int>(std::ceil(side + 12 * m_style.unit));
    const int inner = static_cast<int>(6 * m_style.unit);
    const int top = static_cast<int>(
        std::ceil(legendRows(m_chart->size().width()) * lineHeight() * 1.25 + 8 * m_style.unit));
    // Month names and years, the lanes, the note.
    const int lanes = any(&MonthFigure::unknown) + any(&MonthFigure::excluded);
    const int bottom = static_cast<int>(std::ceil(lineHeight() * (3.3 + 0.65 * lanes) + 6 * m_style.unit));
    const bool mirrored = m_style.locale.textDirection() == Qt::RightToLeft;
    const QMargins margins(mirrored ? outer : inner, top, mirrored ? inner : outer, bottom);
    if (m_chart->margins() != margins) {
        m_chart->setMargins(margins);
        m_chart->layout()->activate(); // at once: a report has no event loop
    }
    prepareGeometryChange();
    update();
}

QRectF AvailabilityMarks::boundingRect() const
{
    return QRectF(QPointF(0, 0), m_chart->size());
}

double AvailabilityMarks::yOf(double percent) const
{
    const QRectF plot = m_chart->plotArea();
    return plot.bottom() - plot.height() * (percent - m_axis.start) / (m_axis.end - m_axis.start);
}

AvailabilityMarks::Column AvailabilityMarks::columnOf(std::size_t index) const
{
    const QRectF plot = m_chart->plotArea();
    const double width = plot.width() / static_cast<double>(m_months.size());
    const bool mirrored = m_style.locale.textDirection() == Qt::RightToLeft;
    const std::size_t place = mirrored ? m_months.size() - 1 - index : index;
    Column out;
    out.cell = QRectF(plot.left() + width * static_cast<double>(place), plot.top(), width, plot.height());
    out.top = m_months[index].availability ? yOf(drawnPercent(*m_months[index].availability)) : plot.bottom();
    return out;
}

std::vector<AvailabilityMarks::Entry> AvailabilityMarks::legend() const
{
    using Shape = Entry::Shape;
    const ChartColours &c = m_style.colours;
    std::vector<Entry> out;
    const auto has = [&](auto... states) {
        return std::any_of(m_months.begin(), m_months.end(), [&](const MonthFigure &m) {
            return m.availability && ((m.state == states) || ...);
        });
    };
    out.push_back({Shape::Bar, c.met, AvailabilityMarksTexts::tr("Target met"), ServiceState::Met});
    if (has(ServiceState::OnTrack, ServiceState::AtRisk))
        out.push_back(
            {Shape::Bar, c.running, AvailabilityMarksTexts::tr("Still running"), ServiceState::Met});
    if (breaches() > 0)
        out.push_back(
            {Shape::Bar, c.breached, AvailabilityMarksTexts::tr("Breached"), ServiceState::Breached});
    if (has(ServiceState::Undecided))
        out.push_back(
            {Shape::Bar, c.undecided, AvailabilityMarksTexts::tr("Incomplete data"), ServiceState::Undecided});
    if (any(&MonthFigure::unknown))
        out.push_back({Shape::Rising, c.unknown, AvailabilityMarksTexts::tr("Unknown, share of the month"),
                       ServiceState::Met});
    if (any(&MonthFigure::excluded))
        out.push_back({Shape::Falling, c.excluded, AvailabilityMarksTexts::tr("Excluded, share of the month"),
                       ServiceState::Met});
    return out;
}

int AvailabilityMarks::legendRows(double width) const
{
    const QFontMetricsF metrics(m_small);
    double x = 0;
    int rows = 1;
    for (const Entry &entry : legend()) {
        const double need = metrics.horizontalAdvance(entry.text) + lineHeight() * 3.2;
        if (x > 0 && x + need > width) {
            ++rows;
            x = 0;
        }
        x += need;
    }
    return rows;
}

void AvailabilityMarks::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_months.empty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(m_style.locale.textDirection()); // of the locale, not of the widget
    paintLegend(*painter);
    paintTarget(*painter);
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        paintMonth(*painter, i);
        paintFigure(*painter, m_months[i], columnOf(i));
        paintLanes(*painter, i);
    }
    paintNote(*painter);
    painter->restore();
}

void AvailabilityMarks::paintMark(QPainter &p, ServiceState state, const QPointF &tip) const
{
    const double size = lineHeight() * 0.36;
    p.setPen(Qt::NoPen);
    if (state == ServiceState::Breached) {
        p.setBrush(m_style.colours.breached);
        p.drawPolygon(QPolygonF({tip, tip + QPointF(-size, -size * 1.5), tip + QPointF(size, -size * 1.5)}));
    } else if (state == ServiceState::Undecided) {
        p.setBrush(m_style.colours.background);
        p.setPen(QPen(m_style.colours.undecided, 1.4 * m_style.unit));
        p.drawEllipse(tip - QPointF(0, size), size * 0.8, size * 0.8);
    }
}

void AvailabilityMarks::paintSwatch(QPainter &p, const Entry &entry, const QRectF &box) const
{
    if (entry.shape == Entry::Shape::Bar) {
        p.setPen(Qt::NoPen);
        p.setBrush(entry.colour);
        p.drawRect(box);
    } else {
        paintHatch(p, box, entry.colour, entry.shape == Entry::Shape::Rising, m_style.unit);
    }
}

void AvailabilityMarks::paintLegend(QPainter &p) const
{
    const bool mirrored = m_style.locale.textDirection() == Qt::RightToLeft;
    const double width = m_chart->size().width();
    const double line = lineHeight();
    const QFontMetricsF metrics(m_small);
    const double box = line * 0.7;
    double x = 0;
    double y = 2 * m_style.unit;
    p.setFont(m_small);
    for (const Entry &entry : legend()) {
        const double text = metrics.horizontalAdvance(entry.text) + m_style.unit;
        const double need = text + line * 3.2;
        if (x > 0 && x + need > width) {
            x = 0;
            y += line * 1.25;
        }
        const auto place
            = [&](double from, double w) { return QRectF(mirrored ? width - from - w : from, y, w, line); };
        double at = x + 2 * m_style.unit;
        const QRectF swatch = place(at, box);
        paintSwatch(p, entry, QRectF(swatch.left(), y + (line - box) / 2, box, box));
        at += box + line * 0.3;
        if (entry.mark != ServiceState::Met) {
            const QRectF mark = place(at, box);
            paintMark(p, entry.mark, QPointF(mark.center().x(), mark.center().y() + line * 0.27));
            at += box + line * 0.25;
        }
        p.setPen(m_style.colours.text);
        p.drawText(place(at, text), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, entry.text);
        x = at + text + line * 0.9;
    }
}

void AvailabilityMarks::paintTarget(QPainter &p) const
{
    const QRectF plot = m_chart->plotArea();
    QPen pen(m_style.colours.target, 1.3 * m_style.unit, Qt::CustomDashLine);
    pen.setDashPattern({4, 2.5});
    pen.setCapStyle(Qt::FlatCap);
    p.setPen(pen);
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const QRectF cell = columnOf(i).cell;
        const double y = yOf(drawnPercent(m_months[i].target));
        p.drawLine(QPointF(cell.left(), y), QPointF(cell.right(), y));
    }
    const bool mirrored = m_style.locale.textDirection() == Qt::RightToLeft;
    const double y = yOf(drawnPercent(m_months.back().target));
    const double line = QFontMetricsF(m_small).height();
    const double gap = 5 * m_style.unit;
    const double width = m_chart->size().width();
    QRectF label(plot.right() + gap, y - line, width - plot.right() - gap, 2 * line);
    if (mirrored)
        label = QRectF(0, y - line, plot.left() - gap, 2 * line);
    p.setFont(m_small);
    p.setPen(m_style.colours.text);
    const QString text = AvailabilityMarksTexts::tr("Target") + QLatin1Char('\n')
        + Format(m_style.locale, {}, {}).percent(m_months.back().target.text);
    p.drawText(label, Qt::AlignVCenter | Qt::TextDontClip | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
               text);
}

void AvailabilityMarks::paintFigure(QPainter &p, const MonthFigure &month, const Column &column) const
{
    const QFontMetricsF metrics(m_small);
    const double line = metrics.height();
    const double width = column.cell.width();
    p.setFont(m_small);
    if (!month.availability) {
        const QString text = AvailabilityMarksTexts::tr("no data");
        p.setPen(m_style.colours.quietText);
        p.save();
        p.translate(column.cell.center());
        if (metrics.horizontalAdvance(text) > width * 0.9)
            p.rotate(-90);
        p.drawText(QRectF(-200, -line, 400, 2 * line), Qt::AlignCenter | Qt::TextDontClip, text);
        p.restore();
        return;
    }
    if (month.state != ServiceState::Met)
        paintMark(p, month.state,
                  QPointF(column.cell.center().x(),
                          std::max(column.top - 1.5 * m_style.unit, column.cell.top() + lineHeight() * 0.6)));
    const QString text = Format(m_style.locale, {}, {}).decimal(month.availability->percent());
    const double room = column.cell.bottom() - column.top;
    const double bar = width * 0.7;
    p.setPen(m_style.colours.background);
    if (metrics.horizontalAdvance(text) <= bar - 2 * m_style.unit && room > line * 1.3) {
        p.drawText(QRectF(column.cell.left(), column.cell.bottom() - line * 1.25, width, line),
                   Qt::AlignCenter | Qt::TextDontClip, text);
    } else if (bar > line && room > metrics.horizontalAdvance(text) + line * 0.5) {
        p.save();
        p.translate(column.cell.center().x(), column.cell.bottom() - line * 0.3);
        p.rotate(-90);
        p.drawText(QRectF(0, -line / 2, room, line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                   text);
        p.restore();
    }
}

// The same format for all months.
QLocale::FormatType AvailabilityMarks::monthNames() const
{
    const double room = columnOf(0).cell.width() * 0.95;
    const QFontMetricsF metrics(m_small);
    for (int number = 1; number <= 12; ++number)
        if (metrics.horizontalAdvance(m_style.locale.standaloneMonthName(number, QLocale::ShortFormat))
            > room)
            return QLocale::NarrowFormat;
    return QLocale::ShortFormat;
}

void AvailabilityMarks::paintMonth(QPainter &p, std::size_t index) const
{
    const Month month = m_months[index].month;
    const QRectF cell = columnOf(index).cell;
    const double line = lineHeight();
    const int number = static_cast<int>(static_cast<unsigned>(month.value.month()));
    const QString text = m_style.locale.standaloneMonthName(number, monthNames());
    p.setFont(m_small);
    p.setPen(m_style.colours.text);
    const double y = cell.bottom() + 3 * m_style.unit;
    p.drawText(QRectF(cell.left(), y, cell.width(), line), Qt::AlignCenter | Qt::TextDontClip, text);
    if (index == 0 || number == 1) {
        const bool mirrored = m_style.locale.textDirection() == Qt::RightToLeft;
        // A year without separators between its digits.
        QLocale plain = m_style.locale;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        p.setPen(m_style.colours.quietText);
        const double wide = std::max(cell.width(), line * 3);
        const bool fits = index + 1 < m_months.size() || cell.width() >= line * 2;
        if (fits)
            p.drawText(QRectF(mirrored ? cell.right() - wide : cell.left(), y + line * 0.95, wide, line),
                       Qt::AlignVCenter | Qt::TextDontClip
                           | (cell.width() >= line * 2.5 ? Qt::AlignHCenter
                                                         : (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                       plain.toString(static_cast<int>(month.value.year())));
    }
    if (m_style.selected && *m_style.selected == month) {
        p.setPen(QPen(m_style.colours.text, 1.5 * m_style.unit));
        p.setBrush(Qt::NoBrush);
        const double in = 1.5 * m_style.unit;
        p.drawRoundedRect(cell.adjusted(in, in - 2, -in, line + 4 * m_style.unit), 3 * m_style.unit,
                          3 * m_style.unit);
    }
}

void AvailabilityMarks::paintLanes(QPainter &p, std::size_t index) const
{
    const MonthFigure &month = m_months[index];
    const QRectF cell = columnOf(index).cell;
    const double line = lineHeight();
    const double all = static_cast<double>((month.measured + month.excluded).count());
    const auto lane = [&](int row, Duration length, const QColor &colour, bool rising) {
        const double height = line * 0.42;
        const double y = cell.bottom() + 3 * m_style.unit + line * (2.05 + 0.62 * row);
        const double inset = cell.width() * 0.1;
        const double width = cell.width() - 2 * inset;
        p.setPen(QPen(m_style.colours.grid, m_style.unit));
        p.drawLine(QPointF(cell.left() + inset, y + height), QPointF(cell.right() - inset, y + height));
        if (length <= Duration::zero() || all <= 0)
            return;
        const double share = std::min(1.0, static_cast<double>(length.count()) / all);
        // At least a sliver, so that a minute is visible.
        const double w = std::max(width * share, 2.5 * m_style.unit);
        const bool mirrored = m_style.locale.textDirection() == Qt::RightToLeft;
        paintHatch(p, QRectF(mirrored ? cell.right() - inset - w : cell.left() + inset, y, w, height), colour,
                   rising, m_style.unit);
    };
    int row = 0;
    if (any(&MonthFigure::unknown))
        lane(row++, month.unknown, m_style.colours.unknown, true);
    if (any(&MonthFigure::excluded))
        lane(row, month.excluded, m_style.colours.excluded, false);
}

void AvailabilityMarks::paintNote(QPainter &p) const
{
    const QString note = axisNote(m_axis, m_style.locale);
    if (note.isEmpty())
        return;
    const bool mirrored = m_style.locale.textDirection() == Qt::RightToLeft;
    const QRectF plot = m_chart->plotArea();
    const double line = lineHeight();
    p.setFont(m_small);
    p.setPen(m_style.colours.quietText);
    p.drawText(QRectF(plot.left(), m_chart->size().height() - line * 1.1, plot.width(), line),
               Qt::AlignVCenter | Qt::TextDontClip | (mirrored ? Qt::AlignRight : Qt::AlignLeft), note);
    // A zigzag at the bottom of the axis marks the break.
    const double x = mirrored ? plot.right() : plot.left();
    const double u = 2.2 * m_style.unit;
    const double y = plot.bottom();
    p.setPen(QPen(m_style.colours.quietText, m_style.unit));
    p.drawPolyline(
        QPolygonF({QPointF(x, y), QPointF(x - u, y - u), QPointF(x + u, y - 2 * u), QPointF(x, y - 3 * u)}));
}

} // namespace makegood::ui
