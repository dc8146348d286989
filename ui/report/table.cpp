// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table.h"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPainterPath>

namespace makegood::ui
{

namespace
{

constexpr double gutter = 8 * pt; ///< between two columns
constexpr double padding = 3 * pt; ///< above and below the text of a row
constexpr double markRoom = 11 * pt;

} // namespace

Mark markOf(ServiceState state)
{
    switch (state) {
    case ServiceState::Met:
        return Mark::Good;
    case ServiceState::Breached:
        return Mark::Bad;
    case ServiceState::AtRisk:
    case ServiceState::Undecided:
        return Mark::Unsure;
    case ServiceState::OnTrack:
    case ServiceState::NoData:
        break;
    }
    return Mark::None;
}

QColor colourOf(Mark mark, const Typography &type)
{
    switch (mark) {
    case Mark::Good:
        return type.good;
    case Mark::Bad:
        return type.bad;
    case Mark::Unsure:
        return type.unsure;
    case Mark::None:
        break;
    }
    return type.ink;
}

void drawMark(QPainter &p, Mark mark, const QRectF &box, const Typography &type)
{
    p.setRenderHint(QPainter::Antialiasing);
    const QColor colour = colourOf(mark, type);
    p.setPen(Qt::NoPen);
    p.setBrush(colour);
    const double w = box.width();
    if (mark == Mark::Good) {
        p.drawEllipse(box);
        QPen pen(Qt::white, w * 0.13);
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        p.setPen(pen);
        p.setBrush(Qt::NoBrush);
        p.drawPolyline(QPolygonF({box.topLeft() + QPointF(w * 0.27, w * 0.53),
                                  box.topLeft() + QPointF(w * 0.44, w * 0.69),
                                  box.topLeft() + QPointF(w * 0.74, w * 0.34)}));
    } else if (mark == Mark::Bad) {
        p.drawPolygon(
            QPolygonF({QPointF(box.center().x(), box.top()), QPointF(box.right(), box.bottom() - w * 0.06),
                       QPointF(box.left(), box.bottom() - w * 0.06)}));
        p.setBrush(Qt::white);
        p.drawRect(QRectF(box.center().x() - w * 0.05, box.top() + w * 0.36, w * 0.1, w * 0.28));
        p.drawRect(QRectF(box.center().x() - w * 0.05, box.top() + w * 0.71, w * 0.1, w * 0.1));
    } else if (mark == Mark::Unsure) {
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(colour, w * 0.14));
        p.drawEllipse(box.adjusted(w * 0.1, w * 0.1, -w * 0.1, -w * 0.1));
    }
}

Table::Table(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
}

void Table::add(std::vector<Cell> cells)
{
    cells.resize(m_columns.size());
    m_rows.push_back({std::move(cells), false});
}

void Table::addTotal(std::vector<Cell> cells)
{
    cells.resize(m_columns.size());
    for (Cell &cell : cells)
        cell.strong = true;
    m_rows.push_back({std::move(cells), true});
}

std::vector<double> Table::widths(const PageFlow &flow) const
{
    const Typography &type = flow.type();
    std::vector<double> out(m_columns.size(), 0);
    double taken = gutter * static_cast<double>(m_columns.size() - 1);
    double weights = 0;
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        weights += m_columns[c].weight;
        if (m_columns[c].weight > 0)
            continue;
        double widest = TextBlock::widthOf(m_columns[c].title, type.cellHead);
        for (const Row &row : m_rows) {
            const Cell &cell = row.cells[c];
            widest = std::max(widest,
                              TextBlock::widthOf(cell.text, cell.strong ? type.cellStrong : type.cell)
                                  + (cell.mark == Mark::None ? 0 : markRoom));
        }
        out[c] = std::ceil(widest) + pt;
        taken += out[c];
    }
    // Columns that do not wrap shrink in proportion, and wrap, when they leave the others less than a
    // quarter.
    const double least = weights > 0 ? flow.width() * 0.25 : 0;
    double shrink = 1;
    const double gutters = gutter * static_cast<double>(m_columns.size() - 1);
    if (taken > flow.width() - least)
        shrink = (flow.width() - least - gutters) / (taken - gutters);
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        if (m_columns[c].weight == 0)
            out[c] *= shrink;
    taken = gutters + (taken - gutters) * shrink;
    const double left = flow.width() - taken;
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        if (m_columns[c].weight > 0)
            out[c] = left * m_columns[c].weight / weights;
        else if (weights == 0)
            out[c] += left / static_cast<double>(m_columns.size());
    }
    return out;
}

