// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "maintenance/maintenance_draft.h"

class QListWidget;
class QPushButton;

namespace makegood::ui
{

/// Into which contracts the windows of a calendar file go. Proposed are the shown contract and those that
/// have one of the services that the windows name, or one of the windows already.
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
