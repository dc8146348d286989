// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "session/why_subject.h"

class QLabel;

namespace makegood
{

class MaintenanceModel;
class MonthCalendar;
class TableView;

/// The maintenance windows of the month, as a calendar and as a table, and what the agreement accepts of
/// each.
class MaintenancePage : public QWidget
{
    Q_OBJECT
public:
    explicit MaintenancePage(QWidget *parent = nullptr);

    /// `now` marks today. The window that is chosen stays so while it is there.
    void showMonth(std::shared_ptr<const Evaluation> evaluation, const ServiceResult &service, Instant now);
    void clear();
    MaintenanceModel *model() const { return m_model; }

signals:
    void whyAsked(const makegood::WhySubject &subject);

private:
    void choose(int row);
    void ask(int row);
    int rowOf(const WhySubject &subject) const; ///< -1: not there

    MaintenanceModel *m_model;
    MonthCalendar *m_calendar;
    TableView *m_table;
    QLabel *m_summary;
    std::string m_service;
    std::optional<WhySubject> m_chosen;
};

} // namespace makegood
