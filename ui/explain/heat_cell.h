// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "sla/outlook/day_figures.h"

namespace makegood::ui
{

/// A day or an hour of a heat view; all texts are plain and translated.
struct HeatCell {
    SpanFigures figures;
    Heat heat = Heat::Clean;
    QString label; ///< the day's number or the hour
    QStringList numbers; ///< the downtime, from the full wording to the shortest; empty: none
    QString details; ///< every figure, a line each; the first line names the day or hour
};

} // namespace makegood::ui
