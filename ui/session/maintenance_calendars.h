// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/judging.h"

namespace makegood::ui
{

/// The maintenance of every contract of the workspace. Read once, then kept as edits change it.
class MaintenanceCalendars : public QObject
{
    Q_OBJECT
public:
    MaintenanceCalendars(WorkspaceHandle *workspace, Judging *judging, QObject *parent = nullptr);

    /// Reads the calendars unless that was done already; then changed() or WorkspaceHandle::failed().
    void read();
    /// By contract id; null until they were read.
    std::shared_ptr<const std::vector<ContractCalendar>> all() const { return m_all; }
    /// A saved step of one contract.
    void accept(const std::string &contract, const ReviewStep &saved);
    /// Adds or refreshes the windows of one calendar file in several contracts, all or none; then imported()
    /// or WorkspaceHandle::failed().
    void import(std::vector<ContractWindows> windows, const std::string &who);

signals:
    void changed();
    /// `kept`: windows that stay as they were edited here, though the file has them differently.
    void imported(quint64 rows, quint64 kept);

private:
    void readAgain();

    WorkspaceHandle *m_workspace;
    Judging *m_judging;
    std::shared_ptr<const std::vector<ContractCalendar>> m_all;
    bool m_isAsked = false; ///< read, being read, or failed: a failure is reported once
};

} // namespace makegood::ui
