// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/colour_role.h"
#include "charts/time_lanes.h"
#include "widgets/painted_view.h"

namespace makegood::ui
{

/// The judged months in lanes, from the single checks up to the claims, from a year down to a second. A lane
/// without anything in the month, or in what is visible of other months, is left out. Ctrl with the wheel,
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
    /// Outages and incidents with a change that is not saved.
    void setDrafts(std::vector<Interval> drafts);
    const TimeLanes &lanes() const { return m_lanes; }
    const Interval &visible() const { return m_visible; }
    void zoom(double factor, Instant around);
    void showMonth();
    void look(Interval when);
    /// The lanes without titles and axis.
    QRect plot() const;

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
    /// The same as a table is wanted.
    void tableWanted();

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
    void leaveEvent(QEvent *event) override;

private:
    /// A mark with its place and, where there is room, its words.
    struct Placed {
        const TimeMark *mark = nullptr;
        QRect box;
        QString label;
        QRect labelBox;
        bool isSelected = false;
    };

    double unit() const; ///< pixels of the window that one of the design's takes in this font
    int sized(double designPixels) const;
    int laneHeight() const { return sized(40); }
    int gap() const { return sized(12); } ///< between the titles and the lanes
    int endGap() const { return sized(7); } ///< for half of the brush's handle
    TimeScale scale() const { return {m_visible, plot().width()}; }
    int screenX(int pixel, const QRect &area) const;
    Instant instantAt(int screenX) const;
    const TimeLane *laneAt(int y) const; ///< null: none there
    const TimeMark *markAt(const QPoint &where) const;
    QString checkTipAt(const QPoint &where) const;
    void showCardAt(const QPoint &where);
    void move(Duration by);
    void choose(const TimeMark &mark);
    void chooseNext(int direction);
    void chooseSelected();
    void chooseLanes();
    bool isDraft(const TimeMark &mark) const;
    QString labelFor(const TimeMark &mark) const;

    QColor colour(Role role) const;
    QRect markBox(const TimeScale &pixels, const TimeMark &mark, const QRect &row) const;
    std::vector<Placed> placed(const TimeLane &lane, const QRect &row) const;
    void paintGround(QPainter &painter, const QRect &area) const;
    void paintLane(QPainter &painter, const TimeLane &lane, const QRect &row) const;
    void paintMarks(QPainter &painter, const TimeLane &lane, const MarkList &list, const QRect &row) const;
    void paintMark(QPainter &painter, TimeMark::Kind kind, const QRectF &box) const;
    void paintFlag(QPainter &painter, const TimeMark &mark, const QRect &box) const;
    void paintLabels(QPainter &painter, const std::vector<Placed> &all) const;
    bool seenOneByOne(const CheckIndex &checks) const; ///< there is room for each in view
    void paintChecks(QPainter &painter, const CheckIndex &checks, const QRect &row) const;
    void paintAxis(QPainter &painter, const QRect &area) const;
    void paintNow(QPainter &painter, const QRect &area) const;
    QFont smallFont() const; ///< of the axis
    QFont nowFont() const;
    QRect nowPill(const QRect &area) const; ///< null: the present is not in view

    TimeLanes m_lanes;
    std::vector<std::size_t> m_shown; ///< the lanes that have something to show
    Interval m_period{};
    Interval m_visible{};
    std::optional<Interval> m_selected;
    std::vector<Interval> m_drafts;
    std::optional<int> m_dragFrom;
    bool m_dragged = false;
    mutable std::size_t m_lookedAt = 0;
};

} // namespace makegood::ui
