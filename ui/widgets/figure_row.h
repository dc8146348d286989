// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "sla/base/floors.h"

namespace makegood::ui
{

class FigureLabel;

/// Figures beside each other; where the width or the size of the text leaves no room, in two rows or more.
class FigureRow : public QWidget
{
    Q_OBJECT
public:
    explicit FigureRow(QWidget *parent = nullptr);

    void add(FigureLabel *figure);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    /// The widths of the columns, as many as fit into `width`; at least one.
    std::vector<int> columnsFor(int width) const;
    int rowHeight(const std::vector<int> &columns) const;

    std::vector<FigureLabel *> m_figures;
};

} // namespace makegood::ui
