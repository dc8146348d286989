// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// What stands in the middle while no workspace is open: three doors.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

signals:
    void sampleWanted();
    void importWanted();
    void sourceWanted();
};

} // namespace makegood::ui
