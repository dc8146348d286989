// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/page_desk.h"

class QAction;

namespace makegood
{

class MaintenancePage;

/// The month's maintenance, and the contract's windows as a calendar file.
class CalendarDesk : public PageDesk
{
    Q_OBJECT
public:
    explicit CalendarDesk(const DeskTools &tools, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    void show(const Shown &shown) override;
    void showAside(const Shown &shown) override;
    void addActions(const WindowMenus &menus) override;

    /// Every maintenance window of the shown contract, whichever month.
    void exportCalendar(const QString &file);

private:
    void chooseFile();

    DeskTools m_tools;
    MaintenancePage *m_page;
    QAction *m_export = nullptr;
    std::string m_contract;
};

} // namespace makegood
