// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "sla/base/floors.h"

namespace makegood::ui
{

class FigureLabel;

/// Figures side by side, in more rows where width or text size require it.
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
    /// Widths of as many columns as fit into `width`; at least one.
    std::vector<int> columnsFor(int width) const;
    int rowHeight(const std::vector<int> &columns) const;

    std::vector<FigureLabel *> m_figures;
};

} // namespace makegood::ui
