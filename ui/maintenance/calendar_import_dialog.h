// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "maintenance/maintenance_draft.h"

class QListWidget;
class QPushButton;

namespace makegood::ui
{

/// Chooses the contracts that receive the windows of a calendar file. Proposes the shown contract and those
/// that have a service named in the file, or one of its windows.
class CalendarImportDialog : public QDialog
{
    Q_OBJECT
public:
    CalendarImportDialog(const QString &file, const std::vector<MaintenanceWindow> &windows,
                         const Calendars &calendars, const std::string &shown, QWidget *parent = nullptr);

    std::vector<std::string> contracts() const;

private:
    QListWidget *m_list;
    QPushButton *m_import = nullptr;
};

/// Whether the contract is proposed.
bool isMeantFor(const std::vector<MaintenanceWindow> &windows, const ContractCalendar &calendar);

} // namespace makegood::ui
