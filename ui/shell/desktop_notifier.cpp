// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/desktop_notifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace makegood::ui
{

namespace
{

constexpr QLatin1String notificationService("org.freedesktop.Notifications");
constexpr QLatin1String servicePath("/org/freedesktop/Notifications");
constexpr int untilSeen = 0; // no expiry: visible until the person closes it

bool isServed(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return false;
    const QDBusConnectionInterface *names = bus.interface();
    return names->isServiceRegistered(notificationService).value()
        || names->activatableServiceNames().value().contains(notificationService);
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent)
    : Notifier(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(notificationService, servicePath, notificationService, QStringLiteral("ActionInvoked"), this,
                SLOT(actionInvoked(uint, QString)));
    bus.connect(notificationService, servicePath, notificationService, QStringLiteral("NotificationClosed"),
                this, SLOT(closed(uint, uint)));
}

bool DesktopNotifier::tell(const QString &id, const QString &title, const QString &text)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!isServed(bus))
        return false;
    QDBusMessage call = QDBusMessage::createMethodCall(notificationService, servicePath, notificationService,
                                                       QStringLiteral("Notify"));
    // Servers may interpret the body as markup, never the title: escape names from data in the body.
    call << QCoreApplication::applicationName() << uint(0) << QStringLiteral("makegood") << title
         << text.toHtmlEscaped() << QStringList{QStringLiteral("default"), tr("Show the claim")}
         << QVariantMap{{QStringLiteral("urgency"), QVariant::fromValue(uchar(1))}} << untilSeen;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, id](QDBusPendingCallWatcher *done) { shown(id, done); });
    return true;
}

void DesktopNotifier::shown(const QString &id, QDBusPendingCallWatcher *call)
{
    const QDBusPendingReply<uint> reply = *call;
    if (reply.isValid())
        m_ids[reply.value()] = id;
    call->deleteLater();
}

void DesktopNotifier::actionInvoked(uint number, const QString &)
{
    if (const auto at = m_ids.find(number); at != m_ids.end())
        emit activated(at->second);
}

void DesktopNotifier::closed(uint number, uint)
{
    m_ids.erase(number);
}

} // namespace makegood::ui

#include "moc_desktop_notifier.cpp"