double Table::drawHead(PageFlow &flow, const std::vector<double> &widths) const
{
    std::vector<TextBlock> blocks;
    double height = 0;
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        const auto edge = m_columns[c].number ? TextStyle::Edge::Trailing : TextStyle::Edge::Leading;
        blocks.emplace_back(m_columns[c].title, flow.type().cellHead.at(edge), widths[c],
                            flow.isRightToLeft());
        height = std::max(height, blocks.back().height());
    }
    double x = flow.left();
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        flow.drawText(blocks[c], x, flow.y() + padding + height - blocks[c].height(), widths[c]);
        x += widths[c] + gutter;
    }
    const double end = flow.y() + height + 2 * padding;
    flow.line(flow.left(), flow.left() + flow.width(), end, flow.type().soft, 0.8 * pt);
    flow.moveTo(end + pt);
    return height + 2 * padding;
}

std::vector<TextBlock> Table::blocksOf(const PageFlow &flow, const Row &row,
                                       const std::vector<double> &widths) const
{
    std::vector<TextBlock> out;
    out.reserve(row.cells.size());
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const Cell &cell = row.cells[c];
        TextStyle style = cell.strong ? flow.type().cellStrong : flow.type().cell;
        if (cell.mark != Mark::None)
            style.colour = colourOf(cell.mark, flow.type());
        style.edge = m_columns[c].number ? TextStyle::Edge::Trailing : TextStyle::Edge::Leading;
        out.emplace_back(cell.text, style, widths[c] - (cell.mark == Mark::None ? 0 : markRoom),
                         flow.isRightToLeft());
    }
    return out;
}

void Table::drawRow(PageFlow &flow, const Row &row, const std::vector<TextBlock> &blocks,
                    const std::vector<double> &widths, double height) const
{
    double x = flow.left();
    if (row.total)
        flow.line(flow.left(), flow.left() + flow.width(), flow.y(), flow.type().soft, 0.8 * pt);
    for (std::size_t c = 0; c < blocks.size(); ++c) {
        double at = x;
        double w = widths[c];
        if (row.cells[c].mark != Mark::None) {
            const double size = 7.5 * pt;
            const QRectF box = flow.placed(QRectF(x, flow.y() + padding + 1.7 * pt, size, size));
            flow.draw([box, mark = row.cells[c].mark, type = flow.type()](QPainter &p) {
                drawMark(p, mark, box, type);
            });
            at += markRoom;
            w -= markRoom;
        }
        flow.drawText(blocks[c], at, flow.y() + padding, w);
        x += widths[c] + gutter;
    }
    flow.moveTo(flow.y() + height);
    flow.line(flow.left(), flow.left() + flow.width(), flow.y(), flow.type().rule, 0.4 * pt);
}

double Table::startHeight(const PageFlow &flow) const
{
    const double line = TextBlock(QStringLiteral("X"), flow.type().cell, flow.width(), false).height();
    return (line + 2 * padding) * (2.0 + static_cast<double>(std::min<std::size_t>(m_rows.size(), 2)));
}

void Table::drawOn(PageFlow &flow) const
{
    const std::vector<double> w = widths(flow);
    flow.need(startHeight(flow));
    drawHead(flow, w);
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        const std::vector<TextBlock> blocks = blocksOf(flow, m_rows[r], w);
        double height = 0;
        for (const TextBlock &block : blocks)
            height = std::max(height, block.height());
        height += 2 * padding;
        // Keep the last row on the page of its total.
        const bool beforeTotal = r + 1 < m_rows.size() && m_rows[r + 1].total;
        const double wanted = beforeTotal ? height * 2 : height;
        if (wanted > flow.room() && r > 0) {
            flow.newPage();
            drawHead(flow, w);
        }
        drawRow(flow, m_rows[r], blocks, w, height);
    }
    flow.moveTo(flow.y() + 8 * pt);
}

} // namespace makegood::ui
