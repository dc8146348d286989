// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// The log as it would be attached, to be read before it is given away.
class LogDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LogDialog(const QString &text, const QString &path, QWidget *parent = nullptr);

signals:
    void saveWanted();
};

} // namespace makegood::ui
