// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QWidget>

#include "availability/month_model.h"
#include "explain/why_subject.h"

class QLabel;

namespace makegood::ui
{

class BudgetSection;
class DaysSection;
class MonthsSection;
class ValuesSection;

/// Availability of a service in cards: downtime by month, the days of the shown month with the hours of the
/// chosen one, its error budget, and the values that the agreement promises. A service of which nothing but
/// values is promised has these alone.
class AvailabilityPage : public QWidget
{
    Q_OBJECT
public:
    explicit AvailabilityPage(QWidget *parent = nullptr);

    /// `months` in time order; `shown` is the window's month, and `beside` its row where it is none of them.
    /// `terms` is the agreement with its evidence; null while it is read.
    void showHistory(std::vector<MonthRow> months, Month shown, const CaseData *terms,
                     const std::optional<MonthRow> &beside = {});
    void clear();
    /// Brings `months`, `days`, `budget` or `values` into view; false for another word.
    bool showSection(const QString &name);
    MonthModel *model() const;
    MonthsSection *months() const { return m_months; }
    DaysSection *days() const { return m_days; }
    BudgetSection *budget() const { return m_budget; }

signals:
    void monthChosen(makegood::sla::Month month);
    /// As MonthsSection says them.
    void rangeChosen(int months);
    void moveWanted(int ranges);
    void whyAsked(const makegood::ui::WhySubject &subject);
    /// Open the page of this outage.
    void outageWanted(const makegood::sla::Interval &whole);

private:
    void showCoverage(const MonthRow &row, const CaseData *terms);
    void showShown(const MonthRow &row, const CaseData *terms);
    void showNothing(const QString &sentence);

    MonthsSection *m_months;
    DaysSection *m_days;
    BudgetSection *m_budget;
    ValuesSection *m_values;
    QLabel *m_coverage;
};

} // namespace makegood::ui
