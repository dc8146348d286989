// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "charts/downtime_bars.h"
#include "widgets/painted_view.h"

namespace makegood::ui
{

/// A month of the chart with the card that says its exact figures.
struct ChartMonth {
    DowntimeBar bar;
    HoverWords card;
};

/// The chart "Downtime by month". Arrow keys move from month to month, Enter or a click chooses one: its
/// column is highlighted, and nothing else changes.
class MonthChart : public PaintedView
{
    Q_OBJECT
public:
    explicit MonthChart(QWidget *parent = nullptr);

    /// In time order. The month that the keys stand on stays where it is still shown.
    void setMonths(std::vector<ChartMonth> months, Month chosen);
    int current() const { return m_current; } ///< that the keys stand on; -1: there is no month
    int count() const { return static_cast<int>(m_months.size()); }
    /// The chart as it is painted now.
    DowntimeBars drawn() const;

    int itemAt(const QPoint &at) const override;
    QRect itemRect(int item) const override;
    HoverWords cardAt(int item) const override;
    QString tipAt(const QPoint &) const override { return {}; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(int index);

protected:
    Description description() const override;
    bool handleKey(const QKeyEvent &key) override;
    bool handlePress(const QPoint &at) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void goTo(int index);
    std::vector<DowntimeBar> bars() const;

    std::vector<ChartMonth> m_months;
    Month m_chosen{};
    int m_current = -1;
};

} // namespace makegood::ui
