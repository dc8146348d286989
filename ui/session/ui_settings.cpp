// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ui_settings.h"

#include <utility>

#include <QMainWindow>
#include <QSplitter>

namespace makegood::ui
{

namespace
{
// Raise when docks or tool bars change: layouts saved under another version are not restored.
constexpr int layoutVersion = 2;
constexpr int soonMs = 2000;

QString splitterKey(const QSplitter &splitter)
{
    return QStringLiteral("window/splitter-") + splitter.objectName();
}

} // namespace

UiSettings::UiSettings(const QString &path)
    : m_settings(path.isEmpty()
                     ? std::make_unique<QSettings>(QStringLiteral("makegood"), QStringLiteral("makegood"))
                     : std::make_unique<QSettings>(path, QSettings::IniFormat))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(soonMs);
    m_timer.callOnTimeout([this] { writeSoon(); });
}

UiSettings::~UiSettings()
{
    writeSoon();
}

void UiSettings::saveWindow(const QMainWindow &window)
{
    writeSoon();
    m_settings->setValue(QStringLiteral("window/geometry"), window.saveGeometry());
    m_settings->setValue(QStringLiteral("window/layout"), window.saveState(layoutVersion));
    for (const QSplitter *splitter : window.findChildren<QSplitter *>())
        if (!splitter->objectName().isEmpty())
            m_settings->setValue(splitterKey(*splitter), splitter->saveState());
}

bool UiSettings::restoreWindow(QMainWindow &window) const
{
    const bool known
        = window.restoreGeometry(m_settings->value(QStringLiteral("window/geometry")).toByteArray());
    window.restoreState(m_settings->value(QStringLiteral("window/layout")).toByteArray(), layoutVersion);
    for (QSplitter *splitter : window.findChildren<QSplitter *>())
        if (!splitter->objectName().isEmpty())
            splitter->restoreState(m_settings->value(splitterKey(*splitter)).toByteArray());
    return known;
}

QString UiSettings::place() const
{
    return m_settings->fileName();
}

QString UiSettings::value(const char *key, const QString &otherwise) const
{
    const auto soon = m_soon.find(QLatin1String(key));
    return soon != m_soon.end() ? soon->second : m_settings->value(QLatin1String(key), otherwise).toString();
}

void UiSettings::setValue(const char *key, const QString &value)
{
    m_soon.erase(QLatin1String(key));
    // QSettings writes to the disk soon after each setValue().
    if (this->value(key) != value || !m_settings->contains(QLatin1String(key)))
        m_settings->setValue(QLatin1String(key), value);
}

void UiSettings::setSoon(const char *key, const QString &value)
{
    m_soon[QLatin1String(key)] = value;
    if (!m_timer.isActive())
        m_timer.start();
}

void UiSettings::writeSoon()
{
    m_timer.stop();
    for (const auto &[key, value] : std::exchange(m_soon, {}))
        setValue(key.toLatin1().constData(), value);
}

} // namespace makegood::ui
