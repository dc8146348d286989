// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Tells a person something beside the window.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Title and text are plain text. False: nothing can be shown here, and the window tells it itself.
    virtual bool tell(const QString &id, const QString &title, const QString &text) = 0;

signals:
    /// A person clicked what was told under this id.
    void activated(const QString &id);
};

} // namespace makegood::ui
