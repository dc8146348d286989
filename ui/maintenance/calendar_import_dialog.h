// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "maintenance/maintenance_draft.h"
#include "sla/evidence/calendar_contents.h"

class QCheckBox;
class QListWidget;
class QPushButton;

namespace makegood::ui
{

/// Shows what was read from a calendar file and chooses the contracts that receive its windows. Proposes the
/// shown contract and those that have a service named in the file, or one of its windows. Where events are
/// refused, nothing can be imported before a person says that the others are to be taken without them.
class CalendarImportDialog : public QDialog
{
    Q_OBJECT
public:
    CalendarImportDialog(const QString &file, const CalendarContents &contents, const Calendars &calendars,
                         const std::string &shown, QWidget *parent = nullptr);

    std::vector<std::string> contracts() const;
    bool isWithoutRefused() const;

private:
    void enableImport();

    bool m_hasWindows;
    QListWidget *m_list;
    QCheckBox *m_withoutRefused = nullptr; ///< null: nothing is refused
    QPushButton *m_import = nullptr;
};

/// Whether the contract is proposed.
bool isMeantFor(const std::vector<MaintenanceWindow> &windows, const ContractCalendar &calendar);

} // namespace makegood::ui
