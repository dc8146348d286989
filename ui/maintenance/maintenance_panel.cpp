// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/maintenance_panel.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "maintenance/announcement_form.h"
#include "maintenance/maintenance_form.h"
#include "widgets/button_tone.h"
#include "widgets/icons.h"
#include "widgets/named.h"
#include "widgets/type_scale.h"

namespace makegood::ui
{

MaintenancePanel::MaintenancePanel(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget)
    , m_form(new MaintenanceForm)
    , m_announcement(new AnnouncementForm)
{
    setObjectName(QStringLiteral("maintenancePanel"));
    auto *back = named(new QPushButton(tr("Back to the maintenance")), "announcementBack",
                       tr("Back to the maintenance"));
    back->setIcon(icon(QStringLiteral("left")));
    setTone(back, ButtonTone::Quiet);
    auto *letter = new QWidget;
    auto *column = new QVBoxLayout(letter);
    column->setContentsMargins(space::card, space::one, space::card, space::card);
    column->addWidget(back, 0, Qt::AlignLeading);
    column->addWidget(m_announcement, 1);
    m_pages->addWidget(m_form);
    m_pages->addWidget(letter);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_pages);
    connect(back, &QPushButton::clicked, this, &MaintenancePanel::showForm);
    connect(m_form, &MaintenanceForm::mailWanted, this, &MaintenancePanel::showAnnouncement);
}

void MaintenancePanel::showForm()
{
    m_pages->setCurrentIndex(0);
}

void MaintenancePanel::showAnnouncement()
{
    m_pages->setCurrentIndex(1);
}

} // namespace makegood::ui

#include "moc_maintenance_panel.cpp"
