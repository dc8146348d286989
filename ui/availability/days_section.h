// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "explain/why_subject.h"

class QPushButton;

namespace makegood::ui
{

class Heading;
class HeatCalendar;
class HeatLegend;
class HourStrip;
class SpanModel;
class TableView;
class ViewSwitch;

/// Days of a service's month as a calendar and hours of the chosen day as a strip, or both as tables.
class DaysSection : public QWidget
{
    Q_OBJECT
public:
    explicit DaysSection(QWidget *parent = nullptr);

    /// The same period keeps the chosen day.
    void showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service);
    /// Shows a sentence instead of figures.
    void clear(const QString &sentence);
    HeatCalendar *calendar() const { return m_calendar; }
    HourStrip *strip() const { return m_strip; }
    SpanModel *days() const { return m_days; }
    SpanModel *hours() const { return m_hours; }

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);
    /// Open the page of this outage.
    void outageWanted(const makegood::sla::Interval &whole);

private:
    void build();
    void connectParts();
    void showDay(int index);
    void askWhy(const Interval &when);
    const Outage *outageOfDay() const;

    std::shared_ptr<const Evaluation> m_evaluation;
    const ServiceResult *m_service = nullptr; ///< inside the evaluation
    int m_day = -1;
    Heading *m_summary;
    ViewSwitch *m_switch;
    HeatCalendar *m_calendar;
    HeatLegend *m_legend;
    SpanModel *m_days;
    TableView *m_dayTable;
    Heading *m_dayName;
    QPushButton *m_why;
    QPushButton *m_outage;
    HourStrip *m_strip;
    SpanModel *m_hours;
    TableView *m_hourTable;
};

} // namespace makegood::ui
