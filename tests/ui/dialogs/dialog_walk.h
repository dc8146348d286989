// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QDialog>
#include <QTimer>

#include "connect_at_hand.h"
#include "fake_prometheus.h"

class QAction;
class QFileDialog;

namespace t_ui_dialogs
{

using namespace makegood;
using namespace makegood::test;

/// What a run looks at: MAKEGOOD_LOOK, such as `de dark 200 1024x700`; each word may be missing.
struct Look {
    QString language;
    bool isDark = false;
    int percent = 100;
    QSize size{1440, 900};
};
Look lookFromEnvironment();
/// The window's now.
Instant openedAt();

/// The window over the sample, with the readers of the program, and a person who opens its dialogs, looks at
/// each and leaves it by Escape.
class DialogWalk : public QObject
{
public:
    explicit DialogWalk(const Look &look);

    bool open();
    ConnectAtHand &hand() { return m_hand; }
    MainWindow &window() { return m_hand.window(); }
    /// Triggers it, looks at what it opens and leaves that; `file` is chosen where it asks for one.
    void visit(QAction *action, const QString &file = {});
    /// The same with what a function does.
    void visit(const QString &name, const std::function<void()> &opens, const QString &file = {});
    /// A picture of the widget, and of what a scroll area inside holds below its edge.
    void grab(QWidget *widget, const QString &name);
    bool showPage(const char *page);
    /// Clicks a button of this name in the window that can be seen.
    bool click(const char *name);
    /// What was wrong in the dialogs that were seen, a line each.
    const QStringList &faults() const { return m_faults; }
    const QStringList &seen() const { return m_seen; }

private:
    void look();
    void judge(QDialog *dialog, const QString &name);

    Look m_look;
    ConnectAtHand m_hand;
    QTimer m_eye;
    QString m_file; ///< for a dialog that asks for one
    QString m_name; ///< of the command
    QStringList m_faults;
    QStringList m_seen;
    bool m_isThere = false;
    bool m_isLooking = false;
    int m_pictures = 0;
};

} // namespace t_ui_dialogs
