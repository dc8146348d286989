// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/calendar_import_dialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "widgets/named.h"

namespace makegood::ui
{

bool isMeantFor(const std::vector<MaintenanceWindow> &windows, const ContractCalendar &calendar)
{
    return std::any_of(windows.begin(), windows.end(), [&](const MaintenanceWindow &window) {
        return instanceIn(calendar, window) != nullptr
            || (!window.services.empty() && concerns(window, calendar.contract));
    });
}

CalendarImportDialog::CalendarImportDialog(const QString &file, const std::vector<MaintenanceWindow> &windows,
                                           const Calendars &calendars, const std::string &shown,
                                           QWidget *parent)
    : QDialog(parent)
    , m_list(named(new QListWidget, "importContracts", tr("Contracts that the calendar is for")))
{
    setObjectName(QStringLiteral("calendarImport"));
    setWindowTitle(tr("Import a calendar"));
    auto *text = plainLabel("importText");
    text->setText(tr("%1 has %n maintenance windows. Which contracts are they for?", nullptr,
                     static_cast<int>(windows.size()))
                      .arg(QFileInfo(file).fileName()));
    for (const ContractCalendar &calendar : calendars) {
        const std::string &id = calendar.contract.id;
        auto *item = new QListWidgetItem(toText(calendar.contract.customer), m_list);
        item->setData(Qt::UserRole, toText(id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(id == shown || isMeantFor(windows, calendar) ? Qt::Checked : Qt::Unchecked);
    }
    auto *note = plainLabel("importNote");
    note->setText(tr("Windows that were edited here stay as they are. Doing it twice changes nothing."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("importAccept"));
    m_import->setDefault(true);
    auto *box = new QVBoxLayout(this);
    box->addWidget(text);
    box->addWidget(m_list, 1);
    box->addWidget(note);
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemChanged, this, [this] { m_import->setEnabled(!contracts().empty()); });
    m_import->setEnabled(!contracts().empty());
}

std::vector<std::string> CalendarImportDialog::contracts() const
{
    std::vector<std::string> out;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            out.push_back(m_list->item(row)->data(Qt::UserRole).toString().toStdString());
    return out;
}

} // namespace makegood::ui

#include "moc_calendar_import_dialog.cpp"
