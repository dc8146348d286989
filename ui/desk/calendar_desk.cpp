// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/calendar_desk.h"

#include <QAction>
#include <QFileDialog>
#include <QSaveFile>

#include "pages/maintenance_page.h"
#include "session/suggested_file.h"
#include "widgets/menu_item.h"

namespace makegood
{

CalendarDesk::CalendarDesk(const DeskTools &tools, QObject *parent)
    : PageDesk(parent)
    , m_tools(tools)
    , m_page(new MaintenancePage)
{
    connect(m_page, &MaintenancePage::whyAsked, this, &PageDesk::whyAsked);
}

QWidget *CalendarDesk::page() const
{
    return m_page;
}

QString CalendarDesk::title() const
{
    return tr("Maintenance");
}

void CalendarDesk::show(const Shown &shown)
{
    if (shown.result != nullptr)
        m_page->showMonth(shown.evaluation, *shown.result, shown.now);
    else
        m_page->clear();
}

void CalendarDesk::showAside(const Shown &shown)
{
    m_contract = shown.contract->id;
    m_export->setEnabled(shown.terms != nullptr);
}

void CalendarDesk::addActions(const WindowMenus &menus)
{
    m_export = addItem(menus.file, "exportCalendar", tr("Export &maintenance as calendar…"),
                       [this] { chooseFile(); });
    m_export->setEnabled(false);
}

void CalendarDesk::chooseFile()
{
    const QString file = QFileDialog::getSaveFileName(
        m_tools.window, tr("Export maintenance as calendar"),
        suggestedFile(m_contract, QStringLiteral("-maintenance.ics")), tr("Calendars (*.ics)"));
    if (!file.isEmpty())
        exportCalendar(file);
}

void CalendarDesk::exportCalendar(const QString &file)
{
    const auto terms = m_tools.session->focusedCase();
    if (!terms) {
        emit problem(tr("The contract is still being read; wait until it is ready."));
        return;
    }
    const auto &windows = terms->evidence.windows;
    const auto text = QByteArray::fromStdString(m_tools.doors->calendarText(windows, m_tools.session->now()));
    QSaveFile out(file); // written beside and renamed: never half a file
    if (out.open(QIODevice::WriteOnly) && out.write(text) == text.size() && out.commit())
        emit note(
            tr("Written: %1, %n maintenance windows", nullptr, static_cast<int>(windows.size())).arg(file));
    else
        emit problem(
            tr("The calendar was not written: %1. What was there before is untouched; choose another place.")
                .arg(out.errorString()));
}

} // namespace makegood
