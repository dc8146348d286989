// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "session/notifier.h"

class QDBusPendingCallWatcher;

namespace makegood::ui
{

/// Desktop notifications (org.freedesktop.Notifications 1.2 on the session bus). Shows nothing where no
/// service has that name.
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

    std::map<uint, QString> m_ids; ///< visible notifications, by the number that the desktop gave them
};

} // namespace makegood::ui
