// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QtTest>

#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "widgets/theme.h"
#include "work/open_workspace.h"
#include "workspaces_at_hand.h"

namespace makegood::test
{

/// What the window of these tests works with.
inline AppServices careServices(std::function<Instant()> now = inJune)
{
    AppServices out;
    out.now = std::move(now);
    out.workspaceAt = [](const QString &path) -> WorkspaceOpener {
        return store::pooled([file = path.toStdString()] { return work::openAsPermitted(file); });
    };
    out.who = QStringLiteral("ana");
    out.sources.keyring = work::keyringInMemory();
    return out;
}

/// The whole window over a workspace of one contract, shown.
class CareWindow
{
public:
    explicit CareWindow(AppServices services = careServices())
        : m_state(m_folder.filePath(QStringLiteral("state.ini")))
        , window(std::move(services), &m_state, &m_theme)
    {
        window.resize(1280, 800);
        window.show();
    }
    QString file() const { return m_folder.filePath(QStringLiteral("w.makegood")); }
    /// Makes the workspace and opens it.
    bool open()
    {
        const auto made = Workspace::create(file().toStdString());
        if (!made || !(*made)->contracts().importCase(exampleCase("02-credit-by-time"), {"test", inJune()}))
            return false;
        return openAgain();
    }
    bool openAgain()
    {
        window.openWorkspace(file());
        return QTest::qWaitFor([this] { return window.session()->workspace()->isOpen() && settled(); },
                               60000);
    }
    bool settled() const { return window.isSettled(); }
    template <typename T> T *find(const char *name) const
    {
        return window.findChild<T *>(QLatin1String(name));
    }
    UiSettings *state() { return &m_state; }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    Theme m_theme;
    UiSettings m_state;

public:
    MainWindow window;
};

} // namespace makegood::test
