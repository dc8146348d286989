// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/judging.h"

namespace makegood::ui
{

/// A calendar file that was imported.
struct CalendarsImported {
    StoreSummary summary;
    std::vector<CalendarChange> changes; ///< to take it back
};

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
    /// Takes an import back, or makes it again, exactly; then changed() or refused().
    void change(const std::vector<CalendarChange> &changes, const std::string &who, const std::string &why);

signals:
    void changed();
    void imported(const makegood::ui::CalendarsImported &done);
    /// A change was refused; nothing was changed.
    void refused(const makegood::sla::Error &error);

private:
    void readAgain();
    void invalidate(const std::vector<CalendarChange> &changes);

    WorkspaceHandle *m_workspace;
    Judging *m_judging;
    std::shared_ptr<const std::vector<ContractCalendar>> m_all;
    bool m_isAsked = false; ///< read, being read, or failed: a failure is reported once
};

} // namespace makegood::ui
