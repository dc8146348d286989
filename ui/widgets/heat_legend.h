// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "explain/heat_cell.h"

namespace makegood::ui
{

/// Legend of the shapes, colours and hatchings that occur in a heat view.
class HeatLegend : public QWidget
{
    Q_OBJECT
public:
    explicit HeatLegend(QWidget *parent = nullptr);

    void explain(const std::vector<HeatCell> &cells);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {minimumSizeHint().width(), 0}; }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        QString text;
        std::optional<Heat> heat; ///< absent: a hatching
        bool rising = false;
    };
    QFont smallFont() const;
    int itemWidth(const Entry &entry) const;
    /// Each entry's place, in reading order from the left.
    std::vector<QRect> places(int width) const;

    std::vector<Entry> m_entries;
};

} // namespace makegood::ui
