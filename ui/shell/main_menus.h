// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "session/page_controller.h"

class QAction;
class QMenuBar;

namespace makegood::ui
{

class Theme;
class UiSettings;

/// The window's menus. Pages insert their actions above each menu's trailing section.
class MainMenus : public QObject
{
    Q_OBJECT
public:
    MainMenus(QMenuBar *bar, Theme *theme, UiSettings *state, QObject *parent = nullptr);

    /// For actions of controllers that are there from the start, at the end of each menu.
    const PageMenus &menus() const { return m_menus; }
    /// Ends each menu with the window's own section; once, after the actions above.
    void finish();
    void addActions(const std::vector<PageController *> &pages);
    void setExportEnabled(bool enabled);

signals:
    void openWanted();
    void sampleWanted();
    void importWanted();
    void connectWanted();
    void exportWanted();
    void searchWanted();
    void paletteWanted();
    void quitWanted();
    void logWanted();
    void saveLogWanted();
    void inspectorWanted();
    void tourWanted();
    void regionWanted(); ///< the focus goes to the next part of the window
    void pageWanted(const QString &id);
    void pageStepWanted(int by);
    void serviceStepWanted(int by);
    void monthStepWanted(int by);

private:
    void buildFile(QMenu *menu);
    void buildView(QMenu *menu);
    void buildGo(QMenu *menu);
    void buildHelp(QMenu *menu);
    void buildTheme(QMenu *menu);
    void buildTextSize(QMenu *menu);
    void setText(int percent);
    void showAbout();

    QMenuBar *m_bar;
    Theme *m_theme;
    UiSettings *m_state;
    PageMenus m_menus;
    std::array<QAction *, 3> m_ends{}; ///< first action of the trailing section of File, Edit and View
    QAction *m_export = nullptr;
};

} // namespace makegood::ui
