// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "session/notifier.h"

class QDBusPendingCallWatcher;

namespace makegood::ui
{

/// Notifications of the desktop (org.freedesktop.Notifications 1.2 on the session bus). Where nobody answers
/// to that name, nothing is shown.
class DesktopNotifier : public Notifier
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    bool tell(const QString &id, const QString &title, const QString &text) override;

private slots:
    void actionInvoked(uint number, const QString &action);
    void closed(uint number, uint reason);

private:
    void shown(const QString &id, QDBusPendingCallWatcher *call);

    std::map<uint, QString> m_ids; ///< what is on the screen, by the desktop's number
};

} // namespace makegood::ui
