// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "charts/time_lanes.h"

namespace makegood
{

/// The month in lanes, from the checks up to the claims. The wheel, `+` and `-` zoom, dragging and the arrow
/// keys move, `0` shows the whole period. Drawn at the resolution of the screen: what falls into one pixel is
/// drawn once.
class TimeLine : public QWidget
{
    Q_OBJECT
public:
    explicit TimeLine(QWidget *parent = nullptr);

    /// Keeps what is visible when the period is the same.
    void showLanes(std::vector<TimeLane> lanes, const Interval &period, const Zone &zone);
    /// The outage with a frame around it; brought into view.
    void setSelected(const std::optional<Interval> &outage);
    const Interval &visible() const { return m_visible; }
    void zoom(double factor, Instant around);
    void move(Duration by);
    void showAll();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void outageChosen(const makegood::Interval &whole);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr int gap = 8; ///< pixels between the titles and the lanes
    QRect plot() const; ///< where the lanes are, without titles and axis
    int laneHeight() const;
    int xOf(Instant at) const;
    Instant at(int x) const;
    const TimeMark *markAt(const QPoint &where) const;
    void look(Interval when);
    void paintLane(QPainter &painter, const TimeLane &lane, const QRect &row) const;
    void paintAxis(QPainter &painter, const QRect &lanes) const;

    std::vector<TimeLane> m_lanes;
    Interval m_period{};
    Interval m_visible{};
    Zone m_zone;
    std::optional<Interval> m_selected;
    std::optional<int> m_dragFrom;
    bool m_dragged = false;
};

} // namespace makegood
