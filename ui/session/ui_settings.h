// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>

#include <QSettings>
#include <QString>
#include <QTimer>

#include "sla/base/floors.h"

class QMainWindow;

namespace makegood::ui
{

/// Settings that the window restores at the next start. The file is an argument, so that tests and
/// screenshots have their own.
class UiSettings
{
public:
    /// An empty path: the user's own settings file.
    explicit UiSettings(const QString &path = {});
    ~UiSettings();
    UiSettings(const UiSettings &) = delete;
    UiSettings &operator=(const UiSettings &) = delete;

    void saveWindow(const QMainWindow &window);
    bool restoreWindow(QMainWindow &window) const;

    /// The file, as a path.
    QString place() const;
    QString value(const char *key, const QString &otherwise = {}) const;
    void setValue(const char *key, const QString &value);
    /// For what is only shown again at the next start, such as the page: known at once, in the file within
    /// two seconds. A write waits for the disk, which nobody should wait for before the first window.
    void setSoon(const char *key, const QString &value);

private:
    void writeSoon();

    std::unique_ptr<QSettings> m_settings;
    std::map<QString, QString> m_soon; ///< not in the file yet
    QTimer m_timer;
};

} // namespace makegood::ui
