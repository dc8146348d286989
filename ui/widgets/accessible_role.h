// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

#include "sla/base/floors.h"

class QWidget;

namespace makegood::ui
{

/// Tells screen readers what a widget of ours is, which they cannot see from its class: a figure that can be
/// pressed is a button, a painted month is a chart. To be called in the widget's constructor.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// Makes `chart` a chart whose figures stand in `table` too, so that a screen reader finds the one from the
/// other. To be called before either is shown.
void setChartTable(QWidget *chart, QWidget *table);

} // namespace makegood::ui
