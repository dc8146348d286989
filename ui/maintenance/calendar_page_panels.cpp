// SPDX-License-Identifier: GPL-3.0-or-later
// Panels: the month's allowance, and maintenance that concerns other contracts, too.
#include <algorithm>

#include <QLabel>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "maintenance/allowance_model.h"
#include "maintenance/calendar_page.h"
#include "maintenance/conflict_model.h"
#include "widgets/table_view.h"

namespace makegood::ui
{

namespace
{

// Conflicts that the contract is part of.
std::vector<MaintenanceConflict> touching(std::vector<MaintenanceConflict> conflicts,
                                          const Calendars &calendars, const std::string &contract)
{
    std::erase_if(conflicts, [&](const MaintenanceConflict &conflict) {
        return std::none_of(conflict.sides.begin(), conflict.sides.end(), [&](const ConflictSide &side) {
            return calendars[side.calendar].contract.id == contract;
        });
    });
    return conflicts;
}

} // namespace

QWidget *CalendarPage::allowanceView()
{
    m_allowanceTable->setSource(m_allowance);
    m_allowanceTable->setWideColumns({AllowanceModel::Window});
    m_allowanceTable->hideColumn(AllowanceModel::To); // the length is the sum of used and over
    m_allowanceTable->setEmptyText(tr("No downtime in accepted maintenance."));
    auto *view = new QWidget;
    view->setObjectName(QStringLiteral("allowanceView"));
    auto *box = new QVBoxLayout(view);
    box->setContentsMargins(0, 6, 0, 0);
    box->addWidget(m_allowanceText);
    box->addWidget(m_allowanceTable, 1);
    return view;
}

QWidget *CalendarPage::conflictView()
{
    m_conflictTable->setSource(m_conflicts);
    m_conflictTable->setWideColumns(
        {ConflictModel::What, ConflictModel::Customer, ConflictModel::VerdictWords});
    m_conflictTable->hideColumn(ConflictModel::Summary); // little room; the start identifies the window
    m_conflictTable->setEmptyText(tr("Nothing in this month concerns another contract too."));
    auto *view = new QWidget;
    view->setObjectName(QStringLiteral("conflictView"));
    auto *box = new QVBoxLayout(view);
    box->setContentsMargins(0, 6, 0, 0);
    box->addWidget(m_conflictTable, 1);
    return view;
}

void CalendarPage::showAllowance()
{
    const ContractCalendar *calendar = shownCalendar();
    std::optional<AllowanceLedger> ledger;
    if (calendar != nullptr && m_evaluation && m_evaluation->contract == m_contract)
        for (const ServiceResult &service : m_evaluation->services)
            if (service.service == m_service)
                ledger = allowanceLedger(*m_evaluation, service,
                                         calendar->maintenanceAt(m_evaluation->period.start));
    m_allowanceTable->setVisible(ledger.has_value());
    if (!ledger) {
        m_allowance->setRows({});
        const bool limits = calendar != nullptr && calendar->maintenance
            && calendar->maintenance->excludes == Excludes::Unavailability;
        m_allowanceText->setText(
            calendar == nullptr ? QString()
                : limits        ? tr("This month is not judged yet.")
                : calendar->maintenance
                ? tr("The agreement takes accepted windows out as a whole: there is no allowance to use up.")
                : tr("The agreement accepts no maintenance: there is no allowance."));
        return;
    }
    m_allowance->setRows(allowanceRows(*ledger, m_evaluation->zone));
    m_allowanceText->setText(
        ledger->allowance
            ? tr("%1 a month for %2: %3 used, %4 left. %5 ran over, of which %6 count as downtime.")
                  .arg(lengthText(*ledger->allowance), toText(m_service), lengthText(ledger->used),
                       lengthText(*ledger->left), lengthText(ledger->over), lengthText(ledger->counted))
            : tr("No limit for %1: %2 of downtime in accepted maintenance were left out.")
                  .arg(toText(m_service), lengthText(ledger->used)));
}

void CalendarPage::showConflicts()
{
    if (!m_calendars || !m_evaluation || shownCalendar() == nullptr) {
        m_conflicts->setRows({});
        return;
    }
    auto found = conflictsOf(*m_calendars, m_evaluation->period);
    m_conflicts->setRows(found ? conflictRows(touching(std::move(*found), *m_calendars, m_contract),
                                              *m_calendars, m_evaluation->zone)
                               : std::vector<ConflictRow>());
}

} // namespace makegood::ui
