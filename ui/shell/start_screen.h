// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Shown while no workspace is open: three ways to get one.
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
