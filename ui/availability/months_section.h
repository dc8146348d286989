// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "availability/month_model.h"
#include "widgets/card_frame.h"

class QLabel;
class QToolButton;

namespace makegood::ui
{

class ChartLegend;
class MonthChart;
class Segments;
class TableView;

/// The card "Downtime by month": the chart, or the same figures as a table. The range stays where it is until
/// its buttons move it.
class MonthsSection : public CardFrame
{
    Q_OBJECT
public:
    explicit MonthsSection(QWidget *parent = nullptr);

    /// `months` in time order; `shown` is the window's month.
    void showMonths(std::vector<MonthRow> months, Month shown);
    void clear();
    /// Whether there are months before and after those shown.
    void setCanMove(bool back, bool forth);
    MonthModel *model() const { return m_model; }
    MonthChart *chart() const { return m_chart; }

signals:
    void monthChosen(makegood::sla::Month month);
    /// So many months are to be shown.
    void rangeChosen(int months);
    /// By a whole range: -1 back, 1 forth.
    void moveWanted(int ranges);

private:
    void build();
    void choose(int row);
    void showLegend();

    MonthModel *m_model;
    MonthChart *m_chart;
    ChartLegend *m_legend;
    TableView *m_table;
    Segments *m_range;
    QToolButton *m_back;
    QToolButton *m_forth;
};

} // namespace makegood::ui
