// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QString>

#include "explain/status.h"
#include "sla/outlook/day_figures.h"

namespace makegood::ui
{

inline constexpr std::array heats
    = {Heat::Clean, Heat::Tenth, Heat::Half, Heat::Whole, Heat::Over, Heat::Unseen, Heat::Ahead};

/// Word for a heat; the colour adds no information.
QString wordFor(Heat heat);

/// Status whose shape marks the heat: downtime within the budget, beyond it, none, nothing known, still to
/// come.
Status markOf(Heat heat);

} // namespace makegood::ui
