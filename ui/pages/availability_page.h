// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "models/month_model.h"
#include "session/why_subject.h"

class QLabel;

namespace makegood
{

class AvailabilityChartView;
class TableView;

/// Twelve months of a service: the chart with its target line, the same as a table, and how much of the month
/// was seen.
class AvailabilityPage : public QWidget
{
    Q_OBJECT
public:
    explicit AvailabilityPage(QWidget *parent = nullptr);

    /// `months` in time order; `shown` is the one that the other pages are about.
    void showHistory(std::vector<MonthRow> months, Month shown);
    void clear();
    MonthModel *model() const { return m_model; }
    AvailabilityChartView *chart() const { return m_chart; }

signals:
    void monthChosen(makegood::Month month);

private:
    void showCoverage(Month shown);

    MonthModel *m_model;
    AvailabilityChartView *m_chart;
    TableView *m_table;
    QLabel *m_coverage;
};

} // namespace makegood
