// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "sla/base/floors.h"

class QPainter;

namespace makegood::ui
{

/// The mark of the program: a tick that was broken and made good.
void paintLogo(QPainter &painter, const QRectF &where, bool dark);

} // namespace makegood::ui
