// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sla/time/interval_set.h"
#include "sla/time/zone.h"
#include "widgets/painted_view.h"

namespace makegood::ui
{

/// What a series had in a month.
struct TrackSpans {
    Interval month{}; ///< the whole track
    Interval past{}; ///< of it, what has passed
    IntervalSet covered;
    IntervalSet down;
};

/// The calendar month in UTC, in which months of a source are read.
Interval calendarMonth(Month month);

/// Paints a track: covered time, failures at least 3 px wide, hatched where there is no data, dashed ahead.
void paintTrack(QPainter &painter, const QRectF &box, const TrackSpans &spans, const QPalette &palette,
                bool mirrored);

/// A month of one series on a track with its days below.
class MonthTrack : public PaintedView
{
    Q_OBJECT
public:
    explicit MonthTrack(QWidget *parent = nullptr);

    void setSpans(TrackSpans spans, const Zone &zone, const QString &summary);
    QString tipAt(const QPoint &at) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    Description description() const override;
    bool handleKey(const QKeyEvent &) override { return false; }
    void paintEvent(QPaintEvent *event) override;

private:
    int barHeight() const { return fontMetrics().height() + 8; }

    TrackSpans m_spans;
    Zone m_zone;
    QString m_summary;
};

} // namespace makegood::ui
