// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settings_controller.h"

#include "care/backup_settings.h"
#include "session/ui_settings.h"
#include "shell/settings_page.h"
#include "widgets/theme.h"

namespace makegood::ui
{

SettingsController::SettingsController(const PageContext &context, Theme *theme, QObject *parent)
    : PageController(parent)
    , m_context(context)
    , m_theme(theme)
    , m_page(new SettingsPage)
    , m_backups(context.backups != nullptr ? new BackupSettings : nullptr)
{
    if (m_backups != nullptr) {
        m_page->addCardWidget(m_backups);
        connect(m_backups, &BackupSettings::chosen, this, [this](int hours, int most, const QString &folder) {
            m_context.state->setValue("backups/hours", QString::number(hours));
            m_context.state->setValue("backups/most", QString::number(most));
            m_context.state->setValue("backups/folder", folder);
            m_context.backups->setPlan(backupPlan(*m_context.state));
        });
    }
    UiSettings *state = m_context.state;
    connect(m_page, &SettingsPage::nameChosen, this,
            [state](const QString &name) { state->setValue("user/name", name); });
    connect(m_page, &SettingsPage::mailChosen, this,
            [state](const QString &address) { state->setValue("user/email", address); });
    connect(m_page, &SettingsPage::languageChosen, this,
            [state](const QString &code) { state->setValue("view/language", code); });
    connect(m_page, &SettingsPage::themeChosen, this, [this, state](int choice) {
        state->setValue("view/theme", QString::number(choice));
        m_theme->apply(static_cast<ThemeChoice>(choice));
    });
    connect(m_page, &SettingsPage::textChosen, this, [this, state](int percent) {
        m_theme->setTextPercent(percent);
        state->setValue("view/text", QString::number(percent));
    });
    connect(m_theme, &Theme::changed, this, &SettingsController::fill);
    connect(m_context.session->workspace(), &WorkspaceHandle::opened, this, &SettingsController::fill);
    m_page->setLanguages(m_context.services->languages, state->value("view/language"));
    fill();
}

QWidget *SettingsController::page() const
{
    return m_page;
}

QString SettingsController::title() const
{
    return tr("Settings");
}

void SettingsController::show(const Shown &)
{
    fill();
}

void SettingsController::fill()
{
    m_page->setName(m_context.state->value("user/name", m_context.services->who),
                    m_context.state->value("user/email"));
    m_page->setTheme(static_cast<int>(m_theme->choice()));
    m_page->setTextPercent(m_theme->textPercent());
    if (m_backups != nullptr)
        m_backups->show(m_context.backups->plan());
    m_page->setPlaces(m_context.state->value("workspace/path"), m_context.state->place());
}

} // namespace makegood::ui

#include "moc_settings_controller.cpp"
