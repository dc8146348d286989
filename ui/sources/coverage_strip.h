// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "sla/time/zone.h"
#include "widgets/painted_view.h"

namespace makegood::ui
{

enum class DayState {
    Covered,
    Partly,
    NoData,
    ToCome,
    NotExpected ///< no contract runs that day
};

/// A day of the strip.
struct CoverageDay {
    LocalDate date{};
    DayState state = DayState::ToCome;
    int perMille = 0; ///< of the day that has data, cut: 0 to 1000
};

/// Paints one day: filled, filled in part, hatched, or dashed.
void paintCoverageDay(QPainter &painter, const QRectF &box, const CoverageDay &day, const QPalette &palette);
/// `Covered`, `Partly`, …
QString wordFor(DayState state);

/// The days of a month with what is there of each: arrow keys move from day to day.
class CoverageStrip : public PaintedView
{
    Q_OBJECT
public:
    explicit CoverageStrip(QWidget *parent = nullptr);

    void setDays(std::vector<CoverageDay> days);
    const std::vector<CoverageDay> &days() const { return m_days; }
    int itemAt(const QPoint &at) const override;
    QString tipAt(const QPoint &at) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    Description description() const override;
    bool handleKey(const QKeyEvent &key) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF boxOf(int index) const;
    QString textOf(int index) const;
    int barHeight() const;

    std::vector<CoverageDay> m_days;
    int m_current = 0;
};

/// What the shapes of a strip mean.
class CoverageLegend : public QWidget
{
    Q_OBJECT
public:
    explicit CoverageLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace makegood::ui
