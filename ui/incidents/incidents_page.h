// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "charts/time_lanes.h"
#include "explain/why_subject.h"
#include "incidents/incident_model.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTabWidget;
class QTimer;

namespace makegood::ui
{

class TableView;
class TimeLine;
class ViewModel;
class WhatIfSection;

/// The month's time line above tabs: the list of outages and incidents, the items in view, and the what-ifs.
/// A row asks for the explanation of the outage or of its amount; several rows are reviewed at once.
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
    void clear();
    IncidentModel *model() const { return m_model; }
    WhatIfSection *whatIfs() const { return m_whatIfSection; }
    TimeLine *line() const { return m_line; }

signals:
    void whyAsked(const makegood::ui::WhySubject &subject);
    /// Review an incident without an outage, or several rows.
    void reviewAsked(const makegood::ui::ReviewTargets &targets);

private:
    QWidget *buildList();
    QWidget *buildView();
    void askWhy(const QModelIndex &index);
    void chosen();
    QModelIndex modelIndex(const QModelIndex &index) const;
    void showFilter();
    void showView();
    void showCount(int whatIfs);

    IncidentModel *m_model;
    IncidentFilter *m_filter;
    TableView *m_table;
    QComboBox *m_sort;
    QLineEdit *m_words;
    QLabel *m_summary;
    QLabel *m_left;
    WhatIfSection *m_whatIfSection;
    TimeLine *m_line;
    QTabWidget *m_tabs;
    ViewModel *m_view;
    TableView *m_viewTable;
    QLabel *m_viewSummary;
    QTimer *m_viewTimer;
    int m_whatIfs = 0;
    TimeLanes::Months m_months;
    std::shared_ptr<const CaseData> m_lineData;
    std::string m_lineService;
};

} // namespace makegood::ui
