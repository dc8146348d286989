// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "charts/status_shape.h"
#include "report/page_flow.h"

namespace makegood::ui
{

/// The colour of a word beside the mark.
QColor colourOf(Mark mark, const Typography &type);

struct Cell {
    Cell() = default;
    Cell(QString shown, bool isStrong = false, std::optional<Mark> leading = std::nullopt)
        : text(std::move(shown))
        , strong(isStrong)
        , mark(leading)
    {
    }
    QString text;
    bool strong = false;
    std::optional<Mark> mark;
};

struct Column {
    QString title;
    bool number = false; ///< aligned with the trailing edge
    double weight = 0; ///< above zero: wraps between words, and shares the width that the other
                       ///< columns leave
};

/// Rows under a head that is repeated on each page. Only a row taller than a page is split, and a small table
/// stays on one page.
class Table
{
public:
    explicit Table(std::vector<Column> columns);

    void add(std::vector<Cell> cells);
    void addTotal(std::vector<Cell> cells); ///< strong, under a rule
    bool empty() const { return m_rows.empty(); }
    /// Height to be kept on the page of a heading: the head and the first rows, or a small table whole.
    double startHeight(const PageFlow &flow) const;
    void drawOn(PageFlow &flow) const;

private:
    struct Row {
        std::vector<Cell> cells;
        bool total = false;
    };
    double rowHeight(const PageFlow &flow, const Row &row, const std::vector<double> &widths) const;
    double gapAfter(std::size_t column) const; ///< to the next column
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
