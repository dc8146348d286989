// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "availability/day_spans.h"
#include "widgets/heat_view.h"

namespace makegood::ui
{

/// The chosen day as a track of its hours: 24, or 23 and 25 over a change of the clocks, each as long as it
/// lasted. Keys and mouse go by the hour.
class DayTrack : public HeatView
{
    Q_OBJECT
public:
    explicit DayTrack(QWidget *parent = nullptr);

    /// `hours` in the order of hourFigures(); `first` becomes the current one.
    void setDay(DaySpans spans, std::vector<HeatCell> hours, int first);

    QRect cellRect(int index) const override;
    int heightForWidth(int) const override { return sizeHint().height(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The labels below the track with their place: what is painted.
    std::vector<std::pair<QRect, QString>> labels() const;

protected:
    int neighbour(int index, int columns, int rows) const override;
    QString title() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;
    QRectF track() const;
    double xOf(Instant at) const;
    QRectF spanRect(const Interval &when, double least) const;
    void paintSpans(QPainter &p) const;
    void paintLabels(QPainter &p) const;

    DaySpans m_spans;
};

} // namespace makegood::ui
