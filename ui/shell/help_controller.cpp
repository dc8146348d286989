// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/help_controller.h"

#include "shell/help_page.h"

namespace makegood::ui
{

HelpController::HelpController(QObject *parent)
    : PageController(parent)
    , m_page(new HelpPage)
{
}

QWidget *HelpController::page() const
{
    return m_page;
}

QString HelpController::title() const
{
    return tr("Help");
}

void HelpController::show(const Shown &) { }

bool HelpController::showSection(const QString &topic)
{
    return m_page->showTopic(topic);
}

} // namespace makegood::ui

#include "moc_help_controller.cpp"
