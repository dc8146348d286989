// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "report/page_flow.h"
#include "sla/evaluate/evaluation.h"

namespace makegood::ui
{

/// A mark before a word. Shapes differ too: colour alone conveys nothing.
enum class Mark {
    None,
    Good, ///< filled circle with a tick
    Bad, ///< filled triangle
    Unsure ///< ring
};

Mark markOf(ServiceState state);
QColor colourOf(Mark mark, const Typography &type);
/// Draws the mark into a square box; draws nothing for Mark::None.
void drawMark(QPainter &painter, Mark mark, const QRectF &box, const Typography &type);

struct Cell {
    Cell() = default;
    Cell(QString shown, bool isStrong = false, Mark leading = Mark::None)
        : text(std::move(shown))
        , strong(isStrong)
        , mark(leading)
    {
    }
    QString text;
    bool strong = false;
    Mark mark = Mark::None;
};

struct Column {
    QString title;
    bool number = false; ///< aligned with the trailing edge
    double weight = 0; ///< above zero: wraps, and shares the width that the other columns leave
};

/// Rows under a head that is repeated on each page. Only a row taller than a page is split.
class Table
{
public:
    explicit Table(std::vector<Column> columns);

    void add(std::vector<Cell> cells);
    void addTotal(std::vector<Cell> cells); ///< strong, under a rule
    bool empty() const { return m_rows.empty(); }
    /// Height of the head and the first rows, to keep a heading on their page.
    double startHeight(const PageFlow &flow) const;
    void drawOn(PageFlow &flow) const;

private:
    struct Row {
        std::vector<Cell> cells;
        bool total = false;
    };
    std::vector<double> widths(const PageFlow &flow) const;
    double drawHead(PageFlow &flow, const std::vector<double> &widths) const;
    std::vector<TextBlock> blocksOf(const PageFlow &flow, const Row &row,
                                    const std::vector<double> &widths) const;
    void drawRow(PageFlow &flow, const Row &row, const std::vector<TextBlock> &blocks,
                 const std::vector<double> &widths, double height) const;

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace makegood::ui
