// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "explain/heat_cell.h"
#include "widgets/painted_view.h"

namespace makegood::ui
{

/// Days or hours as boxes: a shape, a number and a colour for the downtime, hatching for unknown and excluded
/// time. Arrow keys move from box to box, Enter or a click asks for the explanation. Subclasses place the
/// boxes.
class HeatView : public PaintedView
{
    Q_OBJECT
public:
    int current() const { return m_current; } ///< -1: no box
    /// Emits no signal.
    void setCurrent(int index);
    const std::vector<HeatCell> &cells() const { return m_cells; }

    virtual QRect cellRect(int index) const = 0;
    int itemAt(const QPoint &at) const override;
    QString tipAt(const QPoint &at) const override;

signals:
    /// Mouse or keyboard moved to another box.
    void currentChanged(int index);
    void asked(int index);

protected:
    explicit HeatView(QWidget *parent);

    /// A negative `current` makes the first box the current one.
    void setCells(std::vector<HeatCell> cells, int current);
    /// The index that an arrow key leads to; `index` itself at the edge.
    virtual int neighbour(int index, int columns, int rows) const = 0;
    /// Accessible name of the whole view.
    virtual QString title() const = 0;

    int cellHeight() const;
    int leastCellWidth() const; ///< room for a label and for a mark
    static constexpr int pad = 4;

    Description description() const override;
    bool handleKey(const QKeyEvent &key) override;
    bool handlePress(const QPoint &at) override;
    bool handleRelease(const QPoint &at) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void goTo(int index);
    /// Whether every box has room for its mark beside its label; else all marks are below the labels.
    bool marksBeside() const;
    void paintCell(QPainter &p, const HeatCell &cell, const QRect &box, bool beside) const;
    void paintLanes(QPainter &p, const SpanFigures &figures, const QRect &box) const;

    std::vector<HeatCell> m_cells;
    int m_current = -1;
};

} // namespace makegood::ui
