// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "charts/time_lanes.h"
#include "explain/why_subject.h"
#include "incidents/incident_model.h"

class QScrollArea;

namespace makegood::ui
{

class CardFrame;
class OutageSection;
class TimeLine;
class TimeSection;
class WhatIfSection;

/// The month's time line above the list of outages and incidents, and below it the scenarios if any. A
/// row asks for the explanation of the outage or of its amount; several rows are reviewed together.
class IncidentsPage : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentsPage(QWidget *parent = nullptr);

    /// `terms` is null while the contract is being read: then there is no time line yet.
    void showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service,
                   std::shared_ptr<const CaseData> terms);
    /// The months of the time line in order, the shown one last, and every single check of the shown service
    /// as far as they were read.
    void showLine(const TimeLanes::Months &months, const CheckIndexes &checks = {});
    /// The single checks of the line that is shown, once they were read.
    void setChecks(const CheckIndexes &checks);
    void setSelected(const std::optional<Interval> &outage);
    /// Selects its row also where a filter hid it, scrolls to it and gives the list the focus.
    void reveal(const Interval &outage);
    /// Marks rows with a change that is not saved.
    void setDrafts(const std::vector<RowDraft> &drafts);
    void setReadOnly(bool readOnly);
    void clear();
    IncidentModel *model() const;
    WhatIfSection *whatIfs() const { return m_whatIfs; }
    TimeLine *line() const;

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);
    /// Review an incident without an outage, or several rows.
    void reviewAsked(const makegood::ui::ReviewTargets &targets);
    /// Begin a new incident with these times.
    void addAsked(const makegood::sla::Interval &when);

private:
    void ask(const IncidentRow &row, bool amount);
    void showDrafts();

    QScrollArea *m_scroll;
    TimeSection *m_time;
    OutageSection *m_outages;
    CardFrame *m_scenarios;
    WhatIfSection *m_whatIfs;
    TimeLanes::Months m_months;
    std::shared_ptr<const CaseData> m_lineData;
    std::string m_lineService;
    std::vector<RowDraft> m_drafts;
};

} // namespace makegood::ui
