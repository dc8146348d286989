// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QPainter>

#include "charts/colour_role.h"

namespace makegood::ui
{

namespace
{

constexpr double gutter = 8 * pt; ///< between two columns
constexpr double wideGutter = 14 * pt; ///< from figures to the text behind them, which would else touch
constexpr double padding = 3 * pt; ///< above and below the text of a row
constexpr double markRoom = 12 * pt;
constexpr double wholeShare = 0.2; ///< of a page: a table up to this height is not torn
constexpr double leastOfWrapping = 0.25; ///< of the width, for the columns that wrap

// No column becomes narrower than its widest word while there is room: `natural` without wrapping, `word` the
// least. Columns without weight keep their natural width and wrap only where the others had less than a
// quarter.
std::vector<double> sharedWidths(const std::vector<Column> &columns, const std::vector<double> &natural,
                                 const std::vector<double> &word, double width)
{
    const std::size_t count = columns.size();
    double fixedNatural = 0;
    double fixedWord = 0;
    double wrappingWord = 0;
    double weights = 0;
    for (std::size_t c = 0; c < count; ++c) {
        weights += columns[c].weight;
        (columns[c].weight > 0 ? wrappingWord : fixedWord) += word[c];
        fixedNatural += columns[c].weight > 0 ? 0 : natural[c];
    }
    const double wrapping = weights > 0 ? std::max(wrappingWord, width * leastOfWrapping) : 0;
    double ease = 1;
    if (fixedNatural + wrapping > width)
        ease = fixedNatural > fixedWord
            ? std::clamp((width - wrapping - fixedWord) / (fixedNatural - fixedWord), 0.0, 1.0)
            : 0;
    std::vector<double> out(count, 0);
    double left = width;
    for (std::size_t c = 0; c < count; ++c)
        if (columns[c].weight <= 0) {
            out[c] = word[c] + (natural[c] - word[c]) * ease;
            left -= out[c];
        }
    // Columns whose share is less than their widest word take that word, and the others share the rest.
    std::vector<bool> isSet(count, false);
    for (bool again = true; again;) {
        again = false;
        for (std::size_t c = 0; c < count; ++c) {
            if (columns[c].weight <= 0 || isSet[c] || left * columns[c].weight / weights >= word[c])
                continue;
            out[c] = word[c];
            isSet[c] = true;
            left -= word[c];
            weights -= columns[c].weight;
            again = true;
        }
    }
    for (std::size_t c = 0; c < count; ++c)
        if (columns[c].weight > 0 && !isSet[c])
            out[c] = left * columns[c].weight / weights;
    const double sum = std::accumulate(out.begin(), out.end(), 0.0);
    const bool tooWide = sum > width + 1;
    for (double &one : out)
        one = tooWide                   ? one * width / sum
            : wrapping > 0 || left <= 0 ? one
                                        : one + left / static_cast<double>(count);
    return out;
}

} // namespace

QColor colourOf(Mark mark, const Typography &type)
{
    switch (mark) {
    case Mark::Kept:
        return roleColour(Role::Met, false);
    case Mark::Breached:
        return roleColour(Role::Breach, false);
    case Mark::AtRisk:
    case Mark::Partly:
        return roleColour(Role::Risk, false);
    case Mark::NoData:
        return roleColour(Role::Nodata, false);
    case Mark::Draft:
    case Mark::Open:
    case Mark::Waiting:
        break;
    }
    return type.ink;
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

double Table::gapAfter(std::size_t column) const
{
    const bool touches
        = column + 1 < m_columns.size() && m_columns[column].number && !m_columns[column + 1].number;
    return touches ? wideGutter : gutter;
}

std::vector<double> Table::widths(const PageFlow &flow) const
{
    const Typography &type = flow.type();
    const std::size_t count = m_columns.size();
    std::vector<double> natural(count, 0);
    std::vector<double> word(count, 0);
    for (std::size_t c = 0; c < count; ++c) {
        natural[c] = TextBlock::widthOf(m_columns[c].title, type.cellHead);
        word[c] = TextBlock::widestWord(m_columns[c].title, type.cellHead);
        for (const Row &row : m_rows) {
            const Cell &cell = row.cells[c];
            const TextStyle &style = cell.strong ? type.cellStrong : type.cell;
            const double room = cell.mark ? markRoom : 0;
            natural[c] = std::max(natural[c], TextBlock::widthOf(cell.text, style) + room);
            word[c] = std::max(word[c], TextBlock::widestWord(cell.text, style) + room);
        }
        natural[c] = std::ceil(natural[c]) + pt;
        word[c] = std::ceil(word[c]) + pt;
    }
    double gaps = 0;
    for (std::size_t c = 0; c + 1 < count; ++c)
        gaps += gapAfter(c);
    return sharedWidths(m_columns, natural, word, flow.width() - gaps);
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
        x += widths[c] + gapAfter(c);
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
        if (cell.mark)
            style.colour = colourOf(*cell.mark, flow.type());
        style.edge = m_columns[c].number ? TextStyle::Edge::Trailing : TextStyle::Edge::Leading;
        out.emplace_back(cell.text, style, widths[c] - (cell.mark ? markRoom : 0), flow.isRightToLeft());
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
        if (row.cells[c].mark) {
            const double size = 8.5 * pt;
            const QRectF box = flow.placed(QRectF(x, flow.y() + padding + 1.6 * pt, size, size));
            flow.draw([box, mark = *row.cells[c].mark](QPainter &p) { paintMark(p, box, mark, false); });
            at += markRoom;
            w -= markRoom;
        }
        flow.drawText(blocks[c], at, flow.y() + padding, w);
        x += widths[c] + gapAfter(c);
    }
    flow.moveTo(flow.y() + height);
    flow.line(flow.left(), flow.left() + flow.width(), flow.y(), flow.type().rule, 0.4 * pt);
}

double Table::rowHeight(const PageFlow &flow, const Row &row, const std::vector<double> &widths) const
{
    double height = 0;
    for (const TextBlock &block : blocksOf(flow, row, widths))
        height = std::max(height, block.height());
    return height + 2 * padding;
}

double Table::startHeight(const PageFlow &flow) const
{
    const std::vector<double> w = widths(flow);
    const double most = flow.paper().bodyEnd() - flow.paper().top;
    double head = 0;
    for (std::size_t c = 0; c < m_columns.size(); ++c)
        head = std::max(head, TextBlock(m_columns[c].title, flow.type().cellHead, w[c], false).height());
    double all = head + 2 * padding + pt;
    double first = all;
    for (std::size_t r = 0; r < m_rows.size() && all < most; ++r) {
        all += rowHeight(flow, m_rows[r], w);
        if (r < 2)
            first = all;
    }
    return all <= most * wholeShare ? all : first;
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
        // The last row never stands alone under the head of another page.
        const bool isBeforeLast = r + 2 == m_rows.size() || (r + 1 < m_rows.size() && m_rows[r + 1].total);
        const double wanted = isBeforeLast ? height + rowHeight(flow, m_rows[r + 1], w) : height;
        if (wanted > flow.room() && r > 0) {
            flow.newPage();
            drawHead(flow, w);
        }
        drawRow(flow, m_rows[r], blocks, w, height);
    }
    flow.moveTo(flow.y() + 8 * pt);
}

} // namespace makegood::ui
