// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Shows messages outside the window.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Shows a message; title and text are plain text. False: it cannot be shown here, and the window must
    /// show it.
    virtual bool tell(const QString &id, const QString &title, const QString &text) = 0;

signals:
    /// The message with this id was clicked.
    void activated(const QString &id);
};

} // namespace makegood::ui
