// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/base/floors.h"

class QStackedWidget;

namespace makegood::ui
{

class AnnouncementForm;
class MaintenanceForm;

/// What stands beside the calendar: the form of a window, and the text that announces it.
class MaintenancePanel : public QWidget
{
    Q_OBJECT
public:
    explicit MaintenancePanel(QWidget *parent = nullptr);

    MaintenanceForm *form() const { return m_form; }
    AnnouncementForm *announcement() const { return m_announcement; }
    void showForm();
    void showAnnouncement();

private:
    QStackedWidget *m_pages;
    MaintenanceForm *m_form;
    AnnouncementForm *m_announcement;
};

} // namespace makegood::ui
