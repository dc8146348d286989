// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "sla/outlook/day_figures.h"

namespace makegood::ui
{

/// A day or an hour as it is painted; its texts are plain and in the person's language.
struct HeatCell {
    SpanFigures figures;
    Heat heat = Heat::Clean;
    QString label; ///< the day's number or the hour
    QStringList numbers; ///< the downtime, from its full wording to the shortest; empty: none
    QString details; ///< all figures, a line each, the first one naming the day or hour
};

/// Stretches of time as boxes: a shape, a number and a colour for the downtime, hatching for what is unknown
/// or excluded. Arrow keys move from box to box, Enter or a click asks why. How the boxes lie is for the
/// classes below it.
class HeatView : public QWidget
{
    Q_OBJECT
public:
    int current() const { return m_current; } ///< -1: there is none
    /// Says nothing.
    void setCurrent(int index);
    const std::vector<HeatCell> &cells() const { return m_cells; }

    virtual QRect cellRect(int index) const = 0;
    int cellAt(const QPoint &at) const; ///< -1: none
    QString tipAt(const QPoint &at) const; ///< plain text

    bool hasHeightForWidth() const override { return true; }

signals:
    /// A person went to another box.
    void currentChanged(int index);
    void asked(int index);

protected:
    explicit HeatView(QWidget *parent);

    /// The first box is the current one, unless another index is given.
    void setCells(std::vector<HeatCell> cells, int current);
    /// Where an arrow key leads; the same index where there is nothing.
    virtual int neighbour(int index, int columns, int rows) const = 0;
    /// The name of the whole for those who cannot see it.
    virtual QString title() const = 0;

    QFont smallFont() const;
    int lineHeight() const;
    int cellHeight() const;
    int leastCellWidth() const; ///< room for a label and for a mark
    static constexpr int pad = 4;

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void goTo(int index);
    void hover(int index);
    void describe();
    /// Whether each box has room for its mark beside its label; else the marks stand below.
    bool marksBeside() const;
    void paintCell(QPainter &p, const HeatCell &cell, const QRect &box, bool beside) const;
    void paintLanes(QPainter &p, const SpanFigures &figures, const QRect &box) const;

    std::vector<HeatCell> m_cells;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace makegood::ui
