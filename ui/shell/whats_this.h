// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "sla/base/floors.h"

class QWidget;

namespace makegood::ui
{

/// Gives the parts below `root` the text that Shift+F1 shows of them, by their object names. A part inside
/// one that has a text needs none of its own.
void explainParts(QWidget *root);

/// The object names that explainParts() knows.
QStringList explainedParts();

} // namespace makegood::ui
