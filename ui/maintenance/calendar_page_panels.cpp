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

void CalendarPage::buildDetails(QVBoxLayout *box)
{
    m_allowanceTable->setSource(m_allowance);
    m_allowanceTable->setWideColumns({AllowanceModel::Window});
    m_allowanceTable->hideColumn(AllowanceModel::To); // the length is the sum of used and over
    m_allowanceTable->setRowsShown(6);
    m_allowanceTable->setEmptyText(tr("No downtime in accepted maintenance."));
    m_conflictTable->setSource(m_conflicts);
    m_conflictTable->setWideColumns(
        {ConflictModel::What, ConflictModel::Customer, ConflictModel::VerdictWords});
    m_conflictTable->hideColumn(ConflictModel::Summary); // little room; the start identifies the window
    m_conflictTable->setRowsShown(6);
    m_conflictText->setText(tr("Maintenance that concerns several customers"));
    box->addWidget(m_allowanceText);
    box->addWidget(m_allowanceTable);
    box->addWidget(m_conflictText);
    box->addWidget(m_conflictTable);
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
    m_allowanceText->setVisible(calendar != nullptr);
    m_allowanceTable->setVisible(ledger.has_value());
    if (!ledger) {
        m_allowance->setRows({});
        const bool limits = calendar != nullptr && calendar->maintenance
            && calendar->maintenance->excludes == Excludes::Unavailability;
        m_allowanceText->setText(calendar == nullptr ? QString()
                                     : limits        ? tr("Monthly limit: not calculated for this month yet")
                                     : calendar->maintenance ? tr("Monthly limit: none set")
                                                             : tr("The agreement accepts no maintenance."));
        return;
    }
    m_allowance->setRows(allowanceRows(*ledger, m_evaluation->zone));
    m_allowanceText->setText(
        ledger->allowance
            ? tr("Monthly limit for %2: %1, %3 used, %4 left. %5 over, of which %6 count as downtime.")
                  .arg(briefText(*ledger->allowance), toText(m_service), briefText(ledger->used),
                       briefText(*ledger->left), briefText(ledger->over), briefText(ledger->counted))
            : tr("Monthly limit for %1: none set, %2 of maintenance excluded")
                  .arg(toText(m_service), briefText(ledger->used)));
}

void CalendarPage::showConflicts()
{
    std::vector<ConflictRow> rows;
    if (m_calendars && m_evaluation && shownCalendar() != nullptr)
        if (auto found = conflictsOf(*m_calendars, m_evaluation->period))
            rows = conflictRows(touching(std::move(*found), *m_calendars, m_contract), *m_calendars,
                                m_evaluation->zone);
    m_conflictText->setVisible(!rows.empty());
    m_conflictTable->setVisible(!rows.empty());
    m_conflicts->setRows(std::move(rows));
}

} // namespace makegood::ui
