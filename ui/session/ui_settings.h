// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QSettings>
#include <QString>

#include "sla/base/floors.h"

class QMainWindow;

namespace makegood::ui
{

/// What comes back at the next start. Given the file it lives in, so that tests and screenshots have their
/// own.
class UiSettings
{
public:
    /// An empty path means the user's own settings file.
    explicit UiSettings(const QString &path = {});

    void saveWindow(const QMainWindow &window);
    bool restoreWindow(QMainWindow &window) const;

    QString value(const char *key, const QString &otherwise = {}) const;
    void setValue(const char *key, const QString &value);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace makegood::ui
