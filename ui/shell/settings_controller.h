// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/page_controller.h"

namespace makegood::ui
{

class BackupSettings;
class SettingsPage;
class Theme;

/// Keeps what is set on the page of settings; colours and text size change at once, language and name with
/// the next start.
class SettingsController : public PageController
{
    Q_OBJECT
public:
    SettingsController(const PageContext &context, Theme *theme, QObject *parent = nullptr);

    QWidget *page() const override;
    QString title() const override;
    bool isAboutContract() const override { return false; }
    void show(const Shown &shown) override;

private:
    void fill();

    PageContext m_context;
    Theme *m_theme;
    SettingsPage *m_page;
    BackupSettings *m_backups; ///< in the page; null: this window makes no backups
};

} // namespace makegood::ui
