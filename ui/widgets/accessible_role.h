// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

#include "sla/base/floors.h"

class QWidget;

namespace makegood::ui
{

/// Sets the role that assistive technology reads for a widget whose class does not imply one: a pressable
/// figure is a button, a painted month a chart. Call it in the widget's constructor.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// Gives `chart` the role of a chart and relates it with the `table` of the same figures, for screen readers.
/// Call it before either is shown.
void setChartTable(QWidget *chart, QWidget *table);

} // namespace makegood::ui
