// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QSettings>
#include <QString>

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

    void saveWindow(const QMainWindow &window);
    bool restoreWindow(QMainWindow &window) const;

    /// The file, as a path.
    QString place() const;
    QString value(const char *key, const QString &otherwise = {}) const;
    void setValue(const char *key, const QString &value);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace makegood::ui
