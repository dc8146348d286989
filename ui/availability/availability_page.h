// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "availability/month_model.h"
#include "explain/why_subject.h"

class QLabel;

namespace makegood::ui
{

class AvailabilityChartSection;
class BudgetSection;
class DaysSection;
class PageTabs;
class TableView;
class ValuesSection;

/// Availability of a service in sections: twelve months as chart and table, days and hours of the shown
/// month, its error budget with the forecast, and the values that the agreement promises. A service of which
/// nothing but values is promised has these alone.
class AvailabilityPage : public QWidget
{
    Q_OBJECT
public:
    explicit AvailabilityPage(QWidget *parent = nullptr);

    /// `months` in time order; `shown` is the window's month. `terms` is the agreement with its evidence;
    /// null while it is read.
    void showHistory(std::vector<MonthRow> months, Month shown, const CaseData *terms);
    void clear();
    /// `months`, `days`, `budget` or `values`; false for another word.
    bool showSection(const QString &name);
    MonthModel *model() const { return m_model; }
    AvailabilityChartSection *chart() const { return m_chart; }
    DaysSection *days() const { return m_days; }
    BudgetSection *budget() const { return m_budget; }

signals:
    void monthChosen(makegood::sla::Month month);
    void whyAsked(const makegood::ui::WhySubject &subject);
    /// Open the page of this outage.
    void outageWanted(const makegood::sla::Interval &whole);

private:
    QWidget *buildMonths();
    void choose(int row);
    void showCoverage(const MonthRow &row);
    void showShown(const MonthRow &row, const CaseData *terms);

    PageTabs *m_sections;
    DaysSection *m_days;
    BudgetSection *m_budget;
    ValuesSection *m_values;
    MonthModel *m_model;
    AvailabilityChartSection *m_chart;
    TableView *m_table;
    QLabel *m_coverage;
};

} // namespace makegood::ui
