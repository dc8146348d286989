// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "explain/maintenance_outcome.h"
#include "explain/status.h"

class QColor;
class QPainter;

namespace makegood::ui
{

/// The marks that stand for a state, each with a shape of its own: colour alone says nothing.
enum class Mark {
    Breached, ///< a square with a cross: breached, refused, failed
    AtRisk, ///< a triangle: at risk, not announced yet
    Kept, ///< a disc with a tick: met, on track, accepted
    NoData, ///< a dashed ring with a stroke: no or incomplete data
    Partly, ///< a diamond, half filled: accepted in part
    Draft, ///< a dashed square: not saved
    Open, ///< a ring: nothing to judge
    Waiting ///< three dots: not calculated yet
};

Mark markOf(Status status);
/// The shape that tells all outcomes apart; the Status of markOf() has fewer.
Mark shapeOf(MaintenanceOutcome outcome);

/// Paints a mark into the largest square in the middle of `where`, in the colours of light or dark ground.
void paintMark(QPainter &painter, const QRectF &where, Mark mark, bool dark);
/// In one colour, with the sign inside in `inner`: for a mark on a filled ground.
void paintMark(QPainter &painter, const QRectF &where, Mark mark, const QColor &colour, const QColor &inner);

} // namespace makegood::ui
