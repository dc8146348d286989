// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/colour_role.h"
#include "charts/mark_list.h"
#include "widgets/painted_view.h"

namespace makegood::ui
{

class TimeLine;

/// The whole month, or all judged months where the time line shows more, as a strip below the time line: the
/// part that the line shows lies between two handles. Dragging a handle zooms, dragging between them moves, a
/// click elsewhere goes there; the arrow keys move, `+` and `-` zoom.
class TimeBrush : public PaintedView
{
    Q_OBJECT
public:
    /// `line` outlives the brush; both stand under each other with the same left edge.
    explicit TimeBrush(TimeLine *line, QWidget *parent = nullptr);

    /// The time of the whole strip.
    Interval range() const;
    /// The strip, without its title.
    QRect track() const;
    /// The part between the handles.
    QRect window() const;

    QString tipAt(const QPoint &at) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    Description description() const override;
    bool handleKey(const QKeyEvent &key) override;
    bool handlePress(const QPoint &at) override;
    bool handleRelease(const QPoint &at) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Grip {
        None,
        Start,
        End,
        Window
    };
    Grip gripAt(const QPoint &at) const;
    int sized(int designPixels) const;
    int screenX(Instant at) const;
    Instant instantAt(int screenX) const;
    QRect handle(Grip grip) const;
    QColor colour(Role role) const;
    void paintMarks(QPainter &painter, const QRect &track) const;

    TimeLine *m_line;
    Grip m_grip = Grip::None;
    Instant m_pressed{};
    Interval m_before{}; ///< what the line showed when the mouse was pressed
};

} // namespace makegood::ui
