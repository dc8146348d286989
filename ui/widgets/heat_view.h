// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "explain/heat_cell.h"
#include "widgets/painted_view.h"

namespace makegood::ui
{

/// Days or hours as items with a card of their figures. Arrow keys move from item to item, Enter or a click
/// asks for the explanation. Subclasses place and paint the items.
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
    HoverWords cardAt(int item) const override;
    QRect itemRect(int item) const override { return cellRect(item); }

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

    Description description() const override;
    bool handleKey(const QKeyEvent &key) override;
    bool handlePress(const QPoint &at) override;
    bool handleRelease(const QPoint &at) override;
    const HeatCell &cell(int index) const { return m_cells[static_cast<std::size_t>(index)]; }

private:
    void goTo(int index);

    std::vector<HeatCell> m_cells;
    int m_current = -1;
};

} // namespace makegood::ui
