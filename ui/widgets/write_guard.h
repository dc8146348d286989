// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "sla/base/floors.h"

class QWidget;

namespace makegood::ui
{

/// Keeps everything that setWrites() marks disabled while nothing can be saved, whatever its form thinks of
/// it, with the reason as its tool tip. Installed on the application: dialogs that open later follow, too.
class WriteGuard : public QObject
{
    Q_OBJECT
public:
    explicit WriteGuard(QObject *parent = nullptr);

    /// Empty: everything can be saved.
    void setReason(const QString &why);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply(QWidget *control);

    QString m_why;
};

} // namespace makegood::ui
