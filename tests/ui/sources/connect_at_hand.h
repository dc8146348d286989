// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "sources/connect_section.h"
#include "sources/sources_page.h"
#include "widgets/theme.h"

namespace makegood::test
{

using namespace ui;

/// A contract of this customer with one service that is judged from the probe `http`.
CaseData contractFor(const std::string &id, const std::string &customer, const std::string &service,
                     const std::string &start = "2025-03-01");

/// The window as it ships, with a clock of its own, on a workspace in a temporary folder, and a person who
/// clicks and types in it.
class ConnectAtHand
{
public:
    explicit ConnectAtHand(Instant now, const SourceSecrets &keyring = {}, const HttpLimits &limits = {});

    /// Makes the first workspace with these contracts; without any the window opens on its start screen.
    void prepare(const std::vector<CaseData> &cases);
    /// Shows the window; with the workspace if one was prepared.
    bool open();
    MainWindow &window() { return *m_window; }
    Theme *theme() { return &m_theme; }
    /// Before open(): what else the window is given.
    AppServices &services() { return m_services; }
    ConnectSection &assistant() { return *find<ConnectSection>("connectSection"); }
    SourceSyncs &syncs() { return *m_window->session()->syncs(); }
    QString file() const { return m_folder.filePath(QStringLiteral("workspace.makegood")); }
    void setNow(Instant now) { *m_now = now; }

    template <typename Widget> Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }
    /// Clicks a button that can be seen and pressed; false where there is none.
    bool click(const char *name);
    bool clickIn(QWidget *parent, const char *name);
    bool type(const char *name, const QString &text);
    /// Chooses this value in a list: one click opens it, one takes the value.
    bool choose(const char *name, const QString &value);
    /// Waits for the step.
    bool reaches(ConnectStep step);
    bool canContinue();
    /// From the start of the assistant to its step Test, at this address.
    bool goToTest(const std::string &address, const QString &name = QStringLiteral("Operations"));
    int clicks() const { return m_clicks; }
    int keyed() const { return m_keyed; }
    /// Saves a picture into the folder that the environment names in MAKEGOOD_GRABS; else nothing.
    void grab(const char *name);

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Instant> m_now;
    UiSettings m_state;
    Theme m_theme;
    AppServices m_services;
    std::unique_ptr<MainWindow> m_window;
    int m_clicks = 0;
    int m_keyed = 0;
};

} // namespace makegood::test
