// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// What stands in the middle while no workspace is open: three services.
class StartScreen : public QWidget
{
    Q_OBJECT
public:
    explicit StartScreen(QWidget *parent = nullptr);

signals:
    void sampleWanted();
    void importWanted();
    void sourceWanted();
};

} // namespace makegood::ui
