// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/heat_view.h"

namespace makegood::ui
{

/// Heat view of the hours of a day, in more than one row where the text is large.
class HourStrip : public HeatView
{
    Q_OBJECT
public:
    explicit HourStrip(QWidget *parent = nullptr);

    /// `hours` in the order of hourFigures(); `first` becomes the current one.
    void setHours(std::vector<HeatCell> hours, int first);

    QRect cellRect(int index) const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int neighbour(int index, int columns, int rows) const override;
    QString title() const override;

private:
    int columnsFor(int width) const;
};

} // namespace makegood::ui
