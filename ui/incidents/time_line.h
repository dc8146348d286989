// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/time_lanes.h"
#include "widgets/painted_view.h"

namespace makegood::ui
{

/// The judged months in lanes, from the single checks up to the claims, from a year down to a second. Wheel,
/// pinch, `+` and `-` zoom, dragging and the arrow keys move, `0` shows the month, Home and End its ends,
/// Page Up and Page Down the outage before and after. Painting time is proportional to the width in pixels
/// and independent of the number of checks.
class TimeLine : public PaintedView
{
    Q_OBJECT
public:
    explicit TimeLine(QWidget *parent = nullptr);

    /// Keeps the visible range while the month is the same.
    void showLanes(TimeLanes lanes);
    void setChecks(const CheckIndexes &checks);
    /// Frames an outage or incident and scrolls it into view.
    void setSelected(const std::optional<Interval> &outage);
    const TimeLanes &lanes() const { return m_lanes; }
    const Interval &visible() const { return m_visible; }
    void zoom(double factor, Instant around);
    void move(Duration by);
    void showMonth();
    void look(Interval when);
    /// The visible range in words: `2 Jun 2026, 10:00 – 11:00`.
    QString visibleText() const;

    /// Checks and marks that the last frame read, and steps of its searches: for tests of the painting time.
    std::size_t lookedAt() const { return m_lookedAt; }

    QString tipAt(const QPoint &at) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void outageChosen(const makegood::sla::Interval &whole);
    void incidentChosen(const QString &id, const makegood::sla::Interval &when);
    /// Another visible range or other lanes.
    void viewChanged();

protected:
    Description description() const override;
    bool handleKey(const QKeyEvent &key) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    static constexpr int gap = 8; ///< pixels between the titles and the lanes
    QRect plot() const; ///< the lanes without titles and axis
    int laneHeight() const;
    TimeScale scale() const { return {m_visible, plot().width()}; }
    int screenX(int pixel, const QRect &area) const;
    Instant instantAt(int screenX) const;
    const TimeMark *markAt(const QPoint &where) const;
    QString checkTipAt(const QPoint &where) const;
    void choose(const TimeMark &mark);
    void chooseNext(int direction);

    void paintLane(QPainter &painter, const TimeLane &lane, const QRect &row) const;
    void paintMarks(QPainter &painter, const MarkList &list, const QRect &row) const;
    void paintChecks(QPainter &painter, const CheckIndex &checks, const QRect &row) const;
    void paintAxis(QPainter &painter, const QRect &lanes) const;
    void paintSelection(QPainter &painter, const QRect &area) const;

    TimeLanes m_lanes;
    Interval m_period{};
    Interval m_visible{};
    std::optional<Interval> m_selected;
    std::optional<int> m_dragFrom;
    bool m_dragged = false;
    mutable std::size_t m_lookedAt = 0;
};

} // namespace makegood::ui
