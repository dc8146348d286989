// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/calendar_import_dialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include "explain/cell_text.h"
#include "explain/reading_direction.h"
#include "maintenance/calendar_contents_view.h"
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

CalendarImportDialog::CalendarImportDialog(const QString &file, const CalendarContents &contents,
                                           const Calendars &calendars, const std::string &shown,
                                           QWidget *parent)
    : QDialog(parent)
    , m_hasWindows(!contents.windows.empty() || !contents.events.empty())
    , m_list(named(new QListWidget, "importContracts", tr("Contracts that the calendar is for")))
{
    setObjectName(QStringLiteral("calendarImport"));
    setWindowTitle(tr("Import a calendar"));
    const std::vector<MaintenanceWindow> &windows = contents.windows;
    auto *text = plainLabel("importText");
    QString found = tr("%1 has %n maintenance windows. Nothing is stored yet.", nullptr,
                       static_cast<int>(windows.size()))
                        .arg(QFileInfo(file).fileName());
    for (const CalendarRemark &said : contents.said)
        found += QLatin1Char('\n') + tr("Line %1: %2").arg(said.line).arg(toText(said.what));
    text->setText(found);
    const auto zoneOfShown
        = std::find_if(calendars.begin(), calendars.end(),
                       [&](const ContractCalendar &one) { return one.contract.id == shown; });
    auto *view = new CalendarContentsView(
        contents, zoneOfShown == calendars.end() ? Zone() : zoneOfShown->contract.zone);
    auto *question = plainLabel("importQuestion");
    question->setText(tr("Which contracts are they for?"));
    for (const ContractCalendar &calendar : calendars) {
        const std::string &id = calendar.contract.id;
        auto *item = new QListWidgetItem(ownDirection(toText(calendar.contract.customer)), m_list);
        item->setData(Qt::UserRole, toText(id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(id == shown || isMeantFor(windows, calendar) ? Qt::Checked : Qt::Unchecked);
    }
    auto *note = plainLabel("importNote");
    note->setText(tr("Windows that were edited here stay as they are. Importing it again changes nothing."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("importAccept"));
    auto *box = new QVBoxLayout(this);
    box->addWidget(text);
    box->addWidget(view, 2);
    if (!contents.refused.empty()) {
        m_withoutRefused = named(new QCheckBox(tr("Import the others &without what is refused")),
                                 "importWithoutRefused", tr("Import the others without what is refused"));
        box->addWidget(m_withoutRefused);
        connect(m_withoutRefused, &QCheckBox::toggled, this, &CalendarImportDialog::enableImport);
    }
    box->addWidget(question);
    box->addWidget(m_list, 1);
    box->addWidget(note);
    box->addWidget(buttons);
    m_import->setDefault(true); // in its dialog: before, no dialog would know of it
    resize(QSize(640, 560).boundedTo(screen()->availableSize() * 9 / 10));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemChanged, this, &CalendarImportDialog::enableImport);
    enableImport();
}

void CalendarImportDialog::enableImport()
{
    m_import->setEnabled(m_hasWindows && !contracts().empty()
                         && (m_withoutRefused == nullptr || m_withoutRefused->isChecked()));
}

bool CalendarImportDialog::isWithoutRefused() const
{
    return m_withoutRefused != nullptr && m_withoutRefused->isChecked();
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
